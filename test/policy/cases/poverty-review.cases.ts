import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';
import { ASK, NO, OFFICE, overDays, YES } from '../over-days';

const OF_2021 = 'QĐ 59/2015: chuẩn năm 2021';
const OF_2022 = 'NĐ 07/2021 Điều 3';
const OF_2027 = 'NĐ 351/2025';

type Answer = Parameters<typeof overDays>[2][0][1];
type Place = 'rural' | 'ward' | 'former-town';

function house(income: number, place: Place, more: Facts = {}): Facts {
  return { poverty: ['neither'], incomePerHead: just(income), settlement: [place], ...more };
}

function under(line: string): Answer {
  return { ...YES, line, amount: null, standing: 'unverified' };
}

const rural: readonly Case[] = (
  [
    [700_000, '2021-12-31', under('may-be-poor'), OF_2021],
    [700_001, '2021-12-31', under('may-be-near-poor'), OF_2021],
    [1_000_000, '2021-12-31', under('may-be-near-poor'), OF_2021],
    [1_000_001, '2021-12-31', NO, OF_2021],
    [1_000_001, '2022-01-01', under('under-line'), OF_2022],
    [1_000_001, '2022-01-02', under('under-line'), OF_2022],
    [1_500_000, '2022-01-01', under('under-line'), OF_2022],
    [1_500_001, '2022-01-01', NO, OF_2022],
    [1_500_000, '2026-11-23', under('under-line'), OF_2022],
    [1_500_001, '2026-11-23', NO, OF_2022],
    [1_500_001, '2026-12-31', NO, OF_2022],
    [1_500_001, '2027-01-01', under('under-line'), OF_2027],
    [1_500_001, '2027-01-02', under('under-line'), OF_2027],
    [2_200_000, '2027-01-01', under('under-line'), OF_2027],
    [2_200_001, '2027-01-01', NO, OF_2027],
  ] as const
).flatMap(([income, on, answer, proves]) =>
  overDays(`In the country, ${income} đồng for each`, { facts: house(income, 'rural'), proves }, [
    [on, answer],
  ]),
);

const urban: readonly Case[] = (
  [
    [900_000, 'ward', '2021-12-31', under('may-be-poor'), OF_2021],
    [900_001, 'ward', '2021-12-31', under('may-be-near-poor'), OF_2021],
    [1_300_000, 'former-town', '2021-12-31', under('may-be-near-poor'), OF_2021],
    [1_300_001, 'ward', '2021-12-31', NO, OF_2021],
    [2_000_000, 'ward', '2022-01-01', under('under-line'), OF_2022],
    [2_000_001, 'ward', '2022-01-01', NO, OF_2022],
    [2_000_000, 'former-town', '2025-06-30', under('under-line'), OF_2022],
    [1_500_000, 'former-town', '2025-07-01', under('under-line'), OF_2022],
    [2_000_001, 'former-town', '2026-11-23', NO, OF_2022],
    [2_000_000, 'ward', '2026-12-31', under('under-line'), OF_2022],
    [2_800_000, 'ward', '2027-01-01', under('under-line'), OF_2027],
    [2_800_001, 'ward', '2027-01-01', NO, OF_2027],
    [2_800_000, 'former-town', '2027-01-01', OFFICE, OF_2027],
  ] as const
).flatMap(([income, place, on, answer, proves]) =>
  overDays(`In a ${place}, ${income} đồng for each`, { facts: house(income, place), proves }, [
    [on, answer],
  ]),
);

const indicators: readonly Case[] = (
  [
    [2, 'may-be-near-poor'],
    [3, 'may-be-poor'],
    [4, 'may-be-poor'],
  ] as const
).flatMap(([missing, line]) =>
  overDays(
    `${missing} indicators missing`,
    { facts: house(1_400_000, 'rural', { missingIndicators: just(missing) }), proves: OF_2022 },
    [
      ['2026-11-23', under(line)],
      ['2027-01-01', under('under-line')],
    ],
  ),
);

const others: readonly Case[] = [
  ...overDays(
    'In a former town between the lines: the commune says which one holds',
    { facts: house(2_000_000, 'former-town', { missingIndicators: just(4) }), proves: OF_2022 },
    [
      ['2025-06-30', under('may-be-poor')],
      ['2025-07-01', OFFICE],
      ['2025-07-02', OFFICE],
    ],
  ),
  ...(['poor', 'near-poor'] as const).flatMap((poverty) =>
    overDays(`Recognised already: ${poverty}`, { facts: { poverty: [poverty] }, proves: OF_2022 }, [
      ['2021-07-01', { ...YES, line: 'recognised' }],
      ['2026-11-23', { ...YES, line: 'recognised' }],
      ['2027-01-01', { ...YES, line: 'recognised' }],
    ]),
  ),
  ...overDays('Nothing known', { facts: {}, proves: OF_2022 }, [
    ['2021-07-01', ASK],
    ['2026-11-23', ASK],
    ['2027-01-01', ASK],
  ]),
  ...overDays(
    'Under the lower line: the place does not matter, recognition neither',
    { facts: { incomePerHead: just(1_000_000) }, proves: OF_2022 },
    [['2026-11-23', { ...YES, line: 'under-line' }]],
  ),
  ...overDays(
    'Between the lines, place not known',
    { facts: { poverty: ['neither'], incomePerHead: just(1_800_000) }, proves: OF_2022 },
    [['2026-11-23', ASK]],
  ),
  ...overDays(
    'Above every line: no place need be asked, and three missing indicators help nothing',
    {
      facts: { poverty: ['neither'], incomePerHead: just(3_000_000), missingIndicators: just(5) },
      proves: OF_2022,
    },
    [['2026-11-23', NO]],
  ),
  ...overDays(
    'Does not know the income',
    {
      facts: { poverty: ['neither'], incomePerHead: 'declined', settlement: ['rural'] },
      proves: OF_2022,
    },
    [['2027-01-01', OFFICE]],
  ),
  ...overDays(
    'About 1.4 to 1.6 million each, in the country',
    {
      facts: {
        poverty: ['neither'],
        settlement: ['rural'],
        incomePerHead: { min: 1_400_000, max: 1_600_000 },
      },
      proves: OF_2022,
    },
    [['2026-11-23', ASK]],
  ),
];

export const povertyReviewCases: readonly Case[] = [...rural, ...urban, ...indicators, ...others];
