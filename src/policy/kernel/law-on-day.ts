import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import type { Assessment } from './assessment';
import type { RuleNow } from './compile-rule';
import { compileRule, truthNow } from './compile-rule';
import type { World } from './fact-sheet';
import { placeOf } from './fact-sheet';
import { countedOn } from './gives';
import { entryOn } from './in-force';
import { LineNow } from './line-now';
import type { Procedure, Programme, ProgrammeVersion } from './programme';
import type { Rule } from './rule';
import { anyOf, testsOf } from './rule';
import type { Truth } from './truth';

/** The law of so many days is kept ready: today, and the days that someone asks about. */
const DAYS = 64;

/** A programme as it stands on a day. */
export interface ProgrammeNow {
  readonly programme: Programme;
  readonly version: ProgrammeVersion;
  /** The version as the one rule that it is: any of its lines. */
  readonly rule: Rule;
  readonly lines: readonly LineNow[];
  readonly procedure: Procedure;
  /** Every fact that its rules test or its gifts are counted on, and where a sheet holds each. */
  readonly facts: readonly FactKey[];
  readonly places: readonly number[];
  /** What it says of somebody of whom none of them is known, once it was asked. */
  blank: Assessment | null;
}

interface Day {
  readonly lists: WeakMap<readonly Programme[], readonly ProgrammeNow[]>;
  readonly programmes: WeakMap<Programme, ProgrammeNow>;
  readonly rules: WeakMap<Rule, RuleNow>;
  readonly lines: WeakMap<ProgrammeVersion, readonly LineNow[]>;
}

const days = new Map<CivilDate, Day>();

/** Programmes in their order. @throws AppError NOT_IN_FORCE for a day before the earliest version of one. */
export function programmesOn(
  programmes: readonly Programme[],
  on: CivilDate,
): readonly ProgrammeNow[] {
  const { lists } = dayOf(on);
  const known = lists.get(programmes);
  if (known !== undefined) return known;
  const made = programmes.map((programme) => programmeOn(programme, on));
  lists.set(programmes, made);
  return made;
}

/** @throws AppError NOT_IN_FORCE for a day before the programme's earliest version. */
export function programmeOn(programme: Programme, on: CivilDate): ProgrammeNow {
  const { programmes } = dayOf(on);
  const known = programmes.get(programme);
  if (known !== undefined) return known;
  const made = toProgrammeNow(programme, on);
  programmes.set(programme, made);
  return made;
}

function toProgrammeNow(programme: Programme, on: CivilDate): ProgrammeNow {
  const version = entryOn(programme.versions, on, programme.key);
  const facts = factsOf(version);
  return {
    programme,
    version,
    rule: anyOf(
      programme.name,
      version.law,
      version.lines.map((line) => line.when),
    ),
    lines: linesOn(version, on),
    procedure: entryOn(programme.procedures, on, programme.key),
    facts,
    places: facts.map(placeOf),
    blank: null,
  };
}

function factsOf({ lines }: ProgrammeVersion): readonly FactKey[] {
  const tested = lines.flatMap(({ when }) => testsOf(when).map(({ fact }) => fact));
  return [...new Set([...tested, ...lines.flatMap(({ gives }) => countedOn(gives))])];
}

/** The lines of a version as they stand on a day. */
export function linesOn(version: ProgrammeVersion, on: CivilDate): readonly LineNow[] {
  const { lines } = dayOf(on);
  const known = lines.get(version);
  if (known !== undefined) return known;
  const made = version.lines.map(
    (line, place) => new LineNow(line, ruleOn(line.when, on), { on, place }),
  );
  lines.set(version, made);
  return made;
}

/** Only whether a rule holds. */
export function truthOf(rule: Rule, { sheet, on }: World): Truth {
  return truthNow(ruleOn(rule, on), sheet);
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
  const day: Day = {
    lists: new WeakMap(),
    programmes: new WeakMap(),
    rules: new WeakMap(),
    lines: new WeakMap(),
  };
  const [oldest] = days.keys();
  if (days.size >= DAYS && oldest !== undefined) days.delete(oldest);
  days.set(on, day);
  return day;
}
