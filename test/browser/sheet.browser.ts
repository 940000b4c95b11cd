import type { Browser, Page } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, openPage, sidewaysScroll } from '../support/browser';
import type { RunningServer } from '../support/running-server';
import { Installation } from '../support/running-server';

/** The printed sheet in a real Chromium: paper size, pages, nothing cut off. */

const QUESTIONS = [
  ['the social pension', 'Mẹ tôi 82 tuổi, không có lương hưu, có trợ cấp hưu trí xã hội không?'],
  ['a refusal', 'Mẹ tôi 60 tuổi, có được trợ cấp hưu trí xã hội không?'],
  ['an insurance card', 'Con tôi 4 tuổi, thẻ bảo hiểm y tế thế nào?'],
] as const;
/** A5 upright in points of 1/72 inch. */
const A5 = { width: 419.5, height: 595.3 };

const installation = new Installation();
let server: RunningServer;
let browser: Browser;

jest.setTimeout(180_000);
beforeAll(async () => {
  server = await installation.start({ CLOCK_ON: '2026-11-23' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  installation.remove();
});

test.each(QUESTIONS)('the sheet of %s is A5, of one page or two', async (name, question) => {
  const { page, trouble } = await sheetOf(question);
  expect(await page.locator('.answer').innerText()).toMatch(/^(Có|Không)\./);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '', height = ''] =
    /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
  expect(Math.abs(Number(width) - A5.width)).toBeLessThan(2);
  expect(Math.abs(Number(height) - A5.height)).toBeLessThan(2);
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect([1, 2]).toContain(pages.length);
  expect(trouble).toEqual([]);
  await keepPicture(page, name);
  await page.context().close();
});

test('on a narrow phone nothing runs off the side', async () => {
  const { page } = await sheetOf(QUESTIONS[0][1]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.context().close();
});

/** Asks on the citizen's page and opens the address that the answer names. */
async function sheetOf(question: string): Promise<{ page: Page; trouble: string[] }> {
  const { page, trouble } = await openPage(browser, server.url);
  await page.getByRole('textbox').fill(question);
  await page.keyboard.press('Enter');
  const line = page
    .getByRole('log')
    .getByText(/\/phieu\/[a-z0-9]{10}/)
    .first();
  await line.waitFor();
  const [path = ''] = /\/phieu\/[a-z0-9]{10}/.exec(await line.innerText()) ?? [];
  await page.goto(server.url + path);
  return { page, trouble };
}

/** `SHEET_PICTURES=folder` keeps what the sheet looks like. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SHEET_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
}
