import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Role } from '../../src/services/actor';
import type { TestApp } from './app';
import { openPage } from './browser';

/** A member of staff at her own browser. */
export interface DeskOf {
  readonly page: Page;
  readonly login: string;
  readonly password: string;
  /** Script errors, and what the policy of the page refused. */
  readonly trouble: string[];
}

const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
let logins = 0;

/** Opens an account, a browser and the console, and signs in with the keyboard. */
export async function atDesk(
  browser: Browser,
  at: { readonly app: TestApp; readonly url: string },
  { role, options = WIDE }: { readonly role: Role; readonly options?: BrowserContextOptions },
): Promise<DeskOf> {
  const login = `desk${++logins}`;
  const { password } = await at.app.services.staff.create(
    { kind: 'system', job: 'test' },
    { login, role, unitCode: null },
  );
  const { page, trouble } = await openPage(browser, `${at.url}/console/`, options);
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Bàn làm việc' }).waitFor();
  return { page, login, password, trouble };
}

/** What axe finds wrong with what is on the screen: rule and first place, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
