import type { CivilDate } from '../shared/civil-date';
import type { Assessment } from './kernel/assessment';
import type { Citation } from './kernel/citation';
import { dated, inForce } from './kernel/in-force';
import { law } from './laws';

/** Programmes of which a person gets only the highest; each programme stays a stranger to the others. */
const RIVALS = ['social-pension', 'elderly-assistance', 'disability-assistance'];

const CLAUSE = dated('highest-only', 'lần', [
  ['2026-10-05', 1, law('ND335/2026', 'Điều 6 khoản 2; Điều 31')],
  ['2021-07-01', 1, law('ND20/2021', 'Điều 6 khoản 2')],
]);

/**
 * Marks every monthly allowance that gives way to a higher one of the same person (Nghị định 20/2021 and
 * 335/2026, Điều 6 khoản 2: "chỉ được hưởng một mức cao nhất"). Equal amounts: the first registered stays.
 */
export function markHighestOnly(
  assessments: readonly Assessment[],
  on: CivilDate,
): readonly Assessment[] {
  const rivals = assessments.filter((one) => RIVALS.includes(one.programme) && surePay(one) > 0);
  const best = rivals.reduce<Assessment | null>(
    (top, one) => (top === null || surePay(one) > surePay(top) ? one : top),
    null,
  );
  if (best === null) return assessments;
  const clause: Citation = inForce(CLAUSE, on).law;
  return assessments.map((one) =>
    one !== best && rivals.includes(one) && mostPay(one) <= surePay(best)
      ? { ...one, givesWayTo: { programme: best.programme, law: clause } }
      : one,
  );
}

/** Đồng a month that are certain; 0 while entitlement or amount is not. */
function surePay({ truth, amount }: Assessment): number {
  return truth === 'yes' && amount !== null && amount !== 'commune-decides' ? amount.min : 0;
}

function mostPay({ amount }: Assessment): number {
  return amount === null || amount === 'commune-decides' ? 0 : amount.max;
}
