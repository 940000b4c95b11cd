import type { CivilDate } from '../../shared/civil-date';

// Every month counted as 31 days: the numbers stand close together and in the order of the days.
const FIRST_YEAR = 1800;
const LAST_YEAR = 2999;
const YEAR = 12 * 31;

/** Before every day and after every day: the two ends of a day of which nothing is known. */
export const FIRST_DAY = 0;
export const LAST_DAY = (LAST_YEAR - FIRST_YEAR + 1) * YEAR + 1;

/** A day as a whole number within the two ends; also for days that their month does not have. */
export function dayNumber(day: string): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number);
  const number = (Number(year) - FIRST_YEAR) * YEAR + (Number(month) - 1) * 31 + Number(date);
  return Math.min(Math.max(number, FIRST_DAY + 1), LAST_DAY - 1);
}

/** The day of a number that `dayNumber` made. */
export function dayText(number: number): CivilDate {
  const year = Math.floor((number - 1) / YEAR) + FIRST_YEAR;
  const month = Math.floor(((number - 1) % YEAR) / 31) + 1;
  const date = ((number - 1) % 31) + 1;
  return `${year}-${pad(month)}-${pad(date)}` as CivilDate;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
