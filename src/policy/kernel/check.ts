import type { CivilDate } from '../../shared/civil-date';
import { fullMonths, fullYears } from '../../shared/civil-date';
import type { FactState, Range } from './fact';
import type { Dated } from './in-force';
import { inForce } from './in-force';
import type { Check } from './rule';
import { schoolCardSince } from './school-card';
import type { Truth } from './truth';

/**
 * Does a check hold for every value still possible (yes), for none of them (no), or for some (unknown)?
 * @throws AppError NOT_IN_FORCE when the law gives no limit on that day.
 */
export function checkFact(check: Check, state: FactState | undefined, on: CivilDate): Truth {
  if (state === undefined || state === 'declined') return 'unknown';
  switch (check.op) {
    case 'is':
      return state === check.value ? 'yes' : 'no';
    case 'among':
      return forAll((state as readonly string[]).map((option) => check.options.includes(option)));
    case 'age-from':
    case 'age-under': {
      const age = ageRange(state as Range<CivilDate>, check.limit, on);
      const limit = inForce(check.limit, on).value;
      return check.op === 'age-from'
        ? forAll([age.min >= limit, age.max >= limit])
        : forAll([age.min < limit, age.max < limit]);
    }
    case 'school-card': {
      const birth = state as Range<CivilDate>;
      const since = schoolCardSince(on, inForce(check.limit, on).value);
      return forAll([birth.min >= since, birth.max >= since]);
    }
    default: {
      const { min, max } = state as Range<number>;
      const holds = HOLDS[check.op];
      const limit = inForce(check.limit, on).value;
      return forAll([holds(min, limit), holds(max, limit)]);
    }
  }
}

const HOLDS = {
  'at-least': (value: number, limit: number) => value >= limit,
  'at-most': (value: number, limit: number) => value <= limit,
  above: (value: number, limit: number) => value > limit,
  below: (value: number, limit: number) => value < limit,
};

/** Completed years (months when the limit counts months) of somebody born within `birth`. */
function ageRange(birth: Range<CivilDate>, limit: Dated, on: CivilDate): Range<number> {
  const age = limit.unit === 'tháng tuổi' ? fullMonths : fullYears;
  return { min: age(birth.max, on), max: age(birth.min, on) };
}

// The checks are thresholds or sets: holding at every end means holding for all between.
function forAll(holds: readonly boolean[]): Truth {
  if (holds.every(Boolean)) return 'yes';
  return holds.some(Boolean) ? 'unknown' : 'no';
}
