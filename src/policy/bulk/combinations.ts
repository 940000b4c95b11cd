import type { Codes } from './codes';
import { BLOCK } from './codes';

/** More combinations than this are forgotten and begun anew, so that memory stays bounded. */
const MOST = 1 << 16;

/** What a combination is worked out from, when somebody is the first to have it. */
export interface Meaning {
  /** The same text for codes of a fact (as this person has it) which make no difference here. */
  readonly answers: (fact: number, person: number) => string;
  /** Do the first facts (as this person has them) settle everything, whatever the others are? */
  readonly settles: (facts: number, person: number) => boolean;
  /** Called once for each combination in turn, with its first person. */
  readonly found: (combination: number, person: number) => void;
}

/** One fact in its turn: where each step so far leads with each code; -1 where nobody has gone yet. */
interface Turn {
  readonly size: number;
  next: Int32Array;
  steps: number;
  readonly byAnswers: Map<string, number>;
  readonly settled: Map<number, boolean>;
}

/**
 * The different combinations of codes in a register, numbered as people with them turn up. A person is
 * led to hers by one look-up a fact; what a combination comes to is worked out once.
 */
export class Combinations {
  private turns: Turn[] = [];
  private readonly steps = new Int32Array(BLOCK);

  constructor(
    private readonly codes: readonly Codes[],
    private readonly meaning: Meaning,
  ) {
    this.forget();
  }

  /** Numbers for the people [from, to), by the codes of each fact for the same people. */
  number(read: readonly Uint16Array[], from: number, to: number): Int32Array {
    const last = this.turns.at(-1);
    if (last !== undefined && last.steps > MOST) this.forget();
    const { steps } = this;
    steps.fill(0, 0, to - from);
    this.turns.forEach((turn, at) => {
      const codes = read[at];
      if (codes !== undefined) this.walk(turn, codes, { at, from, to });
    });
    return steps;
  }

  private walk(
    turn: Turn,
    codes: Uint16Array,
    { at, from, to }: { readonly at: number; readonly from: number; readonly to: number },
  ): void {
    const { steps } = this;
    const { size } = turn;
    let { next } = turn;
    for (let i = 0; i < to - from; i++) {
      const place = (steps[i] as number) * size + (codes[i] as number);
      // Undefined beyond the end of what has been filled.
      let step = next[place];
      if (step === undefined || step < 0) {
        step = this.learn(turn, place, { at, person: from + i });
        next = turn.next;
      }
      steps[i] = step;
    }
  }

  private learn(
    turn: Turn,
    place: number,
    { at, person }: { readonly at: number; readonly person: number },
  ): number {
    const before = Math.floor(place / turn.size);
    const settled = this.settledAt(turn, before, { at, person });
    const key = settled ? `${before}` : `${before} ${this.meaning.answers(at, person)}`;
    let step = turn.byAnswers.get(key);
    if (step === undefined) {
      step = turn.steps;
      turn.steps += 1;
      turn.byAnswers.set(key, step);
      if (at === this.turns.length - 1) this.meaning.found(step, person);
    }
    while (place >= turn.next.length) turn.next = grown(turn.next);
    turn.next[place] = step;
    return step;
  }

  private settledAt(
    turn: Turn,
    before: number,
    { at, person }: { readonly at: number; readonly person: number },
  ): boolean {
    const known = turn.settled.get(before);
    if (known !== undefined) return known;
    const settled = this.meaning.settles(at, person);
    turn.settled.set(before, settled);
    return settled;
  }

  private forget(): void {
    this.turns = this.codes.map(({ size }) => ({
      size,
      next: new Int32Array(Math.max(size, 64)).fill(-1),
      steps: 0,
      byAnswers: new Map(),
      settled: new Map(),
    }));
  }
}

function grown(next: Int32Array): Int32Array {
  const larger = new Int32Array(next.length * 2).fill(-1);
  larger.set(next);
  return larger;
}
