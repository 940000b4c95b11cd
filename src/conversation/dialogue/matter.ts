import type { Act } from '../understand/act';
import { miss } from './controls';
import type { Draft } from './draft';
import { saying, withState } from './draft';
import { fromBook } from './from-book';
import { carryOn } from './respond';

type MatterAct = Extract<Act, { act: 'matter' }>;

/**
 * What the model made of a message, where the phrases heard nothing: the book, where it has the answer; else it asks
 * back which topic is meant, or owns up.
 */
export function matter(draft: Draft, acts: readonly Act[]): Draft | null {
  const act = acts.find((one): one is MatterAct => one.act === 'matter');
  if (act === undefined) return null;
  const calm = withState(draft, { misses: 0 });
  switch (act.sure) {
    case 'no':
      return fromBook(draft) ?? miss(draft);
    case 'maybe': {
      const { topics, asked } = act;
      return fromBook(draft, 'fits well') ?? saying(calm, { say: 'which-topic', topics, asked });
    }
    default:
      return (
        fromBook(draft) ?? carryOn(saying(calm, { say: 'topic-elsewhere', topics: act.topics }))
      );
  }
}
