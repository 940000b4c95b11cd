import fc from 'fast-check';
import type { CivilDate } from '../../src/shared/civil-date';
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  fullMonths,
  fullYears,
  isCivilDate,
  latestBirth,
  startOfDay,
  vietnamDay,
  vietnamHour,
  vietnamTime,
} from '../../src/shared/civil-date';

const START = civilDate('1896-02-25');
/** Any day of 130 years, leap days among them. */
const anyDay = fc.integer({ min: 0, max: 47_482 }).map((days) => addDays(START, days));

test.each(['2024-02-29', '2000-02-29', '1800-01-01', '2999-12-31'])('%s is a day', (text) => {
  expect(isCivilDate(text)).toBe(true);
});

test.each(['2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '26-1-1', '1799-12-31', ''])(
  'there is no day written %p',
  (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow('A date must be a real day');
  },
);

test('every day of the calendar is one, and no other', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const wrong: string[] = [];
  for (const year of [1800, 1899, 1900, 1999, 2000, 2023, 2024, 2100, 2400]) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${two(month)}-${two(day)}`;
        const utc = new Date(Date.UTC(year, month - 1, day)).toISOString();
        if (isCivilDate(text) !== utc.startsWith(text)) wrong.push(text);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('a day in Vietnam begins seven hours before the one in UTC', () => {
  expect(vietnamDay(Date.parse('2026-06-30T16:59:59Z'))).toBe('2026-06-30');
  expect(vietnamDay(Date.parse('2026-06-30T17:00:00Z'))).toBe('2026-07-01');
  expect(vietnamHour(Date.parse('2026-06-30T16:59:59Z'))).toBe(23);
  expect(vietnamHour(Date.parse('2026-06-30T17:00:00Z'))).toBe(0);
});

test('somebody born on 29 February completes a year on 1 March of a common year', () => {
  const birth = civilDate('2004-02-29');
  expect(fullYears(birth, civilDate('2025-02-28'))).toBe(20);
  expect(fullYears(birth, civilDate('2025-03-01'))).toBe(21);
  expect(addYears(birth, 21)).toBe('2025-03-01');
});

test('a month that is too short runs on into the next', () => {
  expect(addMonths(civilDate('2025-01-31'), 1)).toBe('2025-03-03');
  expect(fullMonths(civilDate('2025-01-31'), civilDate('2025-02-28'))).toBe(0);
  expect(addMonths(civilDate('2025-11-30'), -12)).toBe('2024-11-30');
});

test('the latest birth for an age is the last day on which the age is still complete', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 90 }), (on: CivilDate, years) => {
      const latest = latestBirth(years, on);
      expect(fullYears(latest, on)).toBe(years);
      expect(fullYears(addDays(latest, 1), on)).toBeLessThan(years);
    }),
    { numRuns: 1_000 },
  );
  expect(latestBirth(1, civilDate('2024-02-29'))).toBe('2023-02-28');
});

test('a day in Vietnam begins at five in the afternoon of the day before, UTC, and its clock says so', () => {
  const begins = startOfDay(civilDate('2026-11-23'));
  expect(new Date(begins).toISOString()).toBe('2026-11-22T17:00:00.000Z');
  expect([begins - 60_000, begins, begins + 450 * 60_000].map(vietnamTime)).toEqual([
    '23:59',
    '00:00',
    '07:30',
  ]);
});
