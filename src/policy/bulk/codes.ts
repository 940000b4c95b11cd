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
  /** The first value past each cut, rising. */
  readonly firsts: Float64Array;
  /** How many cuts lie below each day number, where the fact is a day. */
  readonly table: Uint8Array | null;
}

/** @throws AppError NOT_IN_FORCE when a limit has no value on that day. */
export function cutsOf(fact: FactKey, tests: readonly Test[], on: CivilDate): Cuts {
  const firsts = new Set<number>();
  for (const { check } of tests) {
    if (check.op === 'is' || check.op === 'among') continue;
    const { limit, cut } = thresholdOf(check, on);
    if (typeof limit === 'number') firsts.add(cut === 'at' ? limit : nextNumber(limit));
    else firsts.add(dayNumber(limit) + (cut === 'at' ? 0 : 1));
  }
  const rising = Float64Array.from(firsts).sort();
  return { firsts: rising, table: FACTS[fact].kind === 'day' ? tableOf(rising) : null };
}

/** The next number that a computer can tell from this one. */
function nextNumber(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value === 0 ? 0 : value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value < 0 ? -1n : 1n));
  return bits.getFloat64(0);
}

function tableOf(firsts: Float64Array): Uint8Array {
  const table = new Uint8Array(LAST_DAY + 1);
  for (const first of firsts) table.fill(1 + firsts.indexOf(first), first);
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
  const size = cuts.firsts.length + 1;
  const fill =
    cuts.table === null ? byCuts(ends, cuts.firsts, size) : byTable(ends, cuts.table, size);
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
      const least = table[lows[i] as number] as number;
      const most = table[highs[i] as number] as number;
      out[i - from] = least * size + most;
    }
  };
}

function byCuts({ lows, highs }: Ranged, firsts: Float64Array, size: number): Fill {
  return (out, from, to) => {
    for (let i = from; i < to; i++) {
      const low = lows[i] as number;
      const high = highs[i] as number;
      let code = 0;
      for (let cut = 0; cut < firsts.length; cut++) {
        const first = firsts[cut] as number;
        code += (low >= first ? size : 0) + (high >= first ? 1 : 0);
      }
      out[i - from] = code;
    }
  };
}
