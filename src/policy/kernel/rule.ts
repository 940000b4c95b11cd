import type { ChoiceKey, DayKey, FactKey, FlagKey, NumberKey, OptionOf } from '../facts';
import type { Citation } from './citation';
import type { Dated } from './in-force';

/**
 * Rules are frozen data. Every node says in the law's Vietnamese what it asks and which article asks it.
 * No node may ask whether a fact is known: that keeps verdicts monotone (learning more never turns a
 * yes into a no). Mention a fact once per branch: "A or not A" is unknown while A is.
 */
export type Rule = Test | Group | Not | Fixed | Manual;

interface Said {
  readonly says: string;
  readonly law: Citation;
}
export interface Group extends Said {
  readonly kind: 'all' | 'any';
  readonly of: readonly Rule[];
}
export interface Not extends Said {
  readonly kind: 'not';
  readonly of: readonly [Rule];
}
/** True or false for everyone, e.g. before a benefit existed. */
export interface Fixed extends Said {
  readonly kind: 'fixed';
  readonly truth: 'yes' | 'no';
}
/** A point that the law leaves to the commune, or that we could not establish: unknown, never asked. */
export interface Manual extends Said {
  readonly kind: 'manual';
}
export interface Test extends Said {
  readonly kind: 'test';
  readonly fact: FactKey;
  readonly check: Check;
}

export type Check =
  | { readonly op: 'is'; readonly value: boolean }
  | { readonly op: 'among'; readonly options: readonly string[] }
  | { readonly op: 'age-from' | 'age-under' | 'school-card'; readonly limit: Dated }
  | { readonly op: 'at-least' | 'at-most' | 'above' | 'below'; readonly limit: Dated };

export type NumberOp = 'at-least' | 'at-most' | 'above' | 'below';

/** Every part must hold. */
export function allOf(says: string, law: Citation, of: readonly Rule[]): Group {
  return Object.freeze({ kind: 'all', says, law, of: Object.freeze([...of]) });
}

/** One part is enough. */
export function anyOf(says: string, law: Citation, of: readonly Rule[]): Group {
  return Object.freeze({ kind: 'any', says, law, of: Object.freeze([...of]) });
}

/** The part must fail. */
export function notOf(says: string, law: Citation, of: Rule): Not {
  return Object.freeze({ kind: 'not', says, law, of: Object.freeze([of] as const) });
}

/** Nobody qualifies; `says` tells why. */
export function never(says: string, law: Citation): Fixed {
  return Object.freeze({ kind: 'fixed', truth: 'no', says, law });
}

/** Everybody qualifies. */
export function always(says: string, law: Citation): Fixed {
  return Object.freeze({ kind: 'fixed', truth: 'yes', says, law });
}

/** The commune decides; `says` tells what it will look at. */
export function communeDecides(says: string, law: Citation): Manual {
  return Object.freeze({ kind: 'manual', says, law });
}

/** A flag has this value. */
export function is(fact: FlagKey, value: 'yes' | 'no', said: Said): Test {
  return test(fact, { op: 'is', value: value === 'yes' }, said);
}

/** The fact is one of these options; unknown while it may also be another. */
export function among<K extends ChoiceKey>(
  fact: K,
  options: readonly OptionOf<K>[],
  said: Said,
): Test {
  return test(fact, { op: 'among', options: Object.freeze([...options]) }, said);
}

/** Completed years (or months, by the limit's unit) since the day; "đủ": the birthday counts. */
export function ageFrom(fact: DayKey, limit: Dated, said: Said): Test {
  return test(fact, { op: 'age-from', limit }, said);
}

/** Strictly younger than the limit; the birthday no longer counts. */
export function ageUnder(fact: DayKey, limit: Dated, said: Said): Test {
  return test(fact, { op: 'age-under', limit }, said);
}

/** The young child's insurance card still runs: see `schoolCardSince`. The limit counts months. */
export function schoolCard(fact: DayKey, limit: Dated, said: Said): Test {
  return test(fact, { op: 'school-card', limit }, said);
}

/** A number beside a limit of the law, both in the fact's unit. */
export function compare(fact: NumberKey, op: NumberOp, limit: Dated, said: Said): Test {
  return test(fact, { op, limit }, said);
}

function test(fact: FactKey, check: Check, { says, law }: Said): Test {
  return Object.freeze({ kind: 'test', fact, check: Object.freeze(check), says, law });
}

/** Every test in a rule, in reading order. */
export function testsOf(rule: Rule): Test[] {
  if (rule.kind === 'test') return [rule];
  return 'of' in rule ? rule.of.flatMap(testsOf) : [];
}
