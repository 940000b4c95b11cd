import type { Found } from './phrases';
import { phraseAt } from './phrases';
import type { Token } from './token';
import type { Meaning, Vocabulary } from './vocabulary';

/** Words in a message beyond which a lone 'thôi' or 'giúp' is only part of a sentence. */
const FEW = 4;

/**
 * The phrases that stand in a message, the longest first at each word, none overlapping. A person takes
 * the words that belong to her along: 'mẹ của em', 'em ruột tôi'.
 */
export function scan(tokens: readonly Token[], vocabulary: Vocabulary): Found<Meaning>[] {
  const few = tokens.filter((token) => token.kind !== 'mark').length <= FEW;
  const found: Found<Meaning>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const one = phraseAt(tokens, at, vocabulary.phrases);
    if (one === null) continue;
    const owned = one.means.kind === 'person' && one.means.mention !== 'self';
    const to = owned ? withPossessors(tokens, one.to, vocabulary) : one.to;
    if (counts(one.means, few)) found.push({ ...one, to });
    at = to - 1;
  }
  return found;
}

function counts(means: Meaning, few: boolean): boolean {
  return !('alone' in means) || means.alone === 'anywhere' || few;
}

function withPossessors(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number {
  let to = from;
  for (;;) {
    const next = phraseAt(tokens, to, vocabulary.possessors);
    if (next === null) return to;
    to = next.to;
  }
}
