import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import { FACTS } from '../facts';
import type { Test } from '../kernel/rule';
import { thresholdOf } from '../kernel/threshold';
import type { Columns, Ranged } from './columns';
import { dayNumber, LAST_DAY } from './day-number';

/** People who are looked at together: few enough to stay in the processor's cache. */
export const BLOCK = 4_096;

/**
 * A fact of a register as small whole numbers: people with the same one answer every test alike.
 * `read` gives those of the people [from, to), at most `BLOCK`, good until it is called again.
 */
export interface Codes {
  readonly size: number;
  readonly read: (from: number, to: number) => Uint16Array;
}

/** The places at which the tests of a rule set cut a number or a day. */
export interface Cuts {
  /** How many cuts lie below a value; the same for all values between two of them. */
  readonly below: (value: number) => number;
  readonly count: number;
  /** `below` of every day number, where the fact is a day. */
  readonly table: Uint8Array | null;
}

interface Cut {
  readonly limit: number;
  /** The limit itself lies below the cut. */
  readonly past: boolean;
}

/** @throws AppError NOT_IN_FORCE when a limit has no value on that day. */
export function cutsOf(fact: FactKey, tests: readonly Test[], on: CivilDate): Cuts {
  const ofDays = FACTS[fact].kind === 'day';
  const byText = new Map<string, Cut>();
  for (const { check } of tests) {
    if (check.op === 'is' || check.op === 'among') continue;
    const { limit, cut } = thresholdOf(check, on);
    const number = typeof limit === 'number' ? limit : dayNumber(limit);
    byText.set(`${number} ${cut}`, { limit: number, past: cut === 'past' });
  }
  const cuts = [...byText.values()];
  const below = (value: number): number => {
    let count = 0;
    for (const { limit, past } of cuts) if (past ? value > limit : value >= limit) count += 1;
    return count;
  };
  return { below, count: cuts.length, table: ofDays ? tableOf(cuts) : null };
}

function tableOf(cuts: readonly Cut[]): Uint8Array {
  const table = new Uint8Array(LAST_DAY + 1);
  for (const { limit, past } of cuts) {
    const first = past ? limit + 1 : limit;
    if (first < table.length) table[first] = Number(table[first]) + 1;
  }
  for (let day = 1; day < table.length; day++) {
    table[day] = (table[day - 1] as number) + (table[day] as number);
  }
  return table;
}

/** Codes of one fact of a register. */
export function codesOf(fact: FactKey, cuts: Cuts, { coded, ranged }: Columns): Codes {
  const codes = coded[fact];
  if (codes !== undefined) {
    const read = (from: number, to: number): Uint16Array => codes.places.subarray(from, to);
    return { size: codes.states.length, read };
  }
  const ends = ranged[fact];
  if (ends === undefined) {
    const zeros = new Uint16Array(BLOCK);
    return { size: 1, read: (from, to) => zeros.subarray(0, to - from) };
  }
  const size = cuts.count + 1;
  const fill = cuts.table === null ? byCuts(ends, cuts, size) : byTable(ends, cuts.table, size);
  const out = new Uint16Array(BLOCK);
  const read = (from: number, to: number): Uint16Array => {
    fill(out, from, to);
    return out;
  };
  return { size: size * size, read };
}

type Fill = (out: Uint16Array, from: number, to: number) => void;

function byTable({ lows, highs }: Ranged, table: Uint8Array, size: number): Fill {
  return (out, from, to) => {
    for (let i = from; i < to; i++) {
      const low = table[lows[i] as number] as number;
      out[i - from] = low * size + (table[highs[i] as number] as number);
    }
  };
}

function byCuts({ lows, highs }: Ranged, { below }: Cuts, size: number): Fill {
  return (out, from, to) => {
    for (let i = from; i < to; i++) {
      const [low, high] = [lows[i] as number, highs[i] as number];
      const least = below(low);
      out[i - from] = least * size + (low === high ? least : below(high));
    }
  };
}
