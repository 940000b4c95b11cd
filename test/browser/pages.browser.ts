import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
import type { RunningServer } from '../support/running-server';
import { Installation } from '../support/running-server';

/** The pages in a real Chromium (Debian's), on the built program. */

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SIZES = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const;

const installation = new Installation();
let server: RunningServer;
let browser: Browser;

jest.setTimeout(120_000);
beforeAll(async () => {
  server = await installation.start({ CLOCK_ON: '2026-11-23' });
  browser = await chromium.launch({
    executablePath: CHROMIUM.find((path) => existsSync(path)) ?? 'chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  installation.remove();
});

test.each(SIZES)('a citizen asks and reads the answer on $width px', async (viewport) => {
  const { page, trouble } = await open('/', viewport);
  await page.getByRole('textbox').fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('540.000').first().waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(trouble).toEqual([]);
  await page.close();
});

test('the conversation is there again when the page is opened again', async () => {
  const { page } = await open('/', SIZES[1]);
  await page.getByRole('textbox').fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('540.000').first().waitFor();
  await page.reload();
  await page.getByRole('log').getByText('540.000').first().waitFor();
  expect(await page.getByRole('log').getByText(QUESTION).count()).toBe(1);
  await page.close();
});

test('the page loads nothing from another host and stays under 60 kB', async () => {
  const page = await browser.newPage();
  const hosts = new Set<string>();
  let bytes = 0;
  page.on('response', (response) => {
    hosts.add(new URL(response.url()).origin);
    void response.body().then(
      (body) => (bytes += body.length),
      () => undefined,
    );
  });
  await page.goto(server.url, { waitUntil: 'load' });
  expect([...hosts]).toEqual([server.url]);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(60_000);
  await page.close();
});

test('the console asks for a sign-in and breaks nothing', async () => {
  const { page, trouble } = await open('/console', SIZES[2]);
  await page.locator('input[type=password]').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(trouble).toEqual([]);
  await page.close();
});

/** A fresh visitor's page; `trouble` fills with script errors and refused resources. */
async function open(
  path: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await page.goto(server.url + path);
  return { page, trouble };
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}
