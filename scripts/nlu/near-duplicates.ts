import { LANGUAGES } from '../../src/conversation/languages';
import { wordsOf } from '../../src/conversation/model/ngrams';
import { writingOut } from '../../src/conversation/understand/token';

/** From this share of common words on, two messages are nearly the same. */
const NEARLY = 0.6;

export interface Pair {
  readonly message: string;
  readonly utterance: string;
}

/** Messages that are nearly an utterance (Jaccard of their folded words): a measure on them flatters. */
export function nearDuplicates(messages: readonly string[], utterances: readonly string[]): Pair[] {
  const known = utterances.map((utterance) => ({ utterance, words: setOf(utterance) }));
  return messages.flatMap((message) => {
    const words = setOf(message);
    const same = known.find((one) => jaccard(words, one.words) >= NEARLY);
    return same === undefined ? [] : [{ message, utterance: same.utterance }];
  });
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text, SPELLING));
}

const SPELLING = writingOut(LANGUAGES.vi.hear.abbreviations);

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common);
}
