import type { FactKey, Facts } from '../facts';
import { FACT_KEYS, FACTS } from '../facts';
import type { FactState, Range } from '../kernel/fact';
import { dayNumber, dayText, FIRST_DAY, LAST_DAY } from './day-number';

/** A register as typed columns, one place a person. Facts that nobody's record mentions have no column. */
export interface Columns {
  readonly length: number;
  /** Flags and choices. */
  readonly coded: Readonly<Partial<Record<FactKey, Coded>>>;
  /** Numbers and days. */
  readonly ranged: Readonly<Partial<Record<FactKey, Ranged>>>;
}

/** The different things that are known of people, and which of them each person has. */
export interface Coded {
  readonly places: Uint16Array;
  readonly states: readonly (FactState | undefined)[];
}

/**
 * The two ends of what is known; from end to end of everything while nothing is. Where everybody's value is known
 * exactly, both are the same column, which is then read once.
 */
export interface Ranged {
  readonly lows: Ends;
  readonly highs: Ends;
}
/** Days are whole numbers in their order; numbers may have fractions. */
export type Ends = Int32Array | Float64Array;

/** Columns for a list of people. */
export function toColumns(people: readonly Facts[]): Columns {
  const coded: Partial<Record<FactKey, Coded>> = {};
  const ranged: Partial<Record<FactKey, Ranged>> = {};
  for (const key of FACT_KEYS.filter((one) => people.some((facts) => facts[one] !== undefined))) {
    const { kind } = FACTS[key];
    const states = people.map((facts): FactState | undefined => facts[key]);
    if (kind === 'day') ranged[key] = daysOf(states);
    else if (kind === 'number') ranged[key] = numbersOf(states);
    else coded[key] = codedOf(states);
  }
  return { length: people.length, coded, ranged };
}

/** What is known of a fact of one person; undefined where nothing is, also when it was declined. */
export function stateAt(
  { coded, ranged }: Columns,
  fact: FactKey,
  person: number,
): FactState | undefined {
  const codes = coded[fact];
  if (codes !== undefined) return codes.states[Number(codes.places[person])];
  const ends = ranged[fact];
  if (ends === undefined) return undefined;
  const [low, high] = [Number(ends.lows[person]), Number(ends.highs[person])];
  if (FACTS[fact].kind === 'number') {
    return low === -Infinity ? undefined : { min: low, max: high };
  }
  return low === FIRST_DAY ? undefined : { min: dayText(low), max: dayText(high) };
}

function codedOf(states: readonly (FactState | undefined)[]): Coded {
  const known: (FactState | undefined)[] = [];
  const byText = new Map<string, number>();
  const places = Uint16Array.from(states, (state) => {
    const text = String(state);
    const place = byText.get(text);
    if (place !== undefined) return place;
    byText.set(text, known.length);
    return known.push(state === 'declined' ? undefined : state) - 1;
  });
  return { places, states: known };
}

function numbersOf(states: readonly (FactState | undefined)[]): Ranged {
  const ranges = states.map((state) => (isKnown(state) ? (state as Range<number>) : NO_NUMBER));
  return rangedOf(ranges, (ends) => Float64Array.from(ends));
}

function daysOf(states: readonly (FactState | undefined)[]): Ranged {
  const ranges = states.map((state) => {
    if (!isKnown(state)) return NO_DAY;
    const { min, max } = state as Range<string>;
    return { min: dayNumber(min), max: dayNumber(max) };
  });
  return rangedOf(ranges, (ends) => Int32Array.from(ends));
}

function rangedOf(
  ranges: readonly Range<number>[],
  toEnds: (ends: readonly number[]) => Ends,
): Ranged {
  const lows = toEnds(ranges.map(({ min }) => min));
  if (ranges.every(({ min, max }) => min === max)) return { lows, highs: lows };
  return { lows, highs: toEnds(ranges.map(({ max }) => max)) };
}

const NO_NUMBER: Range<number> = { min: -Infinity, max: Infinity };
const NO_DAY: Range<number> = { min: FIRST_DAY, max: LAST_DAY };

function isKnown(state: FactState | undefined): boolean {
  return state !== undefined && state !== 'declined';
}
