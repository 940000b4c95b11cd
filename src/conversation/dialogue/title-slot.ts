import type { FactKey, Facts, FactValue } from '../../policy';
import type { Act } from '../understand/act';

/** Where titles of merit are kept, one after another. */
const SLOTS = ['meritTitle', 'meritSecond', 'meritThird'] as const;

/**
 * The fact under which a stated title is filed. Somebody may hold several titles, so one that is told after
 * another stands beside it and does not replace it. Every other fact is filed as itself.
 */
export function slotOf(fact: FactKey, value: FactValue, facts: Facts): FactKey {
  if (fact !== 'meritTitle' || !Array.isArray(value)) return fact;
  const said: readonly string[] = value as readonly string[];
  const free = SLOTS.find((slot) => {
    const known = facts[slot];
    if (known === undefined || known === 'declined') return true;
    const held: readonly string[] = known;
    return held.includes('none') || held.some((title) => said.includes(title));
  });
  return free ?? fact;
}

/** Two or three titles told in one breath, 'thương binh và nhiễm chất độc', as so many statements. */
export function titlesApart(act: Act): Act[] {
  if (act.act !== 'fact' || act.fact !== 'meritTitle' || !Array.isArray(act.value)) return [act];
  const said: readonly string[] = act.value as readonly string[];
  if (said.includes('none') || said.length > SLOTS.length) return [act];
  return said.map((title) => ({ ...act, value: [title] }));
}
