import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import type { Programme } from '../kernel/programme';
import type { Codes, Cuts } from './codes';
import { BLOCK, codesOf, cutsOf } from './codes';
import type { Columns } from './columns';
import { Combinations } from './combinations';
import type { Outcome } from './outcomes';
import { ProgrammeNow } from './outcomes';

/**
 * Verdicts over a register: `outcomes` holds each different one, `of` the place of each person's. Of health
 * insurance only the truth says something: who pays hangs on the order of its lines.
 */
export interface Screened {
  readonly outcomes: readonly Outcome[];
  readonly of: Uint32Array;
}

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
  private readonly outcomes: Outcome[] = [];
  private readonly places = new Map<string, number>();
  /** By outcome: does the amount hang on numbers of each person's own? */
  private readonly counted: boolean[] = [];

  constructor(
    private readonly programme: ProgrammeNow,
    codes: ReadonlyMap<FactKey, Codes>,
    private readonly columns: Columns,
  ) {
    const { facts } = programme;
    this.found = { outcomes: this.outcomes, of: new Uint32Array(columns.length) };
    this.combinations = new Combinations(
      facts.map((fact) => codes.get(fact) as Codes),
      {
        answers: (at, person) => programme.answers(facts[at] as FactKey, columns, person),
        settles: (first, person) => programme.settles(first, columns, person),
        outcome: (person) => this.placeOf(person, 'counted later'),
      },
    );
  }

  block(read: ReadonlyMap<FactKey, Uint16Array>, from: number, to: number): void {
    const mine = this.programme.facts.map((fact) => read.get(fact) as Uint16Array);
    const places = this.combinations.outcomes(mine, { from, to });
    const { of } = this.found;
    of.set(places.subarray(0, to - from), from);
    if (!this.counted.includes(true)) return;
    for (let i = from; i < to; i++) {
      if (this.counted[of[i] as number] === true) of[i] = this.placeOf(i, 'her own');
    }
  }

  private placeOf(person: number, amount: 'counted later' | 'her own'): number {
    const { outcome, counted } = this.programme.outcome(this.columns, person);
    const later = counted && amount === 'counted later';
    const text = `${outcome.truth} ${outcome.certain} ${outcome.possible} ${later}`;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.outcomes.length);
    this.counted.push(later);
    return this.outcomes.push(outcome) - 1;
  }
}
