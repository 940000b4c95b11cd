import type { Codes } from './codes';
import { BLOCK } from './codes';

/** Combinations that need longer tables than this are forgotten and begun anew, so that memory stays bounded. */
const MOST = 1 << 22;
/** At most four facts, whose codes take at most so many bits together, are looked up at once. */
const TOGETHER = 12;
const FOUR = 4;
const NO_CODES = new Uint16Array(BLOCK);

/** What a combination is worked out from, when somebody is the first to have it. */
export interface Meaning {
  /** The same text for codes of a fact (as this person has it) which make no difference here. */
  readonly answers: (fact: number, person: number) => string;
  /** Do the first facts (as this person has them) settle everything, whatever the others are? */
  readonly settles: (facts: number, person: number) => boolean;
  /** The number of what this person's combination comes to. */
  readonly outcome: (person: number) => number;
}

/**
 * Facts [first, end) in their turn, their codes read as one number of so many `bits`: where each step so far leads
 * with each number; -1 where nobody has gone yet.
 */
interface Turn {
  readonly first: number;
  readonly end: number;
  readonly bits: number;
  next: Int32Array;
  readonly byAnswers: Map<string, number>;
  readonly settled: Map<number, boolean>;
}

interface People {
  readonly from: number;
  readonly to: number;
}

/**
 * The different combinations of codes in registers. A person is led to what hers comes to by one look-up
 * for a few facts; the rules are asked once for each combination, when the first person with it turns up.
 */
export class Combinations {
  private turns: Turn[] = [];
  /** By fact: the room for its codes. */
  private sizes: readonly number[] = [];
  private readonly steps = new Int32Array(BLOCK);

  constructor(
    private readonly codes: readonly Codes[],
    private readonly meaning: Meaning,
  ) {}

  /** The outcomes of the people [from, to), by the codes of each fact for the same people. */
  outcomes(read: readonly Uint16Array[], { from, to }: People): Int32Array {
    const isFull = this.turns.some(({ next }) => next.length > MOST);
    if (isFull || this.codes.some(({ size }, at) => size !== this.sizes[at])) this.forget();
    const { steps } = this;
    steps.fill(this.turns.length === 0 ? this.meaning.outcome(from) : 0, 0, to - from);
    this.turns.forEach((turn, at) => {
      const four = this.fourOf(turn, read);
      // Turns of one or two facts are common enough to be spared the look at two that are not there.
      if (turn.end - turn.first <= 2) this.walkTwo(at, four, { from, to });
      else this.walkFour(at, four, { from, to });
    });
    return steps;
  }

  private fourOf({ first, end }: Turn, read: readonly Uint16Array[]): Four {
    const code = (fact: number): Uint16Array =>
      fact < end ? (read[fact] as Uint16Array) : NO_CODES;
    const bits = (fact: number): number => (fact < end ? this.bitsOf(fact) : 0);
    const facts = [first, first + 1, first + 2, first + 3] as const;
    return { codes: eachOf(facts, code), bits: eachOf(facts, bits) };
  }

  private walkTwo(at: number, { codes, bits }: Four, { from, to }: People): void {
    const { steps } = this;
    const { next } = this.turns[at] as Turn;
    const [a, b] = codes;
    const [ofA, ofB] = bits;
    const people = to - from;
    for (let i = 0; i < people; i++) {
      const place = ((((steps[i] as number) << ofA) | (a[i] as number)) << ofB) | (b[i] as number);
      const step = next[place] as number;
      steps[i] = step < 0 ? this.stepTo(at, place, from + i) : step;
    }
  }

  private walkFour(at: number, { codes, bits }: Four, { from, to }: People): void {
    const { steps } = this;
    const { next } = this.turns[at] as Turn;
    const [a, b, c, d] = codes;
    const [ofA, ofB, ofC, ofD] = bits;
    const people = to - from;
    for (let i = 0; i < people; i++) {
      const two = ((((steps[i] as number) << ofA) | (a[i] as number)) << ofB) | (b[i] as number);
      const place = (((two << ofC) | (c[i] as number)) << ofD) | (d[i] as number);
      const step = next[place] as number;
      steps[i] = step < 0 ? this.stepTo(at, place, from + i) : step;
    }
  }

  private stepTo(at: number, place: number, person: number): number {
    const turn = this.turns[at] as Turn;
    const before = place >> turn.bits;
    const key = this.isSettled(at, before, person)
      ? `${before}`
      : `${before} ${this.answers(turn, person)}`;
    let step = turn.byAnswers.get(key);
    if (step === undefined) {
      const following = this.turns[at + 1];
      step = following === undefined ? this.meaning.outcome(person) : turn.byAnswers.size;
      turn.byAnswers.set(key, step);
      if (following !== undefined) makeRoom(following, step);
    }
    turn.next[place] = step;
    return step;
  }

  private isSettled(at: number, before: number, person: number): boolean {
    const { first, settled } = this.turns[at] as Turn;
    const known = settled.get(before);
    if (known !== undefined) return known;
    const found = this.meaning.settles(first, person);
    settled.set(before, found);
    return found;
  }

  private answers({ first, end }: Turn, person: number): string {
    let text = '';
    for (let fact = first; fact < end; fact += 1) text += `${this.meaning.answers(fact, person)} `;
    return text;
  }

  private bitsOf(fact: number): number {
    return 32 - Math.clz32(Number(this.sizes[fact]) - 1);
  }

  private forget(): void {
    this.sizes = this.codes.map(({ size }) => size);
    this.turns = [];
    for (let first = 0, end: number; first < this.sizes.length; first = end) {
      let bits = this.bitsOf(first);
      for (end = first + 1; end < this.sizes.length && end < first + FOUR; end += 1) {
        if (bits + this.bitsOf(end) > TOGETHER) break;
        bits += this.bitsOf(end);
      }
      const turn = { first, end, bits, next: NOWHERE, byAnswers: new Map(), settled: new Map() };
      makeRoom(turn, 0);
      this.turns.push(turn);
    }
  }
}

/** The codes of a turn's facts for the same people, and the bits of each; what is missing makes no difference. */
interface Four {
  readonly codes: FourOf<Uint16Array>;
  readonly bits: FourOf<number>;
}
type FourOf<T> = readonly [T, T, T, T];

function eachOf<T>([a, b, c, d]: FourOf<number>, of: (fact: number) => T): FourOf<T> {
  return [of(a), of(b), of(c), of(d)];
}

const NOWHERE = new Int32Array();

/** Room for what follows upon a step. */
function makeRoom(turn: Turn, step: number): void {
  const wanted = (step + 1) << turn.bits;
  if (wanted <= turn.next.length) return;
  const larger = new Int32Array(Math.max(wanted, turn.next.length * 2)).fill(-1);
  larger.set(turn.next);
  turn.next = larger;
}
