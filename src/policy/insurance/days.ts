import type { CivilDate } from '../../shared/civil-date';

const DAY_MS = 86_400_000;

/** Days from one day to a later one: 1 from a day to the next. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
