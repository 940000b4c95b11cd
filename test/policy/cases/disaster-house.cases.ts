import type { FactKey, Facts } from '../../../src/policy';
import type { Case } from '../case';

const SWITCH = ['2026-10-04', '2026-10-05', '2026-10-06'] as const;
const DAYS = ['2021-07-01', '2021-07-02', ...SWITCH, '2026-11-24'] as const;
const LAW = 'NĐ 20/2021 Điều 15; NĐ 335/2026 Điều 12';

const STAYS: Facts = { relocationOrdered: false };
const LOST: Facts = { ...STAYS, houseDamage: ['destroyed'], poverty: ['poor'] };

function without(facts: Facts, fact: FactKey): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact));
}

/** The three floors under both decrees: the law lets the household be considered, so nothing is promised. */
const floors: readonly Case[] = DAYS.flatMap((on): Case[] => [
  ...(['poor', 'near-poor'] as const).flatMap((poverty): Case[] => [
    {
      says: `A ${poverty} household whose house is lost may be given at least 40 million`,
      on,
      facts: { ...STAYS, houseDamage: ['destroyed'], poverty: [poverty] },
      truth: 'unknown',
      state: 'stuck',
      amount: 40_000_000,
      standing: 'primary',
      proves: LAW,
    },
    {
      says: `A ${poverty} household whose house is unfit to live in: at least 20 million`,
      on,
      facts: { ...STAYS, houseDamage: ['badly-damaged'], poverty: [poverty] },
      truth: 'unknown',
      state: 'stuck',
      amount: 20_000_000,
      proves: LAW,
    },
  ]),
  {
    says: 'Any household that is ordered to move: at least 30 million, poor or not',
    on,
    facts: { relocationOrdered: true, houseDamage: ['none'], poverty: ['neither'] },
    truth: 'unknown',
    state: 'stuck',
    amount: 30_000_000,
    proves: LAW,
  },
  {
    says: 'Neither damaged nor ordered to move',
    on,
    facts: { ...STAYS, houseDamage: ['none'], poverty: ['poor'] },
    truth: 'no',
    state: 'settled',
    amount: null,
    proves: LAW,
  },
]);

/** What the decree leaves open, and what hangs together. */
const particular: readonly Case[] = [
  {
    says: 'Neither poor nor near-poor: the commune says whether the household is in hardship',
    on: '2026-11-24',
    facts: { ...LOST, poverty: ['neither'] },
    truth: 'unknown',
    state: 'stuck',
    amount: 40_000_000,
    proves: 'NĐ 335/2026 Điều 12 (hộ có hoàn cảnh khó khăn)',
  },
  {
    says: 'Badly damaged, neither poor nor near-poor: hardship again',
    on: '2024-09-10',
    facts: { ...STAYS, houseDamage: ['badly-damaged'], poverty: ['neither'] },
    truth: 'unknown',
    state: 'stuck',
    amount: 20_000_000,
    proves: 'NĐ 20/2021 Điều 15 (hộ có hoàn cảnh khó khăn)',
  },
  {
    says: 'House lost and ordered to move: one of the two, the office chooses',
    on: '2026-11-24',
    facts: { ...LOST, relocationOrdered: true },
    truth: 'unknown',
    state: 'stuck',
    amount: [30_000_000, 40_000_000],
    proves: LAW,
  },
  {
    says: 'Lost or only badly damaged, she cannot tell yet',
    on: '2026-11-24',
    facts: { ...LOST, houseDamage: ['badly-damaged', 'destroyed'] },
    truth: 'unknown',
    state: 'open',
    amount: [20_000_000, 40_000_000],
    proves: LAW,
  },
  {
    says: 'Poor or near-poor is all the same',
    on: '2026-11-24',
    facts: { ...LOST, poverty: ['poor', 'near-poor'] },
    truth: 'unknown',
    state: 'stuck',
    amount: 40_000_000,
    proves: LAW,
  },
];

/** Each fact missing in turn, and declined. */
const missing: readonly Case[] = [
  ...(['houseDamage', 'relocationOrdered', 'poverty'] as const).flatMap((fact): Case[] => [
    {
      says: `House lost, but ${fact} not yet asked`,
      on: '2026-11-24',
      facts: without(LOST, fact),
      truth: 'unknown',
      state: 'open',
      proves: LAW,
    },
    {
      says: `House lost, and nobody knows ${fact}`,
      on: '2026-11-24',
      facts: { ...LOST, [fact]: 'declined' },
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

export const disasterHouseCases: readonly Case[] = [...floors, ...particular, ...missing];
