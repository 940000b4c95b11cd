import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { born, bornIn } from '../case';

const A = 'NĐ 20/2021 Điều 5 khoản 6, Điều 6 khoản 1 điểm e';
const B = 'NĐ 335/2026 Điều 5 khoản 6, Điều 6 khoản 1 điểm e';
const BACK = 'NĐ 335/2026 Điều 32 khoản 3–5';

const CHILD = born('2018-03-01');
const ADULT = born('1985-03-01');
const ELDER = born('1950-03-01');

function paid(
  says: string,
  on: string,
  {
    facts,
    amount,
    line,
  }: { readonly facts: Facts; readonly amount: number; readonly line?: string },
): Case {
  return {
    says,
    on,
    facts,
    truth: 'yes',
    amount,
    state: 'settled',
    ...(line === undefined ? {} : { line }),
    proves: on < '2026-10-05' ? A : B,
  };
}

/** Each level and age under each standard. */
const amounts: readonly Case[] = (
  [
    ['2021-07-01', 360_000],
    ['2021-07-02', 360_000],
    ['2024-06-30', 360_000],
    ['2024-07-01', 500_000],
    ['2024-07-02', 500_000],
    ['2026-06-30', 500_000],
    ['2026-10-05', 540_000],
    ['2026-10-06', 540_000],
    ['2026-11-15', 540_000],
  ] as const
).flatMap(([on, standard]): Case[] => [
  paid('An extremely severely disabled child', on, {
    facts: { ...CHILD, disability: ['extreme'] },
    amount: standard * 2.5,
    line: 'extreme-child-elder',
  }),
  paid('T34: an extremely severely disabled adult', on, {
    facts: { ...ADULT, disability: ['extreme'] },
    amount: standard * 2,
    line: 'extreme',
  }),
  paid('A severely disabled person over 60', on, {
    facts: { ...ELDER, disability: ['severe'] },
    amount: standard * 2,
    line: 'severe-child-elder',
  }),
  paid('T17: a severely disabled adult', on, {
    facts: { ...ADULT, disability: ['severe'] },
    amount: standard * 1.5,
    line: 'severe',
  }),
]);

const births: readonly Case[] = (
  [
    ['2008-09-16', 1_000_000, 1_250_000],
    ['2008-09-15', 750_000, 1_000_000],
    ['2008-09-14', 750_000, 1_000_000],
    ['1964-09-16', 750_000, 1_000_000],
    ['1964-09-15', 1_000_000, 1_250_000],
    ['1964-09-14', 1_000_000, 1_250_000],
    ['2024-09-15', 1_000_000, 1_250_000],
  ] as const
).flatMap(([birth, severe, extreme]): Case[] => [
  paid(`Severely disabled, born ${birth}`, '2024-09-15', {
    facts: { ...born(birth), disability: ['severe'] },
    amount: severe,
  }),
  paid(`Extremely severely disabled, born ${birth}`, '2024-09-15', {
    facts: { ...born(birth), disability: ['extreme'] },
    amount: extreme,
  }),
]);

/** The same edges under the later decree. */
const birthsSince: readonly Case[] = (
  [
    ['2010-11-16', 1_080_000, 1_350_000],
    ['2010-11-15', 810_000, 1_080_000],
    ['1966-11-16', 810_000, 1_080_000],
    ['1966-11-15', 1_080_000, 1_350_000],
  ] as const
).flatMap(([birth, severe, extreme]): Case[] => [
  paid(`Severely disabled, born ${birth}`, '2026-11-15', {
    facts: { ...born(birth), disability: ['severe'] },
    amount: severe,
  }),
  paid(`Extremely severely disabled, born ${birth}`, '2026-11-15', {
    facts: { ...born(birth), disability: ['extreme'] },
    amount: extreme,
  }),
]);

const twoClocks: readonly Case[] = [
  ...(
    [
      ['2026-06-30', 750_000],
      ['2026-07-01', 810_000],
      ['2026-07-02', 810_000],
      ['2026-10-04', 810_000],
      ['2026-10-05', 810_000],
    ] as const
  ).map(([on, amount]): Case => ({
    ...paid('A severely disabled adult on the rolls: the new standard from 1 July 2026', on, {
      facts: { ...ADULT, disability: ['severe'], allowance: ['social-allowance'] },
      amount,
    }),
    proves: BACK,
  })),
  ...(
    [
      ['2026-06-30', 750_000],
      ['2026-07-01', 750_000],
      ['2026-10-04', 750_000],
      ['2026-10-05', 810_000],
    ] as const
  ).map(([on, amount]): Case => ({
    ...paid('A severely disabled adult newly decided: the standard then in force', on, {
      facts: { ...ADULT, disability: ['severe'], allowance: ['none'] },
      amount,
    }),
    proves: BACK,
  })),
  {
    says: 'Severely disabled adult, nobody asked whether he is on the rolls',
    on: '2026-08-15',
    facts: { ...ADULT, disability: ['severe'] },
    truth: 'yes',
    amount: [750_000, 810_000],
    state: 'open',
    proves: BACK,
  },
  {
    says: 'On the rolls, does not know under which allowance',
    on: '2026-08-15',
    facts: { ...ADULT, disability: ['extreme'], allowance: 'declined' },
    truth: 'yes',
    amount: [1_000_000, 1_080_000],
    state: 'stuck',
    proves: BACK,
  },
];

const refusedOrOpen: readonly Case[] = [
  ...(['none', 'mild'] as const).flatMap((level): Case[] =>
    ['2021-07-01', '2025-09-15', '2026-08-15', '2026-11-15'].map((on) => ({
      says: `Disability level ${level} gives no monthly allowance`,
      on,
      facts: { ...ADULT, disability: [level] },
      truth: 'no',
      amount: null,
      state: 'settled',
      proves: on < '2026-10-05' ? A : B,
    })),
  ),
  {
    says: 'Not severe is settled without knowing the age',
    on: '2026-11-15',
    facts: { disability: ['mild'] },
    truth: 'no',
    state: 'settled',
    proves: B,
  },
  {
    says: 'Nothing known of a certificate',
    on: '2026-11-15',
    facts: ADULT,
    truth: 'unknown',
    state: 'open',
    proves: B,
  },
  {
    says: 'Does not know the level on the certificate',
    on: '2026-11-15',
    facts: { ...ADULT, disability: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    proves: B,
  },
  {
    says: 'Severe or extremely severe, an adult: at least 810,000',
    on: '2026-11-15',
    facts: { ...ADULT, disability: ['severe', 'extreme'] },
    truth: 'unknown',
    amount: [810_000, 1_080_000],
    state: 'open',
    proves: B,
  },
  {
    says: 'Severe, age not known: at least 810,000, perhaps 1,080,000',
    on: '2026-11-15',
    facts: { disability: ['severe'] },
    truth: 'yes',
    amount: [810_000, 1_080_000],
    line: 'severe',
    state: 'open',
    proves: B,
  },
  {
    says: 'Extremely severe, born some time in 1966',
    on: '2026-11-15',
    facts: { ...bornIn(1966), disability: ['extreme'] },
    truth: 'yes',
    amount: [1_080_000, 1_350_000],
    state: 'open',
    proves: B,
  },
];

export const disabilityAssistanceCases: readonly Case[] = [
  ...amounts,
  ...births,
  ...birthsSince,
  ...twoClocks,
  ...refusedOrOpen,
  paid('T17: a single mother of 35, severely disabled: her own part', '2025-09-15', {
    facts: { ...born('1990-03-01'), disability: ['severe'] },
    amount: 750_000,
    line: 'severe',
  }),
];
