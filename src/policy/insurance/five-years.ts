import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { addMonths, addYears, civilDate } from '../../shared/civil-date';
import { begunBy, inForce } from '../kernel/in-force';
import type { Truth } from '../kernel/truth';
import { all } from '../kernel/truth';
import { BASE_SALARY } from '../parameters/base-salary';
import {
  CO_PAYMENT_TIMES,
  CONTINUOUS_YEARS,
  UNBROKEN_DAYS,
  UNBROKEN_MONTHS,
} from '../parameters/insurance-care';
import type { Paid } from './co-payments-of-year';
import { exceededOn, leftToPay } from './co-payments-of-year';
import { daysBetween } from './days';
import type { Grounds } from './grounds';
import { groundsOf, lawsOf } from './grounds';

/** A time with a valid card, both days included. */
export interface Cover {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

export interface FiveYears extends Grounds {
  /** Does the fund now pay everything until the end of the year? */
  readonly truth: Truth;
  /** First day of the unbroken cover that runs on the day; null when none does or a break is unclear. */
  readonly since: CivilDate | null;
  /** Five years without a break? */
  readonly continuous: Truth;
  /** Day from which both conditions hold; null until they do. */
  readonly from: CivilDate | null;
  /** Last day of the year, to which it then runs. */
  readonly until: CivilDate;
  /** What may still be paid at the base salary of the day before the limit is exceeded, whole đồng. */
  readonly left: number;
}

/**
 * Five years without a break, and of this calendar year's own shares (correct-line only) more than six base
 * salaries: from then on the fund pays everything until 31 December (Luật Bảo hiểm y tế, Điều 22 khoản 1;
 * Nghị định 188/2025, Điều 18). When the base salary changes within the year each payment counts as a share
 * of the limit of its own day. For years before the decree that is not said: where it matters, unknown.
 * @throws AppError CONTRADICTION for cover that overlaps or ends before it begins; BAD_INPUT for a payment
 * that is no whole number of đồng
 */
export function fiveYearRule(
  covers: readonly Cover[],
  payments: readonly Paid[],
  on: CivilDate,
): FiveYears {
  const starts = possibleStarts(ordered(covers), on);
  const years = inForce(CONTINUOUS_YEARS, on).value;
  const complete = starts.map((since) => addYears(since, years));
  const continuous = starts.length === 0 ? 'no' : truthOf(complete.map((day) => day <= on));
  const exceeded = exceededOn(payments, on);
  const truth = all([continuous, exceeded.truth]);
  const [since] = starts;
  return {
    truth,
    since: since === undefined || starts.length > 1 ? null : since,
    continuous,
    from: truth === 'yes' ? bothFrom(exceeded.on, complete) : null,
    until: civilDate(`${on.slice(0, 4)}-12-31`),
    left: leftToPay(payments, on),
    ...groundsOf([
      ...lawsOf([CONTINUOUS_YEARS, CO_PAYMENT_TIMES, BASE_SALARY], on),
      ...[UNBROKEN_DAYS, UNBROKEN_MONTHS].flatMap(({ values }) => {
        const row = begunBy(values, on);
        return row === undefined || row.value === null ? [] : [row.law];
      }),
    ]),
  };
}

/**
 * Where the unbroken cover that runs on the day may have begun: nowhere, on one day, or, while a break is
 * unclear, on several, the latest first.
 */
function possibleStarts(covers: readonly Cover[], on: CivilDate): readonly CivilDate[] {
  const begun = covers.filter(({ from }) => from <= on).reverse();
  const [last, ...earlier] = begun;
  if (last === undefined || last.until < on) return [];
  const starts: CivilDate[] = [last.from];
  let next = last;
  for (const one of earlier) {
    const joined = isUnbroken(one.until, next.from);
    if (joined === 'no') break;
    if (joined === 'yes') starts.pop();
    starts.push(one.from);
    next = one;
  }
  return starts;
}

/** Counted with and without the day of the new cover, at most ninety days; three months before the decree. */
function isUnbroken(until: CivilDate, from: CivilDate): Truth {
  const days = begunBy(UNBROKEN_DAYS.values, from);
  const apart = daysBetween(until, from);
  if (days !== undefined && days.value !== null) {
    return truthOf([apart <= days.value, apart - 1 <= days.value]);
  }
  return from <= addMonths(until, inForce(UNBROKEN_MONTHS, from).value) ? 'yes' : 'no';
}

function ordered(covers: readonly Cover[]): readonly Cover[] {
  const sorted = [...covers].sort((a, b) => (a.from < b.from ? -1 : 1));
  const wrong = sorted.find(({ from, until }, at) => {
    const next = sorted[at + 1];
    return until < from || (next !== undefined && next.from <= until);
  });
  if (wrong === undefined) return sorted;
  throw new AppError('CONTRADICTION', 'Times of cover must not overlap or end before they begin.', {
    field: 'covers',
  });
}

function truthOf(holds: readonly boolean[]): Truth {
  if (holds.every(Boolean)) return 'yes';
  return holds.some(Boolean) ? 'unknown' : 'no';
}

/** The later of the payment and the end of the five years; null while either is unclear. */
function bothFrom(paid: CivilDate | null, complete: readonly CivilDate[]): CivilDate | null {
  if (paid === null) return null;
  const days = [...new Set(complete.map((day) => (day > paid ? day : paid)))];
  return days.length === 1 && days[0] !== undefined ? days[0] : null;
}
