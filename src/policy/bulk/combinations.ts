import type { Codes } from './codes';
import { BLOCK } from './codes';

/** More combinations than this are forgotten and begun anew, so that memory stays bounded. */
const MOST = 1 << 16;
/** Facts whose codes make at most so many numbers together are looked up at once. */
const TOGETHER = 1 << 11;

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
 * Facts [first, end) in their turn, their codes read as one number below `size`: where each step so far leads
 * with each number; -1 where nobody has gone yet.
 */
interface Turn {
  readonly first: number;
  readonly end: number;
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
 * The different combinations of codes in registers. A person is led to what hers comes to by one look-up
 * for a few facts; the rules are asked once for each combination, when the first person with it turns up.
 */
export class Combinations {
  private turns: Turn[] = [];
  /** By fact: the room for its codes. */
  private sizes: readonly number[] = [];
  private readonly steps = new Int32Array(BLOCK);
  private readonly numbers = new Int32Array(BLOCK);

  constructor(
    private readonly codes: readonly Codes[],
    private readonly meaning: Meaning,
  ) {}

  /** The outcomes of the people [from, to), by the codes of each fact for the same people. */
  outcomes(read: readonly Uint16Array[], { from, to }: People): Int32Array {
    const isFull = this.turns.some(({ byAnswers }) => byAnswers.size > MOST);
    if (isFull || this.codes.some(({ size }, at) => size !== this.sizes[at])) this.forget();
    const { steps } = this;
    steps.fill(this.turns.length === 0 ? this.meaning.outcome(from) : 0, 0, to - from);
    this.turns.forEach((turn, at) => {
      this.number(turn, read, to - from);
      this.walk(at, { from, to });
    });
    return steps;
  }

  /** Reads the codes of a turn's facts as one number a person. */
  private number({ first, end }: Turn, read: readonly Uint16Array[], people: number): void {
    const { numbers } = this;
    numbers.set((read[first] as Uint16Array).subarray(0, people));
    for (let fact = first + 1; fact < end; fact += 1)
      append(numbers, read[fact] as Uint16Array, { size: this.sizeOf(fact), people });
  }

  private walk(at: number, { from, to }: People): void {
    const { steps, numbers } = this;
    const { size, next } = this.turns[at] as Turn;
    const people = to - from;
    for (let i = 0; i < people; i++) {
      // Undefined beyond the end of what has been filled.
      const step = next[(steps[i] as number) * size + (numbers[i] as number)];
      if (step === undefined || step < 0) return this.explore(at, { from, at: i, to });
      steps[i] = step;
    }
  }

  /** The rest of a walk on which somebody goes where nobody has gone yet. */
  private explore(turn: number, { from, at, to }: People & { readonly at: number }): void {
    const { steps, numbers } = this;
    const { size } = this.turns[turn] as Turn;
    for (let i = at; i < to - from; i++) {
      const place = (steps[i] as number) * size + (numbers[i] as number);
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
      : `${before} ${this.answers(turn, person)}`;
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

  private sizeOf(fact: number): number {
    return Number(this.sizes[fact]);
  }

  private forget(): void {
    this.sizes = this.codes.map(({ size }) => size);
    this.turns = [];
    for (let first = 0, end: number; first < this.sizes.length; first = end) {
      let size = this.sizeOf(first);
      for (end = first + 1; end < this.sizes.length; end += 1) {
        if (size * this.sizeOf(end) > TOGETHER) break;
        size *= this.sizeOf(end);
      }
      const next = new Int32Array(Math.max(size, 64)).fill(-1);
      this.turns.push({ first, end, size, next, byAnswers: new Map(), settled: new Map() });
    }
  }
}

/** Puts another fact's code behind each number. */
function append(
  numbers: Int32Array,
  codes: Uint16Array,
  { size, people }: { readonly size: number; readonly people: number },
): void {
  for (let i = 0; i < people; i++)
    numbers[i] = (numbers[i] as number) * size + (codes[i] as number);
}

function grown(next: Int32Array): Int32Array {
  const larger = new Int32Array(next.length * 2).fill(-1);
  larger.set(next);
  return larger;
}
