import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import { FACTS } from '../facts';
import type { FactDef } from '../kernel/fact';
import type { Dated } from '../kernel/in-force';
import { inForce } from '../kernel/in-force';
import type { Check, NumberOp } from '../kernel/rule';
import { schoolCardSince } from '../kernel/school-card';
import type { Columns } from './columns';
import { dayNumber, optionBits } from './columns';

/** Truth as the set of truths still possible: yes 1, no 2, unknown both. */
export const YES = 1;
export const NO = 2;
export const UNKNOWN = 3;

/** Fills `out[0 … to-from)` for the people [from, to). */
export type Leaf = (
  columns: Columns,
  people: { readonly from: number; readonly to: number },
  out: Uint8Array,
) => void;

/** The same truth for everyone. */
export function fillWith(truth: number): Leaf {
  return (_columns, { from, to }, out) => void out.fill(truth, 0, to - from);
}

/**
 * One test as a loop over its column. Tests with the same key come out the same for everyone.
 * @throws AppError NOT_IN_FORCE when the limit has no value on the day
 */
export function compileTest(
  fact: FactKey,
  check: Check,
  on: CivilDate,
): { readonly key: string; readonly fill: Leaf } {
  if (check.op === 'is' || check.op === 'among') {
    const bits = wantedBits(FACTS[fact], check);
    return { key: `${fact} in ${bits}`, fill: maskTest(fact, bits) };
  }
  const { op, limit } = comparison(check, on);
  return { key: `${fact} ${op} ${limit}`, fill: rangeTest(fact, op, limit) };
}

function wantedBits(def: FactDef, check: Check & { readonly op: 'is' | 'among' }): number {
  if (check.op === 'is') return check.value ? 1 : 2;
  return def.kind === 'choice' ? optionBits(def.options, check.options) : 0;
}

/** Ages become bounds on the day of birth, as yyyymmdd. */
function comparison(
  check: Exclude<Check, { readonly op: 'is' | 'among' }>,
  on: CivilDate,
): { readonly op: NumberOp; readonly limit: number } {
  switch (check.op) {
    case 'age-from':
      return { op: 'at-most', limit: bornBy(check.limit, on) };
    case 'age-under':
      return { op: 'above', limit: bornBy(check.limit, on) };
    case 'school-card': {
      const since = schoolCardSince(on, inForce(check.limit, on).value);
      return { op: 'at-least', limit: dayNumber(since) };
    }
    default:
      return { op: check.op, limit: inForce(check.limit, on).value };
  }
}

/**
 * The latest birth with which an age limit is reached on a day. Whether that day exists in its year does
 * not matter: it is only compared with, exactly as completed years are counted.
 */
function bornBy(limit: Dated, on: CivilDate): number {
  const { value } = inForce(limit, on);
  const months = limit.unit === 'tháng tuổi' ? value : value * 12;
  const month = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - months;
  return Math.floor(month / 12) * 10_000 + ((month % 12) + 1) * 100 + (dayNumber(on) % 100);
}

function maskTest(fact: FactKey, wanted: number): Leaf {
  return (columns, { from, to }, out) => {
    const masks = columns.masks[fact];
    if (masks === undefined) return void out.fill(UNKNOWN, 0, to - from);
    for (let i = from; i < to; i++) {
      const mask = masks[i] as number;
      out[i - from] = ((mask & wanted) !== 0 ? YES : 0) | ((mask & ~wanted) !== 0 ? NO : 0);
    }
  };
}

// Each comparison holds for the whole range, for none of it, or for part: its two ends tell which.
function rangeTest(fact: FactKey, op: NumberOp, limit: number): Leaf {
  const strict = op === 'above' || op === 'at-most';
  const [above, below] = op === 'at-most' || op === 'below' ? [NO, YES] : [YES, NO];
  return (columns, { from, to }, out) => {
    const lows = columns.lows[fact];
    const highs = columns.highs[fact];
    if (lows === undefined || highs === undefined) return void out.fill(UNKNOWN, 0, to - from);
    for (let i = from; i < to; i++) {
      const low = lows[i] as number;
      const high = highs[i] as number;
      const canExceed = strict ? high > limit : high >= limit;
      const canFallShort = strict ? low <= limit : low < limit;
      out[i - from] = (canExceed ? above : 0) | (canFallShort ? below : 0);
    }
  };
}
