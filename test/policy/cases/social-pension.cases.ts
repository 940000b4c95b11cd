import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { born, bornIn, just } from '../case';

const AGE = 'Luật 41/2024 Điều 21 khoản 1 điểm a';
const POORER = 'Luật 41/2024 Điều 21 khoản 2';
const NONE = 'Luật 41/2024 Điều 21 khoản 1 điểm b';
const AMOUNT = 'NĐ 176/2025 Điều 3 khoản 1; NĐ 335/2026 Điều 31';
const SMALL = 'NĐ 176/2025 Điều 2; điểm mở (c)';
const BACK = 'NĐ 335/2026 Điều 31 khoản 1; Điều 32 khoản 1, 3, 4';

const OLD: Facts = { ...born('1944-05-01'), pension: ['none'] };
const ON_ROLLS: Facts = { ...OLD, allowance: ['social-pension'] };
const NEW: Facts = { ...OLD, allowance: ['none'] };

function settled(
  says: string,
  on: string,
  { facts, amount, proves }: { facts: Facts; amount: number | null; proves: string },
): Case {
  return {
    says,
    on,
    facts,
    truth: amount === null ? 'no' : 'yes',
    amount,
    state: 'settled',
    proves,
  };
}

const through: readonly Case[] = (
  [
    ['2021-07-01', null, undefined],
    ['2025-06-29', null, undefined],
    ['2025-06-30', null, undefined],
    ['2025-07-01', 500_000, 'secondary'],
    ['2025-07-02', 500_000, 'secondary'],
    ['2026-06-30', 500_000, 'secondary'],
    ['2026-07-01', 540_000, 'primary'],
    ['2026-07-02', 540_000, 'primary'],
    ['2026-10-04', 540_000, 'primary'],
    ['2026-10-05', 540_000, 'primary'],
    ['2026-10-06', 540_000, 'primary'],
    ['2026-11-23', 540_000, 'primary'],
  ] as const
).map(([on, amount, standing]) => ({
  ...settled('T25: a mother of 81 or 82 without a pension, on the rolls', on, {
    facts: on < '2025-07-01' ? OLD : ON_ROLLS,
    amount,
    proves: AMOUNT,
  }),
  ...(standing === undefined ? {} : { standing }),
}));

const twoClocks: readonly Case[] = [
  ...(
    [
      ['2026-06-30', 500_000],
      ['2026-07-01', 500_000],
      ['2026-07-02', 500_000],
      ['2026-10-04', 500_000],
      ['2026-10-05', 540_000],
      ['2026-10-06', 540_000],
    ] as const
  ).map(([on, amount]): Case => ({
    ...settled('82 and newly decided: the amount then in force', on, {
      facts: NEW,
      amount,
      proves: BACK,
    }),
    line: 'no-pension',
  })),
  ...['2026-07-01', '2026-08-15', '2026-10-04'].map((on): Case => ({
    says: '82, and nobody asked whether she is on the rolls',
    on,
    facts: OLD,
    truth: 'yes',
    amount: [500_000, 540_000],
    state: 'open',
    proves: BACK,
  })),
  {
    says: '82, and she does not know under which allowance she is paid',
    on: '2026-08-15',
    facts: { ...OLD, allowance: 'declined' },
    truth: 'yes',
    amount: [500_000, 540_000],
    state: 'stuck',
    proves: BACK,
  },
  {
    ...settled(
      'On the rolls of social assistance: newly decided as far as the pension goes',
      '2026-08-15',
      {
        facts: { ...OLD, allowance: ['social-allowance'] },
        amount: 500_000,
        proves: BACK,
      },
    ),
  },
  settled('Not on the rolls and not old enough: no reaching back', '2026-08-15', {
    facts: { ...born('1961-05-01'), pension: ['none'], allowance: ['none'] },
    amount: null,
    proves: AGE,
  }),
];

const ages: readonly Case[] = (
  [
    ['1950-09-16', 'neither', null, AGE],
    ['1950-09-15', 'neither', 500_000, AGE],
    ['1950-09-14', 'neither', 500_000, AGE],
    ['1955-09-16', 'poor', null, POORER],
    ['1955-09-15', 'poor', 500_000, POORER],
    ['1955-09-14', 'poor', 500_000, POORER],
    ['1955-09-16', 'near-poor', null, POORER],
    ['1955-09-15', 'near-poor', 500_000, POORER],
    ['1955-09-15', 'neither', null, POORER],
  ] as const
).map(([birth, poverty, amount, proves]) =>
  settled(`Born ${birth}, household ${poverty}, no pension`, '2025-09-15', {
    facts: { ...born(birth), poverty: [poverty], pension: ['none'] },
    amount,
    proves,
  }),
);

const worked: readonly Case[] = [
  {
    says: 'The first example: a mother of 82 without a pension',
    on: '2026-11-23',
    facts: OLD,
    truth: 'yes',
    amount: 540_000,
    line: 'no-pension',
    state: 'settled',
    standing: 'primary',
    proves: `${AGE}; ${AMOUNT}`,
  },
  settled('T29: 72 and near-poor, no pension', '2025-09-15', {
    facts: { ...born('1953-03-01'), poverty: ['near-poor'], pension: ['none'] },
    amount: 500_000,
    proves: POORER,
  }),
  settled('T29: 72 and not poor, no pension', '2025-09-15', {
    facts: { ...born('1953-03-01'), poverty: ['neither'], pension: ['none'] },
    amount: null,
    proves: POORER,
  }),
  settled('T36: a widow of 76, poor, no pension', '2026-11-15', {
    facts: { ...born('1950-03-01'), poverty: ['poor'], supporter: ['able'], pension: ['none'] },
    amount: 540_000,
    proves: AGE,
  }),
  settled('T39: 76 with a pension of 2,500,000', '2025-09-15', {
    facts: { ...born('1949-01-01'), pension: ['retirement'], pensionAmount: just(2_500_000) },
    amount: null,
    proves: NONE,
  }),
  {
    says: 'T39: 76 with a pension of 400,000 is entitled; full amount or the gap, the commune says',
    on: '2025-09-15',
    facts: { ...born('1949-01-01'), pension: ['retirement'], pensionAmount: just(400_000) },
    truth: 'yes',
    amount: 'commune-decides',
    line: 'small-pension',
    standing: 'secondary',
    proves: SMALL,
  },
];

const smallPensions: readonly Case[] = [
  ...(
    [
      ['2025-07-01', 499_999, 'yes'],
      ['2025-07-01', 500_000, 'no'],
      ['2025-07-01', 500_001, 'no'],
      ['2026-10-04', 499_999, 'yes'],
      ['2026-10-04', 500_000, 'no'],
      ['2026-10-05', 500_000, 'yes'],
      ['2026-10-05', 539_999, 'yes'],
      ['2026-10-05', 540_000, 'no'],
    ] as const
  ).map(([on, amount, truth]): Case => ({
    says: `An allowance of ${amount} beside the social pension's own amount`,
    on,
    facts: { ...born('1944-05-01'), pension: ['other-insurance'], pensionAmount: just(amount) },
    truth,
    amount: truth === 'yes' ? 'commune-decides' : null,
    proves: SMALL,
  })),
  {
    says: 'A monthly survivor allowance of 400,000',
    on: '2026-11-15',
    facts: { ...born('1944-05-01'), pension: ['survivor'], pensionAmount: just(400_000) },
    truth: 'yes',
    amount: 'commune-decides',
    proves: SMALL,
  },
  {
    says: 'A pension whose amount is not known',
    on: '2026-11-15',
    facts: { ...born('1944-05-01'), pension: ['retirement'] },
    truth: 'unknown',
    state: 'open',
    proves: SMALL,
  },
  {
    says: 'A pension whose amount she does not know either',
    on: '2026-11-15',
    facts: { ...born('1944-05-01'), pension: ['retirement'], pensionAmount: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    proves: SMALL,
  },
  settled('65 with a small pension', '2026-11-15', {
    facts: { ...born('1961-05-01'), pension: ['retirement'], pensionAmount: just(400_000) },
    amount: null,
    proves: AGE,
  }),
];

const missing: readonly Case[] = [
  {
    says: 'Old enough, nothing known of a pension',
    on: '2026-11-15',
    facts: born('1944-05-01'),
    truth: 'unknown',
    state: 'open',
    proves: NONE,
  },
  {
    says: 'No pension, nothing known of the age',
    on: '2026-11-15',
    facts: { pension: ['none'] },
    truth: 'unknown',
    state: 'open',
    proves: AGE,
  },
  {
    says: '72 without a pension, nothing known of the household',
    on: '2026-11-15',
    facts: { ...born('1954-05-01'), pension: ['none'] },
    truth: 'unknown',
    state: 'open',
    proves: POORER,
  },
  {
    says: '72 without a pension, does not know how the household stands',
    on: '2026-11-15',
    facts: { ...born('1954-05-01'), pension: ['none'], poverty: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    proves: POORER,
  },
  {
    says: 'Born some time in 1951, not poor: not sure to be 75',
    on: '2026-11-15',
    facts: { ...bornIn(1951), pension: ['none'], poverty: ['neither'] },
    truth: 'unknown',
    state: 'open',
    proves: AGE,
  },
  settled('Born some time in 1951, poor: 70 is enough', '2026-11-15', {
    facts: { ...bornIn(1951), pension: ['none'], poverty: ['poor'] },
    amount: 540_000,
    proves: POORER,
  }),
  {
    ...settled('65 is settled with nothing else known, on the law alone', '2026-11-15', {
      facts: born('1961-05-01'),
      amount: null,
      proves: AGE,
    }),
    standing: 'primary',
  },
  settled('82 with no pension needs no word about the household', '2026-11-15', {
    facts: OLD,
    amount: 540_000,
    proves: AGE,
  }),
];

export const socialPensionCases: readonly Case[] = [
  ...through,
  ...twoClocks,
  ...ages,
  ...worked,
  ...smallPensions,
  ...missing,
];
