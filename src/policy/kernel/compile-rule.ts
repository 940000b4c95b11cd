import type { CivilDate } from '../../shared/civil-date';
import type { CheckNow } from './compile-check';
import { compileCheck } from './compile-check';
import type { Trace } from './evaluate';
import type { FactState } from './fact';
import type { FactSheet } from './fact-sheet';
import { placeOf } from './fact-sheet';
import type { DatedValue } from './in-force';
import { inForce } from './in-force';
import type { Group, Rule, Test } from './rule';
import type { Truth } from './truth';
import { not } from './truth';

/**
 * A rule on one day: every limit is looked up once, and every fact by its place. Says what `evaluate` says,
 * but does not look at a part that cannot matter any more.
 */
export type RuleNow = FixedNow | TestNow | NotNow | GroupNow;

/** The same for everybody. */
interface FixedNow {
  readonly kind: 'fixed';
  readonly truth: Truth;
  readonly trace: Trace;
}
interface TestNow {
  readonly kind: 'test';
  readonly rule: Test;
  readonly place: number;
  readonly check: CheckNow;
  readonly limit: DatedValue<number> | undefined;
  /** The reasons that many people share: nobody asked, declined, a flag. */
  readonly shared: ReadonlyMap<FactState | undefined, Trace>;
}
interface NotNow {
  readonly kind: 'not';
  readonly rule: Rule;
  readonly part: RuleNow;
}
interface GroupNow {
  readonly kind: 'group';
  readonly rule: Group;
  readonly parts: readonly RuleNow[];
  /** One such part is enough: a no of "all", a yes of "any". */
  readonly enough: Truth;
  readonly otherwise: Truth;
}

/** @throws AppError NOT_IN_FORCE when a limit has no value on that day. */
export function compileRule(rule: Rule, on: CivilDate): RuleNow {
  switch (rule.kind) {
    case 'fixed':
      return fixed(rule, rule.truth);
    case 'manual':
      return fixed(rule, 'unknown');
    case 'test':
      return compileTest(rule, on);
    case 'not':
      return { kind: 'not', rule, part: compileRule(rule.of[0], on) };
    case 'all':
    case 'any':
      return compileGroup(rule, on);
  }
}

const UNTOLD = [undefined, 'declined'] as const;
const FLAG_STATES = [...UNTOLD, true, false] as const;
const NOTHING: readonly Trace[] = Object.freeze([]);

function fixed(rule: Rule, truth: Truth): FixedNow {
  return { kind: 'fixed', truth, trace: { rule, truth, because: NOTHING } };
}

function compileTest(rule: Test, on: CivilDate): TestNow {
  const { fact, check } = rule;
  const limit = 'limit' in check ? inForce(check.limit, on) : undefined;
  const checkNow = compileCheck(check, on);
  const shared = new Map<FactState | undefined, Trace>();
  for (const seen of check.op === 'is' ? FLAG_STATES : UNTOLD)
    shared.set(seen, traceOf({ rule, limit }, checkNow(seen), seen));
  return { kind: 'test', rule, place: placeOf(fact), check: checkNow, limit, shared };
}

function compileGroup(rule: Group, on: CivilDate): GroupNow {
  const parts = rule.of.map((part) => compileRule(part, on));
  return rule.kind === 'all'
    ? { kind: 'group', rule, parts, enough: 'no', otherwise: 'yes' }
    : { kind: 'group', rule, parts, enough: 'yes', otherwise: 'no' };
}

/** Does it hold for what is known? */
export function truthNow(now: RuleNow, sheet: FactSheet): Truth {
  switch (now.kind) {
    case 'test':
      return now.check(sheet[now.place]);
    case 'group':
      return truthOfGroup(now, sheet);
    case 'not':
      return not(truthNow(now.part, sheet));
    case 'fixed':
      return now.truth;
  }
}

function truthOfGroup({ parts, enough, otherwise }: GroupNow, sheet: FactSheet): Truth {
  let found = otherwise;
  for (const part of parts) {
    const truth = truthNow(part, sheet);
    if (truth === enough) return enough;
    if (truth === 'unknown') found = truth;
  }
  return found;
}

/** Why it came out as it did; `truth` is what it says of the same sheet. */
export function explainNow(now: RuleNow, sheet: FactSheet, truth: Truth): Trace {
  switch (now.kind) {
    case 'test':
      return explainTest(now, sheet, truth);
    case 'group':
      return { rule: now.rule, truth, because: partsThatDecide(now, sheet, truth) };
    case 'not':
      return { rule: now.rule, truth, because: [explainNow(now.part, sheet, not(truth))] };
    case 'fixed':
      return now.trace;
  }
}

/** Those that came out as the group did. */
function partsThatDecide({ parts, otherwise }: GroupNow, sheet: FactSheet, truth: Truth): Trace[] {
  // No part was enough, and none unknown: all of them came out so.
  if (truth === otherwise) return parts.map((part) => explainNow(part, sheet, truth));
  const because: Trace[] = [];
  for (const part of parts) {
    if (truthNow(part, sheet) === truth) because.push(explainNow(part, sheet, truth));
  }
  return because;
}

function explainTest(now: TestNow, sheet: FactSheet, truth: Truth): Trace {
  const seen = sheet[now.place];
  const shared = typeof seen === 'object' ? undefined : now.shared.get(seen);
  return shared === undefined ? traceOf(now, truth, seen) : shared;
}

// Four shapes of object and no more, none of them frozen: the engine reads them quickest so.
function traceOf(
  { rule, limit }: Pick<TestNow, 'rule' | 'limit'>,
  truth: Truth,
  seen: FactState | undefined,
): Trace {
  const because = NOTHING;
  if (seen === undefined)
    return limit === undefined ? { rule, truth, because } : { rule, truth, because, limit };
  return limit === undefined
    ? { rule, truth, because, seen }
    : { rule, truth, because, seen, limit };
}
