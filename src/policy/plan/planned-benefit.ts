import type { Facts } from '../facts';
import type { Assessment, InsuranceConclusion } from '../kernel/assessment';
import type { Combined } from './combine';
import type { Insured } from './insured';
import type { PlannedBenefit } from './plan';
import type { Receipt } from './receipts';
import { isReceived } from './receipts';

/** One person's part in the combination, and what it was reached with. */
interface Own {
  readonly facts: Facts;
  readonly assessments: readonly Assessment[];
  readonly combined: readonly Combined[];
}

/** Any benefit but insurance within the plan. */
export function toBenefit(assessment: Assessment, own: Own): PlannedBenefit {
  const { programme } = assessment;
  const part = own.combined.find(({ claim }) => claim.programme === programme);
  const possible = own.assessments.filter(({ truth }) => truth !== 'no');
  const givesWayTo = part === undefined ? null : part.givesWayTo;
  return {
    ...ALONE,
    assessment,
    under: [own.facts],
    role: givesWayTo === null ? roleOf(assessment) : 'gives-way',
    givesWayTo,
    mayGiveWayTo: part === undefined ? [] : part.mayGiveWayTo,
    certain: part === undefined ? 0 : part.sure,
    received: isReceived(programme, possible, own.facts),
  };
}

/** Insurance within the plan, beside what it was before her allowances. */
export function toInsuredBenefit(
  before: Assessment,
  { assessment, under, chooses }: Insured,
  receipt: Receipt | null,
): PlannedBenefit {
  const benefit = { ...ALONE, assessment, under, chooses, role: roleOf(assessment) };
  if (receipt === null || alike(before.insurance, assessment.insurance)) return benefit;
  return { ...benefit, followsFrom: receipt.from, before: before.insurance };
}

const ALONE = {
  givesWayTo: null,
  mayGiveWayTo: [],
  certain: 0,
  received: 'unknown',
  followsFrom: [],
  before: null,
  chooses: null,
} as const;

function roleOf({ truth }: Assessment): PlannedBenefit['role'] {
  return truth === 'yes' ? 'claim' : truth === 'no' ? 'no' : 'open';
}

/** The same payer, price and level; only the name of the group may differ. */
function alike(a: InsuranceConclusion | null, b: InsuranceConclusion | null): boolean {
  if (a === null || b === null) return a === b;
  const worth = ({ payer, own, level }: InsuranceConclusion): string =>
    JSON.stringify([payer, own, level]);
  return worth(a) === worth(b);
}
