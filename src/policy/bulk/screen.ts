import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import type { Programme } from '../kernel/programme';
import { FACTS } from '../facts';
import type { Codes } from './codes';
import { BLOCK, cutsOf, RangeCodes, StateCodes } from './codes';
import type { Columns } from './columns';
import { stateAt } from './columns';
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
 * reasons. Build it once and run it over as many registers as wanted: what one needed to be worked out, the
 * next finds. What comes back stands in the order of the programmes; it takes over the room of an answer over as
 * many people that is `spent`.
 * @throws AppError NOT_IN_FORCE when a programme or one of its limits is not in force on that day.
 */
export function compileScreen(
  programmes: readonly Programme[],
  on: CivilDate,
): (columns: Columns, spent?: readonly Screened[]) => readonly Screened[] {
  const screened = programmes.map((programme) => new ProgrammeNow(programme, on));
  const codes = new Map<FactKey, Codes>();
  for (const fact of new Set(screened.flatMap(({ facts }) => facts)))
    codes.set(fact, codesOf(fact, screened, on));
  const runs = screened.map((one) => new Run(one, codes));
  return (columns, spent) => {
    const reads = [...codes].map(([fact, one]) => ({ fact, codesOf: one.over(columns) }));
    const found = runs.map((run, at) => run.begin(columns, spent?.[at]));
    const read = new Map<FactKey, Uint16Array>();
    for (let from = 0; from < columns.length; from += BLOCK) {
      const to = Math.min(from + BLOCK, columns.length);
      for (const one of reads) read.set(one.fact, one.codesOf(from, to));
      for (const run of runs) run.block(read, from, to);
    }
    return found;
  };
}

function codesOf(fact: FactKey, screened: readonly ProgrammeNow[], on: CivilDate): Codes {
  if (FACTS[fact].kind === 'flag' || FACTS[fact].kind === 'choice') return new StateCodes(fact);
  const tests = screened.flatMap((one) => one.tests).filter((test) => test.fact === fact);
  return new RangeCodes(fact, cutsOf(fact, tests, on));
}

/** One programme on its way through registers. */
class Run {
  private readonly combinations: Combinations;
  private readonly outcomes: Outcome[] = [];
  private readonly places = new Map<string, number>();
  /** By outcome: does the amount hang on numbers of each person's own? */
  private readonly counted: boolean[] = [];
  private columns = NOBODY;
  private of: Uint32Array = new Uint32Array();

  constructor(
    private readonly programme: ProgrammeNow,
    codes: ReadonlyMap<FactKey, Codes>,
  ) {
    const { facts } = programme;
    this.combinations = new Combinations(
      facts.map((fact) => codes.get(fact) as Codes),
      {
        answers: (at, person) => {
          const fact = facts[at] as FactKey;
          return programme.answers(fact, stateAt(this.columns, fact, person));
        },
        settles: (first, person) => programme.settles(first, this.columns, person),
        outcome: (person) => this.placeOf(person, 'counted later'),
      },
    );
  }

  /** Where the verdicts over a register will stand once each of its blocks was gone through. */
  begin(columns: Columns, spent?: Screened): Screened {
    this.columns = columns;
    const hasRoom = spent?.of.length === columns.length;
    this.of = hasRoom ? spent.of : new Uint32Array(columns.length);
    return { outcomes: this.outcomes, of: this.of };
  }

  block(read: ReadonlyMap<FactKey, Uint16Array>, from: number, to: number): void {
    const mine = this.programme.facts.map((fact) => read.get(fact) as Uint16Array);
    const places = this.combinations.outcomes(mine, { from, to });
    const { of } = this;
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

const NOBODY: Columns = { length: 0, coded: {}, ranged: {} };
