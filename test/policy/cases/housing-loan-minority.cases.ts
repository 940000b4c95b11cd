import type { FactKey, Facts } from '../../../src/policy';
import type { Case } from '../case';

const LOAN = {
  kind: 'loan',
  most: 40_000_000,
  costPercent: null,
  rate: 3,
  years: 15,
  graceYears: 5,
  overduePercent: 130,
} as const;
const LAW = 'NĐ 28/2022 (secondary)';
const TAY: Facts = { poverty: ['poor'], ethnicMinority: true, areaClass: ['difficult'] };
const KINH: Facts = {
  poverty: ['poor'],
  ethnicMinority: false,
  areaClass: ['extremely-difficult'],
};

const DAYS = [
  '2022-04-26',
  '2022-04-27',
  '2024-06-01',
  '2025-06-30',
  '2025-07-01',
  '2026-11-24',
] as const;

const granted: readonly Case[] = DAYS.flatMap((on): Case[] => [
  ...(['developing', 'difficult', 'extremely-difficult'] as const).map((areaClass): Case => ({
    says: `Poor and of an ethnic minority, ${areaClass} commune: 40 million at 3 per cent`,
    on,
    facts: { ...TAY, areaClass: [areaClass] },
    truth: 'yes',
    gift: LOAN,
    amount: null,
    state: 'settled',
    standing: 'secondary',
    proves: `T40; ${LAW}`,
  })),
  {
    says: 'Poor, Kinh, in an extremely difficult commune or village',
    on,
    facts: KINH,
    truth: 'yes',
    line: 'extremely-difficult',
    gift: LOAN,
    state: 'settled',
    proves: LAW,
  },
]);

const refused: readonly Case[] = [
  ...(['developing', 'difficult', 'outside'] as const).map((areaClass): Case => ({
    says: `Poor, Kinh, ${areaClass}: not meant`,
    on: '2026-11-24',
    facts: { ...KINH, areaClass: [areaClass] },
    truth: 'no',
    gift: null,
    state: 'settled',
    proves: LAW,
  })),
  ...(['near-poor', 'neither'] as const).map((poverty): Case => ({
    says: `${poverty}: only the poor borrow`,
    on: '2026-11-24',
    facts: { ...TAY, poverty: [poverty] },
    truth: 'no',
    gift: null,
    state: 'settled',
    proves: LAW,
  })),
  ...(['outside', 'left-list', 'safe-zone'] as const).map((areaClass): Case => ({
    says: `Poor and of an ethnic minority, ${areaClass}: whether it is in the area, the office says`,
    on: '2026-11-24',
    facts: { ...TAY, areaClass: [areaClass] },
    truth: 'unknown',
    state: 'stuck',
    gift: null,
    proves: LAW,
  })),
];

/** Before the decree: the loan of 2015, from memory. */
const before: readonly Case[] = (['2021-07-01', '2021-07-02', '2022-04-25'] as const).flatMap(
  (on): Case[] => [
    {
      says: 'Poor, under the old decision: the bank says whether it still lends',
      on,
      facts: TAY,
      truth: 'unknown',
      state: 'stuck',
      gift: null,
      standing: 'unverified',
      proves: 'QĐ 33/2015 (not verified)',
    },
    {
      says: 'Near-poor, under the old decision',
      on,
      facts: { ...TAY, poverty: ['near-poor'] },
      truth: 'no',
      state: 'settled',
      proves: 'QĐ 33/2015 (not verified)',
    },
  ],
);

const missing: readonly Case[] = [
  ...(['poverty', 'ethnicMinority', 'areaClass'] as const).flatMap((fact: FactKey): Case[] => [
    {
      says: `${fact} not yet asked`,
      on: '2026-11-24',
      facts: Object.fromEntries(Object.entries(TAY).filter(([key]) => key !== fact)),
      truth: 'unknown',
      state: 'open',
      proves: LAW,
    },
    {
      says: `Nobody knows ${fact}`,
      on: '2026-11-24',
      facts: { ...TAY, [fact]: 'declined' },
      truth: 'unknown',
      state: 'stuck',
      proves: LAW,
    },
  ]),
  {
    says: 'In an extremely difficult village the ethnic group does not matter',
    on: '2026-11-24',
    facts: { poverty: ['poor'], areaClass: ['extremely-difficult'] },
    truth: 'yes',
    state: 'settled',
    gift: LOAN,
    proves: LAW,
  },
];

export const housingLoanMinorityCases: readonly Case[] = [
  ...granted,
  ...refused,
  ...before,
  ...missing,
];
