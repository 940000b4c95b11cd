import type { Row } from './row';

/** Times of cover, and own shares as [day, đồng, 'wrong' for care without a referral]. */
export interface Asked {
  readonly covers: readonly (readonly [from: string, until: string])[];
  readonly paid: readonly (readonly [on: string, amount: number, line?: 'wrong'])[];
}

export interface Expected {
  readonly truth: 'yes' | 'no' | 'unknown';
  readonly since?: string | null;
  readonly continuous?: 'yes' | 'no' | 'unknown';
  readonly from?: string | null;
  readonly left?: number;
}

type FiveRow = Row<Asked, Expected>;

const LONG = [['2018-01-01', '2026-12-31']] as const;
const CAP = 15_180_000;
const OLD_CAP = 14_040_000;
const PROVES = 'NĐ 188/2025 Điều 18';

function row(
  [on, says, proves]: readonly [on: string, says: string, proves: string],
  [covers, paid]: readonly [Asked['covers'], Asked['paid']],
  expected: Expected,
): FiveRow {
  return { on, says, proves, asked: { covers, paid }, expected };
}

const limits: readonly FiveRow[] = [
  row(
    ['2026-11-24', 'Just six base salaries are not more', PROVES],
    [LONG, [['2026-08-01', CAP]]],
    { truth: 'no', left: 0 },
  ),
  row(['2026-11-24', 'One đồng more is', PROVES], [LONG, [['2026-08-01', CAP + 1]]], {
    truth: 'yes',
    from: '2026-08-01',
    left: 0,
  }),
  row(['2026-07-31', 'The day before that payment', PROVES], [LONG, [['2026-08-01', CAP + 1]]], {
    truth: 'no',
    left: CAP,
  }),
  row(['2026-08-01', 'On its day', PROVES], [LONG, [['2026-08-01', CAP + 1]]], { truth: 'yes' }),
  row(
    ['2026-11-24', 'Several payments add up', PROVES],
    [
      LONG,
      [
        ['2026-08-01', 10_000_000],
        ['2026-09-01', 5_000_000],
        ['2026-10-01', 180_001],
      ],
    ],
    { truth: 'yes', from: '2026-10-01' },
  ),
  row(
    ['2026-11-24', 'In whatever order they are told', PROVES],
    [
      LONG,
      [
        ['2026-10-01', 180_001],
        ['2026-08-01', 10_000_000],
        ['2026-09-01', 5_000_000],
      ],
    ],
    { truth: 'yes', from: '2026-10-01' },
  ),
  row(
    ['2026-11-24', 'Care without a referral does not count', PROVES],
    [LONG, [['2026-08-01', CAP + 1, 'wrong']]],
    { truth: 'no', left: CAP },
  ),
  row(
    ['2026-11-24', 'Only what was paid on the right line', PROVES],
    [
      LONG,
      [
        ['2026-08-01', CAP, 'wrong'],
        ['2026-09-01', 180_000],
      ],
    ],
    { truth: 'no', left: 15_000_000 },
  ),
  row(
    ['2026-11-24', "Last year's payments do not count", PROVES],
    [LONG, [['2025-12-31', CAP + 1]]],
    { truth: 'no', left: CAP },
  ),
  row(['2026-12-31', 'It runs to the end of the year', PROVES], [LONG, [['2026-08-01', CAP + 1]]], {
    truth: 'yes',
  }),
  row(['2026-11-24', 'Nothing paid', PROVES], [LONG, []], {
    truth: 'no',
    continuous: 'yes',
    left: CAP,
  }),
];

const changes: readonly FiveRow[] = [
  row(
    ['2026-06-30', 'The limit before the new base salary', PROVES],
    [LONG, [['2026-06-30', OLD_CAP + 1]]],
    { truth: 'yes', from: '2026-06-30' },
  ),
  row(
    ['2026-07-01', 'What was exceeded stays exceeded', PROVES],
    [LONG, [['2026-06-30', OLD_CAP + 1]]],
    { truth: 'yes', from: '2026-06-30', left: 0 },
  ),
  row(
    ['2026-07-01', 'Half of the old limit leaves half of the new one', PROVES],
    [LONG, [['2026-06-30', OLD_CAP / 2]]],
    { truth: 'no', left: CAP / 2 },
  ),
  row(
    ['2026-09-01', 'Half of each is not more', PROVES],
    [
      LONG,
      [
        ['2026-06-30', OLD_CAP / 2],
        ['2026-08-01', CAP / 2],
      ],
    ],
    { truth: 'no', left: 0 },
  ),
  row(
    ['2026-09-01', 'One đồng more is', PROVES],
    [
      LONG,
      [
        ['2026-06-30', OLD_CAP / 2],
        ['2026-08-01', CAP / 2 + 1],
      ],
    ],
    { truth: 'yes', from: '2026-08-01' },
  ),
  row(
    ['2026-09-01', 'The plain sum would not have been enough', PROVES],
    [
      LONG,
      [
        ['2026-06-30', OLD_CAP - 1],
        ['2026-08-01', 2],
      ],
    ],
    { truth: 'yes' },
  ),
  row(
    ['2024-08-01', 'In 2024 the two ways to count agree: far above', 'NĐ 146/2018'],
    [LONG, [['2024-06-01', 20_000_000]]],
    { truth: 'yes' },
  ),
  row(['2024-08-01', 'They agree: far below', 'NĐ 146/2018'], [LONG, [['2024-06-01', 1_000_000]]], {
    truth: 'no',
  }),
  row(['2024-08-01', 'They do not: unknown', 'NĐ 146/2018'], [LONG, [['2024-06-01', 11_000_000]]], {
    truth: 'unknown',
    from: null,
  }),
  row(
    ['2024-06-30', 'Before the change it was plain', 'NĐ 146/2018'],
    [LONG, [['2024-06-01', 11_000_000]]],
    { truth: 'yes', from: '2024-06-01' },
  ),
];

const MUCH = [['2026-08-01', CAP + 1]] as const;

const cover: readonly FiveRow[] = [
  row(['2026-11-24', 'Five years to the day', PROVES], [[['2021-11-24', '2026-12-31']], MUCH], {
    truth: 'yes',
    since: '2021-11-24',
    from: '2026-11-24',
  }),
  row(['2026-11-23', 'One day short', PROVES], [[['2021-11-24', '2026-12-31']], MUCH], {
    truth: 'no',
    continuous: 'no',
  }),
  row(
    ['2026-11-25', 'The day after it runs from the day before', PROVES],
    [[['2021-11-24', '2026-12-31']], MUCH],
    { truth: 'yes', from: '2026-11-24' },
  ),
  row(
    ['2026-11-24', 'Cards that follow one another', PROVES],
    [
      [
        ['2019-01-01', '2023-12-31'],
        ['2024-01-01', '2026-12-31'],
      ],
      MUCH,
    ],
    { truth: 'yes', since: '2019-01-01' },
  ),
  row(
    ['2026-11-24', 'A break of 89 days is none', PROVES],
    [
      [
        ['2019-01-01', '2025-08-31'],
        ['2025-11-29', '2026-12-31'],
      ],
      MUCH,
    ],
    { truth: 'yes', since: '2019-01-01' },
  ),
  row(
    ['2026-11-24', 'Of 90 days by either count', PROVES],
    [
      [
        ['2019-01-01', '2025-08-31'],
        ['2025-11-29', '2026-12-31'],
      ],
      [],
    ],
    { truth: 'no', continuous: 'yes' },
  ),
  row(
    ['2026-11-24', 'Ninety or ninety-one days, as one counts: unknown', PROVES],
    [
      [
        ['2019-01-01', '2025-08-31'],
        ['2025-11-30', '2026-12-31'],
      ],
      MUCH,
    ],
    { truth: 'unknown', since: null, continuous: 'unknown' },
  ),
  row(
    ['2026-11-24', 'A longer break begins anew', PROVES],
    [
      [
        ['2019-01-01', '2025-08-31'],
        ['2025-12-01', '2026-12-31'],
      ],
      MUCH,
    ],
    { truth: 'no', since: '2025-12-01', continuous: 'no' },
  ),
  row(
    ['2026-11-24', 'Before the decree three months: just', 'NĐ 146/2018 Điều 12 khoản 5'],
    [
      [
        ['2019-01-01', '2024-01-15'],
        ['2024-04-15', '2026-12-31'],
      ],
      MUCH,
    ],
    { truth: 'yes', since: '2019-01-01' },
  ),
  row(
    ['2026-11-24', 'Before the decree three months and a day', 'NĐ 146/2018 Điều 12 khoản 5'],
    [
      [
        ['2019-01-01', '2024-01-15'],
        ['2024-04-16', '2026-12-31'],
      ],
      MUCH,
    ],
    { truth: 'no', since: '2024-04-16' },
  ),
  row(['2026-11-24', 'A card that has ended', PROVES], [[['2019-01-01', '2026-11-23']], MUCH], {
    truth: 'no',
    since: null,
    continuous: 'no',
  }),
  row(['2026-11-24', 'No card at all', PROVES], [[], MUCH], { truth: 'no', continuous: 'no' }),
];

export const fiveYearCases: readonly FiveRow[] = [...limits, ...changes, ...cover];
