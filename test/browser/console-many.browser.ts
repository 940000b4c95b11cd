import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../ormconfig';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { launchChromium } from '../support/browser';
import { atDesk } from '../support/console';

/** The inbox on the worst day: fifty thousand people wait. */

const MANY = 50_000;
const folder = mkdtempSync(join(tmpdir(), 'an-sinh-many-'));

let app: TestApp;
let browser: Browser;
let url: string;

jest.setTimeout(120_000);
beforeAll(async () => {
  const databaseUrl = join(folder, 'many.sqlite');
  app = await bootApp({ databaseUrl });
  await fill(databaseUrl);
  url = (await app.start()).url;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true });
});

/** Conversations of which each waits a second less than the one before. */
async function fill(databaseUrl: string): Promise<void> {
  const source = await new DataSource(dataSourceOptions(databaseUrl)).initialize();
  await source.query(
    `INSERT INTO conversation (id, channel, addressHash, address, language, owner, status, waitingSince, state,
       version, lastSeq, createdAt, updatedAt)
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})
     SELECT printf('%08d-0000-7000-9000-000000000000', i), 'web', printf('%064d', i), '', 'vi', 'bot', 'waiting',
       strftime('%Y-%m-%d %H:%M:%f', '2026-11-22 00:00:00', '+' || i || ' seconds'), NULL, 1, 2,
       '2026-11-22 00:00:00.000', '2026-11-22 00:00:00.000' FROM n`,
  );
  await source.destroy();
}

test('the list can be worked with at once, draws only what is seen, and scrolls on from page to page', async () => {
  const { page, trouble } = await atDesk(browser, { app, url }, { role: 'reviewer' });
  const lines = page.getByRole('list', { name: 'Danh sách việc' }).locator('li');
  await lines.first().waitFor();
  await page.reload();
  await lines.first().waitFor();
  await page.keyboard.press('j');
  const interactive = Number(await page.evaluate('performance.now()'));
  process.stdout.write(`interactive after ${Math.round(interactive)} ms\n`);
  const box = page.locator('.lines');
  for (let pages = 0; pages < 30; pages++) {
    await box.evaluate((one) => one.scrollTo({ top: one.scrollHeight }));
    await page.waitForTimeout(100);
  }
  const known = Number(await lines.last().getAttribute('aria-setsize'));
  const drawn = await lines.count();
  process.stdout.write(`${known} lines known, ${drawn} drawn, ${await heap(page)} MB of heap\n`);
  expect(known).toBeGreaterThan(500);
  expect(drawn).toBeLessThan(60);
  expect(trouble).toEqual([]);
});

/** Megabytes that the page's script holds. */
async function heap(page: Page): Promise<number> {
  return Math.round(Number(await page.evaluate('performance.memory.usedJSHeapSize')) / 1e6);
}
