import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import { FACTS } from '../facts';
import type { FactState } from '../kernel/fact';
import type { Test } from '../kernel/rule';
import { thresholdOf } from '../kernel/threshold';
import type { Columns, Ends, Ranged } from './columns';
import { dayNumber, LAST_DAY } from './day-number';

/** People who are looked at together: few enough to stay in the processor's cache. */
export const BLOCK = 2_048;

/** The codes of the people [from, to), at most `BLOCK`; good until it is called again. */
export type ReadCodes = (from: number, to: number) => Uint16Array;

/**
 * One fact as small whole numbers, the same in every register: people with the same code answer every test of
 * a rule set alike.
 */
export interface Codes {
  /** Every code is below it. It grows when a register brings more kinds of answer than there was room for. */
  readonly size: number;
  over(columns: Columns): ReadCodes;
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

/** Codes of a number or a day: between which cuts its two ends lie. */
export class RangeCodes implements Codes {
  readonly size: number;
  private readonly steps: number;

  constructor(
    private readonly fact: FactKey,
    private readonly cuts: Cuts,
  ) {
    this.steps = cuts.firsts.length + 1;
    this.size = this.steps * this.steps;
  }

  over({ ranged }: Columns): ReadCodes {
    const ends = ranged[this.fact];
    // Nothing is known: from before the first cut to past the last.
    if (ends === undefined) return everywhere(this.steps - 1);
    const fill = fillOf(ends, this.cuts, this.steps);
    const out = new Uint16Array(BLOCK);
    return (from, to) => {
      fill(out, from, to);
      return out;
    };
  }
}

/** Codes of a flag or a choice: what is known of it. */
export class StateCodes implements Codes {
  size = 4;
  private readonly known = new Map<string, number>();

  constructor(private readonly fact: FactKey) {}

  over({ coded }: Columns): ReadCodes {
    const column = coded[this.fact];
    if (column === undefined) return everywhere(this.codeOf(undefined));
    const codes = Uint16Array.from(column.states, (state) => this.codeOf(state));
    const { places } = column;
    if (codes.every((code, place) => code === place))
      return (from, to) => places.subarray(from, to);
    const out = new Uint16Array(BLOCK);
    return (from, to) => {
      for (let i = from; i < to; i++) out[i - from] = codes[places[i] as number] as number;
      return out;
    };
  }

  private codeOf(state: FactState | undefined): number {
    const text = String(state);
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const code = this.known.size;
    this.known.set(text, code);
    while (code >= this.size) this.size *= 2;
    return code;
  }
}

function everywhere(code: number): ReadCodes {
  const out = new Uint16Array(BLOCK).fill(code);
  return () => out;
}

type Fill = (out: Uint16Array, from: number, to: number) => void;

function fillOf(ends: Ranged, { firsts, table }: Cuts, size: number): Fill {
  if (ends.lows !== ends.highs)
    return table === null ? byCuts(ends, firsts, size) : byTable(ends, table, size);
  return table === null
    ? exactlyByCuts(ends.lows, firsts, size)
    : exactlyByTable(ends.lows, table, size);
}

function byTable({ lows, highs }: Ranged, table: Uint8Array, size: number): Fill {
  return (out, from, to) => {
    for (let i = from; i < to; i++) {
      const least = table[lows[i] as number] as number;
      const most = table[highs[i] as number] as number;
      out[i - from] = least * size + most;
    }
  };
}

function exactlyByTable(values: Ends, table: Uint8Array, size: number): Fill {
  return (out, from, to) => {
    for (let i = from; i < to; i++)
      out[i - from] = (table[values[i] as number] as number) * (size + 1);
  };
}

// A comparison counted as a number is no fork in the way, so that the processor never guesses wrong.
function byCuts({ lows, highs }: Ranged, firsts: Float64Array, size: number): Fill {
  return (out, from, to) => {
    out.fill(0, 0, to - from);
    for (const first of firsts) {
      for (let i = from; i < to; i++) {
        const [low, high] = [lows[i] as number, highs[i] as number];
        out[i - from] =
          (out[i - from] as number) + Number(low >= first) * size + Number(high >= first);
      }
    }
  };
}

function exactlyByCuts(values: Ends, firsts: Float64Array, size: number): Fill {
  return (out, from, to) => {
    out.fill(0, 0, to - from);
    for (const first of firsts) {
      for (let i = from; i < to; i++)
        out[i - from] =
          (out[i - from] as number) + Number((values[i] as number) >= first) * (size + 1);
    }
  };
}
