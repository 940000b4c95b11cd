import type { Act, Span } from '../understand/act';
import type { AskedKey, TopicKey } from './topic-key';
import { FACET_OF, MATTERS } from './topics';

/** Programmes named at once when a topic has no more than these. */
const NAMED_AT_MOST = 2;

/**
 * A topic and what is asked about it, as acts that the phrases might have given. It brings programmes into
 * view and nothing else.
 */
export function topicActs(topic: TopicKey, asked: AskedKey, span: Span): Act[] {
  const matter = MATTERS[topic];
  const facet = FACET_OF[asked];
  const ask: Act[] = facet === null ? [] : [{ act: 'ask', facet, span }];
  if ('elsewhere' in matter) return [{ act: 'elsewhere', what: matter.elsewhere, span }];
  if ('book' in matter) return [{ act: 'matter', sure: 'yes', topics: [topic], asked, span }];
  const named = matter.programmes.length <= NAMED_AT_MOST;
  return [{ act: 'topic', programmes: matter.programmes, named, span }, ...ask];
}
