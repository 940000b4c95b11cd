import { findArticles } from '../book/find-articles';
import { THRESHOLD } from '../book/threshold';
import { LANGUAGES } from '../languages';
import type { FacetKey } from '../languages/hear-words';
import type { Act } from '../understand/act';
import { oncePerWords } from '../understand/once-per-words';
import type { Lexicon } from '../understand/phrases';
import { findAll, plain } from '../understand/phrases';
import type { Token } from '../understand/token';
import { tokenize } from '../understand/token';
import { vocabularyOf } from '../understand/vocabulary';
import type { Draft } from './draft';
import { saying, withState } from './draft';
import { carryOn } from './respond';

/** Other titles offered under an article. */
const OTHERS = 3;
/** Another article is worth offering when it fits at least this part as well as the threshold asks. */
const WORTH = 0.6;

/**
 * How many times as well an article must fit as the threshold asks: more where nothing else shows that the
 * law is asked about, most where the words could be what somebody tells of herself.
 */
const FIT = { cued: 0.85, fits: 1, 'fits well': 1.4, 'is the same': 2 } as const;

/** What is asked of a programme itself, and answered for the person who asks. */
const OF_A_PERSON: readonly FacetKey[] = ['entitled', 'how-much', 'papers', 'where', 'when'];

/**
 * Answers from the book: the article that fits best, others to choose from, and the open question again.
 * Null when nothing in the book fits well enough: then the office does not know.
 */
export function fromBook(draft: Draft, must: keyof typeof FIT = 'fits'): Draft | null {
  const { on, text, state } = draft;
  const found = findArticles(text, { on, language: state.language }, 1 + OTHERS);
  const [first, ...rest] = found;
  if (first === undefined || first.score < THRESHOLD * FIT[must]) return null;
  // How to apply for what is asked by its name the programme itself tells, with the person in mind.
  if (!['cued', 'fits'].includes(must) && first.article.key.startsWith('how-')) return null;
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
 * The answer to a message that asks what the law says, rather than what a person is owed. Words such as
 * 'là gì' and 'theo luật' show it; without them the article must fit much better. Whoever tells of herself
 * or of somebody, or answers the open question, is heard as before: null.
 */
export function onTheLaw(draft: Draft, acts: readonly Act[]): Draft | null {
  if (acts.some(isOfAPerson)) return null;
  const words = LANGUAGES[draft.state.language];
  const { meaning, law, self, asking, turning } = cuesOf(words);
  const tokens = tokenize(draft.text, vocabularyOf(words).spelling);
  const has = (known: Lexicon<true>): boolean => findAll(tokens, known).length > 0;
  const told = acts.some((act) => act.act === 'fact');
  const facet = acts.some((act) => act.act === 'ask' && OF_A_PERSON.includes(act.facet));
  const cued = has(law) || (has(meaning) && !facet);
  if (told && has(self)) return null;
  // 'Tôi khiếu nại' complains, 'làm lại' starts again, 'bảo hiểm y tế' begins; 'khiếu nại ở đâu' asks.
  const asks = has(asking) || draft.text.includes('?');
  if (!asks && (!cued || acts.some((act) => act.act === 'control'))) return null;
  if (!cued && facet && acts.some(isOfAProgramme)) return null;
  if (!cued && turnsTo(tokens, acts, turning)) return null;
  return fromBook(draft, cued ? 'cued' : told ? 'is the same' : 'fits well');
}

/** 'Còn bảo hiểm y tế thì sao': a topic, and nothing but words that turn to it. */
function turnsTo(tokens: readonly Token[], acts: readonly Act[], turning: Lexicon<true>): boolean {
  const topics = acts.flatMap((act) => (act.act === 'topic' ? [act.span] : []));
  const rest = tokens.filter(
    ({ kind, start }) =>
      kind !== 'mark' && !topics.some(([from, to]) => from <= start && start < to),
  );
  const taken = findAll(rest, turning).reduce((sum, { at, to }) => sum + to - at, 0);
  return topics.length > 0 && rest.length > 0 && taken === rest.length;
}

/**
 * A programme named, of which a person asks how much or where: the programme itself answers, with what it
 * must know of her. Insurance is asked about by group and case, which no programme tells so shortly.
 */
function isOfAProgramme(act: Act): boolean {
  return act.act === 'topic' && act.named && !act.programmes.includes('health-insurance');
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
      return !['disagree', 'fix', 'restart', 'forget'].includes(act.control);
    case 'elsewhere':
      return act.what === 'hunger';
    default:
      return false;
  }
}

const cuesOf = oncePerWords(({ book, hear }) => ({
  meaning: plain(book.meaningCues),
  law: plain(book.lawCues),
  turning: plain(book.turningTo),
  self: plain(book.ofSelf),
  asking: plain([...hear.questions, ...book.meaningCues, ...book.askCues]),
}));
