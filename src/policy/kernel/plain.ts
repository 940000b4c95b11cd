import type { Assessment } from './assessment';
import type { Citation } from './citation';
import type { Trace } from './evaluate';
import type { FactState } from './fact';
import type { Truth } from './truth';

/** A trace as plain JSON, for storing and for the API: what was asked, what was seen, what came of it. */
export interface PlainTrace {
  readonly says: string;
  readonly law: Citation;
  readonly truth: Truth;
  readonly fact?: string;
  readonly seen?: FactState;
  /** The limit that was in force, with its own citation. */
  readonly limit?: { readonly value: number; readonly from: string; readonly law: Citation };
  readonly because: readonly PlainTrace[];
}

export type PlainAssessment = Omit<Assessment, 'trace'> & { readonly trace: PlainTrace };

/** An assessment without references into the rules; survives JSON unchanged. */
export function plainAssessment(assessment: Assessment): PlainAssessment {
  return { ...assessment, trace: plainTrace(assessment.trace) };
}

function plainTrace({ rule, truth, seen, limit, because }: Trace): PlainTrace {
  return {
    says: rule.says,
    law: rule.law,
    truth,
    ...(rule.kind === 'test' ? { fact: rule.fact } : {}),
    ...(seen === undefined ? {} : { seen }),
    ...(limit === undefined || limit.value === null
      ? {}
      : { limit: { value: limit.value, from: limit.from, law: limit.law } }),
    because: because.map(plainTrace),
  };
}
