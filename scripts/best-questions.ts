import { familiesOf } from '../src/conversation/languages/families';
import type { FactKey, Facts, FactState } from '../src/policy';
import { isOptions } from '../src/policy';

/** What may be asked next of somebody of whom so much is known; empty when nothing can change any more. */
type Askable = (facts: Facts) => readonly FactKey[];

/**
 * The order of asking that comes out with the fewest questions, all people together: every order is tried at
 * every point for exactly these people, with hindsight of how many of each kind there are. It names the next
 * question to somebody of whom so much is known; null when nothing can change.
 */
export function bestOrder(
  people: readonly Facts[],
  askable: Askable,
): (facts: Facts) => FactKey | null {
  const known = new Map<string, { readonly total: number; readonly fact: FactKey | null }>();
  fewest(people, {});
  return (facts) => known.get(keyOf(facts))?.fact ?? null;

  function fewest(group: readonly Facts[], facts: Facts): number {
    const key = keyOf(facts);
    const before = known.get(key);
    if (before !== undefined) return before.total;
    const tried = [...new Set(askable(facts))].map((fact) => {
      const later = partsBy(group, fact, facts).map((part) =>
        fewest(part, { ...facts, [fact]: answerOf(part[0], fact, facts) } as Facts),
      );
      return { total: later.reduce((sum, one) => sum + one, group.length), fact };
    });
    const best = tried.reduce<{ total: number; fact: FactKey | null }>(
      (least, one) => (least.fact === null || one.total < least.total ? one : least),
      { total: 0, fact: null },
    );
    known.set(key, best);
    return best.total;
  }
}

function keyOf(facts: Facts): string {
  return JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What she answers: of a long list first the kind; what cannot be told of her she does not know. */
export function answerOf(person: Facts | undefined, fact: FactKey, facts: Facts): FactState {
  const answer = person?.[fact] ?? 'declined';
  if (facts[fact] !== undefined || answer === 'declined' || !isOptions(answer)) return answer;
  const kinds = [...familiesOf(fact).values()];
  return kinds.find((kind) => answer.every((option) => kind.includes(option))) ?? answer;
}

function partsBy(group: readonly Facts[], fact: FactKey, facts: Facts): Facts[][] {
  const parts = new Map<string, Facts[]>();
  for (const person of group) {
    const answer = JSON.stringify(answerOf(person, fact, facts));
    const part = parts.get(answer);
    if (part === undefined) parts.set(answer, [person]);
    else part.push(person);
  }
  return [...parts.values()];
}
