import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACT_KEYS } from '../facts';
import { assessProgramme } from './assess';
import type { Assessment } from './assessment';
import { cellsOf, testsOn } from './cells';
import type { Programme } from './programme';

/**
 * The open fact that settles most: the one whose answers, each taken as equally likely, leave the fewest
 * questions open over all the given programmes. Ties go to the dictionary's order. Null when none is open.
 */
export function nextFact(
  programmes: readonly Programme[],
  facts: Facts,
  on: CivilDate,
): FactKey | null {
  const undecided = programmes
    .map((programme) => ({ programme, now: assessProgramme(programme, facts, on) }))
    .filter(({ now }) => now.state === 'open');
  const candidates = new Set(undecided.flatMap(({ now }) => now.open));
  const tests = undecided.flatMap(({ programme }) => testsOn(programme, on));
  let best: { readonly fact: FactKey; readonly left: number } | null = null;
  for (const fact of FACT_KEYS.filter((key) => candidates.has(key))) {
    const cells = cellsOf(fact, facts, { tests, on });
    const left = mean(
      cells.map((cell) => {
        const then = { ...facts, [fact]: cell };
        return sum(undecided.map(({ programme }) => stillOpen(programme, then, on)));
      }),
    );
    if (best === null || left < best.left) best = { fact, left };
  }
  return best === null ? null : best.fact;
}

/** One for each programme not yet settled, and a little for each fact it still asks. */
function stillOpen(programme: Programme, facts: Facts, on: CivilDate): number {
  const then: Assessment = assessProgramme(programme, facts, on);
  return then.state === 'open' ? 1 + then.open.length / FACT_KEYS.length : 0;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
