import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { ages, born, bornIn, through } from '../case';

const CHILD_A = 'NĐ 20/2021 Điều 5 khoản 3, Điều 6 khoản 1 điểm c';
const CHILD_B = 'NĐ 335/2026 Điều 5 khoản 3, Điều 6 khoản 1';
const ADULT_A = 'NĐ 20/2021 Điều 5 khoản 8, Điều 6 khoản 1';
const ADULT_B = 'NĐ 335/2026 Điều 5 khoản 8, Điều 6 khoản 1';
const BACK = 'NĐ 335/2026 Điều 32 khoản 3–5';

const POOR: Facts = { hiv: true, poverty: ['poor'] };
const NO_INCOME: Facts = { ...POOR, pension: ['none'], regularIncome: false };

const children: readonly Case[] = [
  ...through('T10: a child of 3, poor household', CHILD_A, {
    facts: { ...POOR, ...born('2021-09-01') },
    days: [
      ['2025-03-15', 1_250_000],
      ['2025-08-31', 1_250_000],
      ['2025-09-01', 1_000_000],
      ['2025-09-02', 1_000_000],
    ],
  }),
  ...through('A child of 10, poor household, first decided on the day', `${CHILD_A}; ${BACK}`, {
    facts: { ...POOR, ...born('2014-03-01'), allowance: ['none'] },
    days: [
      ['2021-07-01', 720_000],
      ['2021-07-02', 720_000],
      ['2024-06-30', 720_000],
      ['2024-07-01', 1_000_000],
      ['2024-07-02', 1_000_000],
      ['2026-06-30', 1_000_000],
      ['2026-07-01', 1_000_000],
      ['2026-10-04', 1_000_000],
      ['2026-10-05', 1_080_000],
      ['2026-10-06', 1_080_000],
    ],
    line: 'child',
  }),
  ...through('T11: a child of 10, near-poor household', CHILD_A, {
    facts: { ...NO_INCOME, ...born('2015-03-01'), poverty: ['near-poor'] },
    days: [
      ['2025-03-15', null],
      ['2026-11-15', null],
    ],
  }),
  ...ages('Poor, without an income, about the 4th birthday', CHILD_B, {
    facts: NO_INCOME,
    on: '2026-11-10',
    births: [
      ['2022-11-11', 1_350_000],
      ['2022-11-10', 1_080_000],
      ['2022-11-09', 1_080_000],
    ],
  }),
  ...ages('Poor, without an income, about the 16th birthday', CHILD_B, {
    facts: NO_INCOME,
    on: '2026-11-10',
    births: [
      ['2010-11-11', 1_080_000],
      ['2010-11-10', 810_000],
      ['2010-11-09', 810_000],
    ],
  }),
];

/** From 16 on only who has no income of her own. */
const grown: readonly Case[] = [
  ...ages('Poor, without an income, about the 16th birthday', `${CHILD_A}; ${ADULT_A}`, {
    facts: NO_INCOME,
    on: '2025-11-10',
    births: [
      ['2009-11-11', 1_000_000],
      ['2009-11-10', 750_000],
      ['2009-11-09', 750_000],
    ],
  }),
];

const adults: readonly Case[] = [
  ...through('An adult, poor, without an income, on the rolls', `${ADULT_A}; ${BACK}`, {
    facts: { ...NO_INCOME, ...born('1985-03-01'), allowance: ['social-allowance'] },
    days: [
      ['2021-07-01', 540_000],
      ['2024-06-30', 540_000],
      ['2024-07-01', 750_000],
      ['2026-06-30', 750_000],
      ['2026-07-01', 810_000],
      ['2026-07-02', 810_000],
      ['2026-10-04', 810_000],
      ['2026-10-05', 810_000],
      ['2026-10-06', 810_000],
    ],
  }),
  ...through('An adult, poor, with a pension', ADULT_B, {
    facts: { ...NO_INCOME, ...born('1955-03-01'), pension: ['survivor'] },
    days: [
      ['2026-10-04', null],
      ['2026-10-05', null],
    ],
  }),
  ...through('An adult, poor, with wages', ADULT_B, {
    facts: { ...NO_INCOME, ...born('1985-03-01'), regularIncome: true },
    days: [
      ['2026-10-04', null],
      ['2026-10-05', null],
    ],
  }),
  ...through('An adult, near-poor', ADULT_B, {
    facts: { ...NO_INCOME, ...born('1985-03-01'), poverty: ['near-poor'] },
    days: [
      ['2024-07-01', null],
      ['2026-11-15', null],
    ],
  }),
  ...through('Not infected', ADULT_B, {
    facts: { hiv: false },
    days: [
      ['2021-07-01', null],
      ['2026-11-15', null],
    ],
  }),
];

const open: readonly Case[] = [
  {
    says: 'On the rolls or not, nobody asked',
    on: '2026-08-15',
    facts: { ...NO_INCOME, ...born('1985-03-01') },
    truth: 'yes',
    amount: [750_000, 810_000],
    state: 'open',
    proves: BACK,
  },
  {
    says: 'Poor, without an income, age not known: at least the line without an age',
    on: '2026-11-15',
    facts: NO_INCOME,
    truth: 'yes',
    amount: [810_000, 1_350_000],
    line: 'no-income',
    state: 'open',
    proves: ADULT_B,
  },
  {
    says: 'A child born some time in 2022',
    on: '2026-11-15',
    facts: { ...POOR, ...bornIn(2022) },
    truth: 'yes',
    amount: [1_080_000, 1_350_000],
    state: 'open',
    proves: CHILD_B,
  },
  {
    says: 'Standing of the household not known',
    on: '2026-11-15',
    facts: { ...born('1985-03-01'), hiv: true, pension: ['none'], regularIncome: false },
    truth: 'unknown',
    amount: 810_000,
    state: 'open',
    proves: ADULT_B,
  },
  {
    says: 'Income not known',
    on: '2026-11-15',
    facts: { ...POOR, ...born('1985-03-01'), pension: ['none'] },
    truth: 'unknown',
    state: 'open',
    proves: ADULT_B,
  },
  {
    says: 'Does not want to say whether she is infected',
    on: '2026-11-15',
    facts: { ...NO_INCOME, ...born('1985-03-01'), hiv: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    proves: ADULT_B,
  },
];

export const hivAssistanceCases: readonly Case[] = [...children, ...grown, ...adults, ...open];
