import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { launchChromium, sidewaysScroll } from '../support/browser';
import { Citizen } from '../support/citizen';
import { atDesk, axeFaults } from '../support/console';

/** The staff console as somebody works with it all day: by keyboard, beside colleagues, on bad lines. */

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';
const QUARTER_MS = 16 * 60_000;

let app: TestApp;
let browser: Browser;
let url: string;

jest.setTimeout(60_000);
beforeEach(async () => {
  app = await bootApp();
  url = (await app.start()).url;
});
afterEach(() => app?.stop());
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A citizen who asked something and then for a person. */
async function whoWaits(): Promise<Citizen> {
  const citizen = new Citizen(url);
  await citizen.say(QUESTION);
  await citizen.say('gặp cán bộ');
  return citizen;
}

const lines = (page: Page) => page.getByRole('list', { name: 'Danh sách việc' }).locator('li');
const waiting = (page: Page) => lines(page).filter({ hasText: 'Chờ cán bộ' });
const turns = (page: Page) => page.getByRole('list', { name: 'Nội dung trò chuyện' });
const replyBox = (page: Page) => page.getByRole('textbox', { name: 'Trả lời người dân' });

test('a wrong password is said to be wrong; the right one opens the inbox', async () => {
  const { page, login, password, trouble } = await atDesk(
    browser,
    { app, url },
    { role: 'reviewer' },
  );
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu').fill('not this');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('chưa đúng').waitFor();
  await page.getByLabel('Mật khẩu').fill(password);
  await page.keyboard.press('Enter');
  await page.getByText('Không còn việc nào ở đây.').waitFor();
  expect(trouble).toEqual([]);
});

test('a conversation is found, taken over, answered and handed back without a mouse', async () => {
  const citizen = await whoWaits();
  await citizen.open();
  const { page, trouble } = await atDesk(browser, { app, url }, { role: 'reviewer' });
  await waiting(page).waitFor();
  expect(await lines(page).first().innerText()).toContain('Chờ cán bộ');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await turns(page).getByText(QUESTION).waitFor();
  await page.keyboard.press('a');
  await replyBox(page).waitFor();
  await page.keyboard.press('r');
  await page.keyboard.type('Chào bác, tôi nghe đây ạ.');
  await page.keyboard.press('Control+Enter');
  await turns(page).getByText('Chào bác, tôi nghe đây ạ.').waitFor();
  expect(await replyBox(page).inputValue()).toBe('');
  await until(() => citizen.shown.some(({ text }) => text.includes('tôi nghe đây')));
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.getByText('Tiếp quản để trả lời.').waitFor();
  expect(await page.getByRole('heading', { name: /Máy trả lời/ }).count()).toBe(1);
  expect(trouble).toEqual([]);
  citizen.close();
});

test('what a citizen writes stands on the open page without a reload', async () => {
  const citizen = await whoWaits();
  const { page } = await atDesk(browser, { app, url }, { role: 'reviewer' });
  await page.getByText('Trực tiếp', { exact: true }).waitFor();
  await waiting(page).getByRole('button').click();
  await turns(page).getByText(QUESTION).waitFor();
  await citizen.say('Tôi đang chờ đây.');
  await turns(page).getByText('Tôi đang chờ đây.').waitFor();
  await new Citizen(url).say('gặp cán bộ');
  await waiting(page).nth(1).waitFor();
});

test('of two who take the same conversation over one is told that a colleague has it', async () => {
  await whoWaits();
  const [one, other] = [
    await atDesk(browser, { app, url }, { role: 'reviewer' }),
    await atDesk(browser, { app, url }, { role: 'reviewer' }),
  ];
  for (const { page } of [one, other]) {
    await waiting(page).getByRole('button').click();
    await turns(page).getByText(QUESTION).waitFor();
  }
  await Promise.all([one.page.keyboard.press('a'), other.page.keyboard.press('a')]);
  await until(async () => (await owners([one.page, other.page])) === 1);
  const [loser] = (await replyBox(one.page).isVisible()) ? [other] : [one];
  await loser.page.getByText('Cán bộ khác đang trả lời người này.').first().waitFor();
  expect(await replyBox(loser.page).count()).toBe(0);
});

async function owners(pages: readonly Page[]): Promise<number> {
  const has = await Promise.all(pages.map((page) => replyBox(page).isVisible()));
  return has.filter(Boolean).length;
}

test('an answer that was lost on the way back is sent again as the same message', async () => {
  const citizen = await whoWaits();
  await citizen.open();
  const { page } = await atDesk(browser, { app, url }, { role: 'reviewer' });
  await waiting(page).getByRole('button').click();
  await page.getByRole('button', { name: 'Tiếp quản' }).click();
  await replyBox(page).fill('Bác chờ tôi một chút.');
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    const isSend = String(route.request().postData()).includes('mutation SendMessage');
    if (!isSend || lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: 'Gửi' }).click();
  await page.getByText('Chưa gửi. Chữ vẫn còn trong ô.').waitFor();
  expect(await replyBox(page).inputValue()).toBe('Bác chờ tôi một chút.');
  await page.getByRole('button', { name: 'Gửi' }).click();
  await until(async () => (await replyBox(page).inputValue()) === '');
  await until(() => citizen.shown.some(({ text }) => text.includes('một chút')));
  expect(await turns(page).getByText('Bác chờ tôi một chút.').count()).toBe(1);
  expect(citizen.shown.filter(({ text }) => text.includes('một chút'))).toHaveLength(1);
  citizen.close();
});

test('messages are searched without marks, and the place is marked', async () => {
  await whoWaits();
  const { page } = await atDesk(browser, { app, url }, { role: 'reviewer' });
  await page.getByText('Chưa ai xem').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('luong huu');
  await page.keyboard.press('Enter');
  const found = page.getByRole('list', { name: 'Tin nhắn tìm thấy' });
  await found.locator('mark').first().waitFor();
  expect((await found.locator('mark').allInnerTexts()).join(' ')).toMatch(/lương hưu/);
  await found.getByRole('button').first().click();
  await turns(page).getByText(QUESTION).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await lines(page).first().waitFor();
});

test('a judgement needs its reason, and is then among those of the verdict', async () => {
  await whoWaits();
  const { page } = await atDesk(browser, { app, url }, { role: 'reviewer' });
  await waiting(page).getByRole('button').click();
  await page.getByText('Sai', { exact: true }).click();
  await page.getByRole('button', { name: 'Ghi nhận xét' }).click();
  await page.getByText('Hãy ghi lý do.').waitFor();
  await page.getByLabel('Vì sao').fill('Chưa hỏi ngày sinh');
  await page.getByRole('button', { name: 'Ghi nhận xét' }).click();
  await page.getByText('Sai: Chưa hỏi ngày sinh').waitFor();
});

test('a view is kept in the browser', async () => {
  await whoWaits();
  const { page } = await atDesk(browser, { app, url }, { role: 'reviewer' });
  await waiting(page).waitFor();
  await page.getByRole('button', { name: 'Chờ cán bộ', exact: true }).click();
  await until(async () => (await lines(page).count()) === 1);
  await page.getByRole('button', { name: 'Lưu chế độ xem' }).click();
  await page.getByLabel('Tên chế độ xem').fill('Gấp');
  await page.keyboard.press('Enter');
  await page.reload();
  await page.getByRole('button', { name: 'Gấp', exact: true }).click();
  await until(async () => (await lines(page).count()) === 1);
});

test('whoever may not see conversations is told so, and not shown an empty list', async () => {
  const { page } = await atDesk(browser, { app, url }, { role: 'auditor' });
  await page.getByText('Tài khoản này không được xem phần này.').waitFor();
  await page.getByRole('button', { name: 'Người dân' }).click();
  await page.getByText('Tài khoản này không được xem phần này.').waitFor();
});

test('without a network the page says so, keeps what it shows, and catches up', async () => {
  const citizen = await whoWaits();
  const { page } = await atDesk(browser, { app, url }, { role: 'reviewer' });
  await waiting(page).getByRole('button').click();
  await turns(page).getByText(QUESTION).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('alert').getByText('Mất kết nối với máy chủ.').waitFor();
  expect(await turns(page).getByText(QUESTION).isVisible()).toBe(true);
  await citizen.say('Tôi vẫn đang chờ.');
  await page.context().setOffline(false);
  await turns(page).getByText('Tôi vẫn đang chờ.').waitFor({ timeout: 30_000 });
});

test('what must not be done at a left desk asks again who is there, and then goes on', async () => {
  await somebody();
  const { page, password } = await atDesk(browser, { app, url }, { role: 'province-officer' });
  await page.getByRole('button', { name: 'Người dân' }).click();
  await page.getByText('Giàng Thị Mẩy').click();
  await page.getByRole('heading', { name: 'Giàng Thị Mẩy' }).waitFor();
  app.clock.pass(QUARTER_MS);
  await page.getByRole('button', { name: 'Hiện: Điện thoại' }).click();
  await page.getByLabel('Vì sao cần xem').fill('Gọi hẹn ngày nhận hồ sơ');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Xác nhận lại là bạn' });
  await sheet.getByLabel('Mã hoặc mật khẩu').fill(password);
  await sheet.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByText(/912345678/).waitFor();
});

/** One person on record, with a telephone. */
async function somebody(): Promise<void> {
  const officer = await app.signedIn('province-officer');
  const { data } = await app.ask(
    `mutation { registerBeneficiary(input: { name: "Giàng Thị Mẩy", birthFrom: "1944-05-02", birthTo: "1944-05-02", sex: FEMALE,
      unitCode: "04630", phone: "0912345678" }) { ... on Recorded { id } ... on Refusal { message } } }`,
    {},
    officer,
  );
  expect(data.registerBeneficiary.id).toBeDefined();
}

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  await whoWaits();
  await somebody();
  const options = { viewport: { width: 1440, height: 900 }, colorScheme } as const;
  const { page } = await atDesk(browser, { app, url }, { role: 'province-officer', options });
  await waiting(page).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await waiting(page).getByRole('button').click();
  await turns(page).getByText(QUESTION).waitFor();
  await page.keyboard.press('a');
  await replyBox(page).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Người dân' }).click();
  await page.getByText('Giàng Thị Mẩy').click();
  await page.getByRole('heading', { name: 'Theo luật hôm nay' }).waitFor();
  await page.getByText('Các chế độ khác').click();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByLabel('Mật khẩu').waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test.each([768, 1440])('on %i px nothing moves sideways', async (width) => {
  await whoWaits();
  const options = { viewport: { width, height: 900 } };
  const { page } = await atDesk(browser, { app, url }, { role: 'reviewer', options });
  await waiting(page).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await waiting(page).getByRole('button').click();
  await turns(page).getByText(QUESTION).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
});

/** Looks again and again; the page's policy lets no script of ours wait inside it. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never came true: ${holds.toString()}`);
}
