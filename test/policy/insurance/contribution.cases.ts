import type { ContributionAsked } from '../../../src/policy';
import type { Row } from './row';

/** What is asked, and what it comes to: her own part and the others' for all the months, đồng. */
export interface Expected {
  readonly own: number | null;
  readonly others?: number | null;
  readonly laterChange?: 'fixed' | 'follows' | 'not-said';
  readonly standing?: 'primary' | 'secondary' | 'unverified';
}

type ContributionRow = Row<ContributionAsked, Expected>;

/** Somebody who pays on the base salary. */
function asked(
  group: string,
  months: ContributionAsked['months'],
  place: number | null = null,
): ContributionAsked {
  return { group, months, wage: null, pension: null, place };
}

function row(
  [on, says, proves]: readonly [on: string, says: string, proves: string],
  of: ContributionAsked,
  expected: Expected,
): ContributionRow {
  return { on, says, proves, asked: of, expected };
}

const pupils: readonly ContributionRow[] = [
  row(
    [
      '2025-06-30',
      'T06 (S): a pupil pays 70 % for twelve months',
      'NĐ 146/2018 Điều 8 khoản 1 điểm c',
    ],
    asked('student', 12),
    { own: 884_520, others: 379_080, laterChange: 'fixed' },
  ),
  row(
    ['2025-07-01', 'T06 (S): from this day half', 'NĐ 188/2025 Điều 6 khoản 6'],
    asked('student', 12),
    { own: 631_800, others: 631_800 },
  ),
  row(
    ['2025-07-02', 'The day after the same', 'NĐ 188/2025 Điều 6 khoản 6'],
    asked('student', 12),
    {
      own: 631_800,
    },
  ),
  row(
    ['2026-06-30', 'T06 (S): the day before the new base salary', 'NĐ 188/2025 Điều 8 khoản 2'],
    asked('student', 12),
    { own: 631_800 },
  ),
  row(
    [
      '2026-06-30',
      'T07 (S): nothing is added when the base salary rises the day after',
      'NĐ 188/2025 Điều 8 khoản 2 điểm b',
    ],
    asked('student', 12),
    { own: 631_800, laterChange: 'fixed' },
  ),
  row(
    ['2026-07-01', 'T06 (S): half of the new price', 'NĐ 161/2026 Điều 3'],
    asked('student', 12),
    { own: 683_100 },
  ),
  row(['2026-07-02', 'The day after the same', 'NĐ 161/2026 Điều 3'], asked('student', 12), {
    own: 683_100,
  }),
  row(
    ['2025-10-01', 'T01 (S): grade one, October to December', 'NĐ 188/2025 Điều 13 khoản 7 điểm a'],
    asked('student', 3),
    { own: 157_950 },
  ),
  row(['2026-11-24', 'A pupil for half a year', 'NĐ 188/2025 Điều 7'], asked('student', 6), {
    own: 341_550,
  }),
];

const households: readonly ContributionRow[] = [
  row(
    ['2026-11-24', 'The first member for a month', 'NĐ 188/2025 Điều 6 khoản 5'],
    asked('household', 1, 1),
    {
      own: 113_850,
      others: 0,
      laterChange: 'fixed',
    },
  ),
  row(
    ['2026-11-24', 'The second member for a year', 'NĐ 188/2025 Điều 6 khoản 5'],
    asked('household', 12, 2),
    {
      own: 956_340,
    },
  ),
  row(
    ['2026-11-24', 'The third member for a year', 'NĐ 188/2025 Điều 6 khoản 5'],
    asked('household', 12, 3),
    {
      own: 819_720,
    },
  ),
  row(
    ['2026-11-24', 'The fourth member for a year', 'NĐ 188/2025 Điều 6 khoản 5'],
    asked('household', 12, 4),
    {
      own: 683_100,
    },
  ),
  row(
    ['2026-11-24', 'The fifth member for a year', 'NĐ 188/2025 Điều 6 khoản 5'],
    asked('household', 12, 5),
    {
      own: 546_480,
    },
  ),
  row(
    ['2026-11-24', 'The ninth pays like the fifth', 'NĐ 188/2025 Điều 6 khoản 5'],
    asked('household', 12, 9),
    {
      own: 546_480,
    },
  ),
  row(
    [
      '2023-06-30',
      'The first member for a year at 1.490.000, a base from memory',
      'NĐ 146/2018 Điều 7',
    ],
    asked('household', 12, 1),
    { own: 804_600, standing: 'unverified' },
  ),
  row(['2023-07-01', 'At 1.800.000', 'NĐ 24/2023'], asked('household', 12, 1), {
    own: 972_000,
    standing: 'secondary',
  }),
  row(['2024-06-30', 'The last day at 1.800.000', 'NĐ 24/2023'], asked('household', 12, 1), {
    own: 972_000,
  }),
  row(['2024-07-01', 'At 2.340.000', 'NĐ 73/2024'], asked('household', 12, 1), { own: 1_263_600 }),
  row(
    ['2026-07-01', 'At 2.530.000, read in the decree', 'NĐ 161/2026'],
    asked('household', 12, 1),
    {
      own: 1_366_200,
      standing: 'primary',
    },
  ),
];

const helped: readonly ContributionRow[] = [
  row(
    ['2025-12-31', 'T11 (S): near-poor, a month', 'NĐ 188/2025 Điều 6 khoản 6 điểm b'],
    asked('near-poor', 1),
    {
      own: 31_590,
      others: 73_710,
      laterChange: 'not-said',
    },
  ),
  row(
    ['2026-07-01', 'T11 (S): near-poor at the new price', 'NĐ 188/2025 Điều 6 khoản 6 điểm b'],
    asked('near-poor', 1),
    {
      own: 34_155,
    },
  ),
  row(
    ['2024-05-10', 'T12 (S): near-poor in a poor district', 'NĐ 146/2018 Điều 8 khoản 1 điểm a'],
    asked('near-poor-poor-commune', 1),
    {
      own: 0,
      others: 81_000,
      laterChange: 'follows',
    },
  ),
  row(
    ['2024-02-01', 'T14 (S2): in a commune off the list', 'NĐ 75/2023 Điều 3 khoản 3'],
    asked('left-list', 1),
    {
      own: 24_300,
      standing: 'secondary',
    },
  ),
  row(
    ['2026-11-24', 'An average farm household, a year', 'NĐ 188/2025 Điều 6 khoản 6 điểm e'],
    asked('farm-household', 12),
    {
      own: 956_340,
      others: 409_860,
      laterChange: 'fixed',
    },
  ),
  row(
    ['2026-11-24', 'A village health worker, a quarter', 'NĐ 188/2025 Điều 6 khoản 6 điểm đ'],
    asked('village-health-worker', 3),
    {
      own: 170_775,
    },
  ),
  row(
    ['2026-11-24', 'A victim of trafficking, half a year', 'Luật BHYT Điều 12 khoản 4 điểm i'],
    asked('trafficking-victim', 6),
    {
      own: 341_550,
    },
  ),
  row(
    ['2026-11-24', 'Somebody in a pagoda pays the whole', 'NĐ 188/2025 Điều 6 khoản 5'],
    asked('institution', 12),
    {
      own: 1_366_200,
      laterChange: 'fixed',
    },
  ),
];

const others: readonly ContributionRow[] = [
  row(
    ['2026-08-15', 'T24 (S): a wage of 8.000.000', 'NĐ 188/2025 Điều 6 khoản 1'],
    { ...asked('employee', 1), wage: 8_000_000 },
    {
      own: 120_000,
      others: 240_000,
      laterChange: 'follows',
    },
  ),
  row(
    ['2026-08-15', 'A wage above twenty base salaries', 'Luật BHYT Điều 14 khoản 5'],
    { ...asked('employee', 1), wage: 60_000_000 },
    {
      own: 759_000,
      others: 1_518_000,
    },
  ),
  row(
    ['2026-08-15', 'A wage that is not known', 'NĐ 188/2025 Điều 6 khoản 1'],
    asked('employee', 1),
    {
      own: null,
      others: null,
    },
  ),
  row(
    ['2026-08-15', 'T26 (S): a commune part-timer', 'NĐ 188/2025 Điều 6 khoản 1'],
    asked('commune-part-timer', 1),
    {
      own: 37_950,
      others: 75_900,
    },
  ),
  row(
    ['2026-08-15', 'T32 (S): a pension of 4.000.000', 'Luật BHYT Điều 12 khoản 2 điểm a'],
    { ...asked('pensioner', 1), pension: 4_000_000 },
    {
      own: 0,
      others: 180_000,
    },
  ),
  row(
    ['2026-08-15', 'The poor pay nothing; the State a year', 'NĐ 188/2025 Điều 8 khoản 1'],
    asked('poor', 12),
    {
      own: 0,
      others: 1_366_200,
      laterChange: 'follows',
    },
  ),
  row(
    ['2026-08-15', 'The forces: the State pays on their own pay', 'Luật BHYT Điều 12 khoản 3'],
    asked('armed-forces', 1),
    {
      own: 0,
      others: null,
    },
  ),
];

export const contributionCases: readonly ContributionRow[] = [
  ...pupils,
  ...households,
  ...helped,
  ...others,
];

/** Members in household form, months, and what they pay together. */
export const householdCases: readonly Row<
  readonly [members: number, months: 1 | 3 | 6 | 12],
  number
>[] = [
  {
    on: '2025-09-10',
    says: 'T09 (S): five members, a year',
    proves: 'NĐ 188/2025 Điều 6 khoản 5',
    asked: [5, 12],
    expected: 4_043_520,
  },
  {
    on: '2026-07-01',
    says: 'T09 (S): the same at the new price',
    proves: 'NĐ 188/2025 Điều 6 khoản 5',
    asked: [5, 12],
    expected: 4_371_840,
  },
  {
    on: '2026-07-01',
    says: 'One member is charged whole',
    proves: 'NĐ 188/2025 Điều 6 khoản 5',
    asked: [1, 12],
    expected: 1_366_200,
  },
  {
    on: '2026-07-01',
    says: 'Four members pay 280 %',
    proves: 'NĐ 188/2025 Điều 6 khoản 5',
    asked: [4, 1],
    expected: 318_780,
  },
  {
    on: '2026-07-01',
    says: 'Six members pay 360 %',
    proves: 'NĐ 188/2025 Điều 6 khoản 5',
    asked: [6, 3],
    expected: 1_229_580,
  },
];
