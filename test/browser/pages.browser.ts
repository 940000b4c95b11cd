import type { Browser } from 'playwright-core';
import { launchChromium, openPage, sidewaysScroll } from '../support/browser';
import type { RunningServer } from '../support/running-server';
import { Installation } from '../support/running-server';

/** The pages in a real Chromium (Debian's), on the built program. */

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';
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
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  installation.remove();
});

test.each(SIZES)('a citizen asks and reads the answer on $width px', async (viewport) => {
  const { page, trouble } = await openPage(browser, server.url, { viewport });
  await page.getByRole('textbox').fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('540.000').first().waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(trouble).toEqual([]);
  await page.close();
});

test('the conversation is there again when the page is opened again', async () => {
  const { page } = await openPage(browser, server.url, { viewport: SIZES[1] });
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
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    hosts.add(new URL(response.url()).origin);
    bodies.push(
      response.body().then(
        (body) => body.length,
        () => 0,
      ),
    );
  });
  await page.goto(server.url, { waitUntil: 'load' });
  expect([...hosts]).toEqual([server.url]);
  const bytes = (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(60_000);
  await page.close();
});

test('the console asks for a sign-in and breaks nothing', async () => {
  const { page, trouble } = await openPage(browser, `${server.url}/console`, {
    viewport: SIZES[2],
  });
  await page.locator('input[type=password]').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(trouble).toEqual([]);
  await page.close();
});
