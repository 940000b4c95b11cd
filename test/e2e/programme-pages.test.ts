import { LANGUAGES } from '../../src/conversation/languages';
import { PROGRAMMES } from '../../src/policy';
import { vietnamDay } from '../../src/shared/civil-date';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const get = (url: string) => app.http.inject({ method: 'GET', url });
const wordsOf = (body: string) =>
  body
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('the list leads to every programme, by domain, in Vietnamese and in English', async () => {
  for (const [url, language] of [
    ['/chuong-trinh', 'vi'],
    ['/chuong-trinh?lang=en', 'en'],
  ] as const) {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(200);
    expect(body).toContain(`<html lang="${language}">`);
    const { pages, programmes } = LANGUAGES[language];
    for (const heading of Object.values(pages.domains))
      expect(body).toContain(`<h2>${heading}</h2>`);
    const links = [...body.matchAll(/href="(\/chuong-trinh\/[^"]+)"/g)].map(([, link]) => link);
    expect(new Set(links).size).toBe(PROGRAMMES.length);
    for (const { key } of PROGRAMMES) expect(wordsOf(body)).toContain(programmes[key].gist);
  }
});

test.each(PROGRAMMES.map(({ key }) => key))(
  '%s says what it is, how to get it, its conditions and articles',
  async (key) => {
    const { statusCode, body } = await get(`/chuong-trinh/${key}`);
    expect(statusCode).toBe(200);
    const said = wordsOf(body);
    const { programmes, pages, talk } = LANGUAGES.vi;
    expect(said).toContain(programmes[key].gist);
    expect(said).toContain(pages.how);
    expect(said).toContain('Điều kiện');
    expect(said).toContain('Căn cứ:');
    expect(said).toContain(talk.date(vietnamDay(app.clock.now())));
    // What the law book writes as Markdown is no longer there.
    expect(said).not.toMatch(/\*\*|^#|\| ---/m);
  },
);

test('in English everything but the law is English, and links stay English', async () => {
  const { body } = await get('/chuong-trinh/social-pension?lang=en');
  const { programmes, pages } = LANGUAGES.en;
  expect(wordsOf(body)).toContain(programmes['social-pension'].gist);
  expect(body).toContain(`<h2>${pages.how}</h2>`);
  expect(body).toContain('lang="vi"');
  expect(body).toContain('href="/chuong-trinh?lang=en"');
});

test('each day has its own law: the pension rose on 1 July 2026, and the page before says the older sum', async () => {
  const on = async (day: string) =>
    wordsOf((await get(`/chuong-trinh/social-pension?ngay=${day}`)).body);
  expect(await on('2026-06-30')).toContain('500.000 đồng');
  expect(await on('2026-06-30')).not.toContain('540.000 đồng');
  expect(await on('2026-07-01')).toContain('540.000 đồng');
  expect(await on('2026-07-02')).toContain('540.000 đồng');
});

test.each([
  ['/chuong-trinh/no-such', 404, LANGUAGES.vi.pages.noSuch],
  ['/chuong-trinh/social-pension?ngay=2026-02-30', 400, LANGUAGES.vi.pages.noSuchDay],
  ['/chuong-trinh/social-pension?ngay=%3Cscript%3E', 400, LANGUAGES.vi.pages.noSuchDay],
  ['/chuong-trinh/social-pension?ngay=1990-01-01', 404, 'Chúng tôi chưa giữ luật'],
  ['/chuong-trinh/%3Cscript%3E', 404, LANGUAGES.vi.pages.noSuch],
  ['/chuong-trinh/no-such?lang=en', 404, LANGUAGES.en.pages.noSuch],
] as const)('%s is refused with one sentence and a way back', async (url, status, says) => {
  const { statusCode, body } = await get(url);
  expect(statusCode).toBe(status);
  expect(body).toContain(says);
  expect(body).toContain('href="/chuong-trinh');
  expect(body).not.toContain('<script');
});

describe('/tra-cuu', () => {
  test('asks for a code, and leads to its sheet however the code is typed', async () => {
    const asked = await get('/tra-cuu');
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain('<label for="ma">');
    const led = await get('/tra-cuu?ma=AB12-CD%2034ef');
    expect([led.statusCode, led.headers.location]).toEqual([303, '/tra-cuu/ab12cd34ef']);
  });

  test('says what a code looks like when it is none, and that a sheet is not there', async () => {
    const wrong = await get('/tra-cuu?ma=%3Cb%3E');
    expect(wrong.body).toContain('role="alert"');
    expect(wrong.body).not.toContain('<b>');
    const gone = await get('/tra-cuu/abcdefghij');
    expect(gone.statusCode).toBe(404);
    expect(gone.body).toContain('href="/tra-cuu"');
  });
});
