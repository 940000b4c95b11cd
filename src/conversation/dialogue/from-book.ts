import { findArticles } from '../book/find-articles';
import { THRESHOLD } from '../book/threshold';
import { LANGUAGES } from '../languages';
import type { FacetKey } from '../languages/hear-words';
import type { Act } from '../understand/act';
import { findAll, lexicon } from '../understand/phrases';
import type { Lexicon } from '../understand/phrases';
import { tokenize } from '../understand/token';
import type { Draft } from './draft';
import { saying, withState } from './draft';
import { carryOn } from './respond';

/** Other titles offered under an article. */
const OTHERS = 3;
/** Another article is worth offering when it fits at least this part as well as the threshold asks. */
const WORTH = 0.6;

/** What is asked of a programme itself, and answered for the person who asks. */
const OF_A_PERSON: readonly FacetKey[] = ['entitled', 'how-much', 'papers', 'where', 'when'];

/**
 * Answers from the book: the article that fits best, others to choose from, and the open question again.
 * Null when nothing in the book fits well enough: then the office does not know.
 */
export function fromBook(draft: Draft): Draft | null {
  const { on, text, state } = draft;
  const found = findArticles(text, { on, language: state.language }, 1 + OTHERS);
  const [first, ...rest] = found;
  if (first === undefined || first.score < THRESHOLD) return null;
  const others = rest.filter(({ score }) => score >= THRESHOLD * WORTH);
  return saysArticle(
    draft,
    first.article.key,
    others.map(({ article }) => article.key),
  );
}

/** Says an article; staff find later which answers used it by its key. */
export function saysArticle(draft: Draft, article: string, others: readonly string[]): Draft {
  const calm = withState(draft, { misses: 0 });
  const understood = [...draft.understood, { act: 'passage', value: article }];
  return carryOn(saying({ ...calm, understood }, { say: 'passage', article, others }));
}

/**
 * Does the message ask what the law says, rather than what a person is owed? Whoever tells of herself or
 * of somebody, answers the open question or asks for a programme's papers is heard as before.
 */
export function asksTheLaw({ text, state }: Draft, acts: readonly Act[]): boolean {
  const { meaning, law, self, asking } = cuesOf(state.language);
  const tokens = tokenize(text, LANGUAGES[state.language].hear.abbreviations);
  const has = (known: Lexicon<true>): boolean => findAll(tokens, known).length > 0;
  const told = acts.some((act) => act.act === 'fact');
  if (acts.some(isOfAPerson) || (told && has(self))) return false;
  // 'Tôi khiếu nại' complains; 'khiếu nại ở đâu' asks.
  if (acts.some((act) => act.act === 'control') && !has(asking)) return false;
  if (has(law)) return true;
  const facet = acts.some((act) => act.act === 'ask' && OF_A_PERSON.includes(act.facet));
  return has(meaning) && !facet;
}

/** A person named, an age, an answer to the open question, or a cry: never a question of law. */
function isOfAPerson(act: Act): boolean {
  switch (act.act) {
    case 'person':
    case 'answer':
      return true;
    case 'fact':
      return act.who.length > 0 || act.fact === 'birth';
    case 'control':
      return act.control !== 'disagree' && act.control !== 'fix';
    case 'elsewhere':
      return act.what === 'hunger';
    default:
      return false;
  }
}

interface Cues {
  readonly meaning: Lexicon<true>;
  readonly law: Lexicon<true>;
  readonly self: Lexicon<true>;
  readonly asking: Lexicon<true>;
}

const CUES = new Map<string, Cues>();

function cuesOf(language: Draft['state']['language']): Cues {
  const known = CUES.get(language);
  if (known !== undefined) return known;
  const { book, hear } = LANGUAGES[language];
  const plain = (says: readonly string[]): Lexicon<true> => lexicon([{ means: true, says }]);
  const cues = {
    meaning: plain(book.meaningCues),
    law: plain(book.lawCues),
    self: plain(book.ofSelf),
    asking: plain([...hear.questions, ...book.meaningCues]),
  };
  CUES.set(language, cues);
  return cues;
}
