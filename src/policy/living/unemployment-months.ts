import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { FACTS } from '../facts';
import type { Citation } from '../kernel/citation';
import type { Range } from '../kernel/fact';
import { inForce } from '../kernel/in-force';
import {
  UNEMPLOYMENT_FIRST,
  UNEMPLOYMENT_FIRST_PAID,
  UNEMPLOYMENT_FURTHER,
  UNEMPLOYMENT_MONTHS,
  UNEMPLOYMENT_MOST_PAID,
} from '../parameters/unemployment';

/** For how many months unemployment benefit is paid, and where the law says so. */
interface UnemploymentMonths {
  readonly months: Range<number>;
  readonly law: Citation;
}

/**
 * Three months for the first 12 to 36 months of contributions, one more for every full 12 after them, at
 * most twelve; none below 12 (Luật 38/2013/QH13 Điều 46–50; from 2026-01-01 Luật 74/2025/QH15, from memory).
 * @param paid months of contributions for which no benefit was drawn yet
 * @throws AppError BAD_INPUT for what is no whole number of possible months, or ends in the wrong order
 */
export function unemploymentMonths(paid: Range<number>, on: CivilDate): UnemploymentMonths {
  const { min: least, max: most } = FACTS.insuredTotal;
  const whole = [paid.min, paid.max].every((one) => Number.isInteger(one));
  if (!whole || paid.min < least || paid.max > most || paid.max < paid.min) {
    const message = `The months paid are whole numbers from ${least} to ${most}, the lower one first.`;
    throw new AppError('BAD_INPUT', message, { field: 'paidMonths' });
  }
  const { law } = inForce(UNEMPLOYMENT_FIRST_PAID, on);
  return { months: { min: monthsFor(paid.min, on), max: monthsFor(paid.max, on) }, law };
}

function monthsFor(paid: number, on: CivilDate): number {
  if (paid < inForce(UNEMPLOYMENT_MONTHS, on).value) return 0;
  const beyond = Math.max(0, paid - inForce(UNEMPLOYMENT_FIRST, on).value);
  const further = Math.floor(beyond / inForce(UNEMPLOYMENT_FURTHER, on).value);
  const months = inForce(UNEMPLOYMENT_FIRST_PAID, on).value + further;
  return Math.min(months, inForce(UNEMPLOYMENT_MOST_PAID, on).value);
}
