import type { FactKey, Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';

const LAW = 'Luật Nhà ở 2023 Điều 76–78';
const REDUCED = 'NĐ 100/2024 Điều 36 (secondary)';
const NOT_POOR: Facts = { poverty: ['neither'], allowance: ['none'], publicRental: false };
const ORDINARY: Facts = { ...NOT_POOR, housingGroup: ['none'], settlement: ['rural'] };
const SHARE = { kind: 'share', of: 'house-rent', percent: 60 } as const;

/** Groups 1, 4 to 11: no condition about a house or an income, on every version of the law. */
const groups: readonly Case[] = [
  ...(
    [
      '2024-08-01',
      '2024-08-02',
      '2025-07-01',
      '2025-10-10',
      '2026-04-07',
      '2026-07-01',
      '2026-11-24',
    ] as const
  ).flatMap((on): Case[] =>
    (
      ['merit', 'worker', 'official', 'duty-house-returned', 'land-recovered', 'student'] as const
    ).map((option): Case => ({
      says: `Group ${option} may rent, with a house and any income`,
      on,
      facts: {
        ...ORDINARY,
        housingGroup: [option],
        hasHouse: true,
        income: just(90_000_000),
        housingHelped: true,
      },
      truth: 'yes',
      line: option,
      gift: null,
      state: 'settled',
      proves: LAW,
    })),
  ),
  ...(['poor', 'near-poor'] as const).map((poverty): Case => ({
    says: `A ${poverty} household in a ward may rent`,
    on: '2026-11-24',
    facts: { ...ORDINARY, poverty: [poverty], settlement: ['ward'] },
    truth: 'yes',
    line: 'urban-poor',
    gift: null,
    state: 'settled',
    proves: LAW,
  })),
  {
    says: 'Low income in a ward, within the ceiling of buyers: surely low',
    on: '2026-11-24',
    facts: { ...ORDINARY, settlement: ['ward'], family: ['single'], income: just(25_000_000) },
    truth: 'yes',
    line: 'low-income-urban',
    state: 'settled',
    proves: LAW,
  },
  ...(
    [
      ['2025-10-09', 15, 'yes'],
      ['2025-10-09', 20, 'unknown'],
      ['2025-10-10', 20, 'yes'],
      ['2025-10-11', 20, 'yes'],
      ['2026-04-06', 25, 'unknown'],
      ['2026-04-07', 25, 'yes'],
      ['2026-04-08', 25, 'yes'],
    ] as const
  ).map(([on, million, truth]): Case => ({
    says: `Low income in a ward, ${million} million beside the ceiling of the day`,
    on,
    facts: {
      ...ORDINARY,
      settlement: ['ward'],
      family: ['single'],
      income: just(million * 1_000_000),
    },
    truth,
    state: truth === 'yes' ? 'settled' : 'stuck',
    proves: LAW,
  })),
  {
    says: 'One đồng more: the law sets no ceiling for renting, the owner looks',
    on: '2026-11-24',
    facts: { ...ORDINARY, settlement: ['ward'], family: ['single'], income: just(25_000_001) },
    truth: 'unknown',
    state: 'stuck',
    proves: LAW,
  },
  {
    says: 'A soldier: whether she is served otherwise, the office says',
    on: '2026-11-24',
    facts: { ...ORDINARY, housingGroup: ['armed-forces'] },
    truth: 'unknown',
    state: 'stuck',
    proves: 'Luật Nhà ở 2023 Điều 77',
  },
  ...(['poor', 'near-poor'] as const).map((poverty): Case => ({
    says: `A ${poverty} household in a commune: only if the province so provides`,
    on: '2026-11-24',
    facts: { ...ORDINARY, poverty: [poverty] },
    truth: 'unknown',
    state: 'stuck',
    proves: 'Luật Nhà ở 2023 Điều 77 (groups 2, 3)',
  })),
  {
    says: 'In a commune, in no group',
    on: '2026-11-24',
    facts: ORDINARY,
    truth: 'no',
    state: 'settled',
    proves: LAW,
  },
  ...(
    [
      ['2026-06-30', 'no'],
      ['2026-07-01', 'unknown'],
      ['2026-07-02', 'unknown'],
    ] as const
  ).map(([on, truth]): Case => ({
    says: 'Two children: a group of its own since July 2026',
    on,
    facts: { ...ORDINARY, housingGroup: ['two-children'] },
    truth,
    state: truth === 'no' ? 'settled' : 'stuck',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 13 (secondary)',
  })),
  ...(
    [
      ['2025-06-30', 'yes'],
      ['2025-07-01', 'unknown'],
      ['2025-07-02', 'unknown'],
    ] as const
  ).map(([on, truth]): Case => ({
    says: 'Poor, in a town: town until the merger, then the office says',
    on,
    facts: {
      ...ORDINARY,
      poverty: ['poor'],
      settlement: ['former-town'],
      family: ['single'],
      income: just(30_000_000),
    },
    truth,
    state: truth === 'yes' ? 'settled' : 'stuck',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 4',
  })),
];

/** 60 per cent off the rent in a house of the State. */
const reduced: readonly Case[] = [
  ...(['2024-08-01', '2025-10-10', '2026-11-24'] as const).flatMap((on): Case[] => [
    ...(['poor', 'near-poor'] as const).map((poverty): Case => ({
      says: `A ${poverty} household in a house of the State pays 60 per cent less`,
      on,
      facts: { ...ORDINARY, poverty: [poverty], publicRental: true },
      truth: 'yes',
      line: 'state-house-reduced',
      gift: SHARE,
      state: 'settled',
      standing: 'secondary',
      proves: REDUCED,
    })),
    {
      says: 'On social allowance in a house of the State: the same',
      on,
      facts: { ...ORDINARY, allowance: ['social-allowance'], publicRental: true },
      truth: 'yes',
      gift: SHARE,
      state: 'settled',
      proves: REDUCED,
    },
  ]),
  {
    says: 'On a social pension: not named',
    on: '2026-11-24',
    facts: {
      ...ORDINARY,
      housingGroup: ['worker'],
      allowance: ['social-pension'],
      publicRental: true,
    },
    truth: 'yes',
    line: 'worker',
    gift: null,
    state: 'settled',
    proves: REDUCED,
  },
  {
    says: 'Poor, in a house of a company: no reduction',
    on: '2026-11-24',
    facts: { ...ORDINARY, poverty: ['poor'], settlement: ['ward'] },
    truth: 'yes',
    gift: null,
    proves: REDUCED,
  },
];

const missing: readonly Case[] = [
  ...(['2021-07-01', '2024-07-30', '2024-07-31'] as const).map((on): Case => ({
    says: 'Under the old law the owner decides',
    on,
    facts: ORDINARY,
    truth: 'unknown',
    state: 'stuck',
    standing: 'unverified',
    proves: 'Luật Nhà ở 2014 (not verified)',
  })),
  ...(['housingGroup', 'poverty', 'settlement'] as const).flatMap((fact: FactKey): Case[] => [
    {
      says: `${fact} not yet asked`,
      on: '2026-11-24',
      facts: Object.fromEntries(Object.entries(ORDINARY).filter(([key]) => key !== fact)),
      truth: 'unknown',
      state: 'open',
      proves: LAW,
    },
    {
      says: `Nobody knows ${fact}`,
      on: '2026-11-24',
      facts: { ...ORDINARY, family: ['single'], income: just(30_000_000), [fact]: 'declined' },
      truth: 'unknown',
      state: 'stuck',
      proves: LAW,
    },
  ]),
  {
    says: 'A poor household in a ward: yes, and whose house it is decides on the rent',
    on: '2026-11-24',
    facts: { poverty: ['poor'], settlement: ['ward'] },
    truth: 'yes',
    state: 'open',
    gift: null,
    proves: REDUCED,
  },
];

export const socialHousingRentCases: readonly Case[] = [...groups, ...reduced, ...missing];
