import type { CivilDate } from '../../shared/civil-date';
import { LANGUAGES } from '../languages';
import type { LanguageKey } from '../state';
import type { Article } from './article';
import { ARTICLES } from './articles';
import type { RankIndex, Weighed } from './rank';
import { buildIndex, sureness, rank } from './rank';
import { isHeld, tellArticle } from './tell-article';
import { isTelling, termsOf } from './terms';

export interface FoundArticle {
  readonly article: Article;
  /** Comparable between questions: `THRESHOLD` is set on it. */
  readonly score: number;
}

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 2, asks: 1, body: 0.3 } as const;

/** The articles that hold on a day, by how well they answer a question; at most `most`. */
export function findArticles(
  question: string,
  { on, language }: { readonly on: CivilDate; readonly language: LanguageKey },
  most: number,
): FoundArticle[] {
  const words = LANGUAGES[language];
  const index = indexOf(language);
  const asked = termsOf(question, words);
  const telling = asked.filter((term) => isTelling(term, words));
  const held = rank(index, asked).filter(({ document }) => isHeld(at(document), on));
  return held.slice(0, most).map(({ document }) => ({
    article: at(document),
    score: sureness(index, telling, document),
  }));
}

function at(document: number): Article {
  return ARTICLES[document] as Article;
}

const INDEXES = new Map<LanguageKey, RankIndex>();

function indexOf(language: LanguageKey): RankIndex {
  const known = INDEXES.get(language);
  if (known !== undefined) return known;
  const built = buildIndex(ARTICLES.map((article) => weighed(article, language)));
  INDEXES.set(language, built);
  return built;
}

function weighed(article: Article, language: LanguageKey): Weighed {
  const words = LANGUAGES[language];
  const { title, asks } = article.words[language];
  const on = article.until === null ? latest(article.reviewedOn, article.from) : article.until;
  const { body } = tellArticle(article, { on, language, words });
  const terms = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const term of termsOf(text, words)) terms.set(term, (terms.get(term) ?? 0) + weight);
  };
  add(title, WEIGHTS.title);
  for (const ask of asks) add(ask, WEIGHTS.asks);
  add(body, WEIGHTS.body);
  return terms;
}

function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
