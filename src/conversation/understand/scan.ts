import type { Found } from './phrases';
import { phraseAt } from './phrases';
import { wordCount } from './reading';
import type { Token } from './token';
import type { Meaning, Vocabulary } from './vocabulary';

/** Words in a message beyond which a lone 'thôi' or 'giúp' is only part of a sentence. */
const FEW = 4;

/**
 * The phrases that stand in a message, the longest first at each word, none overlapping. A person takes
 * the words that belong to her along: 'mẹ của em', 'em ruột tôi'.
 */
export function scan(tokens: readonly Token[], vocabulary: Vocabulary): Found<Meaning>[] {
  const few = wordCount(tokens) <= FEW;
  const found: Found<Meaning>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const one = phraseAt(tokens, at, vocabulary.phrases);
    if (one === null) continue;
    const to = endOf(tokens, one, vocabulary);
    if (counts(one.means, few)) found.push({ ...one, to });
    at = to - 1;
  }
  return found;
}

function endOf(tokens: readonly Token[], one: Found<Meaning>, vocabulary: Vocabulary): number {
  if (one.means.kind === 'person') {
    return one.means.mention === 'self' ? one.to : withPossessors(tokens, one.to, vocabulary);
  }
  return one.means.kind === 'facet' ? beforeName(tokens, one, vocabulary) : one.to;
}

/** 'có được trợ cấp' leaves the name whole that begins in it: 'trợ cấp thất nghiệp'. */
function beforeName(
  tokens: readonly Token[],
  { at, to }: Found<Meaning>,
  { phrases }: Vocabulary,
): number {
  for (let start = at + 1; start < to; start += 1) {
    const name = phraseAt(tokens, start, phrases);
    if (name !== null && name.to > to && name.means.kind === 'programmes') return start;
  }
  return to;
}

function counts(means: Meaning, few: boolean): boolean {
  return !('alone' in means) || means.alone === 'anywhere' || few;
}

function withPossessors(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number {
  let to = from;
  for (;;) {
    const next = phraseAt(tokens, to, vocabulary.possessors);
    if (next === null) return to;
    // 'tôi nuôi con một mình' is no foster child: a statement that begins here goes first.
    const told = phraseAt(tokens, to, vocabulary.phrases);
    if (told !== null && told.means.kind === 'claim' && told.length > next.length) return to;
    to = next.to;
  }
}
