import type { CivilDate } from '../shared/civil-date';
import { isPayable } from './is-payable';
import type { Assessment } from './kernel/assessment';
import { dated, inForce } from './kernel/in-force';
import { law } from './laws';

/** Programmes of which a person gets only the highest; each programme stays a stranger to the others. */
const RIVALS = ['social-pension', 'elderly-assistance', 'disability-assistance'];

const CLAUSE = dated('highest-only', 'lần', [
  ['2026-10-05', 1, law('ND335/2026', 'Điều 6 khoản 2; Điều 31')],
  ['2021-07-01', 1, law('ND20/2021', 'Điều 6 khoản 2')],
]);

/** Who rivals whom by which clause, for people who read the law book. */
export const HIGHEST_ONLY = { programmes: RIVALS, clause: CLAUSE } as const;

/**
 * Marks every monthly allowance that gives way to a higher one of the same person (Nghị định 20/2021 and
 * 335/2026, Điều 6 khoản 2: only the highest rate, also across instruments). Equal amounts: the first
 * registered stays. Only what is certain counts: an allowance that is not settled, left to the commune or
 * known from memory alone neither gives way nor makes another do so. Out: the same list, in its order.
 *
 * The clause's one exception, a poor single parent, and merit allowances, which add up, are no rivals.
 */
export function markHighestOnly(
  assessments: readonly Assessment[],
  on: CivilDate,
): readonly Assessment[] {
  const best = assessments.filter(isRival).reduce<Assessment | null>(higher, null);
  if (best === null) return assessments;
  const givesWayTo = { programme: best.programme, law: inForce(CLAUSE, on).law };
  return assessments.map((one) =>
    one !== best && isRival(one) && mostPay(one) <= surePay(best) ? { ...one, givesWayTo } : one,
  );
}

function isRival(one: Assessment): boolean {
  return RIVALS.includes(one.programme) && isPayable(one);
}

function higher(top: Assessment | null, one: Assessment): Assessment {
  return top === null || surePay(one) > surePay(top) ? one : top;
}

/** Đồng a month that are certain. */
function surePay({ amount }: Assessment): number {
  return amount === null || amount === 'commune-decides' ? 0 : amount.min;
}

/** Đồng a month that it may come to. */
function mostPay({ amount }: Assessment): number {
  return amount === null || amount === 'commune-decides' ? 0 : amount.max;
}
