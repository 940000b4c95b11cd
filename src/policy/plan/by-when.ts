import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, civilDate } from '../../shared/civil-date';
import type { Assessment } from '../kernel/assessment';
import type { Citation } from '../kernel/citation';
import type { ByWhenKey, PaidFromKey } from '../procedure-keys';

/** Why a step is better done by some day. */
export interface ByWhen {
  readonly key: ByWhenKey;
  /** The last day that loses nothing; null where it hangs on a day that we do not know. */
  readonly before: CivilDate | null;
  readonly law: Citation;
}

/** Rules of payment under which a month without a decision is a month lost. */
const LOSES_A_MONTH: readonly PaidFromKey[] = [
  'decision-month',
  'decision-month-of-district',
  'decision-month-or-birthday',
];

/**
 * By when to do something about a benefit, where the law makes waiting cost: what is paid from the month of
 * the decision (before this month ends), insurance (a gap of 90 days or more costs 30 days of waiting),
 * unemployment benefit (three months from the end of the job). Null where no such term is known.
 */
export function byWhen({ procedure, on, insurance }: Assessment): ByWhen | null {
  const { paidFrom } = procedure;
  if (LOSES_A_MONTH.includes(paidFrom.rule)) {
    return { key: 'this-month', before: lastOfMonth(on), law: paidFrom.law };
  }
  if (paidFrom.rule === 'sixteenth-day') {
    return { key: 'three-months-of-job-end', before: null, law: paidFrom.law };
  }
  const pays =
    insurance !== null && (insurance.payer === 'self' || insurance.payer === 'state-part');
  return pays ? { key: 'no-gap-of-90-days', before: null, law: paidFrom.law } : null;
}

function lastOfMonth(on: CivilDate): CivilDate {
  return addDays(addMonths(civilDate(`${on.slice(0, 7)}-01`), 1), -1);
}
