import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACT_KEYS } from '../facts';
import type { ChecksByFact } from './checks-of';
import { answersTo, checksOf } from './checks-of';
import type { CheckNow } from './compile-check';
import { concludeLines, progressOf } from './conclude-lines';
import type { FactValue } from './fact';
import type { World } from './fact-sheet';
import { placeOf, worldOf } from './fact-sheet';
import { begunBy } from './in-force';
import { linesOn } from './law-on-day';
import { likelyCells } from './likely-cells';
import type { LineNow } from './line-now';
import type { Line, Programme } from './programme';
import { testsOf } from './rule';
import type { TriedLine } from './try-lines';
import { tryLine } from './try-lines';

interface Undecided {
  readonly programme: Programme;
  readonly lines: readonly LineNow[];
  readonly checks: ChecksByFact;
  readonly tried: readonly TriedLine[];
  readonly open: readonly FactKey[];
}

/** A fact that may be asked, and what stays open for certain, whatever its answer: programmes that do not ask it. */
interface Candidate {
  readonly fact: FactKey;
  readonly atLeast: number;
}

/** The shares of the answers come to one but for the last binary places. */
const ROUNDING = 1e-6;

/**
 * The open fact that settles most: the one whose answers, weighed by how usual they are, leave the fewest
 * questions open over all the given programmes. Ties go to the dictionary's order. Null when none is open.
 */
export function nextFact(
  programmes: readonly Programme[],
  facts: Facts,
  on: CivilDate,
): FactKey | null {
  const world = worldOf(facts, on);
  const undecided = programmes.flatMap((programme) => undecidedOf(programme, world));
  let best: { readonly fact: FactKey; readonly left: number } | null = null;
  for (const { fact, atLeast } of candidatesIn(undecided)) {
    // The others leave more open whatever is answered.
    if (best !== null && atLeast > best.left + ROUNDING) break;
    const left = leftOpen(fact, undecided, world);
    const isEarlier = best !== null && left === best.left && placeOf(fact) < placeOf(best.fact);
    if (best === null || left < best.left || isEarlier) best = { fact, left };
  }
  return best === null ? null : best.fact;
}

/** The most promising first. */
function candidatesIn(undecided: readonly Undecided[]): readonly Candidate[] {
  const facts = new Set(undecided.flatMap(({ open }) => open));
  const candidates = [...facts].map((fact) => {
    const others = undecided.filter(({ open }) => !open.includes(fact));
    return { fact, atLeast: sum(others.map(({ open }) => stillToSettle(open))) };
  });
  return candidates.sort((a, b) => a.atLeast - b.atLeast);
}

/** How much is left open once a fact is known, over its answers as people usually give them. */
function leftOpen(fact: FactKey, undecided: readonly Undecided[], { facts, on }: World): number {
  const checks = checksIn(undecided, fact);
  const leftOf = undecided.map((one) => openAfter(one, fact));
  const left = likelyCells(fact, facts, { checks, on }).map(({ value, share }) => {
    const then = worldOf({ ...facts, [fact]: value }, on);
    return share * sum(leftOf.map((leftBy) => leftBy(value, then)));
  });
  return sum(left);
}

/** What one programme leaves open after an answer, worked out once for answers that it cannot tell apart. */
function openAfter(one: Undecided, fact: FactKey): (value: FactValue, then: World) => number {
  if (!one.open.includes(fact)) {
    const same = stillToSettle(one.open);
    return () => same;
  }
  // Amounts are counted on the value itself.
  const isCounted = one.lines.some(({ counted }) => counted.includes(fact));
  const own = one.checks.get(fact);
  if (isCounted || own === undefined) return (_value, then) => stillOpen(one, fact, then);
  const checks = [...own.values()];
  const known = new Map<string, number>();
  return (value, then) => {
    const answers = answersTo(checks, value);
    const before = known.get(answers);
    if (before !== undefined) return before;
    const left = stillOpen(one, fact, then);
    known.set(answers, left);
    return left;
  };
}

function checksIn(undecided: readonly Undecided[], fact: FactKey): readonly CheckNow[] {
  const found = new Map<string, CheckNow>();
  for (const { checks } of undecided) {
    const own = checks.get(fact);
    if (own !== undefined) for (const [name, check] of own) found.set(name, check);
  }
  return [...found.values()];
}

function undecidedOf(programme: Programme, world: World): Undecided[] {
  const version = begunBy(programme.versions, world.on);
  if (version === undefined) return [];
  const lines = linesOn(version, world.on);
  const tried = lines.map((line) => tryLine(line, world.sheet));
  const { state, open } = progressOf(concludeLines(programme, tried, world), world.facts);
  const checks = checksOf(lines, world.on);
  return state === 'open' ? [{ programme, lines, checks, tried, open }] : [];
}

/** One if the programme is not yet settled with the new fact, and a little for each fact it still asks. */
function stillOpen({ programme, lines, tried }: Undecided, fact: FactKey, world: World): number {
  // Only the lines that ask for the fact can come out another way.
  const then = lines.flatMap((one, at) =>
    mentions(one.line, fact) ? [tryLine(one, world.sheet)] : tried.slice(at, at + 1),
  );
  const left = progressOf(concludeLines(programme, then, world), world.facts);
  return left.state === 'open' ? stillToSettle(left.open) : 0;
}

function stillToSettle(open: readonly FactKey[]): number {
  return 1 + open.length / FACT_KEYS.length;
}

const factsOfLine = new WeakMap<Line, ReadonlySet<FactKey>>();

function mentions(line: Line, fact: FactKey): boolean {
  const known = factsOfLine.get(line);
  if (known !== undefined) return known.has(fact);
  const found = new Set(testsOf(line.when).map((test) => test.fact));
  factsOfLine.set(line, found);
  return found.has(fact);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
