import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import type { Assessment } from './assessment';
import type { RuleNow } from './compile-rule';
import { compileRule } from './compile-rule';
import type { Trace } from './evaluate';
import { countedOn } from './gives';
import { entryOn } from './in-force';
import type { Line, Procedure, Programme, ProgrammeVersion } from './programme';
import type { Rule } from './rule';
import { testsOf } from './rule';
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

/** A programme as it stands on a day. */
export interface ProgrammeNow {
  readonly version: ProgrammeVersion;
  readonly lines: readonly LineNow[];
  readonly procedure: Procedure;
  /** Every fact that its rules test or its gifts are counted on. */
  readonly facts: readonly FactKey[];
  /** What it says of somebody of whom none of them is known, once it was asked. */
  blank: Assessment | null;
}

interface Day {
  readonly programmes: WeakMap<Programme, ProgrammeNow>;
  readonly rules: WeakMap<Rule, RuleNow>;
  readonly lines: WeakMap<ProgrammeVersion, readonly LineNow[]>;
}

const days = new Map<CivilDate, Day>();

/** @throws AppError NOT_IN_FORCE for a day before the programme's earliest version. */
export function programmeOn(programme: Programme, on: CivilDate): ProgrammeNow {
  const { programmes } = dayOf(on);
  const known = programmes.get(programme);
  if (known !== undefined) return known;
  const version = entryOn(programme.versions, on, programme.key);
  const made: ProgrammeNow = {
    version,
    lines: linesOn(version, on),
    procedure: entryOn(programme.procedures, on, programme.key),
    facts: factsOf(version),
    blank: null,
  };
  programmes.set(programme, made);
  return made;
}

function factsOf({ lines }: ProgrammeVersion): readonly FactKey[] {
  const tested = lines.flatMap(({ when }) => testsOf(when).map(({ fact }) => fact));
  return [...new Set([...tested, ...lines.flatMap(({ gives }) => countedOn(gives))])];
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
  const day: Day = { programmes: new WeakMap(), rules: new WeakMap(), lines: new WeakMap() };
  const [oldest] = days.keys();
  if (days.size >= DAYS && oldest !== undefined) days.delete(oldest);
  days.set(on, day);
  return day;
}
