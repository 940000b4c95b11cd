import { bookQuestions } from '../../../scripts/nlu/book-questions';
import { chooseBookThreshold } from '../../../scripts/nlu/choose-book-threshold';
import { bookLines, measureBook } from '../../../scripts/nlu/eval-book';
import { bare } from '../../../scripts/nlu/eval-noise';
import { ARTICLES, articleOf } from '../../../src/conversation/book/articles';
import { findArticles } from '../../../src/conversation/book/find-articles';
import { THRESHOLD, THRESHOLD_OF } from '../../../src/conversation/book/threshold';
import { civilDate } from '../../../src/shared/civil-date';
import { foldText } from '../../../src/shared/fold-text';

const MEASURE = bookQuestions('measure');

/** The words of a question, each once. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldText(text).match(/[\p{L}\p{N}]+/gu));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

test('there are questions enough, and each names articles that are', () => {
  expect(MEASURE.filter(({ gold }) => gold.length > 0).length).toBeGreaterThanOrEqual(120);
  const named = [...MEASURE, ...bookQuestions('threshold')].flatMap(({ gold }) => gold);
  expect(named.filter((key) => articleOf(key) === undefined)).toEqual([]);
});

test('no measuring question is nearly one that an article or the threshold was made with', () => {
  const known = [
    ...ARTICLES.flatMap(({ words }) => [words.vi.title, ...words.vi.asks]),
    ...bookQuestions('threshold').map(({ text }) => text),
  ].map((text) => ({ text, words: wordsOf(text) }));
  const near = MEASURE.flatMap(({ text }) => {
    const asked = wordsOf(text);
    const one = known.find(({ words }) => alike(asked, words) >= 0.6);
    return one === undefined ? [] : [`${text} = ${one.text}`];
  });
  expect(near).toEqual([]);
});

test('the threshold is the one that the script chooses on the data it was chosen on', () => {
  const { threshold, hash } = chooseBookThreshold();
  // When this fails, the questions or articles have changed: run `npm run book:threshold`.
  expect({ threshold: THRESHOLD, hash: THRESHOLD_OF }).toEqual({ threshold, hash });
});

test('the book is found as well as it must be, with and without marks', () => {
  const written = measureBook((text) => text);
  const plain = measureBook(bare);
  for (const { first, five, right, wronglyAnswered } of [written, plain]) {
    expect(first).toBeGreaterThanOrEqual(75);
    expect(five).toBeGreaterThanOrEqual(92);
    expect(right).toBeGreaterThanOrEqual(85);
    expect(wronglyAnswered).toBeLessThanOrEqual(7);
  }
  expect(Math.abs(written.first - plain.first)).toBeLessThanOrEqual(0.5);
  expect(bookLines().join()).toContain(`R@1 ${written.first}`);
});

test('nothing is found on a day on which it does not hold, nor for what has no words', () => {
  const early = { on: civilDate('2021-07-01'), language: 'vi' } as const;
  const found = findArticles('từ 5/10/2026 có gì mới', early, 5).map(({ article }) => article.key);
  expect(found).not.toContain('changed-2026-10');
  expect(findArticles('', early, 5)).toEqual([]);
  expect(findArticles('qwrtp', early, 5)).toEqual([]);
});
