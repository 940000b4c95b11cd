import type { CivilDate } from '../../shared/civil-date';
import { civilDate, daysBetween } from '../../shared/civil-date';

const A_SUNDAY = civilDate('1800-01-05');

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: CivilDate): number {
  return (daysBetween(A_SUNDAY, day) + 7) % 7;
}

/** Saturday or Sunday, the weekly days off of offices. */
export function isWeekend(day: CivilDate): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}
