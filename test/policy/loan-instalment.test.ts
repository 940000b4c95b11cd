import type { LoanInstalment, LoanWish } from '../../src/policy';
import { loanInstalment } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';

const BUY: LoanWish = { loan: 'social-house', price: 800_000_000, borrow: null, years: 25 };
const BUILD: LoanWish = { loan: 'own-house', price: 1_600_000_000, borrow: null, years: 25 };
const MINORITY: LoanWish = { loan: 'minority', price: null, borrow: null, years: 15 };
const TODAY = '2026-11-24';

function first(wish: LoanWish, on: string): LoanInstalment {
  return loanInstalment(wish, civilDate(on));
}

/** T40, and the days around each change of rate. */
const CASES: readonly (readonly [string, string, LoanWish, Partial<LoanInstalment>])[] = [
  [
    'T40: a contract of 800 million, 25 years',
    TODAY,
    BUY,
    {
      most: 640_000_000,
      borrowed: 640_000_000,
      rate: 5.4,
      firstInterest: 2_880_000,
      firstPrincipal: 2_133_333,
      firstPayment: 5_013_333,
      overdueRate: 7.02,
      graceYears: 0,
      standing: 'secondary',
    },
  ],
  ['T40: the same at 6.6 per cent', '2025-10-09', BUY, { rate: 6.6, firstInterest: 3_520_000 }],
  ['the day the rate fell', '2025-10-10', BUY, { rate: 5.4, firstInterest: 2_880_000 }],
  ['the day after', '2025-10-11', BUY, { rate: 5.4, firstInterest: 2_880_000 }],
  ['the first day of the law', '2024-08-01', BUY, { overdueRate: 8.58, firstInterest: 3_520_000 }],
  ['T40: an estimate of 1.6 billion meets the cap', TODAY, BUILD, { most: 1_000_000_000 }],
  [
    'just below the cap: 70 per cent counts',
    TODAY,
    { ...BUILD, price: 1_428_571_428 },
    { most: 999_999_999 },
  ],
  ['at most 80 per cent, never rounded up', TODAY, { ...BUY, price: 999 }, { most: 799 }],
  [
    'T40: the decree for the minority area',
    TODAY,
    MINORITY,
    {
      most: 40_000_000,
      rate: 3,
      firstInterest: 100_000,
      firstPrincipal: 0,
      firstPayment: 100_000,
      principalEach: 333_333,
      overdueRate: 3.9,
      graceYears: 5,
    },
  ],
  [
    'she borrows less than the most',
    TODAY,
    { ...BUY, borrow: 300_000_000, years: 20 },
    {
      most: 640_000_000,
      borrowed: 300_000_000,
      firstInterest: 1_350_000,
      firstPrincipal: 1_250_000,
    },
  ],
  ['half a đồng goes up', TODAY, { ...MINORITY, borrow: 200, years: 6 }, { firstInterest: 1 }],
  ['less than half goes down', TODAY, { ...MINORITY, borrow: 199, years: 6 }, { firstInterest: 0 }],
  [
    'a month of delay with the first part',
    TODAY,
    BUY,
    { principalEach: 2_133_333, overdueInterest: 12_480 },
  ],
];

test.each(CASES)('%s on %s', (_says, on, wish, expected) => {
  expect(first(wish, on)).toMatchObject(expected);
});

test('the payment is interest and principal together, for any sum and term', () => {
  for (const borrow of [1, 77_777_777, 123_456_789, 640_000_000]) {
    for (const years of [1, 7, 25]) {
      const said = first({ ...BUY, borrow, years }, TODAY);
      expect(said.firstPayment).toBe(said.firstInterest + said.firstPrincipal);
      expect(Math.abs(said.principalEach * years * 12 - borrow)).toBeLessThanOrEqual(years * 6);
      expect(Number.isSafeInteger(said.firstPayment)).toBe(true);
    }
  }
});

test.each<readonly [string, LoanWish]>([
  ['price', { ...BUY, price: null }],
  ['price', { ...BUY, price: 0 }],
  ['price', { ...BUY, price: 1.5 }],
  ['price', { ...BUY, price: 2_000_000_000_000 }],
  ['years', { ...BUY, years: 26 }],
  ['years', { ...BUY, years: 0 }],
  ['years', { ...MINORITY, years: 16 }],
  ['years', { ...MINORITY, years: 5 }],
  ['borrow', { ...BUY, borrow: 640_000_001 }],
  ['borrow', { ...MINORITY, borrow: 0 }],
])('a %s that makes no sense is refused by name', (field, wish) => {
  expect(() => first(wish, TODAY)).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT', details: { field } }),
  );
});

test.each<readonly [string, LoanWish]>([
  ['2024-07-31', BUY],
  ['2024-07-31', BUILD],
  ['2022-04-25', MINORITY],
])('on %s there is no such loan yet', (on, wish) => {
  expect(() => first(wish, on)).toThrow(expect.objectContaining({ code: 'NOT_IN_FORCE' }));
});

test('every number says where the law says it', () => {
  const acts = first(BUY, TODAY).citations.map(({ act }) => act);
  expect(acts).toContain('Nghị định 100/2024/NĐ-CP');
  expect(acts).toContain('Nghị định 261/2025/NĐ-CP');
});
