import { bare } from '../../../scripts/nlu/eval-noise';
import type { Article, Telling } from '../../../src/conversation/book/article';
import { ARTICLES, articleOf } from '../../../src/conversation/book/articles';
import { findArticles } from '../../../src/conversation/book/find-articles';
import { isHeld, tellArticle } from '../../../src/conversation/book/tell-article';
import { LANGUAGES } from '../../../src/conversation/languages';
import { PROGRAMMES } from '../../../src/policy';
import type { CivilDate } from '../../../src/shared/civil-date';
import { addDays, civilDate } from '../../../src/shared/civil-date';

const EACH = ARTICLES.map((article) => [article.key, article] as const);
const WRITTEN = EACH.filter(([key]) => !key.startsWith('how-'));
const SPEAK = ['vi', 'en'] as const;

/** Days on which some law of the book begins, and those around them. */
const DAYS = ['2021-07-01', '2022-01-01', '2024-07-01', '2025-07-01', '2025-08-15', '2026-01-01']
  .concat(['2026-07-01', '2026-10-05', '2026-11-23', '2027-01-01', '2028-02-29'])
  .map(civilDate)
  .flatMap((day) => [addDays(day, -1), day]);

function heldDays(article: Article): CivilDate[] {
  const ends = [article.from, ...(article.until === null ? [] : [article.until])];
  return [...ends, ...DAYS].filter((day) => isHeld(article, day));
}

/** One day of its life on which a question can be asked. */
function askedOn(article: Article): CivilDate {
  const day = civilDate('2026-11-23');
  if (isHeld(article, day)) return day;
  return article.until === null ? article.from : article.until;
}

function sentences(text: string): string[] {
  return text.split(/[.?!;:\n]+(?:\s|$)/u).filter((part) => part.trim() !== '');
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

test('keys are few, plain and never the same', () => {
  const keys = ARTICLES.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z0-9-]{3,46}$/.test(key))).toEqual([]);
  expect(articleOf('never-was')).toBeUndefined();
});

test.each(EACH)(
  '%s has a source, a day of review and an owner, on every day it holds',
  (_key, article) => {
    expect(article.reviewedOn).toMatch(/^2026-/);
    expect(article.owner).toMatch(/\S+ \S+/);
    const days = heldDays(article);
    expect(days.length).toBeGreaterThan(0);
    for (const language of SPEAK) {
      for (const on of days) {
        const told = tellArticle(article, { on, language, words: LANGUAGES[language] });
        expect(told.laws.length).toBeGreaterThan(0);
        expect(told.since >= article.from && told.since <= on).toBe(true);
      }
    }
  },
);

test.each(WRITTEN)(
  '%s is found first by its own questions, with and without marks',
  (_key, article) => {
    for (const language of SPEAK) {
      const { asks } = article.words[language];
      expect(new Set(asks).size).toBeGreaterThanOrEqual(3);
      const missed = asks
        .flatMap((ask) => [ask, bare(ask)])
        .filter((ask) => {
          const [first] = findArticles(ask, { on: askedOn(article), language }, 1);
          return first?.article.key !== article.key;
        });
      expect(missed).toEqual([]);
    }
  },
);

test('the procedure of every programme is found first by its full name', () => {
  const missed = PROGRAMMES.flatMap(({ key }) =>
    SPEAK.flatMap((language) => {
      const article = articleOf(`how-${key}`) as Article;
      return article.words[language].asks
        .slice(0, 3)
        .flatMap((ask) => [ask, bare(ask)])
        .filter((ask) => {
          const [first] = findArticles(ask, { on: askedOn(article), language }, 1);
          return first?.article.key !== article.key;
        });
    }),
  );
  expect(missed).toEqual([]);
});

test.each(WRITTEN)('%s writes no number and no day of the law by hand', (_key, article) => {
  // A number that comes from the law shows as '¤'; any digit left was typed.
  const next = { value: '¤', day: '¤' };
  const plain = (): string => '¤';
  for (const language of SPEAK) {
    const tell: Telling = Object.assign(plain, {
      on: article.reviewedOn,
      words: LANGUAGES[language],
      bare: plain,
      product: plain,
      since: plain,
      next: () => next,
      day: plain,
      cite: () => undefined,
    });
    expect(article.words[language].body(tell)).not.toMatch(/\d/);
  }
});

test.each(WRITTEN)('%s is short: 80 words, 20 a sentence, no abbreviation', (_key, article) => {
  const on = askedOn(article);
  for (const language of SPEAK) {
    const { body } = tellArticle(article, { on, language, words: LANGUAGES[language] });
    expect(words(body)).toBeLessThanOrEqual(80);
    expect(words(body)).toBeGreaterThanOrEqual(10);
    const most = 20;
    expect(sentences(body).filter((sentence) => words(sentence) > most)).toEqual([]);
    expect(body.replace(/HIV|VNeID|VssID|\bI{2,3}\b/g, '')).not.toMatch(
      /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u,
    );
  }
});

test('every programme has its procedure in the book, and articles name only programmes that are', () => {
  const keys = PROGRAMMES.map(({ key }): string => key);
  expect(keys.filter((key) => articleOf(`how-${key}`) === undefined)).toEqual([]);
  expect(
    ARTICLES.flatMap(({ programmes }) => programmes).filter((key) => !keys.includes(key)),
  ).toEqual([]);
});
