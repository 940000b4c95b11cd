import { isPayableAlone } from '../is-payable';
import type { Assessment } from '../kernel/assessment';
import { inForce } from '../kernel/in-force';
import type { Rhythm } from '../kernel/programme';
import { communeLines } from './commune-lines';

/** What one benefit is worth to one person, whole đồng in its own rhythm. */
export interface Claim {
  /** Place of the person in the household as given, from 0. */
  readonly person: number;
  readonly programme: string;
  readonly per: Rhythm['per'];
  /** What is paid in any case, were it the only benefit: nothing while it is not payable. */
  readonly sure: number;
  /** The most that the law we hold may still give; an amount without a bound is not in it. */
  readonly most: number;
  /** What it cannot exceed; without end where nothing bounds what the commune sets, or from memory alone. */
  readonly ceiling: number;
  /** The commune sets the amount, or may turn out to. */
  readonly amountBy: 'law' | 'commune';
}

/** A benefit to weigh against others; null for a refusal and for what is no money. */
export function toClaim(person: number, assessment: Assessment): Claim | null {
  const { programme, truth, amount, pays, standing, on } = assessment;
  if (truth === 'no' || amount === null || pays === null) return null;
  const range = amount === 'commune-decides' ? { min: 0, max: 0 } : amount;
  const byCommune = communeLines(assessment);
  const highest = byCommune.reduce(
    (most, { atMost }) =>
      Math.max(most, atMost === undefined ? Infinity : inForce(atMost, on).value),
    range.max,
  );
  return {
    person,
    programme,
    per: pays.per,
    sure: sureOf(assessment, range.min),
    most: highest === Infinity ? range.max : highest,
    ceiling: standing === 'unverified' ? Infinity : highest,
    amountBy: byCommune.length > 0 ? 'commune' : 'law',
  };
}

function sureOf(assessment: Assessment, least: number): number {
  if (isPayableAlone(assessment)) return least;
  return assessment.verified === undefined ? 0 : assessment.verified;
}
