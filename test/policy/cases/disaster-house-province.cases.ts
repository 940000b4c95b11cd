import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';

const YEN_BAI = 'NQ 66/2020/NQ-HĐND Yên Bái (secondary)';
const YAGI = 'HD 05/HD-UBND Yên Bái (amounts not seen)';
const STORM = 'Lào Cai, October 2025 (secondary)';
const OPEN = 'no campaign found';

function roof(percent: number): Facts {
  return { roofDamage: just(percent) };
}
const STAYS: Facts = { relocationOrdered: false };

/** Yên Bái's own scale until the merger, at each edge. */
const roofs: readonly Case[] = (
  [
    '2021-07-01',
    '2021-07-02',
    '2024-09-25',
    '2025-01-01',
    '2025-01-02',
    '2025-06-29',
    '2025-06-30',
  ] as const
).flatMap((on): Case[] =>
  (
    [
      [29, 'no', null],
      [30, 'yes', 2_000_000],
      [49, 'yes', 2_000_000],
      [50, 'yes', 3_000_000],
      [69, 'yes', 3_000_000],
      [70, 'yes', 4_000_000],
      [100, 'yes', 4_000_000],
    ] as const
  ).map(([percent, truth, amount]): Case => ({
    says: `A roof damaged by ${percent} per cent`,
    on,
    facts: roof(percent),
    truth,
    amount,
    state: 'settled',
    standing: 'secondary',
    proves: YEN_BAI,
  })),
);

/** Typhoon Yagi: groups seen, amounts not. */
const yagi: readonly Case[] = [
  ...(['2024-09-26', '2024-09-27', '2024-12-31'] as const).flatMap((on): Case[] => [
    {
      says: 'House lost to the typhoon of 2024: the province decides',
      on,
      facts: { ...STAYS, houseDamage: ['destroyed'], ...roof(100) },
      truth: 'unknown',
      state: 'stuck',
      amount: 'commune-decides',
      proves: YAGI,
    },
    {
      says: 'A third of the roof: the province decides',
      on,
      facts: { ...STAYS, houseDamage: ['none'], ...roof(30) },
      truth: 'unknown',
      state: 'stuck',
      amount: 'commune-decides',
      proves: YAGI,
    },
    {
      says: 'Less than that, and nothing else',
      on,
      facts: { ...STAYS, houseDamage: ['none'], ...roof(29) },
      truth: 'no',
      state: 'settled',
      proves: YAGI,
    },
  ]),
  {
    says: 'Moved because of the typhoon: the province decides',
    on: '2024-10-01',
    facts: { relocationOrdered: true, houseDamage: ['none'], ...roof(0) },
    truth: 'unknown',
    state: 'stuck',
    amount: 'commune-decides',
    proves: YAGI,
  },
];

/** The storms of October 2025: the commune confirms that it was them. */
const storm: readonly Case[] = (['2025-10-01', '2025-10-02', '2025-10-31'] as const).flatMap(
  (on): Case[] => [
    {
      says: 'House lost to the storm: 100 million if the commune confirms it',
      on,
      facts: { ...STAYS, houseDamage: ['destroyed'], ...roof(0) },
      truth: 'unknown',
      state: 'stuck',
      amount: 100_000_000,
      standing: 'secondary',
      proves: STORM,
    },
    {
      says: 'House badly damaged: 30 million if the commune confirms it',
      on,
      facts: { ...STAYS, houseDamage: ['badly-damaged'], ...roof(0) },
      truth: 'unknown',
      state: 'stuck',
      amount: 30_000_000,
      standing: 'secondary',
      proves: STORM,
    },
    {
      says: 'A roof of 30 per cent: from 4 to 8 million, by the commune',
      on,
      facts: { ...STAYS, houseDamage: ['none'], ...roof(30) },
      truth: 'unknown',
      state: 'stuck',
      amount: 'commune-decides',
      proves: STORM,
    },
    {
      says: 'A roof of 29 per cent, and nothing else',
      on,
      facts: { ...STAYS, houseDamage: ['none'], ...roof(29) },
      truth: 'no',
      state: 'settled',
      proves: STORM,
    },
    {
      says: 'Ordered to move: the amount could not be read',
      on,
      facts: { relocationOrdered: true, houseDamage: ['none'], ...roof(0) },
      truth: 'unknown',
      state: 'stuck',
      amount: 'commune-decides',
      proves: STORM,
    },
  ],
);

/** Days for which no campaign was found. */
const open: readonly Case[] = (
  [
    '2025-07-01',
    '2025-07-02',
    '2025-09-30',
    '2025-11-01',
    '2025-11-02',
    '2026-10-04',
    '2026-10-05',
    '2026-10-06',
    '2026-11-24',
  ] as const
).map((on): Case => ({
  says: 'House lost: the province decides whether it helps besides',
  on,
  facts: { ...STAYS, houseDamage: ['destroyed'] },
  truth: 'unknown',
  state: 'stuck',
  amount: 'commune-decides',
  proves: OPEN,
}));

/** Facts missing or declined. */
const missing: readonly Case[] = [
  {
    says: 'Nothing known',
    on: '2024-01-10',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: YEN_BAI,
  },
  {
    says: 'Nobody knows how much of the roof',
    on: '2024-01-10',
    facts: { roofDamage: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    amount: [2_000_000, 4_000_000],
    proves: YEN_BAI,
  },
  {
    says: 'Half the roof or more: at least 3 million',
    on: '2024-01-10',
    facts: { roofDamage: { min: 50, max: 100 } },
    truth: 'yes',
    state: 'open',
    amount: [3_000_000, 4_000_000],
    proves: YEN_BAI,
  },
  {
    says: 'Storm of 2025, damage not yet told',
    on: '2025-10-10',
    facts: { ...STAYS, ...roof(0) },
    truth: 'unknown',
    state: 'open',
    amount: [30_000_000, 100_000_000],
    proves: STORM,
  },
  {
    says: 'Storm of 2025, nobody knows the damage',
    on: '2025-10-10',
    facts: { ...STAYS, ...roof(0), houseDamage: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    proves: STORM,
  },
  {
    says: 'Today, nothing known',
    on: '2026-11-24',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: OPEN,
  },
];

export const disasterHouseProvinceCases: readonly Case[] = [
  ...roofs,
  ...yagi,
  ...storm,
  ...open,
  ...missing,
];
