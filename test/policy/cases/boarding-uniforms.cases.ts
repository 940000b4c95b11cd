import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { ASK, NO, OFFICE, overDays, pays } from '../over-days';

const OF_2026 = 'NĐ 188/2026: trang phục 2.050.000 đồng mỗi năm';
const FULL: Facts = { boarding: ['border-full'] };
const MIDDAY: Facts = { boarding: ['border-midday'] };

type Answer = Parameters<typeof overDays>[2][0][1];
const BEFORE = ['2021-07-01', '2021-07-02', '2025-05-01', '2026-07-14'];
const SINCE = ['2026-07-15', '2026-07-16', '2026-11-23', '2027-07-15'];

function on(days: readonly string[], answer: Answer): (readonly [string, Answer])[] {
  return days.map((day) => [day, answer] as const);
}

export const boardingUniformsCases: readonly Case[] = [
  ...overDays('Full boarder of a border school', { facts: FULL, proves: OF_2026 }, [
    ...on(BEFORE, NO),
    ...on(SINCE, pays(2_050_000, { standing: 'primary', line: 'border-full' })),
  ]),
  ...overDays('Midday pupil: the school decides', { facts: MIDDAY, proves: OF_2026 }, [
    ...on(BEFORE, NO),
    ...on(SINCE, { ...OFFICE, amount: 2_050_000 }),
  ]),
  ...overDays('Boarder elsewhere', { facts: { boarding: ['boarder'] }, proves: OF_2026 }, [
    ...on(BEFORE, NO),
    ...on(SINCE, NO),
  ]),
  ...overDays('No boarder', { facts: { boarding: ['none'] }, proves: OF_2026 }, on(SINCE, NO)),
  ...overDays('Nothing known', { facts: {}, proves: OF_2026 }, [
    ...on(BEFORE, NO),
    ...on(SINCE, { ...ASK, amount: 2_050_000 }),
  ]),
  ...overDays(
    'Does not know what the school has listed',
    { facts: { boarding: 'declined' }, proves: OF_2026 },
    on(['2026-07-15', '2026-11-23'], OFFICE),
  ),
];
