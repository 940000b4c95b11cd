import type { CivilDate } from '../../shared/civil-date';

/**
 * Days off that fall on working days, as announced year by year (Điều 112 Bộ luật Lao động 45/2019/QH14). Of a
 * year that is not listed only weekends are known: a term then ends too early, never too late.
 */
const HOLIDAYS: readonly string[] = [
  '2026-01-01',
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  '2026-04-27',
  ...['2026-04-30', '2026-05-01'],
  ...['2026-09-01', '2026-09-02'],
];

/** Monday to Friday without public holidays. */
export function isWorkingDay(day: CivilDate): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.includes(day);
}
