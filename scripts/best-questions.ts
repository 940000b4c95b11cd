import type { FactKey, Facts } from '../src/policy';

/** What may be asked next of somebody of whom so much is known; empty when nothing can change any more. */
type Askable = (facts: Facts) => readonly FactKey[];

/**
 * The fewest questions, all people together, that any order of asking can come out with: every order is
 * tried at every point for exactly these people, with hindsight of how many of each kind there are.
 */
export function fewestQuestions(people: readonly Facts[], askable: Askable): number {
  const known = new Map<string, number>();
  return fewest(people, {});

  function fewest(group: readonly Facts[], facts: Facts): number {
    const key = JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
    const before = known.get(key);
    if (before !== undefined) return before;
    const totals = [...new Set(askable(facts))].map((fact) => {
      const parts = partsBy(group, fact);
      const later = parts.map((part) =>
        fewest(part, { ...facts, [fact]: answerOf(part[0], fact) }),
      );
      return later.reduce((sum, one) => sum + one, group.length);
    });
    const least = totals.length === 0 ? 0 : Math.min(...totals);
    known.set(key, least);
    return least;
  }
}

/** What she answers; what cannot be told of her she does not know. */
export function answerOf(person: Facts | undefined, fact: FactKey): Facts[FactKey] {
  return person?.[fact] ?? 'declined';
}

function partsBy(group: readonly Facts[], fact: FactKey): Facts[][] {
  const parts = new Map<string, Facts[]>();
  for (const person of group) {
    const answer = JSON.stringify(answerOf(person, fact));
    const part = parts.get(answer);
    if (part === undefined) parts.set(answer, [person]);
    else part.push(person);
  }
  return [...parts.values()];
}
