import { CalendarChinese, CalendarVietnamese } from 'date-chinese';
import { LUNAR_DAYS } from '../../../src/policy/parameters/lunar-days';

/** Mùng một Tết and 10/3 of a year as the library reckons them. */
function reckoned(Calendar: typeof CalendarChinese, year: number): [string, string] {
  const tet = new Calendar();
  tet.fromJDE(tet.newYear(year));
  const hungKings = new Calendar(tet.cycle, tet.year, 3, false, 10);
  return [textOf(tet.toGregorian(year)), textOf(hungKings.toGregorian(year))];
}

function textOf({ year, month, day }: { year: number; month: number; day: number }): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

test('the table holds thirty years without a gap', () => {
  const years = [...LUNAR_DAYS.keys()];
  expect(years).toEqual(Array.from({ length: 30 }, (_, place) => 2021 + place));
});

test.each([...LUNAR_DAYS])('%d is as the library reckons it', (year, { tet, hungKings }) => {
  expect([tet, hungKings]).toEqual(reckoned(CalendarVietnamese, year));
});

// From printed calendars; 2020 is before our table.
test.each([
  [2020, '2020-01-25'],
  [2021, '2021-02-12'],
  [2022, '2022-02-01'],
  [2023, '2023-01-22'],
  [2024, '2024-02-10'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2027, '2027-02-06'],
  [2028, '2028-01-26'],
  [2029, '2029-02-13'],
  [2030, '2030-02-02'],
  [2031, '2031-01-23'],
  [2032, '2032-02-11'],
  [2033, '2033-01-31'],
  [2034, '2034-02-19'],
  [2035, '2035-02-08'],
])('Tết of %d is %s', (year, day) => {
  expect(reckoned(CalendarVietnamese, year)[0]).toBe(day);
});

test('the Chinese calendar (UTC+8) would be wrong for Vietnam: in 2030 its new year is a day later', () => {
  expect(reckoned(CalendarChinese, 2030)[0]).toBe('2030-02-03');
  expect(LUNAR_DAYS.get(2030)?.tet).toBe('2030-02-02');
});
