import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const LOAN = `query L($input: HousingLoanInput!, $on: CivilDate) {
  housingLoan(input: $input, on: $on) {
    most borrowed rate years graceYears firstInterest firstPrincipal firstPayment principalEach
    overdueRate overdueInterest standing laws { text standing }
  }
}`;
const BUY = { kind: 'SOCIAL_HOUSE', price: 800_000_000, years: 25 };

async function loan(input: object, on: string | null = '2026-11-24'): Promise<Data> {
  const { data, errors } = await app.ask(LOAN, { input, on });
  expect(errors).toBeUndefined();
  return data['housingLoan'];
}

test('a citizen’s front end reckons T40 without signing in', async () => {
  const said = await loan(BUY);
  expect(said).toMatchObject({
    most: 640_000_000,
    borrowed: 640_000_000,
    rate: 5.4,
    firstInterest: 2_880_000,
    firstPrincipal: 2_133_333,
    firstPayment: 5_013_333,
    overdueRate: 7.02,
    standing: 'SECONDARY',
  });
  expect(said['laws'].map((law: Data) => law['text'])).toContain(
    'Điều 48 Nghị định 100/2024/NĐ-CP',
  );
});

test('the decree for the minority area needs no price, and pays interest only at first', async () => {
  expect(await loan({ kind: 'MINORITY', years: 15 })).toMatchObject({
    most: 40_000_000,
    firstInterest: 100_000,
    firstPrincipal: 0,
    graceYears: 5,
  });
});

test('one’s own house is capped; the day decides the rate', async () => {
  const build = { kind: 'OWN_HOUSE', price: 1_600_000_000, borrow: 640_000_000, years: 25 };
  expect(await loan(build, '2025-10-09')).toMatchObject({
    most: 1_000_000_000,
    firstInterest: 3_520_000,
  });
  expect(await loan(build, null)).toMatchObject({ firstInterest: 2_880_000 });
});

test.each([
  ['BAD_INPUT', { ...BUY, price: null }, '2026-11-24'],
  ['BAD_INPUT', { ...BUY, years: 26 }, '2026-11-24'],
  ['BAD_INPUT', { ...BUY, borrow: 700_000_000 }, '2026-11-24'],
  ['NOT_IN_FORCE', BUY, '2024-07-31'],
])('%s is said for what makes no sense', async (code, input, on) => {
  const { errors } = await app.ask(LOAN, { input, on });
  expect(errors?.[0]?.extensions?.['code']).toBe(code);
});
