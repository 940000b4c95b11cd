import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { RuleNow } from './compile-rule';
import { compileRule } from './compile-rule';
import type { Trace } from './evaluate';
import { entryOn } from './in-force';
import type { Line, Programme, ProgrammeVersion } from './programme';
import type { Rule } from './rule';
import type { Truth } from './truth';

/** A line with what came of its rule. */
export interface TriedLine {
  readonly line: Line;
  readonly truth: Truth;
  explain(): Trace;
}

/** A line with its rule as it stands on a day. */
export interface LineNow {
  readonly line: Line;
  readonly rule: RuleNow;
}

/** Rules as functions are kept for so many days: today, and the days that someone asks about. */
const DAYS = 64;

interface Day {
  readonly rules: WeakMap<Rule, RuleNow>;
  readonly lines: WeakMap<ProgrammeVersion, readonly LineNow[]>;
}

const days = new Map<CivilDate, Day>();

/**
 * What every line of a programme comes to for what is known on a day.
 * @throws AppError NOT_IN_FORCE for a day before the programme's earliest version.
 */
export function tryLines(programme: Programme, facts: Facts, on: CivilDate): readonly TriedLine[] {
  return linesOn(entryOn(programme.versions, on, programme.key), on).map((line) =>
    tryLine(line, facts),
  );
}

/** What one line comes to for what is known. */
export function tryLine(line: LineNow, facts: Facts): TriedLine {
  return new Tried(line, facts);
}

/** The reasons are put together when they are asked for, and once. */
class Tried implements TriedLine {
  readonly line: Line;
  readonly truth: Truth;
  private trace: Trace | null = null;

  constructor(
    private readonly now: LineNow,
    private readonly facts: Facts,
  ) {
    this.line = now.line;
    this.truth = now.rule.truth(facts);
  }

  explain(): Trace {
    if (this.trace === null) this.trace = this.now.rule.explain(this.facts, this.truth);
    return this.trace;
  }
}

/** The lines of a version as they stand on a day. */
export function linesOn(version: ProgrammeVersion, on: CivilDate): readonly LineNow[] {
  const { lines } = dayOf(on);
  const known = lines.get(version);
  if (known !== undefined) return known;
  const made = version.lines.map((line) => ({ line, rule: ruleOn(line.when, on) }));
  lines.set(version, made);
  return made;
}

/** Only whether a rule holds. */
export function truthOf(rule: Rule, facts: Facts, on: CivilDate): Truth {
  return ruleOn(rule, on).truth(facts);
}

function ruleOn(rule: Rule, on: CivilDate): RuleNow {
  const { rules } = dayOf(on);
  const known = rules.get(rule);
  if (known !== undefined) return known;
  const made = compileRule(rule, on);
  rules.set(rule, made);
  return made;
}

function dayOf(on: CivilDate): Day {
  const known = days.get(on);
  if (known !== undefined) return known;
  const day: Day = { rules: new WeakMap(), lines: new WeakMap() };
  const [oldest] = days.keys();
  if (days.size >= DAYS && oldest !== undefined) days.delete(oldest);
  days.set(on, day);
  return day;
}
