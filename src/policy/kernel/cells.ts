import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, addYears } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACTS } from '../facts';
import { checkFact } from './check';
import type { FactDef, FactState, FactValue, Range } from './fact';
import { begunBy, inForce } from './in-force';
import type { Programme } from './programme';
import type { Check, Test } from './rule';
import { testsOf } from './rule';
import { schoolCardSince } from './school-card';

/**
 * One value for each way in which the given tests can tell values of a fact apart, within what is already
 * known of it. Whatever the true value is, exactly one cell answers every test as it does.
 */
export function cellsOf(
  fact: FactKey,
  facts: Facts,
  { tests, on }: { readonly tests: readonly Test[]; readonly on: CivilDate },
): FactValue[] {
  const checks = tests.filter((test) => test.fact === fact).map((test) => test.check);
  const byAnswers = new Map<string, FactValue>();
  for (const value of valuesWithin(FACTS[fact], facts[fact], { checks, on })) {
    const answers = checks.map((check) => checkFact(check, value, on)).join();
    if (!byAnswers.has(answers)) byAnswers.set(answers, value);
  }
  return [...byAnswers.values()];
}

/** Every test that a programme makes on a day. */
export function testsOn(programme: Programme, on: CivilDate): Test[] {
  const version = begunBy(programme.versions, on);
  return version === undefined ? [] : version.lines.flatMap((line) => testsOf(line.when));
}

interface Asked {
  readonly checks: readonly Check[];
  readonly on: CivilDate;
}

function valuesWithin(def: FactDef, known: FactState | undefined, asked: Asked): FactValue[] {
  const free = known === undefined || known === 'declined';
  switch (def.kind) {
    case 'flag':
      return free ? [true, false] : [known];
    case 'choice':
      return (free ? def.options : (known as readonly string[])).map((option) => [option]);
    case 'number': {
      const range = free ? { min: def.min, max: def.max } : (known as Range<number>);
      return pointsIn(range, numberPoints(asked));
    }
    case 'day': {
      const points = birthPoints(asked);
      const range = free
        ? { min: points.at(0) as CivilDate, max: asked.on }
        : (known as Range<CivilDate>);
      return pointsIn(range, points);
    }
  }
}

/** Exact values at both ends of what is known and at every point between. */
function pointsIn<T extends number | CivilDate>(
  range: Range<T>,
  points: readonly T[],
): FactValue[] {
  const inside = points.filter((point) => point > range.min && point < range.max);
  return sorted([range.min, ...inside, range.max]).map(
    (value) => ({ min: value, max: value }) as Range<number> | Range<CivilDate>,
  );
}

// Limits compare with <, ≤, >, ≥, so the limit and its two neighbours tell all sides apart.
function numberPoints({ checks, on }: Asked): number[] {
  return checks.flatMap((check) => {
    if (!('limit' in check)) return [];
    const limit = inForce(check.limit, on).value;
    return [limit - 1, limit, limit + 1];
  });
}

/** The day asked about, and around each age limit the births between which it is reached. */
function birthPoints({ checks, on }: Asked): CivilDate[] {
  const points = checks.flatMap((check) => aroundLimit(check, on));
  return sorted([on, ...points.filter((point) => point <= on)]);
}

// From 29 February the years before lead to 1 March, from the 31st the months before up to three days on.
const PAST_THE_MONTH = { years: [-1, 0, 1], months: [-3, -2, -1, 0, 1] };

function aroundLimit(check: Check, on: CivilDate): CivilDate[] {
  if (check.op === 'school-card') {
    const since = schoolCardSince(on, inForce(check.limit, on).value);
    return [addDays(since, -1), since];
  }
  if (check.op !== 'age-from' && check.op !== 'age-under') return [];
  const limit = inForce(check.limit, on).value;
  const inMonths = check.limit.unit === 'tháng tuổi';
  const reached = (inMonths ? addMonths : addYears)(on, -limit);
  const days = inMonths ? PAST_THE_MONTH.months : PAST_THE_MONTH.years;
  return days.map((shift) => addDays(reached, shift));
}

function sorted<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
