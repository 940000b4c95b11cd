import type { CivilDate } from '../../shared/civil-date';
import type { Rule } from '../kernel/rule';
import type { Columns } from './columns';
import type { Leaf } from './compile-test';
import { compileTest, fillWith, NO, UNKNOWN, YES } from './compile-test';

/** People whose truths are worked out together: few enough to stay in the processor's cache. */
export const BLOCK = 4_096;

/** The truths of one node for the people of a block, a byte each, and the same memory four at a time. */
export interface Truths {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
}

type Step = (columns: Columns, from: number, to: number) => void;

const ALL_YES = 0x01010101 * YES;
const ALL_NO = 0x01010101 * NO;

/**
 * Rules on a day as a list of loops over columns. Each different node is worked out once a block, however
 * many lines and programmes share it; limits are looked up once. Agrees with `evaluate` person by person
 * and keeps no reasons.
 */
export class Plan {
  private readonly steps: Step[] = [];
  private readonly done = new Map<string, Truths>();

  constructor(private readonly on: CivilDate) {}

  /**
   * Adds a rule; after `run` the result holds its truths for the block.
   * @throws AppError NOT_IN_FORCE when a limit has no value on the plan's day
   */
  add(rule: Rule): Truths {
    return this.node(rule).truths;
  }

  /** Works out every rule for the people [from, to) of a register, at most `BLOCK` of them. */
  run(columns: Columns, from: number, to: number): void {
    for (const step of this.steps) step(columns, from, to);
  }

  private node(rule: Rule): { readonly key: string; readonly truths: Truths } {
    switch (rule.kind) {
      case 'fixed':
        return this.leaf(rule.truth, fillWith(rule.truth === 'yes' ? YES : NO));
      case 'manual':
        return this.leaf('unknown', fillWith(UNKNOWN));
      case 'test': {
        const test = compileTest(rule.fact, rule.check, this.on);
        return this.leaf(test.key, test.fill);
      }
      case 'not': {
        const part = this.node(rule.of[0]);
        return this.step(`not(${part.key})`, (out) => negation(part.truths.words, out.words));
      }
      default: {
        const parts = rule.of.map((one) => this.node(one));
        const key = `${rule.kind}(${parts.map((part) => part.key).join()})`;
        const words = parts.map((part) => part.truths.words);
        return this.step(key, (out) => grouping(rule.kind, words, out.words));
      }
    }
  }

  private leaf(key: string, fill: Leaf): { readonly key: string; readonly truths: Truths } {
    return this.step(
      key,
      ({ bytes }) =>
        (columns, from, to) =>
          fill(columns, { from, to }, bytes),
    );
  }

  private step(
    key: string,
    make: (out: Truths) => Step,
  ): { readonly key: string; readonly truths: Truths } {
    const known = this.done.get(key);
    if (known !== undefined) return { key, truths: known };
    const bytes = new Uint8Array(BLOCK);
    const truths = { bytes, words: new Uint32Array(bytes.buffer) };
    this.done.set(key, truths);
    this.steps.push(make(truths));
    return { key, truths };
  }
}

// Truth is the set of truths still possible, so that "all" is yes while every part can be yes and no as
// soon as one can be no. "any" is its mirror image, "not" swaps the two bits; four people in one word.
function grouping(kind: 'all' | 'any', parts: readonly Uint32Array[], out: Uint32Array): Step {
  const every = kind === 'all' ? ALL_YES : ALL_NO;
  const some = kind === 'all' ? ALL_NO : ALL_YES;
  const [first, ...rest] = parts;
  return (_columns, from, to) => {
    const length = Math.ceil((to - from) / 4);
    if (first === undefined) out.fill(every, 0, length);
    else out.set(first.subarray(0, length));
    for (const part of rest) {
      for (let i = 0; i < length; i++) {
        const a = out[i] as number;
        const b = part[i] as number;
        out[i] = (a & b & every) | ((a | b) & some);
      }
    }
  };
}

function negation(part: Uint32Array, out: Uint32Array): Step {
  return (_columns, from, to) => {
    const length = Math.ceil((to - from) / 4);
    for (let i = 0; i < length; i++) {
      const truth = part[i] as number;
      out[i] = ((truth & ALL_YES) << 1) | ((truth & ALL_NO) >>> 1);
    }
  };
}
