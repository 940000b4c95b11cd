import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { ASK, NO, OFFICE, overDays, pays } from '../over-days';

const OF_2025 = 'NĐ 66/2025: tiền ăn 936.000, tiền nhà 360.000';
const OF_2026 = 'NĐ 188/2026: nội trú 1.170.000, ăn trưa 450.000';

type Answer = Parameters<typeof overDays>[2][0][1];
const MEMORY = { standing: 'unverified' } as const;
const SEEN = { standing: 'primary' } as const;

const IN_SCHOOL: Facts = { boarding: ['boarder'], selfHoused: false };
const LODGING: Facts = { boarding: ['boarder'], selfHoused: true };
const FULL: Facts = { boarding: ['border-full'] };
const MIDDAY: Facts = { boarding: ['border-midday'] };

const DAYS_2025 = [
  '2025-05-01',
  '2025-05-02',
  '2026-07-14',
  '2026-07-15',
  '2026-07-16',
  '2026-11-23',
];
const DAYS_2026 = ['2026-07-15', '2026-07-16', '2026-11-23'];

function each(days: readonly string[], answer: Answer): (readonly [string, Answer])[] {
  return days.map((on) => [on, answer] as const);
}

export const boardingPupilsCases: readonly Case[] = [
  ...overDays('Boarder who sleeps in the school', { facts: IN_SCHOOL, proves: OF_2025 }, [
    ['2021-07-01', OFFICE],
    ['2021-07-02', OFFICE],
    ['2025-04-30', OFFICE],
    ...each(DAYS_2025, pays(936_000, { ...MEMORY, line: 'boarder' })),
  ]),
  ...overDays('Boarder with own lodging', { facts: LODGING, proves: OF_2025 }, [
    ['2025-04-30', OFFICE],
    ...each(DAYS_2025, pays(1_296_000, { ...MEMORY, line: 'own-lodging' })),
  ]),
  ...overDays('Full boarder of a border school', { facts: FULL, proves: OF_2026 }, [
    ['2025-04-30', OFFICE],
    ['2026-07-14', OFFICE],
    ...each(DAYS_2026, pays(1_170_000, { ...SEEN, line: 'border-full' })),
  ]),
  ...overDays('Midday pupil of a border school', { facts: MIDDAY, proves: OF_2026 }, [
    ['2025-04-30', OFFICE],
    ['2026-07-14', OFFICE],
    ...each(DAYS_2026, pays(450_000, { ...SEEN, line: 'border-midday' })),
  ]),
  ...overDays('No boarder', { facts: { boarding: ['none'] }, proves: OF_2025 }, [
    ['2021-07-01', NO],
    ['2025-05-01', NO],
    ['2026-07-14', NO],
    ['2026-11-23', NO],
  ]),
  ...overDays('Nothing known', { facts: {}, proves: OF_2026 }, [
    ['2025-04-30', ASK],
    ['2026-07-14', { ...ASK, amount: [936_000, 1_296_000] }],
    ['2026-11-23', { ...ASK, amount: [450_000, 1_296_000] }],
  ]),
  ...overDays('Boarder, lodging not known', { facts: { boarding: ['boarder'] }, proves: OF_2025 }, [
    ['2026-11-23', { truth: 'yes', state: 'open', amount: [936_000, 1_296_000], ...MEMORY }],
  ]),
  ...overDays(
    'Boarder, does not know about lodging',
    { facts: { boarding: ['boarder'], selfHoused: 'declined' }, proves: OF_2025 },
    [['2026-11-23', { truth: 'yes', state: 'stuck', amount: [936_000, 1_296_000] }]],
  ),
  ...overDays(
    'Does not know what the school has listed',
    { facts: { boarding: 'declined' }, proves: OF_2026 },
    [['2026-11-23', { truth: 'unknown', state: 'open' }]],
  ),
  ...overDays(
    'Full boarder or midday pupil of a border school',
    { facts: { boarding: ['border-full', 'border-midday'] }, proves: OF_2026 },
    [['2026-11-23', { ...ASK, amount: [450_000, 1_170_000] }]],
  ),
];
