import { communeCeiling } from '../highest-only';
import { isPayable } from '../is-payable';
import type { Assessment } from '../kernel/assessment';
import { PROGRAMMES } from '../programmes';

/** What one monthly benefit is worth to one person, whole đồng a month. */
export interface Claim {
  /** Place of the person in the household as given, from 0. */
  readonly person: number;
  readonly programme: string;
  /** What is paid in any case, were it the only benefit: nothing while it is not payable. */
  readonly sure: number;
  /** The most that the law we hold may still give. */
  readonly most: number;
  /** What it cannot exceed; without end where nothing bounds what the commune sets, or from memory alone. */
  readonly ceiling: number;
  /** The commune sets the amount, or may turn out to. */
  readonly amountBy: 'law' | 'commune';
}

/** A benefit to weigh against others; null for a refusal and for a right without an amount. */
export function toClaim(person: number, assessment: Assessment): Claim | null {
  const { programme, truth, amount, standing } = assessment;
  if (truth === 'no' || amount === null) return null;
  const amountBy = amount === 'commune-decides' || mayBeCommunes(assessment) ? 'commune' : 'law';
  const range = amount === 'commune-decides' ? { min: 0, max: 0 } : amount;
  const alone = { ...assessment, givesWayTo: null };
  return {
    person,
    programme,
    sure: isPayable(alone) ? range.min : 0,
    most: range.max,
    ceiling: standing === 'unverified' ? Infinity : ceilingOf(assessment, amountBy),
    amountBy,
  };
}

function ceilingOf(assessment: Assessment, amountBy: Claim['amountBy']): number {
  const { amount } = assessment;
  if (amount === 'commune-decides') return communeCeiling(assessment);
  return amountBy === 'commune' || amount === null ? Infinity : amount.max;
}

/** Not decided yet, and one of the lines that may still hold leaves the amount to the commune. */
function mayBeCommunes({ programme, truth, versionFrom, trace }: Assessment): boolean {
  if (truth !== 'unknown') return false;
  const version = PROGRAMMES.find(({ key }) => key === programme)?.versions.find(
    ({ from }) => from === versionFrom,
  );
  const left = version?.lines.filter(({ gives }) => gives.kind === 'commune-decides');
  return (
    left !== undefined && left.some(({ when }) => trace.because.some((one) => one.rule === when))
  );
}
