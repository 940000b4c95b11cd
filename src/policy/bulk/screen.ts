import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import type { Programme } from '../kernel/programme';
import type { Truth } from '../kernel/truth';
import type { Codes, Cuts } from './codes';
import { BLOCK, codesOf, cutsOf } from './codes';
import type { Columns } from './columns';
import { Combinations } from './combinations';
import { ProgrammeNow } from './outcomes';

/**
 * Verdicts over a register, one place a person. Of health insurance only the truth says something: who pays
 * hangs on the order of its lines.
 */
export interface Screened {
  /** YES 1, NO 2, UNKNOWN 3. */
  readonly truth: Uint8Array;
  /** Đồng in the programme's rhythm: what is certain, and the most that is possible (Infinity: the commune decides). */
  readonly certain: Float64Array;
  readonly possible: Float64Array;
}

const BITS: Readonly<Record<Truth, number>> = { yes: 1, no: 2, unknown: 3 };

/**
 * Programmes on a day over a whole register: truth and amount agree with `assessProgramme`, without
 * reasons. Build it once and run it over as many registers as wanted; what comes back stands in the order
 * of the programmes.
 * @throws AppError NOT_IN_FORCE when a programme or one of its limits is not in force on that day.
 */
export function compileScreen(
  programmes: readonly Programme[],
  on: CivilDate,
): (columns: Columns) => readonly Screened[] {
  const screened = programmes.map((programme) => new ProgrammeNow(programme, on));
  const tests = screened.flatMap((one) => one.tests);
  const cuts = new Map<FactKey, Cuts>();
  for (const fact of new Set(screened.flatMap(({ facts }) => facts))) {
    const mine = tests.filter((test) => test.fact === fact);
    cuts.set(fact, cutsOf(fact, mine, on));
  }
  return (columns) => {
    const codes = new Map<FactKey, Codes>();
    cuts.forEach((cut, fact) => codes.set(fact, codesOf(fact, cut, columns)));
    const runs = screened.map((one) => new Run(one, codes, columns));
    const read = new Map<FactKey, Uint16Array>();
    for (let from = 0; from < columns.length; from += BLOCK) {
      const to = Math.min(from + BLOCK, columns.length);
      codes.forEach((one, fact) => read.set(fact, one.read(from, to)));
      for (const run of runs) run.block(read, from, to);
    }
    return runs.map(({ found }) => found);
  };
}

/** One programme on its way through one register. */
class Run {
  readonly found: Screened;
  private readonly combinations: Combinations;
  /** By combination. */
  private readonly truths: number[] = [];
  private readonly certain: number[] = [];
  private readonly possible: number[] = [];
  private readonly counted: boolean[] = [];
  private anyCounted = false;

  constructor(
    private readonly programme: ProgrammeNow,
    codes: ReadonlyMap<FactKey, Codes>,
    private readonly columns: Columns,
  ) {
    const { length } = columns;
    this.found = {
      truth: new Uint8Array(length),
      certain: new Float64Array(length),
      possible: new Float64Array(length),
    };
    const { facts } = programme;
    this.combinations = new Combinations(
      facts.flatMap((fact) => codes.get(fact) as Codes),
      {
        answers: (at, person) => programme.answers(facts[at] as FactKey, columns, person),
        settles: (first, person) => programme.settles(first, columns, person),
        found: (combination, person) => this.learn(combination, person),
      },
    );
    if (facts.length === 0 && length > 0) this.learn(0, 0);
  }

  block(read: ReadonlyMap<FactKey, Uint16Array>, from: number, to: number): void {
    const mine = this.programme.facts.map((fact) => read.get(fact) as Uint16Array);
    const numbers = this.combinations.number(mine, from, to);
    const { truths, certain, possible, found } = this;
    for (let i = from; i < to; i++) {
      const number = numbers[i - from] as number;
      found.truth[i] = truths[number] as number;
      found.certain[i] = certain[number] as number;
      found.possible[i] = possible[number] as number;
    }
    if (this.anyCounted) this.count(numbers, from, to);
  }

  private learn(combination: number, person: number): void {
    const { truth, certain, possible, counted } = this.programme.outcome(this.columns, person);
    this.truths[combination] = BITS[truth];
    this.certain[combination] = certain;
    this.possible[combination] = possible;
    this.counted[combination] = counted;
    this.anyCounted = this.anyCounted || counted;
  }

  /** Amounts that hang on numbers of her own. */
  private count(numbers: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (this.counted[numbers[i - from] as number] !== true) continue;
      const { certain, possible } = this.programme.outcome(this.columns, i);
      this.found.certain[i] = certain;
      this.found.possible[i] = possible;
    }
  }
}
