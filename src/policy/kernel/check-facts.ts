import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { addYears, fullYears, isCivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACTS } from '../facts';
import type { FactDef, FactState, Range } from './fact';

/** Nobody verified has lived longer than 122 years; beyond this an age is a slip of the pen. */
export const OLDEST = 125;

/** Why a fact cannot be, for front ends that say it in their own words. */
export type FactFault = 'unknown' | 'shape' | 'option' | 'bounds' | 'future' | 'too-old';

/**
 * Refuses facts that cannot be: unknown keys, options that do not exist, a birth in the future or more
 * than `OLDEST` years ago, numbers outside the fact's bounds, empty or reversed ranges.
 * @throws AppError BAD_INPUT with the fact and its fault (`why`) in the details.
 */
export function checkFacts(facts: Facts, on: CivilDate): void {
  for (const key of Object.keys(facts) as FactKey[]) {
    const def = DEFS.get(key);
    if (def === undefined) refuse(key, 'unknown', 'is not a fact that we know');
    const value = facts[key];
    if (value !== undefined && value !== 'declined') checkValue({ key, def }, value, on);
  }
}

const DEFS: ReadonlyMap<string, FactDef> = new Map(Object.entries(FACTS));

function checkValue(
  { key, def }: { readonly key: FactKey; readonly def: FactDef },
  value: Exclude<FactState, 'declined'>,
  on: CivilDate,
): void {
  if (def.kind === 'flag') {
    if (typeof value !== 'boolean') refuse(key, 'shape', 'must be true or false');
  } else if (def.kind === 'choice') {
    const ok =
      Array.isArray(value) && value.length > 0 && value.every((one) => def.options.includes(one));
    if (!ok) refuse(key, 'option', `must be one or more of: ${def.options.join(', ')}`);
  } else if (def.kind === 'number') {
    const { min, max } = rangeOf<number>(key, value);
    const ok = Number.isFinite(min) && Number.isFinite(max) && def.min <= min && max <= def.max;
    if (!ok) refuse(key, 'bounds', `must lie between ${def.min} and ${def.max}`);
  } else {
    const { min, max } = rangeOf<CivilDate>(key, value);
    if (!isCivilDate(min) || !isCivilDate(max)) refuse(key, 'shape', 'must be a real day');
    if (max > on) refuse(key, 'future', 'must not lie after the day that is asked about');
    if (fullYears(max, on) >= OLDEST && max < addYears(on, -OLDEST))
      refuse(key, 'too-old', `must not lie more than ${OLDEST} years back`);
  }
}

function rangeOf<T>(key: FactKey, value: unknown): Range<T> {
  const range = value as Range<T>;
  const ok = typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
  if (!ok || range.min > range.max)
    refuse(key, 'shape', 'must be a range from the least to the most');
  return range;
}

function refuse(fact: string, why: FactFault, says: string): never {
  throw new AppError('BAD_INPUT', `The fact "${fact}" ${says}.`, { fact, why });
}
