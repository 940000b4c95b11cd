import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, addYears } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACTS } from '../facts';
import type { FactDef, FactState, FactValue, Range } from './fact';
import { inForce } from './in-force';
import type { Programme } from './programme';
import type { Check, Test } from './rule';
import { testsOf } from './rule';
import { schoolCardSince } from './school-card';

/**
 * One value for each way in which the given tests can tell values of a fact apart, within what is already
 * known of it. Whatever the true value is, some cell answers every test exactly as it does.
 */
export function cellsOf(
  fact: FactKey,
  facts: Facts,
  { tests, on }: { readonly tests: readonly Test[]; readonly on: CivilDate },
): FactValue[] {
  const checks = tests.filter((test) => test.fact === fact).map((test) => test.check);
  return within(allCells(FACTS[fact], checks, on), facts[fact]);
}

/** Every test that a programme makes on a day. */
export function testsOn(programme: Programme, on: CivilDate): Test[] {
  const version = programme.versions.find((candidate) => candidate.from <= on);
  return version === undefined ? [] : version.lines.flatMap((line) => testsOf(line.when));
}

function allCells(def: FactDef, checks: readonly Check[], on: CivilDate): FactValue[] {
  switch (def.kind) {
    case 'flag':
      return [true, false];
    case 'choice':
      return def.options.map((option) => [option]);
    case 'number':
      return numberPoints(def.min, def.max, limitsOf(checks, on)).map(exactly);
    case 'day':
      return birthPoints(checks, on).map(exactly);
  }
}

// Limits compare with <, ≤, >, ≥, so the limit and its two neighbours tell all sides apart.
function numberPoints(min: number, max: number, limits: readonly number[]): number[] {
  const points = limits.flatMap((limit) => [limit - 1, limit, limit + 1]);
  return sorted([min, ...points.filter((point) => point >= min && point <= max)]);
}

/** A newborn, and for each age limit somebody who reaches it today and somebody one day short. */
function birthPoints(checks: readonly Check[], on: CivilDate): CivilDate[] {
  const points = checks.flatMap((check) => {
    if (check.op === 'school-card') {
      const since = schoolCardSince(on, inForce(check.limit, on).value);
      return [since, addDays(since, -1)];
    }
    if (check.op !== 'age-from' && check.op !== 'age-under') return [];
    const limit = inForce(check.limit, on).value;
    const back = check.limit.unit === 'tháng tuổi' ? addMonths : addYears;
    const reached = back(on, -limit);
    return [reached, addDays(reached, 1)];
  });
  return sorted([on, ...points]);
}

function limitsOf(checks: readonly Check[], on: CivilDate): number[] {
  return checks.flatMap((check) => ('limit' in check ? [inForce(check.limit, on).value] : []));
}

function within(cells: FactValue[], known: FactState | undefined): FactValue[] {
  if (known === undefined || known === 'declined') return cells;
  const possible = cells.filter((cell) => contains(known, cell));
  return possible.length > 0 ? possible : [known];
}

function contains(known: FactValue, cell: FactValue): boolean {
  if (typeof known === 'boolean') return known === cell;
  if (isOptions(known)) return isOptions(cell) && cell.every((option) => known.includes(option));
  const outer = known as Range<string | number>;
  const inner = cell as Range<string | number>;
  return inner.min >= outer.min && inner.max <= outer.max;
}

function isOptions(value: FactValue): value is readonly string[] {
  return Array.isArray(value);
}

function exactly<T>(value: T): Range<T> {
  return { min: value, max: value };
}

function sorted<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
