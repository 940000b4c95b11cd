import type { ByWhen } from './by-when';
import { byWhen } from './by-when';
import type { PlannedBenefit, PlanStep } from './plan';

/** What she does about her benefits, the first thing first; nothing for what she already receives. */
export function stepsOf(benefits: readonly PlannedBenefit[]): readonly PlanStep[] {
  return benefits
    .flatMap((benefit): PlanStep[] => {
      const kind = kindOf(benefit);
      return kind === null ? [] : [{ kind, benefit, by: termOf(kind, benefit) }];
    })
    .sort((a, b) => possibly(b) - possibly(a))
    .sort((a, b) => b.benefit.certain - a.benefit.certain)
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** What only waits for an answer or the commune has no term of its own yet. */
function termOf(kind: PlanStep['kind'], { assessment }: PlannedBenefit): ByWhen | null {
  return kind === 'apply' || kind === 'join' ? byWhen(assessment) : null;
}

function kindOf({
  role,
  received,
  followsFrom,
  assessment,
}: PlannedBenefit): PlanStep['kind'] | null {
  if (role === 'no' || role === 'gives-way' || received === 'yes') return null;
  const open = assessment.state === 'open' ? 'answer' : 'ask-commune';
  if (role === 'open') return open;
  if (assessment.insurance === null) return 'apply';
  if (assessment.insurance.payer === null) return open;
  return followsFrom.length > 0 ? 'follows' : 'join';
}

/** Money, what comes with it, insurance, rights without an amount, then what is not settled. */
function rankOf({ kind, benefit }: PlanStep): number {
  if (kind === 'apply') return benefit.assessment.amount === null ? 3 : 0;
  return { follows: 1, join: 2, answer: 4, 'ask-commune': 5 }[kind];
}

/** Đồng a month that it may come to. */
function possibly({ benefit }: PlanStep): number {
  const { amount } = benefit.assessment;
  return amount === null || amount === 'commune-decides' ? 0 : amount.max;
}
