import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import { compileCheck } from './compile-check';
import type { Trace } from './evaluate';
import { inForce } from './in-force';
import type { Group, Not, Rule, Test } from './rule';
import type { Truth } from './truth';
import { not } from './truth';

/**
 * A rule on one day as plain functions: every limit is looked up once, and a part that cannot matter any
 * more is not looked at. Says what `evaluate` says.
 */
export interface RuleNow {
  readonly truth: (facts: Facts) => Truth;
  /** Why it came out as it did; `truth` is what it says of the same facts. */
  readonly explain: (facts: Facts, truth: Truth) => Trace;
}

/** @throws AppError NOT_IN_FORCE when a limit has no value on that day. */
export function compileRule(rule: Rule, on: CivilDate): RuleNow {
  switch (rule.kind) {
    case 'fixed':
      return constant(rule, rule.truth);
    case 'manual':
      return constant(rule, 'unknown');
    case 'test':
      return compileTest(rule, on);
    case 'not':
      return compileNot(rule, on);
    case 'all':
    case 'any':
      return compileGroup(rule, on);
  }
}

const NOTHING: readonly Trace[] = Object.freeze([]);

function constant(rule: Rule, truth: Truth): RuleNow {
  const trace: Trace = Object.freeze({ rule, truth, because: NOTHING });
  return { truth: () => truth, explain: () => trace };
}

function compileTest(rule: Test, on: CivilDate): RuleNow {
  const { fact, check } = rule;
  const checkNow = compileCheck(check, on);
  const limit = 'limit' in check ? inForce(check.limit, on) : undefined;
  const explain = (facts: Facts, truth: Truth): Trace => {
    const seen = facts[fact];
    const because = NOTHING;
    if (seen === undefined)
      return limit === undefined ? { rule, truth, because } : { rule, truth, because, limit };
    return limit === undefined
      ? { rule, truth, because, seen }
      : { rule, truth, because, seen, limit };
  };
  return { truth: (facts) => checkNow(facts[fact]), explain };
}

function compileNot(rule: Not, on: CivilDate): RuleNow {
  const part = compileRule(rule.of[0], on);
  return {
    truth: (facts) => not(part.truth(facts)),
    explain: (facts, truth) => ({ rule, truth, because: [part.explain(facts, not(truth))] }),
  };
}

function compileGroup(rule: Group, on: CivilDate): RuleNow {
  const parts = rule.of.map((part) => compileRule(part, on));
  // One part is enough for a no of "all" and for a yes of "any".
  const [enough, otherwise]: readonly [Truth, Truth] =
    rule.kind === 'all' ? ['no', 'yes'] : ['yes', 'no'];
  const truths = parts.map((part) => part.truth);
  return {
    truth: (facts) => {
      let found: Truth = otherwise;
      for (const truth of truths) {
        const one = truth(facts);
        if (one === enough) return enough;
        if (one === 'unknown') found = 'unknown';
      }
      return found;
    },
    explain: (facts, truth) => {
      const because: Trace[] = [];
      for (const part of parts) {
        if (part.truth(facts) === truth) because.push(part.explain(facts, truth));
      }
      return { rule, truth, because };
    },
  };
}
