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
  /** The number of what this person's combination comes to. */
  readonly outcome: (person: number) => number;
}

/** One fact in its turn: where each step so far leads with each code; -1 where nobody has gone yet. */
interface Turn {
  readonly size: number;
  next: Int32Array;
  readonly byAnswers: Map<string, number>;
  readonly settled: Map<number, boolean>;
}

interface People {
  readonly from: number;
  readonly to: number;
}

/**
 * The different combinations of codes in a register. A person is led to what hers comes to by one look-up
 * a fact; the rules are asked once for each combination, when the first person with it turns up.
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

  /** The outcomes of the people [from, to), by the codes of each fact for the same people. */
  outcomes(read: readonly Uint16Array[], { from, to }: People): Int32Array {
    if (this.turns.some(({ byAnswers }) => byAnswers.size > MOST)) this.forget();
    const { steps } = this;
    steps.fill(this.turns.length === 0 ? this.meaning.outcome(from) : 0, 0, to - from);
    this.turns.forEach((_, at) => this.walk(at, read[at] as Uint16Array, { from, to }));
    return steps;
  }

  private walk(at: number, codes: Uint16Array, { from, to }: People): void {
    const { steps } = this;
    const { size, next } = this.turns[at] as Turn;
    const people = to - from;
    for (let i = 0; i < people; i++) {
      // Undefined beyond the end of what has been filled.
      const step = next[(steps[i] as number) * size + (codes[i] as number)];
      if (step === undefined || step < 0) return this.explore(at, codes, { from, at: i, to });
      steps[i] = step;
    }
  }

  /** The rest of a walk on which somebody goes where nobody has gone yet. */
  private explore(
    turn: number,
    codes: Uint16Array,
    { from, at, to }: People & { readonly at: number },
  ): void {
    const { steps } = this;
    const { size } = this.turns[turn] as Turn;
    for (let i = at; i < to - from; i++) {
      const place = (steps[i] as number) * size + (codes[i] as number);
      steps[i] = this.stepTo(turn, place, from + i);
    }
  }

  private stepTo(at: number, place: number, person: number): number {
    const turn = this.turns[at] as Turn;
    const known = turn.next[place];
    if (known !== undefined && known >= 0) return known;
    const before = Math.floor(place / turn.size);
    const key = this.isSettled(at, before, person)
      ? `${before}`
      : `${before} ${this.meaning.answers(at, person)}`;
    let step = turn.byAnswers.get(key);
    if (step === undefined) {
      const last = at === this.turns.length - 1;
      step = last ? this.meaning.outcome(person) : turn.byAnswers.size;
      turn.byAnswers.set(key, step);
    }
    while (place >= turn.next.length) turn.next = grown(turn.next);
    turn.next[place] = step;
    return step;
  }

  private isSettled(at: number, before: number, person: number): boolean {
    const { settled } = this.turns[at] as Turn;
    const known = settled.get(before);
    if (known !== undefined) return known;
    const found = this.meaning.settles(at, person);
    settled.set(before, found);
    return found;
  }

  private forget(): void {
    this.turns = this.codes.map(({ size }) => ({
      size,
      next: new Int32Array(Math.max(size, 64)).fill(-1),
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
