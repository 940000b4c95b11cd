import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES } from '../../src/conversation/book/articles';
import { findArticles } from '../../src/conversation/book/find-articles';
import { civilDate } from '../../src/shared/civil-date';
import { ROOT } from '../root';
import { bookQuestions, QUESTION_FILES } from './book-questions';

/** Scores hardly go higher. */
const MOST = 6;
const ON = civilDate('2026-11-23');

/** A threshold, what it does on the questions it was chosen on, and the hash of what it rests on. */
export interface Choice {
  readonly threshold: number;
  /** Per cent of own questions answered rightly, and of foreign ones answered at all. */
  readonly right: number;
  readonly foreign: number;
  readonly hash: string;
}

/** Of all twentieths the one that answers most own questions rightly, less the foreign ones it answers. */
export function chooseBookThreshold(): Choice {
  const scored = bookQuestions('threshold').map(({ text, gold }) => {
    const [first] = findArticles(text, { on: ON, language: 'vi' }, 1);
    const score = first === undefined ? 0 : first.score;
    return { score, own: gold.length > 0, right: gold.some((key) => key === first?.article.key) };
  });
  const own = scored.filter((one) => one.own);
  const foreign = scored.filter((one) => !one.own);
  const at = (threshold: number) => ({
    threshold,
    right: share(own, ({ right, score }) => right && score >= threshold),
    foreign: share(foreign, ({ score }) => score >= threshold),
  });
  const all = Array.from({ length: MOST * 20 }, (_, twentieth) => at(twentieth / 20));
  const best = all.reduce((top, one) =>
    one.right - one.foreign > top.right - top.foreign ? one : top,
  );
  return { ...best, hash: hashOfData() };
}

/** What a threshold rests on: the questions it is chosen on, and how the articles can be found. */
function hashOfData(): string {
  const questions = readFileSync(join(ROOT, QUESTION_FILES.threshold), 'utf8');
  const articles = ARTICLES.map(({ key, words }) => [key, words.vi.title, ...words.vi.asks]);
  return createHash('sha256').update(questions).update(JSON.stringify(articles)).digest('hex');
}

function share<T>(of: readonly T[], is: (one: T) => boolean): number {
  return Math.round((1000 * of.filter(is).length) / of.length) / 10;
}
