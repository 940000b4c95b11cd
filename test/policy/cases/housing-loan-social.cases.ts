import type { FactKey, Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';

const LAW = 'NĐ 100/2024 Điều 48 (secondary)';
const GROUPS = 'Luật Nhà ở 2023 Điều 77 (groups 1 to 8)';
const TO_BUY: Facts = { loanPurpose: ['social-house'] };
const TO_BUILD: Facts = { loanPurpose: ['own-house'] };
const WORKER: Facts = { ...TO_BUY, housingGroup: ['worker'] };

function bought(rate: number): NonNullable<Case['gift']> {
  return {
    kind: 'loan',
    most: null,
    costPercent: 80,
    rate,
    years: 25,
    graceYears: null,
    overduePercent: 130,
  };
}

/** The rate through time. */
const rates: readonly Case[] = (
  [
    ['2024-08-01', 6.6],
    ['2024-08-02', 6.6],
    ['2025-06-30', 6.6],
    ['2025-07-01', 6.6],
    ['2025-07-02', 6.6],
    ['2025-10-09', 6.6],
    ['2025-10-10', 5.4],
    ['2025-10-11', 5.4],
    ['2026-04-06', 5.4],
    ['2026-04-07', 5.4],
    ['2026-04-08', 5.4],
    ['2026-11-24', 5.4],
  ] as const
).flatMap(([on, rate]): Case[] => [
  {
    says: `A worker who buys borrows 80 per cent of the price at ${rate} per cent`,
    on,
    facts: WORKER,
    truth: 'yes',
    line: 'buy',
    gift: bought(rate),
    amount: null,
    state: 'settled',
    standing: 'secondary',
    proves: `T40; ${LAW}`,
  },
  {
    says: 'A worker who builds: the bank looks at land, house and income',
    on,
    facts: { ...WORKER, ...TO_BUILD },
    truth: 'unknown',
    gift: null,
    state: 'stuck',
    proves: LAW,
  },
]);

/** The groups of Điều 76 that may borrow, and those that may not. */
const groups: readonly Case[] = [
  ...(['merit', 'worker', 'official', 'armed-forces'] as const).map((option): Case => ({
    says: `Group ${option} may borrow`,
    on: '2026-11-24',
    facts: { ...TO_BUY, housingGroup: [option] },
    truth: 'yes',
    gift: bought(5.4),
    state: 'settled',
    proves: GROUPS,
  })),
  ...(['poor', 'near-poor'] as const).flatMap((poverty): Case[] =>
    (['ward', 'rural'] as const).map((settlement): Case => ({
      says: `A ${poverty} household (${settlement}) may borrow`,
      on: '2026-11-24',
      facts: { ...TO_BUY, housingGroup: ['none'], poverty: [poverty], settlement: [settlement] },
      truth: 'yes',
      gift: bought(5.4),
      state: 'settled',
      proves: GROUPS,
    })),
  ),
  ...(['land-recovered', 'duty-house-returned', 'student', 'none'] as const).map(
    (option): Case => ({
      says: `Group ${option}, in a commune and not poor: no loan`,
      on: '2026-11-24',
      facts: { ...TO_BUY, housingGroup: [option], poverty: ['neither'], settlement: ['rural'] },
      truth: 'no',
      gift: null,
      state: 'settled',
      proves: GROUPS,
    }),
  ),
  ...(
    [
      ['2025-10-09', 15, 'yes'],
      ['2025-10-09', 16, 'no'],
      ['2025-10-10', 20, 'yes'],
      ['2026-04-06', 21, 'no'],
      ['2026-04-07', 25, 'yes'],
      ['2026-04-07', 26, 'no'],
    ] as const
  ).map(([on, million, truth]): Case => ({
    says: `Of low income in a ward, ${million} million a month`,
    on,
    facts: {
      ...TO_BUY,
      housingGroup: ['none'],
      poverty: ['neither'],
      settlement: ['ward'],
      family: ['single'],
      income: just(million * 1_000_000),
    },
    truth,
    state: 'settled',
    proves: GROUPS,
  })),
  {
    says: 'A loan for something else',
    on: '2026-11-24',
    facts: { ...WORKER, loanPurpose: ['none'] },
    truth: 'no',
    gift: null,
    state: 'settled',
    proves: LAW,
  },
];

const missing: readonly Case[] = [
  ...(['2021-07-01', '2024-07-30', '2024-07-31'] as const).map((on): Case => ({
    says: 'Under the old law the bank decides',
    on,
    facts: WORKER,
    truth: 'unknown',
    gift: null,
    state: 'stuck',
    standing: 'unverified',
    proves: 'NĐ 100/2015 (not verified)',
  })),
  ...(['loanPurpose', 'housingGroup'] as const).flatMap((fact: FactKey): Case[] => [
    {
      says: `${fact} not yet asked`,
      on: '2026-11-24',
      facts: Object.fromEntries(Object.entries(WORKER).filter(([key]) => key !== fact)),
      truth: 'unknown',
      state: 'open',
      proves: LAW,
    },
    {
      says: `Nobody knows ${fact}, and she is neither poor nor in town`,
      on: '2026-11-24',
      facts: { ...WORKER, poverty: ['neither'], settlement: ['rural'], [fact]: 'declined' },
      truth: 'unknown',
      state: 'stuck',
      proves: LAW,
    },
  ]),
  {
    says: 'Nothing known',
    on: '2026-11-24',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: LAW,
  },
];

export const housingLoanSocialCases: readonly Case[] = [...rates, ...groups, ...missing];
