import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';

/** The days of a year that the Vietnamese lunar calendar (UTC+7) gives. */
export interface LunarDays {
  /** Mùng một Tết. */
  readonly tet: CivilDate;
  /** Mùng mười tháng ba. */
  readonly hungKings: CivilDate;
}

/** Year, mùng một Tết, mùng mười tháng ba; a test reckons each of them anew with a library. */
const ROWS: readonly (readonly [year: number, tet: string, hungKings: string])[] = [
  [2021, '2021-02-12', '2021-04-21'],
  [2022, '2022-02-01', '2022-04-10'],
  [2023, '2023-01-22', '2023-04-29'],
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2028, '2028-01-26', '2028-04-04'],
  [2029, '2029-02-13', '2029-04-23'],
  [2030, '2030-02-02', '2030-04-12'],
  [2031, '2031-01-23', '2031-04-01'],
  [2032, '2032-02-11', '2032-04-19'],
  [2033, '2033-01-31', '2033-04-09'],
  [2034, '2034-02-19', '2034-04-28'],
  [2035, '2035-02-08', '2035-04-17'],
  [2036, '2036-01-28', '2036-04-06'],
  [2037, '2037-02-15', '2037-04-24'],
  [2038, '2038-02-04', '2038-04-13'],
  [2039, '2039-01-24', '2039-04-03'],
  [2040, '2040-02-12', '2040-04-20'],
  [2041, '2041-02-01', '2041-04-10'],
  [2042, '2042-01-22', '2042-04-29'],
  [2043, '2043-02-10', '2043-04-19'],
  [2044, '2044-01-30', '2044-04-07'],
  [2045, '2045-02-17', '2045-04-26'],
  [2046, '2046-02-06', '2046-04-15'],
  [2047, '2047-01-26', '2047-04-04'],
  [2048, '2048-02-14', '2048-04-22'],
  [2049, '2049-02-02', '2049-04-11'],
  [2050, '2050-01-23', '2050-04-01'],
];

/** By the year; none outside 2021–2050, and no neighbour is borrowed. */
export const LUNAR_DAYS: ReadonlyMap<number, LunarDays> = new Map(
  ROWS.map(([year, tet, hungKings]) => [
    year,
    { tet: civilDate(tet), hungKings: civilDate(hungKings) },
  ]),
);
