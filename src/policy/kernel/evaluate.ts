import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import { checkFact } from './check';
import type { FactState } from './fact';
import type { DatedValue } from './in-force';
import { inForce } from './in-force';
import type { Rule, Test } from './rule';
import type { Truth } from './truth';
import { all, any, not } from './truth';

/** Why a rule came out as it did: `because` holds only the parts that decide. */
export interface Trace {
  readonly rule: Rule;
  readonly truth: Truth;
  readonly because: readonly Trace[];
  /** For a test: what is known of the fact, beside the limit that was in force. */
  readonly seen?: FactState;
  readonly limit?: DatedValue<number>;
}

/**
 * Evaluates a rule on a day, with the explanation built by the same operators.
 * @throws AppError NOT_IN_FORCE when a limit has no value on that day.
 */
export function evaluate(rule: Rule, facts: Facts, on: CivilDate): Trace {
  switch (rule.kind) {
    case 'fixed':
      return { rule, truth: rule.truth, because: [] };
    case 'manual':
      return { rule, truth: 'unknown', because: [] };
    case 'test':
      return evaluateTest(rule, facts, on);
    case 'not': {
      const part = evaluate(rule.of[0], facts, on);
      return { rule, truth: not(part.truth), because: [part] };
    }
    default: {
      const parts = rule.of.map((part) => evaluate(part, facts, on));
      const truth = (rule.kind === 'all' ? all : any)(parts.map((part) => part.truth));
      // A group comes out as it does through the parts that came out the same way.
      return { rule, truth, because: parts.filter((part) => part.truth === truth) };
    }
  }
}

function evaluateTest(rule: Test, facts: Facts, on: CivilDate): Trace {
  const { fact, check } = rule;
  const seen = facts[fact];
  const truth = checkFact(check, seen, on);
  const limit = 'limit' in check ? inForce(check.limit, on) : undefined;
  if (seen === undefined)
    return limit ? { rule, truth, because: [], limit } : { rule, truth, because: [] };
  return limit ? { rule, truth, because: [], seen, limit } : { rule, truth, because: [], seen };
}
