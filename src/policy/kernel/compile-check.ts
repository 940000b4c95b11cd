import type { CivilDate } from '../../shared/civil-date';
import type { FactState, Range } from './fact';
import type { Check } from './rule';
import type { Threshold } from './threshold';
import { thresholdOf } from './threshold';
import type { Truth } from './truth';

/** What a check says of what is known of its fact. */
export type CheckNow = (state: FactState | undefined) => Truth;

/**
 * A check on one day as a plain function, its limit looked up once; says what `checkFact` says.
 * @throws AppError NOT_IN_FORCE when the law gives no limit on that day.
 */
export function compileCheck(check: Check, on: CivilDate): CheckNow {
  switch (check.op) {
    case 'is':
      return flag(check.value);
    case 'among':
      return options(check.options);
    default:
      return range(thresholdOf(check, on));
  }
}

function flag(value: boolean): CheckNow {
  return (state) => {
    if (state === undefined || state === 'declined') return 'unknown';
    return state === value ? 'yes' : 'no';
  };
}

function options(wanted: readonly string[]): CheckNow {
  return (state) => {
    if (state === undefined || state === 'declined') return 'unknown';
    let hits = 0;
    const possible = state as readonly string[];
    for (const option of possible) if (wanted.includes(option)) hits += 1;
    if (hits === possible.length) return 'yes';
    return hits === 0 ? 'no' : 'unknown';
  };
}

function range({ cut, limit, holds }: Threshold): CheckNow {
  const [above, below]: readonly [Truth, Truth] = holds === 'above' ? ['yes', 'no'] : ['no', 'yes'];
  const isAbove =
    cut === 'at'
      ? (value: number | string) => value >= limit
      : (value: number | string) => value > limit;
  return (state) => {
    if (state === undefined || state === 'declined') return 'unknown';
    const { min, max } = state as Range<number> | Range<CivilDate>;
    if (isAbove(min)) return above;
    return isAbove(max) ? 'unknown' : below;
  };
}
