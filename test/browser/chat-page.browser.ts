import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { launchChromium, openPage } from '../support/browser';

/** The citizen's page where things go wrong: no network, no streams, large text, other people's machines. */

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';

let app: TestApp;
let browser: Browser;
let url: string;

jest.setTimeout(60_000);
beforeAll(async () => {
  app = await bootApp();
  url = (await app.start()).url;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function visit(
  options: BrowserContextOptions = { viewport: { width: 360, height: 740 } },
): Promise<Page> {
  return (await openPage(browser, url, options)).page;
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

/** Looks again and again; the page's policy lets no script of ours wait inside it. */
async function until(page: Page, holds: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await page.evaluate(holds)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`never came true: ${holds}`);
}

const IS_CAUGHT_UP = 'document.getElementById("log").getAttribute("aria-live") === "polite"';
const answer = (page: Page) => page.getByRole('log').getByText('540.000').first();
const mine = (page: Page) => page.locator('.citizen');

test('what is written without a network is kept, said so, and sent once when it is back', async () => {
  const page = await visit();
  await until(page, IS_CAUGHT_UP);
  await page.context().setOffline(true);
  await write(page, QUESTION);
  await page.getByText('Chưa gửi được, máy sẽ tự gửi lại.').waitFor();
  await page.getByText('Mất kết nối.').waitFor();
  await page.context().setOffline(false);
  await answer(page).waitFor();
  await page.reload();
  await answer(page).waitFor();
  expect(await mine(page).count()).toBe(1);
  expect(await page.evaluate('localStorage.getItem("an-sinh.queue")')).toBeNull();
});

test('what was written before the page was closed is sent when it is opened again', async () => {
  const page = await visit();
  await page.route('**/chat/messages', (route) => route.abort());
  await write(page, QUESTION);
  await page.getByText('Chưa gửi được').waitFor();
  await page.unroute('**/chat/messages');
  await page.reload();
  await answer(page).waitFor();
  expect(await mine(page).count()).toBe(1);
});

test('an answer that was lost on the way back makes no second message', async () => {
  const page = await visit();
  let lost = 0;
  await page.route('**/chat/messages', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await write(page, QUESTION);
  await answer(page).waitFor();
  await until(page, 'localStorage.getItem("an-sinh.queue") === null');
  expect(lost).toBeGreaterThan(1);
  expect(await mine(page).count()).toBe(1);
});

test('where event streams are held back, the answer comes by asking', async () => {
  const page = await visit();
  await page.route('**/chat/events*', (route) => route.abort());
  await page.reload();
  await write(page, QUESTION);
  await answer(page).waitFor();
});

test('a refused message says why and can be taken up again', async () => {
  const page = await visit();
  await page.route('**/chat/messages', (route) =>
    route.fulfill({ status: 400, json: { error: 'Tin nhắn còn trống.' } }),
  );
  await write(page, 'a');
  await page.getByText('Tin nhắn còn trống.').waitFor();
  await page.getByRole('button', { name: 'Sửa lại' }).click();
  expect(await page.getByRole('textbox').inputValue()).toBe('a');
  expect(await mine(page).count()).toBe(0);
});

test('choices carry their numbers, can be tapped, and still work when others have followed', async () => {
  const page = await visit();
  await page.getByRole('button', { name: 'Trợ cấp hằng tháng' }).click();
  await answer(page).waitFor();
  const choices = page.locator('.choice');
  const first = choices.first();
  expect(await first.innerText()).toMatch(/^1\s+\S/);
  const label = (await first.innerText()).replace(/^1\s+/, '');
  const before = await choices.count();
  await first.click();
  await until(page, `document.querySelectorAll('.choice').length > ${before}`);
  expect(await mine(page).last().innerText()).toContain(label);
  expect(await first.isEnabled()).toBe(true);
});

test('a person is asked for by one button that is always there', async () => {
  const page = await visit();
  await page.getByRole('button', { name: 'Gặp cán bộ' }).first().click();
  await page.locator('.bot').first().waitFor();
  expect(await mine(page).first().innerText()).toContain('Gặp cán bộ');
  await page.mouse.wheel(0, 5_000);
  expect(await page.getByRole('button', { name: 'Gặp cán bộ' }).first().isVisible()).toBe(true);
});

test('markup in a message is shown as the characters it is', async () => {
  const page = await visit();
  const text = '<img src=x onerror="document.title=1"><b>đậm</b>';
  await write(page, text);
  await page.locator('.bot').first().waitFor();
  expect(await mine(page).locator('.words').innerText()).toBe(text);
  expect(await page.locator('main img, main b').count()).toBe(0);
});

test('Enter that ends a Vietnamese letter sends nothing', async () => {
  const page = await visit();
  await page.getByRole('textbox').fill('Me toi');
  await page.evaluate(`document.getElementById('text').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))`);
  expect(await page.getByRole('textbox').inputValue()).toBe('Me toi');
});

test('on a shared machine the conversation is gone from the page for good', async () => {
  const page = await visit();
  await write(page, QUESTION);
  await answer(page).waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: /Máy dùng chung/ }).click();
  await page.getByRole('heading', { name: 'Nhà mình được hưởng những gì?' }).waitFor();
  await page.reload();
  await until(page, IS_CAUGHT_UP);
  expect(await mine(page).count()).toBe(0);
});

test.each([100, 150, 200])(
  'at %i % on 320 px nothing moves sideways and all can be hit',
  async (size) => {
    const page = await visit({ viewport: { width: 320, height: 640 } });
    for (let step = 100; step < size; step += 25) {
      await page.getByRole('button', { name: 'Chữ to hơn' }).click();
    }
    expect(await page.locator('#size').textContent()).toBe(`${size}%`);
    await write(page, QUESTION);
    await answer(page).waitFor();
    const root = 'document.documentElement';
    expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
    const small = await page.evaluate(`[...document.querySelectorAll('button, textarea')]
    .filter((one) => one.checkVisibility())
    .filter((one) => { const { width, height } = one.getBoundingClientRect(); return Math.min(width, height) < 44; })
    .map((one) => one.textContent)`);
    expect(small).toEqual([]);
    const words = await page.evaluate(
      `parseFloat(getComputedStyle(document.querySelector('.words')).fontSize)`,
    );
    expect(words).toBeCloseTo(18 * (size / 100), 0);
  },
);

test('after a break the page goes on where it stood', async () => {
  const page = await visit();
  await write(page, QUESTION);
  await answer(page).waitFor();
  const before = await page.locator('.message').count();
  await page.context().setOffline(true);
  await page.waitForTimeout(300);
  await page.context().setOffline(false);
  await write(page, 'vì sao');
  await until(page, `document.querySelectorAll('.bot').length > ${before - 1}`);
  expect(await mine(page).count()).toBe(2);
});
