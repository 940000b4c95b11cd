import type { Article } from '../conversation/book/article';
import { articleOf } from '../conversation/book/articles';
import { findArticles } from '../conversation/book/find-articles';
import { isHeld, tellArticle } from '../conversation/book/tell-article';
import { THRESHOLD } from '../conversation/book/threshold';
import { LANGUAGE_KEYS, LANGUAGES } from '../conversation/languages';
import type { Citation, ProgrammeKey } from '../policy';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import type { Phrase } from './dictionary';

/** An article as it is said on a day, in every language we speak. */
export interface ArticleOnDay {
  readonly key: string;
  readonly title: Phrase;
  readonly body: Phrase;
  readonly laws: readonly Citation[];
  /** First day on which all of it holds as said. */
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  readonly reviewedOn: CivilDate;
  readonly owner: string;
  readonly programmes: readonly ProgrammeKey[];
}

/**
 * The articles of a day that answer a question in whatever language it is written, best first and at most
 * `most`; empty when none fits well enough.
 */
export function listArticles(question: string, on: CivilDate, most: number): ArticleOnDay[] {
  const found = LANGUAGE_KEYS.flatMap((language) => findArticles(question, { on, language }, most))
    .filter(({ score }) => score >= THRESHOLD)
    .sort((a, b) => b.score - a.score);
  const articles = [...new Set(found.map(({ article }) => article))].slice(0, most);
  return articles.map((article) => toldOn(article, on));
}

/**
 * One article on a day.
 * @throws AppError NOT_FOUND for a key that is none, NOT_IN_FORCE for a day on which it does not hold
 */
export function getArticle(key: string, on: CivilDate): ArticleOnDay {
  const article = articleOf(key);
  if (article === undefined) throw new AppError('NOT_FOUND', 'There is no such article.');
  if (!isHeld(article, on)) {
    throw new AppError('NOT_IN_FORCE', `The article does not hold on ${on}.`, { on });
  }
  return toldOn(article, on);
}

function toldOn(article: Article, on: CivilDate): ArticleOnDay {
  const { key, until, reviewedOn, owner, programmes } = article;
  const vi = tellArticle(article, { on, language: 'vi', words: LANGUAGES.vi });
  const en = tellArticle(article, { on, language: 'en', words: LANGUAGES.en });
  return {
    key,
    title: { vi: vi.title, en: en.title },
    body: { vi: vi.body, en: en.body },
    laws: vi.laws,
    since: vi.since,
    until,
    reviewedOn,
    owner,
    programmes,
  };
}
