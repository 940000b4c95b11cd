import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { born, bornIn } from '../case';
import { onDays, undecided } from '../case-rows';

const A = 'NĐ 20/2021 Điều 25';
const B = 'NĐ 335/2026, phần về cơ sở trợ giúp xã hội, chưa đọc';
const BACK = 'NĐ 335/2026 Điều 32 khoản 3–5';

const INSIDE: Facts = { inFacility: true };
const GROWN: Facts = { ...INSIDE, ...born('1950-03-01') };

const amounts: readonly Case[] = [
  ...onDays('A grown person in a facility', { facts: GROWN, proves: A, line: 'in-facility' }, [
    ['2021-07-01', 1_440_000],
    ['2021-07-02', 1_440_000],
    ['2024-06-30', 1_440_000],
    ['2024-07-01', 2_000_000],
    ['2024-07-02', 2_000_000],
    ['2025-06-30', 2_000_000],
    ['2025-07-01', 2_000_000],
    ['2026-06-30', 2_000_000],
  ]),
  ...(
    [
      ['2021-07-01', '2018-03-01', 1_800_000],
      ['2024-06-30', '2022-03-01', 1_800_000],
      ['2024-07-01', '2022-03-01', 2_500_000],
      ['2024-09-15', '2020-09-16', 2_500_000],
      ['2024-09-15', '2020-09-15', 2_000_000],
      ['2024-09-15', '2020-09-14', 2_000_000],
      ['2026-06-30', '2022-07-01', 2_500_000],
      ['2026-06-30', '2022-06-30', 2_000_000],
    ] as const
  ).flatMap(([on, birth, amount]) =>
    onDays(
      `A child in a facility, born ${birth}`,
      { facts: { ...INSIDE, ...born(birth) }, proves: A },
      [[on, amount]],
    ),
  ),
  ...(
    [
      ['2026-07-01', '1950-03-01', 2_000_000, 2_160_000],
      ['2026-07-02', '1950-03-01', 2_000_000, 2_160_000],
      ['2026-10-04', '1950-03-01', 2_000_000, 2_160_000],
      ['2026-10-04', '2024-03-01', 2_500_000, 2_700_000],
    ] as const
  ).map(([on, birth, min, max]): Case => ({
    says: `While the new amount is not law yet, born ${birth}`,
    on,
    facts: { ...INSIDE, ...born(birth) },
    truth: 'yes',
    amount: [min, max],
    state: 'stuck',
    proves: BACK,
  })),
  ...['2026-10-05', '2026-10-06', '2026-11-15'].map((on): Case => ({
    says: 'Under the decree whose part was not read the facility and the commune say how much',
    on,
    facts: GROWN,
    truth: 'yes',
    amount: 'commune-decides',
    state: 'settled',
    standing: 'unverified',
    proves: B,
  })),
];

const refusedOrOpen: readonly Case[] = [
  ...onDays('Lives at home', { facts: { inFacility: false }, proves: A }, [
    ['2021-07-01', null],
    ['2024-09-15', null],
    ['2026-08-15', null],
    ['2026-11-15', null],
  ]),
  {
    says: 'Age not known: at least the lower',
    on: '2024-09-15',
    facts: INSIDE,
    truth: 'yes',
    amount: [2_000_000, 2_500_000],
    state: 'open',
    line: 'in-facility',
    proves: A,
  },
  {
    says: 'Born some time in 2020',
    on: '2024-09-15',
    facts: { ...INSIDE, ...bornIn(2020) },
    truth: 'yes',
    amount: [2_000_000, 2_500_000],
    state: 'open',
    proves: A,
  },
  undecided('Where she lives is not known', { on: '2024-09-15', facts: {}, proves: A }, 'open'),
  undecided('Where she lives is not known', { on: '2026-11-15', facts: {}, proves: B }, 'open'),
  undecided(
    'Cannot say',
    { on: '2024-09-15', facts: { inFacility: 'declined' }, proves: A },
    'open',
  ),
];

export const facilityCareCases: readonly Case[] = [...amounts, ...refusedOrOpen];
