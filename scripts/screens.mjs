// `npm run screens`: photographs the citizen's page and the console in Debian's Chromium into docs/screens.
// Look at the pictures before you keep them.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { prepare, ROOT } from './prepare.mjs';

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';
const SCREENS = join(ROOT, 'docs', 'screens');

/** Starts the built program on an empty data folder; resolves with its address and first password. */
function startServer(dataDir) {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', CLOCK_ON: '2026-11-23' };
  const server = spawn(process.execPath, [join(ROOT, 'dist', 'src', 'main.js')], { env });
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', () => reject(new Error(`The program did not start: ${said}`)));
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const url = /Citizens\s+(\S+?)\/\s/.exec(said);
      const signIn = /Sign in\s+(\S+)\s+password (\S+)/.exec(said);
      if (url && signIn) resolve({ server, url: url[1], login: signIn[1], password: signIn[2] });
    });
  });
}

async function citizen(browser, url, { width, height }) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(url);
  await page.screenshot({ path: join(SCREENS, `chat-empty-${width}.png`) });
  await page.getByRole('textbox').fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('540.000').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(SCREENS, `chat-${width}.png`) });
}

/** The console in light and dark, wide and narrow: what waits, a conversation, people, one person. */
async function console_(browser, { url, login, password }) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1440, 768]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const keep = (name) =>
        page.screenshot({ path: join(SCREENS, `console-${name}-${width}-${colorScheme}.png`) });
      await page.goto(`${url}/console/`);
      await page.locator('input[type=password]').waitFor();
      await keep('door');
      await page.locator('input[name=login]').fill(login);
      await page.locator('input[type=password]').fill(password);
      await page.keyboard.press('Enter');
      await page.locator('.lines .row').first().click();
      await page.getByText('540.000').first().waitFor();
      await page.waitForTimeout(500);
      await keep('inbox');
      await page.goto(`${url}/console/#/people`);
      await page.locator('.lines .row').nth(3).click();
      await page.locator('.missed, .not-missed').waitFor();
      await page.waitForTimeout(500);
      await keep('person');
      await page.close();
    }
  }
}

prepare({ build: true, quiet: true });
mkdirSync(SCREENS, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'an-sinh-screens-'));
const running = await startServer(dataDir);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  await citizen(browser, running.url, { width: 1280, height: 800 });
  await citizen(browser, running.url, { width: 360, height: 740 });
  await console_(browser, running);
} finally {
  await browser.close();
  running.server.removeAllListeners('exit');
  running.server.kill();
  rmSync(dataDir, { recursive: true, force: true });
}
