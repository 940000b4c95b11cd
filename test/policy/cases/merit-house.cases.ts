import type { FactKey, Facts } from '../../../src/policy';
import type { Case } from '../case';

const NEW: Facts = { merit: ['merit'], houseWork: ['rebuild'], meritHouseHelped: false };
const REPAIR: Facts = { ...NEW, houseWork: ['repair'] };

type Outcome = Pick<Case, 'truth' | 'amount' | 'state' | 'standing'>;
const OFFICE: Outcome = {
  truth: 'unknown',
  amount: 'commune-decides',
  state: 'stuck',
  standing: 'primary',
};

/** T37: each decision, the day before, the day, the day after. */
const periods: readonly Case[] = (
  [
    ['2021-07-01', 40, 20, 'unverified'],
    ['2021-07-02', 40, 20, 'unverified'],
    ['2025-01-07', 40, 20, 'unverified'],
    ['2025-01-08', 40, 20, 'unverified'],
    ['2025-01-09', 60, 30, 'secondary'],
    ['2025-01-10', 60, 30, 'secondary'],
    ['2025-12-30', 60, 30, 'secondary'],
    ['2025-12-31', 60, 30, 'secondary'],
  ] as const
).flatMap(([on, rebuild, repair, standing]): Case[] =>
  (['merit', 'martyr-relative'] as const).flatMap((who): Case[] => [
    {
      says: `${who}: a house to be built anew, ${rebuild} million`,
      on,
      facts: { ...NEW, merit: [who] },
      truth: 'yes',
      amount: rebuild * 1_000_000,
      line: 'new-house',
      state: 'settled',
      standing,
      proves: 'T37; QĐ 22/2013, QĐ 21/2024',
    },
    {
      says: `${who}: a house to be repaired, ${repair} million`,
      on,
      facts: { ...REPAIR, merit: [who] },
      truth: 'yes',
      amount: repair * 1_000_000,
      line: 'repair',
      state: 'settled',
      standing,
      proves: 'T37; QĐ 22/2013, QĐ 21/2024',
    },
  ]),
);

const after: readonly Case[] = (['2026-01-01', '2026-01-02', '2026-11-24'] as const).flatMap(
  (on): Case[] => [
    {
      says: 'No amount known any more: the office decides on a new house',
      on,
      facts: NEW,
      ...OFFICE,
      proves: 'T37; NĐ 131/2021 Điều 99–103',
    },
    {
      says: 'No amount known any more: the office decides on a repair',
      on,
      facts: REPAIR,
      ...OFFICE,
      proves: 'T37; NĐ 131/2021 Điều 99–103',
    },
  ],
);

/** Who is not meant. */
const refused: readonly Case[] = (['2024-06-01', '2025-06-01', '2026-11-24'] as const).flatMap(
  (on): Case[] => [
    ...(['none', 'veteran', 'merit-relative', 'resistance'] as const).map((who): Case => ({
      says: `${who} is not meant`,
      on,
      facts: { ...NEW, merit: [who] },
      truth: 'no',
      amount: null,
      state: 'settled',
      proves: 'QĐ 22/2013, QĐ 21/2024, NĐ 131/2021 Điều 99',
    })),
    {
      says: 'Helped under the decision of 2013 before',
      on,
      facts: { ...NEW, meritHouseHelped: true },
      truth: 'no',
      amount: null,
      state: 'settled',
      proves: 'NĐ 131/2021 Điều 99–103',
    },
    {
      says: 'The house needs nothing',
      on,
      facts: { ...NEW, houseWork: ['none'] },
      truth: 'no',
      amount: null,
      state: 'settled',
      proves: 'NĐ 131/2021 Điều 99–103',
    },
  ],
);

/** Each fact missing in turn, and declined. */
const missing: readonly Case[] = [
  ...(['merit', 'houseWork', 'meritHouseHelped'] as const).flatMap((fact: FactKey): Case[] => [
    {
      says: `${fact} not yet asked`,
      on: '2025-06-01',
      facts: Object.fromEntries(Object.entries(NEW).filter(([key]) => key !== fact)),
      truth: 'unknown',
      state: 'open',
      proves: 'QĐ 21/2024',
    },
    {
      says: `Nobody knows ${fact}`,
      on: '2025-06-01',
      facts: { ...NEW, [fact]: 'declined' },
      truth: 'unknown',
      state: 'stuck',
      proves: 'QĐ 21/2024',
    },
  ]),
  {
    says: 'New or repair: from 30 to 60 million',
    on: '2025-06-01',
    facts: { merit: ['merit'], meritHouseHelped: false, houseWork: ['repair', 'rebuild'] },
    truth: 'unknown',
    amount: [30_000_000, 60_000_000],
    state: 'open',
    proves: 'QĐ 21/2024',
  },
  {
    says: 'Nothing known',
    on: '2026-11-24',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: 'NĐ 131/2021',
  },
];

export const meritHouseCases: readonly Case[] = [...periods, ...after, ...refused, ...missing];
