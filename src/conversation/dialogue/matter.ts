import type { Act } from '../understand/act';
import { miss } from './controls';
import type { Draft } from './draft';
import { saying, withState } from './draft';
import { carryOn } from './respond';

type MatterAct = Extract<Act, { act: 'matter' }>;

/** What the model made of a message, where the phrases heard nothing: asks back, or owns up. */
export function matter(draft: Draft, acts: readonly Act[]): Draft | null {
  const act = acts.find((one): one is MatterAct => one.act === 'matter');
  if (act === undefined) return null;
  if (act.sure !== 'maybe') return unsure(draft, act);
  const calm = withState(draft, { misses: 0 });
  return saying(calm, { say: 'which-topic', topics: act.topics, asked: act.asked });
}

/**
 * A message of which nobody is sure what it asks, or whose topic no programme answers. The one place where
 * passages of the book come in; until there is one, a person does.
 */
function unsure(draft: Draft, act: MatterAct): Draft {
  if (act.sure === 'no') return miss(draft);
  const calm = withState(draft, { misses: 0 });
  return carryOn(saying(calm, { say: 'topic-elsewhere', topics: act.topics }));
}
