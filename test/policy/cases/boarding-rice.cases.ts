import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';
import { ASK, NO, OFFICE, overDays, YES } from '../over-days';

const OF_2025 = 'NĐ 66/2025: 15 kg gạo, không quá 9 tháng';
const OF_2026 = 'NĐ 188/2026: 15 kg và 8 kg gạo, không quá 9 tháng';

type Answer = Parameters<typeof overDays>[2][0][1];

function rice(kg: number, line: string, standing: 'primary' | 'unverified'): Answer {
  const gift = { kind: 'goods', what: 'rice', kg: just(kg), months: 9 } as const;
  return { ...YES, gift, line, standing, amount: null };
}

const BOARDER: Facts = { boarding: ['boarder'] };
const FULL: Facts = { boarding: ['border-full'] };
const MIDDAY: Facts = { boarding: ['border-midday'] };

function on(days: readonly string[], answer: Answer): (readonly [string, Answer])[] {
  return days.map((day) => [day, answer] as const);
}

export const boardingRiceCases: readonly Case[] = [
  ...overDays('Boarder', { facts: BOARDER, proves: OF_2025 }, [
    ...on(['2021-07-01', '2021-07-02', '2025-04-30'], OFFICE),
    ...on(
      ['2025-05-01', '2025-05-02', '2026-07-14', '2026-07-15', '2026-07-16', '2026-11-23'],
      rice(15, 'boarder', 'unverified'),
    ),
  ]),
  ...overDays('Full boarder of a border school', { facts: FULL, proves: OF_2026 }, [
    ...on(['2025-04-30', '2025-05-01', '2026-07-14'], OFFICE),
    ...on(['2026-07-15', '2026-07-16', '2026-11-23'], rice(15, 'border-full', 'primary')),
  ]),
  ...overDays('Midday pupil of a border school', { facts: MIDDAY, proves: OF_2026 }, [
    ...on(['2025-04-30', '2025-05-01', '2026-07-14'], OFFICE),
    ...on(['2026-07-15', '2026-07-16', '2026-11-23'], rice(8, 'border-midday', 'primary')),
  ]),
  ...overDays(
    'No boarder',
    { facts: { boarding: ['none'] }, proves: OF_2025 },
    on(['2021-07-01', '2025-04-30', '2025-05-01', '2026-07-14', '2026-07-15', '2026-11-23'], NO),
  ),
  ...overDays(
    'Nothing known',
    { facts: {}, proves: OF_2026 },
    on(['2021-07-01', '2025-05-01', '2026-07-14', '2026-07-15', '2026-11-23'], {
      ...ASK,
      gift: null,
    }),
  ),
  ...overDays(
    'Does not know what the school has listed',
    { facts: { boarding: 'declined' }, proves: OF_2026 },
    on(['2025-05-01', '2026-11-23'], OFFICE),
  ),
  ...overDays(
    'Full boarder or midday pupil of a border school',
    { facts: { boarding: ['border-full', 'border-midday'] }, proves: OF_2026 },
    on(['2026-07-15', '2026-11-23'], { ...ASK, gift: null }),
  ),
];
