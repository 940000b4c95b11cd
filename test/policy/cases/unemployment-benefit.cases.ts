import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';
import { ASK, NO, OFFICE, overDays, pays } from '../over-days';

const OLD = 'Luật 38/2013 Điều 46–50';
const NEW = 'Luật 74/2025; NĐ 374/2025';

type Answer = Parameters<typeof overDays>[2][0][1];
const MEMORY = { standing: 'unverified' } as const;

const ENDED: Facts = {
  jobEnded: true,
  jobEndedMonths: just(1),
  insuredIn24: just(24),
  insuredTotal: just(40),
};
const STATE: Facts = { ...ENDED, stateScale: true };
const COMPANY: Facts = { ...ENDED, stateScale: false };

function wage(facts: Facts, amount: number): Facts {
  return { ...facts, averageWage: just(amount) };
}

function on(day: string, rows: readonly (readonly [string, Facts, Answer])[]): Case[] {
  return rows.flatMap(([says, facts, answer]) =>
    overDays(says, { facts, proves: day < '2026-01-01' ? OLD : NEW }, [[day, answer]]),
  );
}

const caps: readonly Case[] = [
  ...overDays(
    'State scale, 20 million: five base salaries at most',
    { facts: wage(STATE, 20_000_000), proves: OLD },
    [
      ['2021-07-01', pays(7_450_000, { ...MEMORY, line: 'state-pay' })],
      ['2021-07-02', pays(7_450_000, MEMORY)],
      ['2023-06-30', pays(7_450_000, MEMORY)],
      ['2023-07-01', pays(9_000_000, { standing: 'secondary' })],
      ['2023-07-02', pays(9_000_000, { standing: 'secondary' })],
      ['2024-06-30', pays(9_000_000, { standing: 'secondary' })],
      ['2024-07-01', pays(11_700_000, { standing: 'secondary' })],
      ['2024-07-02', pays(11_700_000, { standing: 'secondary' })],
      ['2025-12-31', pays(11_700_000, { standing: 'secondary' })],
    ],
  ),
  ...overDays(
    'State scale, 20 million, from 2026: by the regional minimum wage, whose figure is not held',
    { facts: wage(STATE, 20_000_000), proves: NEW },
    (['2026-01-01', '2026-01-02', '2026-11-23'] as const).map((day) => [
      day,
      { truth: 'yes', amount: 'commune-decides', state: 'settled', line: 'regional-pay-high' },
    ]),
  ),
  ...on('2025-06-15', [
    ['State scale, 19.5 million: just at the cap', wage(STATE, 19_500_000), pays(11_700_000)],
    ['State scale, a little under the cap', wage(STATE, 19_499_998), pays(11_699_999)],
    ['State scale, 8 million', wage(STATE, 8_000_000), pays(4_800_000, { standing: 'secondary' })],
    ['Company, 8 million', wage(COMPANY, 8_000_000), pays(4_800_000, MEMORY)],
    [
      'Company, up to where the cap surely does not bite',
      wage(COMPANY, 11_700_000),
      pays(7_020_000, { ...MEMORY, line: 'regional-pay' }),
    ],
    [
      'Company, a đồng more: the centre reckons',
      wage(COMPANY, 11_700_001),
      { truth: 'yes', amount: 'commune-decides', state: 'settled', line: 'regional-pay-high' },
    ],
    [
      'Whose scale not known, 8 million: the same either way, but not who says so',
      wage(ENDED, 8_000_000),
      { ...ASK, amount: 4_800_000 },
    ],
    ['Wage not known', STATE, { truth: 'yes', state: 'open', amount: [0, 11_700_000] }],
    [
      'Does not know the wage',
      { ...STATE, averageWage: 'declined' },
      { truth: 'yes', state: 'stuck', amount: [0, 11_700_000] },
    ],
  ]),
];

const EIGHT: Facts = wage(COMPANY, 8_000_000);

const conditions: readonly Case[] = (['2025-12-31', '2026-01-01', '2026-11-23'] as const).flatMap(
  (day) =>
    on(day, [
      ['All in order', EIGHT, pays(4_800_000, MEMORY)],
      ['Still working', { ...EIGHT, jobEnded: false }, NO],
      ['2 months ago', { ...EIGHT, jobEndedMonths: just(2) }, pays(4_800_000)],
      [
        'Just 3 months ago: the centre counts the days',
        { ...EIGHT, jobEndedMonths: just(3) },
        { ...OFFICE, amount: 4_800_000 },
      ],
      ['4 months ago is too late', { ...EIGHT, jobEndedMonths: just(4) }, NO],
      ['12 of 24 months', { ...EIGHT, insuredIn24: just(12) }, pays(4_800_000)],
      ['11 of 24 months', { ...EIGHT, insuredIn24: just(11), seasonalWork: false }, NO],
      [
        '11 of 24, seasonal, 12 of 36',
        { ...EIGHT, insuredIn24: just(11), seasonalWork: true, insuredIn36: just(12) },
        pays(4_800_000),
      ],
      [
        '11 of 24, seasonal, 11 of 36',
        { ...EIGHT, insuredIn24: just(11), seasonalWork: true, insuredIn36: just(11) },
        NO,
      ],
      [
        '11 of 24, seasonal or not is not known',
        { ...EIGHT, insuredIn24: just(11) },
        { ...ASK, amount: 4_800_000 },
      ],
      [
        '11 of 24, seasonal, the 36 months not known',
        { ...EIGHT, insuredIn24: just(11), seasonalWork: true },
        ASK,
      ],
      ['Benefit drawn since: 11 months left', { ...EIGHT, insuredTotal: just(11) }, NO],
      ['12 months in all', { ...EIGHT, insuredTotal: just(12) }, pays(4_800_000)],
      ['All months not known', without(EIGHT, 'insuredTotal'), ASK],
      ['The 24 months not known', without(EIGHT, 'insuredIn24'), ASK],
      ['When the job ended not known', without(EIGHT, 'jobEndedMonths'), ASK],
      ['Whether the job ended not known', without(EIGHT, 'jobEnded'), ASK],
      [
        'Does not know the months paid',
        { ...EIGHT, insuredIn24: 'declined', seasonalWork: false },
        OFFICE,
      ],
    ]),
);

function without(facts: Facts, key: keyof Facts): Facts {
  const { [key]: _left, ...rest } = facts;
  return rest;
}

const levels: readonly Case[] = overDays(
  'Company, 12 million: reckoned by the centre until the base salary had risen',
  { facts: wage(COMPANY, 12_000_000), proves: NEW },
  [
    ['2026-06-30', { truth: 'yes', amount: 'commune-decides' }],
    ['2026-07-01', pays(7_200_000, MEMORY)],
    ['2026-07-02', pays(7_200_000, MEMORY)],
  ],
);

export const unemploymentBenefitCases: readonly Case[] = [...caps, ...conditions, ...levels];
