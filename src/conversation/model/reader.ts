import { LANGUAGES } from '../languages';
import type { LanguageKey } from '../state';
import { writingOut } from '../understand/token';
import { COLUMNS, scoresOf } from './score';
import { THRESHOLDS } from './thresholds';
import type { AskedKey, TopicKey } from './topic-key';
import { unpackWeights } from './weights';

/** What the reader makes of a message by itself; facts and phrases are read elsewhere, and go first. */
export type Guess =
  | { readonly sure: 'yes'; readonly topic: TopicKey; readonly asked: AskedKey }
  /** One of these is meant, the likeliest first. */
  | {
      readonly sure: 'maybe' | 'no';
      readonly topics: readonly TopicKey[];
      readonly asked: AskedKey;
    }
  | { readonly sure: 'not ours' };

/** Reads topics out of messages in one language. */
export interface TopicReader {
  readonly language: LanguageKey;
  guess(text: string): Guess;
}

/** How many topics a question back offers. */
const OFFERED = 3;
/** Reading stops here: nobody needs more to name a matter, and it bounds the work. */
const READ_AT_MOST = 600;

/** A reader from the bytes of trained weights; null when they are of another build. */
export function createReader(bytes: Uint8Array): TopicReader | null {
  const weights = unpackWeights(bytes, COLUMNS);
  if (weights === null) return null;
  const spelling = writingOut(LANGUAGES.vi.hear.abbreviations);
  return {
    language: 'vi',
    guess: (text) => guessFrom(scoresOf(text.slice(0, READ_AT_MOST), weights, spelling)),
  };
}

function guessFrom({ topics, asked, notOurs }: ReturnType<typeof scoresOf>): Guess {
  const [best, second] = topics;
  const [facet] = asked;
  if (best === undefined || second === undefined || facet === undefined)
    return { sure: 'not ours' };
  if (notOurs >= THRESHOLDS.notOurs) return { sure: 'not ours' };
  const margin = best.score - second.score;
  // Leaning to 'not ours' it never claims to be sure.
  if (margin >= THRESHOLDS.sure && notOurs < THRESHOLDS.leaning) {
    return { sure: 'yes', topic: best.key, asked: facet.key };
  }
  const likely = topics.slice(0, OFFERED).map(({ key }) => key);
  const sure = margin >= THRESHOLDS.maybe && notOurs < THRESHOLDS.leaning ? 'maybe' : 'no';
  return { sure, topics: likely, asked: facet.key };
}
