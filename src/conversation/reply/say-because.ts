import type { Assessment, Trace } from '../../policy';
import { nearLimit } from './near-age';
import type { Saying } from './say-fact';
import { reasonClause, sayReason } from './say-reason';
import { why } from './why';

/** Reasons that one answer carries: the rest is behind "Vì sao?". */
const REASONS = 3;

/** The reasons that decide: in one sentence, or in a whole answer one under the other with their articles. */
export function becauseLines({ trace }: Assessment, saying: Saying): string[] {
  const { words, telling, on } = saying;
  const { talk } = words;
  const shown = onePerFact(why(trace)).slice(0, REASONS);
  const because =
    telling === 'first'
      ? [talk.becauseOf(shown.map((leaf) => reasonClause(leaf, saying)).join('; '))]
      : [talk.because, ...shown.map((leaf) => `• ${sayReason(leaf, saying)}`)];
  const nominal = nearLimit(shown, on) ? [talk.sentences.nominalAge(talk.you.elder)] : [];
  return [...because, ...nominal];
}

function onePerFact(leaves: readonly Trace[]): Trace[] {
  const factOf = ({ rule }: Trace): string => (rule.kind === 'test' ? rule.fact : rule.says);
  return leaves.filter(
    (leaf, at) => leaves.findIndex((one) => factOf(one) === factOf(leaf)) === at,
  );
}
