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
  const standsIn = new Map<string, number[]>();
  known.forEach(({ words }, at) => {
    for (const word of words) {
      const places = standsIn.get(word);
      if (places === undefined) standsIn.set(word, [at]);
      else places.push(at);
    }
  });
  return messages.flatMap((message) => {
    const words = setOf(message);
    const common = new Uint16Array(known.length);
    for (const word of words) {
      for (const at of standsIn.get(word) ?? []) common[at] = (common[at] ?? 0) + 1;
    }
    const same = known.find((one, at) => {
      const shared = common[at] ?? 0;
      return shared >= NEARLY * (words.size + one.words.size - shared);
    });
    return same === undefined ? [] : [{ message, utterance: same.utterance }];
  });
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text, SPELLING));
}

const SPELLING = writingOut(LANGUAGES.vi.hear.abbreviations);
