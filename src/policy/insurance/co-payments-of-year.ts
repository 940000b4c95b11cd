import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { begunBy, inForce } from '../kernel/in-force';
import type { Truth } from '../kernel/truth';
import { BASE_SALARY } from '../parameters/base-salary';
import { CO_PAYMENT_TIMES, UNBROKEN_DAYS } from '../parameters/insurance-care';

/** An own share that she paid. */
export interface Paid {
  readonly on: CivilDate;
  /** Whole đồng. */
  readonly amount: number;
  /** What she paid for care without a referral does not count. */
  readonly line: 'correct' | 'wrong';
}

export interface Exceeded {
  readonly truth: Truth;
  /** The payment with which the limit was first exceeded; null until then. */
  readonly on: CivilDate | null;
}

/** Has she paid more than the limit in this year by the day, and with which payment? */
export function exceededOn(payments: readonly Paid[], on: CivilDate): Exceeded {
  const counted = countedIn(payments, on);
  const first = counted.find((_one, at) => isExceeded(counted.slice(0, at + 1)));
  const truth = first === undefined ? 'no' : 'yes';
  if (hasRuleForChange(on) || !spansChange(counted, on)) return { truth, on: dayOf(first) };
  // Before the decree: the day on which the limit was passed is not said, and the answer only if it is one.
  const plainly = isPlainlyExceeded(counted, on) ? 'yes' : 'no';
  return { truth: plainly === truth ? truth : 'unknown', on: null };
}

/**
 * What may still be paid before the limit is exceeded: (6 − what was paid ÷ the base salary of its day) × the
 * base salary now, whole đồng; nought once it is exceeded.
 */
export function leftToPay(payments: readonly Paid[], on: CivilDate): number {
  const now = inForce(BASE_SALARY, on).value;
  const counted = countedIn(payments, on);
  if (counted.some((_one, at) => isExceeded(counted.slice(0, at + 1)))) return 0;
  const times = inForce(CO_PAYMENT_TIMES, on).value;
  const spent = counted.reduce((sum, one) => sum + (one.amount * now) / salaryOn(one.on), 0);
  return Math.max(0, Math.round(times * now - spent));
}

function countedIn(payments: readonly Paid[], on: CivilDate): readonly Paid[] {
  if (payments.some(({ amount }) => !Number.isSafeInteger(amount) || amount < 0)) {
    throw new AppError('BAD_INPUT', 'A payment is a whole number of đồng.', { field: 'payments' });
  }
  return payments
    .filter((one) => one.line === 'correct' && one.on <= on && yearOf(one.on) === yearOf(on))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** More than so many times, strictly; in whole numbers, since a year has at most two base salaries. */
function isExceeded(payments: readonly Paid[]): boolean {
  const last = payments.at(-1);
  if (last === undefined) return false;
  const times = BigInt(inForce(CO_PAYMENT_TIMES, last.on).value);
  const salaries = [...new Set(payments.map((one) => salaryOn(one.on)))].map(BigInt);
  const product = salaries.reduce((all, one) => all * one, 1n);
  const spent = payments.reduce(
    (sum, one) => sum + (BigInt(one.amount) * product) / BigInt(salaryOn(one.on)),
    0n,
  );
  return spent > times * product;
}

/** The whole sum beside the limit of the day: how the years before the decree may have counted. */
function isPlainlyExceeded(payments: readonly Paid[], on: CivilDate): boolean {
  const sum = payments.reduce((total, { amount }) => total + amount, 0);
  return sum > inForce(CO_PAYMENT_TIMES, on).value * salaryOn(on);
}

function spansChange(payments: readonly Paid[], on: CivilDate): boolean {
  return payments.some((one) => salaryOn(one.on) !== salaryOn(on));
}

/** Nghị định 188/2025, Điều 18 says how a change within the year counts. */
function hasRuleForChange(on: CivilDate): boolean {
  return begunBy(UNBROKEN_DAYS.values, on) !== undefined;
}

function salaryOn(day: CivilDate): number {
  return inForce(BASE_SALARY, day).value;
}

function yearOf(day: CivilDate): string {
  return day.slice(0, 4);
}

function dayOf(one: Paid | undefined): CivilDate | null {
  return one === undefined ? null : one.on;
}
