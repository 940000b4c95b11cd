import type { Case } from '../case';
import { born, bornIn } from '../case';
import { ASK, NO, OFFICE, overDays, YES } from '../over-days';

const WISHES = 'Luật 39/2009 Điều 21';
const ON = '2026-11-23';
const PRIMARY = { standing: 'primary', amount: null } as const;

/** Around the birthday on which a year of wishes begins, and the one on which it ends. */
const AGES: readonly (readonly [years: number, line: string])[] = [
  [70, 'commune'],
  [75, 'commune'],
  [80, 'commune'],
  [85, 'commune'],
  [90, 'province'],
  [95, 'commune'],
];

const edges: readonly Case[] = AGES.flatMap(([years, line]) => {
  const year = 2026 - years;
  return (
    [
      [`${year}-11-24`, NO],
      [`${year}-11-23`, { ...YES, ...PRIMARY, line }],
      [`${year}-11-22`, { ...YES, ...PRIMARY, line }],
      [`${year - 1}-11-24`, { ...YES, ...PRIMARY, line }],
      [`${year - 1}-11-23`, NO],
    ] as const
  ).flatMap(([birth, answer]) =>
    overDays(`About ${years}: born ${birth}`, { facts: born(birth), proves: WISHES }, [
      [ON, answer],
    ]),
  );
});

export const longevityWishesCases: readonly Case[] = [
  ...edges,
  ...overDays('The day before 100', { facts: born('1926-11-24'), proves: WISHES }, [[ON, NO]]),
  ...overDays('The 100th birthday', { facts: born('1926-11-23'), proves: WISHES }, [
    [ON, { ...YES, line: 'president' }],
  ]),
  ...overDays('The last day of being 100', { facts: born('1925-11-24'), proves: WISHES }, [
    [ON, { ...YES, line: 'president' }],
  ]),
  ...overDays('101', { facts: born('1925-11-23'), proves: WISHES }, [
    [ON, { ...YES, line: 'over-hundred' }],
  ]),
  ...overDays('105', { facts: born('1921-05-01'), proves: WISHES }, [
    [ON, { ...YES, line: 'over-hundred' }],
  ]),
  ...overDays(
    'The same birthday through the years',
    { facts: born('1951-07-01'), proves: WISHES },
    [
      ['2021-07-01', { ...YES, line: 'commune' }],
      ['2021-07-02', { ...YES, line: 'commune' }],
      ['2022-06-30', { ...YES, line: 'commune' }],
      ['2022-07-01', NO],
      ['2026-06-30', NO],
      ['2026-07-01', { ...YES, line: 'commune' }],
    ],
  ),
  ...overDays('A child', { facts: born('2015-01-01'), proves: WISHES }, [[ON, NO]]),
  ...overDays('Only the year is known', { facts: bornIn(1956), proves: WISHES }, [[ON, ASK]]),
  ...overDays('Age not known', { facts: {}, proves: WISHES }, [[ON, ASK]]),
  ...overDays('Does not know the age', { facts: { birth: 'declined' }, proves: WISHES }, [
    [ON, OFFICE],
  ]),
];
