import { addDays, civilDate } from '../shared/civil-date';
import type { CivilDate } from '../shared/civil-date';

const LAST_DAY_NUMBER = 400_000;

/**
 * The day that a spreadsheet's number stands for: 45658 is 2025-01-01. The count takes 1900 for a leap year,
 * as Lotus did; nobody can write a day before 1900.
 * @returns null for a number that is no day
 */
export function dayOfNumber(number: number, epoch: 1900 | 1904): CivilDate | null {
  const days = Math.floor(number);
  if (days < 1 || days > LAST_DAY_NUMBER) return null;
  if (epoch === 1904) return addDays(civilDate('1904-01-01'), days);
  return addDays(civilDate('1899-12-30'), days < 61 ? days + 1 : days);
}
