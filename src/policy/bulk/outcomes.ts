import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACT_KEYS } from '../facts';
import type { CheckNow } from '../kernel/compile-check';
import { compileCheck } from '../kernel/compile-check';
import { concludeLines, progressOf } from '../kernel/conclude-lines';
import type { Amount } from '../kernel/assessment';
import type { FactState } from '../kernel/fact';
import { sheetOf } from '../kernel/fact-sheet';
import type { Gives } from '../kernel/gives';
import { countedOn } from '../kernel/gives';
import { entryOn } from '../kernel/in-force';
import type { Programme } from '../kernel/programme';
import type { Test } from '../kernel/rule';
import { testsOf } from '../kernel/rule';
import { linesOn } from '../kernel/law-on-day';
import type { LineNow } from '../kernel/line-now';
import type { TriedLine } from '../kernel/try-lines';
import { tryLine } from '../kernel/try-lines';
import type { Truth } from '../kernel/truth';
import type { Columns } from './columns';
import { stateAt } from './columns';

/** What a programme comes to, without reasons. */
export interface Outcome {
  readonly truth: Truth;
  /** Đồng in the programme's rhythm that are sure, and the most that is still possible; Infinity where the commune decides. */
  readonly certain: number;
  readonly possible: number;
}

/** A programme on a day: what it tests, and what it comes to for one person of a register. */
export class ProgrammeNow {
  readonly tests: readonly Test[];
  /** The facts that it tests, in the dictionary's order. */
  readonly facts: readonly FactKey[];
  private readonly lines: readonly LineNow[];
  private readonly counts: readonly FactKey[];
  private readonly checks: ReadonlyMap<FactKey, readonly CheckNow[]>;

  /** @throws AppError NOT_IN_FORCE when the programme or one of its limits is not in force on that day. */
  constructor(
    private readonly programme: Programme,
    private readonly on: CivilDate,
  ) {
    const version = entryOn(programme.versions, on, programme.key);
    this.lines = linesOn(version, on);
    this.tests = version.lines.flatMap((line) => testsOf(line.when));
    this.counts = version.lines.flatMap((line) => countedOn(line.gives));
    this.checks = checksOf(this.tests, on);
    this.facts = FACT_KEYS.filter((key) => this.checks.has(key));
  }

  /** The same text for what the programme's tests cannot tell apart of a fact. */
  answers(fact: FactKey, state: FactState | undefined): string {
    const checks = this.checks.get(fact);
    return checks === undefined ? '' : checks.map((check) => check(state)).join();
  }

  /** Do a person's first facts (of `facts`) settle truth and amount, whatever the others are? */
  settles(first: number, columns: Columns, person: number): boolean {
    const world = { facts: factsAt(this.facts.slice(0, first), columns, person), on: this.on };
    const tried = this.tried(world.facts);
    return progressOf(concludeLines(this.programme, tried, world), world.facts).state === 'settled';
  }

  /** What it comes to for a person of the register, and whether the amount hangs on numbers of her own. */
  outcome(
    columns: Columns,
    person: number,
  ): { readonly outcome: Outcome; readonly counted: boolean } {
    const facts = factsAt([...this.facts, ...this.counts], columns, person);
    const tried = this.tried(facts);
    const { truth, amount } = concludeLines(this.programme, tried, { facts, on: this.on });
    const live = tried.filter((one) => one.truth !== 'no').map(({ now }) => now.line.gives);
    return {
      outcome: { truth, ...boundsOf(truth, amount, live) },
      counted: live.some((gives) => countedOn(gives).length > 0),
    };
  }

  private tried(facts: Facts): readonly TriedLine[] {
    const sheet = sheetOf(facts);
    return this.lines.map((line) => tryLine(line, sheet));
  }
}

function boundsOf(
  truth: Truth,
  amount: Amount | null,
  live: readonly Gives[],
): Pick<Outcome, 'certain' | 'possible'> {
  if (amount === null) return { certain: 0, possible: 0 };
  if (amount === 'commune-decides') return { certain: 0, possible: Infinity };
  if (truth === 'yes') return { certain: amount.min, possible: amount.max };
  const byCommune = live.some(({ kind }) => kind === 'commune-decides');
  return { certain: 0, possible: byCommune ? Infinity : amount.max };
}

function checksOf(tests: readonly Test[], on: CivilDate): ReadonlyMap<FactKey, CheckNow[]> {
  const checks = new Map<FactKey, CheckNow[]>();
  for (const { fact, check } of tests) {
    const known = checks.get(fact);
    const now = compileCheck(check, on);
    if (known === undefined) checks.set(fact, [now]);
    else known.push(now);
  }
  return checks;
}

function factsAt(keys: readonly FactKey[], columns: Columns, person: number): Facts {
  const facts: Record<string, unknown> = {};
  for (const key of keys) {
    const state = stateAt(columns, key, person);
    if (state !== undefined) facts[key] = state;
  }
  return facts;
}
