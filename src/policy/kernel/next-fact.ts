import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACT_KEYS } from '../facts';
import { testsOn } from './cells';
import { concludeLines, progressOf } from './conclude-lines';
import type { World } from './fact-sheet';
import { worldOf } from './fact-sheet';
import { begunBy } from './in-force';
import { linesOn } from './law-on-day';
import { likelyCells } from './likely-cells';
import type { Line, Programme } from './programme';
import { testsOf } from './rule';
import type { LineNow } from './line-now';
import type { TriedLine } from './try-lines';
import { tryLine } from './try-lines';

interface Undecided {
  readonly programme: Programme;
  readonly lines: readonly LineNow[];
  readonly tried: readonly TriedLine[];
  readonly open: readonly FactKey[];
}

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
  const candidates = new Set(undecided.flatMap(({ open }) => open));
  const tests = undecided.flatMap(({ programme }) => testsOn(programme, on));
  let best: { readonly fact: FactKey; readonly left: number } | null = null;
  for (const fact of FACT_KEYS.filter((key) => candidates.has(key))) {
    const left = likelyCells(fact, facts, { tests, on }).map(({ value, share }) => {
      const then = worldOf({ ...facts, [fact]: value }, on);
      return share * sum(undecided.map((one) => stillOpen(one, fact, then)));
    });
    if (best === null || sum(left) < best.left) best = { fact, left: sum(left) };
  }
  return best === null ? null : best.fact;
}

function undecidedOf(programme: Programme, world: World): Undecided[] {
  const version = begunBy(programme.versions, world.on);
  if (version === undefined) return [];
  const lines = linesOn(version, world.on);
  const tried = lines.map((line) => tryLine(line, world.sheet));
  const { state, open } = progressOf(concludeLines(programme, tried, world), world.facts);
  return state === 'open' ? [{ programme, lines, tried, open }] : [];
}

/** One if the programme is not yet settled with the new fact, and a little for each fact it still asks. */
function stillOpen(
  { programme, lines, tried, open }: Undecided,
  fact: FactKey,
  world: World,
): number {
  if (!open.includes(fact)) return 1 + open.length / FACT_KEYS.length;
  // Only the lines that ask for the fact can come out another way.
  const then = lines.flatMap((one, at) =>
    mentions(one.line, fact) ? [tryLine(one, world.sheet)] : tried.slice(at, at + 1),
  );
  const left = progressOf(concludeLines(programme, then, world), world.facts);
  return left.state === 'open' ? 1 + left.open.length / FACT_KEYS.length : 0;
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
