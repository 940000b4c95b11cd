import { civilDate } from '../../src/shared/civil-date';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { Citizen } from '../support/citizen';

const ASKED = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp hưu trí xã hội không?';
const LINE = /http:\/\/localhost\/phieu\/([a-z0-9]{10})$/m;

let app: TestApp;
let page: Citizen;
beforeAll(async () => {
  app = await bootApp();
  page = new Citizen((await app.start()).url);
});
afterAll(async () => {
  page.close();
  await app.stop();
});

async function answered(count: number): Promise<string> {
  await app.services.chat.idle();
  if (count === 1) await page.open();
  await page.sees(() => page.shown.filter(({ from }) => from === 'bot').length >= count);
  return page.shown.filter(({ from }) => from === 'bot').map(({ text }) => text)[count - 1] ?? '';
}

const get = (url: string) => app.http.inject({ method: 'GET', url });

test('a settled answer names its sheet; the sheet says answer, why, papers, office and who decides', async () => {
  await page.say(ASKED);
  const [, code = ''] = LINE.exec(await answered(1)) ?? [];
  const sheet = await get(`/phieu/${code}`);
  expect(sheet.statusCode).toBe(200);
  for (const part of ['540.000 đồng mỗi tháng', 'mẹ bác 82 tuổi', 'Điều 21', 'Mẫu số 01', code]) {
    expect(sheet.body.toLowerCase()).toContain(part.toLowerCase());
  }
  expect(sheet.body).toContain('Nơi nộp:');
  expect(sheet.body).toContain('Xã xem giấy tờ và quyết định.');
  expect((await get(`/tra-cuu/${code}`)).body).toBe(sheet.body);
});

test('who asked in English gets the sheet in English', async () => {
  const other = await bootApp();
  const asking = new Citizen((await other.start()).url);
  try {
    await asking.say('English');
    await asking.say('My mother is 82 and has no pension. Can she get the social pension?');
    await other.services.chat.idle();
    await asking.open();
    await asking.sees(() => asking.shown.some(({ text }) => LINE.test(text)));
    const [, code = ''] = LINE.exec(asking.shown.map(({ text }) => text).join('\n')) ?? [];
    const { statusCode, body } = await other.http.inject({ method: 'GET', url: `/phieu/${code}` });
    expect(statusCode).toBe(200);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('540,000 dong a month');
  } finally {
    asking.close();
    await other.stop();
  }
});

test('it is kept from search engines and caches, and may load nothing from elsewhere', async () => {
  const { headers, body } = await get(`/phieu/${await codeOfKept()}`);
  expect(headers['x-robots-tag']).toBe('noindex, nofollow');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(body).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(body).not.toContain('<script');
});

test.each(['abcdefghij', 'a', '<script>alert(1)</script>', '%00', 'x'.repeat(40)])(
  'a code that never was opens nothing: %s',
  async (code) => {
    const { statusCode, body } = await get(`/phieu/${encodeURIComponent(code)}`);
    expect(statusCode).toBe(404);
    expect(body).toContain('Không có phiếu này');
    expect(body).not.toContain('alert');
  },
);

test('who asks to be forgotten takes the sheet away', async () => {
  const [, code = ''] = LINE.exec(await answered(1)) ?? [];
  expect((await get(`/phieu/${code}`)).statusCode).toBe(200);
  await page.say('quên tôi đi');
  await app.services.chat.idle();
  expect((await get(`/phieu/${code}`)).statusCode).toBe(404);
});

test('while something is still asked there is no sheet yet', async () => {
  const other = await bootApp();
  const asking = new Citizen((await other.start()).url);
  try {
    await asking.say('Mẹ tôi 82 tuổi, được trợ cấp gì không?');
    await other.services.chat.idle();
    await asking.open();
    await asking.sees(({ from }) => from === 'bot');
    expect(asking.shown.map(({ text }) => text).join('\n')).not.toMatch(/phieu/);
  } finally {
    asking.close();
    await other.stop();
  }
});

async function codeOfKept(): Promise<string> {
  return app.services.eligibility.keep(
    { kind: 'system', job: 'test' },
    { facts: { poverty: ['poor'] }, on: civilDate('2026-11-23') },
  );
}
