import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACT_KEYS, FACTS } from '../facts';
import type { FactDef, FactState, Range } from '../kernel/fact';

/**
 * A register as typed columns, one place a person. What is known stays a set of possible values: bits for
 * flags and options, the two ends for numbers and days (days as the integer yyyymmdd).
 */
export interface Columns {
  readonly length: number;
  /** Possible values as bits: flags true 1, false 2; options 1 << their place in the dictionary. */
  readonly masks: Readonly<Partial<Record<FactKey, Uint32Array>>>;
  readonly lows: Readonly<Partial<Record<FactKey, Ends>>>;
  readonly highs: Readonly<Partial<Record<FactKey, Ends>>>;
}
/** Days fit into 32 bits; numbers may have fractions. */
export type Ends = Int32Array | Float64Array;

/** Every bit, also those beyond the options: nothing is ruled out. */
const ANYTHING = 0xffffffff;
/** Beyond every day as yyyymmdd and every limit of the law. */
const FARTHEST = 2 ** 31 - 1;

/** Columns for a list of people; facts that nobody's record mentions are left out and stay unknown. */
export function toColumns(people: readonly Facts[]): Columns {
  const masks: Partial<Record<FactKey, Uint32Array>> = {};
  const lows: Partial<Record<FactKey, Ends>> = {};
  const highs: Partial<Record<FactKey, Ends>> = {};
  for (const key of FACT_KEYS.filter((one) => people.some((facts) => facts[one] !== undefined))) {
    const def: FactDef = FACTS[key];
    const states = people.map((facts): FactState | undefined => facts[key]);
    if (def.kind === 'flag' || def.kind === 'choice') {
      masks[key] = Uint32Array.from(states, (state) => maskOf(def, state));
    } else {
      lows[key] = endsOf(def, states, 'min');
      highs[key] = endsOf(def, states, 'max');
    }
  }
  return { length: people.length, masks, lows, highs };
}

/** The bits of some options of a choice fact. */
export function optionBits(options: readonly string[], among: readonly string[]): number {
  return among.reduce((bits, option) => bits | (1 << options.indexOf(option)), 0);
}

/** A day as the integer yyyymmdd, which orders as the days do. */
export function dayNumber(day: CivilDate): number {
  return (
    Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
  );
}

function maskOf(def: FactDef, state: FactState | undefined): number {
  if (state === undefined || state === 'declined') return ANYTHING;
  if (typeof state === 'boolean') return state ? 1 : 2;
  return def.kind === 'choice' ? optionBits(def.options, state as readonly string[]) : ANYTHING;
}

function endsOf(
  def: FactDef,
  states: readonly (FactState | undefined)[],
  end: 'min' | 'max',
): Ends {
  const ends = states.map((state) => endOf(state, end));
  return def.kind === 'day' ? Int32Array.from(ends) : Float64Array.from(ends);
}

function endOf(state: FactState | undefined, end: 'min' | 'max'): number {
  if (state === undefined || state === 'declined') return end === 'min' ? -FARTHEST : FARTHEST;
  const value = (state as Range<number> | Range<CivilDate>)[end];
  return typeof value === 'number' ? value : dayNumber(value);
}
