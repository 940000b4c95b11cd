import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const ARTICLES = `query A($query: String!, $on: CivilDate) {
  articles(query: $query, on: $on) { key title { vi } }
}`;
const ARTICLE = `query A($key: String!, $on: CivilDate) {
  article(key: $key, on: $on) {
    key title { vi en } body { vi en } since until reviewedOn owner programmes
    laws { text standing }
  }
}`;

test('a question on the law finds its article first, with and without marks', async () => {
  for (const query of ['chuẩn nghèo bao nhiêu tiền', 'chuan ngheo bao nhieu tien']) {
    const { data, errors } = await app.ask(ARTICLES, { query });
    expect(errors).toBeUndefined();
    expect(data['articles'][0]).toEqual({
      key: 'poverty-line',
      title: { vi: 'Chuẩn nghèo là bao nhiêu' },
    });
    expect(data['articles'].length).toBeLessThanOrEqual(5);
  }
});

test('what the book does not answer finds nothing', async () => {
  const { data } = await app.ask(ARTICLES, { query: 'giá lợn hơi hôm nay bao nhiêu một cân' });
  expect(data['articles']).toEqual([]);
});

test('an article says what holds on the day asked about, and from when', async () => {
  const now = (await app.ask(ARTICLE, { key: 'poverty-line' })).data['article'];
  expect(now.body.vi).toContain('1.500.000 đồng');
  expect(now.body.vi).toContain('Từ ngày 1 tháng 1 năm 2027: nông thôn 2.200.000 đồng');
  expect(now).toMatchObject({
    since: '2022-01-01',
    until: null,
    reviewedOn: '2026-11-23',
    programmes: ['poverty-review'],
  });
  expect(now.laws).toContainEqual({
    text: 'Điều 3 Nghị định 07/2021/NĐ-CP',
    standing: 'SECONDARY',
  });
  const later = (await app.ask(ARTICLE, { key: 'poverty-line', on: '2027-01-01' })).data['article'];
  expect(later.body.vi).toContain('2.200.000 đồng');
  expect(later.body.vi).not.toContain('1.500.000 đồng');
  expect(later.since).toBe('2027-01-01');
});

test('a key that is none, and a day on which an article does not hold, are refused', async () => {
  const none = await app.ask(ARTICLE, { key: 'never-was' });
  expect(none.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  const early = await app.ask(ARTICLE, { key: 'posting-now', on: '2026-10-04' });
  expect(early.errors?.[0]?.extensions?.['code']).toBe('NOT_IN_FORCE');
  const old = await app.ask(ARTICLE, { key: 'posting', on: '2026-10-04' });
  expect(old.data['article'].until).toBe('2026-10-04');
});

test('a search in English finds the same article', async () => {
  const { data } = await app.ask(ARTICLES, { query: 'what is the poverty line' });
  expect(data['articles'][0].key).toBe('poverty-line');
});

test('a question that is too long is refused', async () => {
  const { errors } = await app.ask(ARTICLES, { query: 'x'.repeat(501) });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
});
