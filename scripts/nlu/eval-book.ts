import { performance } from 'node:perf_hooks';
import { findArticles } from '../../src/conversation/book/find-articles';
import { THRESHOLD } from '../../src/conversation/book/threshold';
import { civilDate } from '../../src/shared/civil-date';
import type { BookQuestion } from './book-questions';
import { bookQuestions } from './book-questions';
import { bare } from './eval-noise';

/** How well the book finds its articles; one run of the measuring questions. */
export interface BookFigures {
  readonly questions: number;
  readonly foreign: number;
  /** Per cent of questions whose article is first, and among the first five. */
  readonly first: number;
  readonly five: number;
  /** At the threshold: questions answered, answered rightly of those, and foreign ones answered. */
  readonly answered: number;
  readonly right: number;
  readonly wronglyAnswered: number;
  /** Milliseconds for one question. */
  readonly p95: number;
}

const ON = civilDate('2026-11-23');
const ROUNDS = 5;

/** Measures on the questions of `nlu/eval/book.tsv`, as `write` types them. */
export function measureBook(write: (text: string) => string): BookFigures {
  const all = bookQuestions('measure').map(({ text, gold }) => ({ text: write(text), gold }));
  const own = all.filter(({ gold }) => gold.length > 0).map(ranked);
  const foreign = all.filter(({ gold }) => gold.length === 0).map(ranked);
  const answered = own.filter(({ score }) => score >= THRESHOLD);
  return {
    questions: own.length,
    foreign: foreign.length,
    first: share(own, ({ place }) => place === 0),
    five: share(own, ({ place }) => place >= 0 && place < 5),
    answered: share(own, ({ score }) => score >= THRESHOLD),
    right: share(answered, ({ place }) => place === 0),
    wronglyAnswered: share(foreign, ({ score }) => score >= THRESHOLD),
    p95: latency(all),
  };
}

/** The section of `npm run eval` on the book. */
export function bookLines(): string[] {
  const rows = [
    ['as written', measureBook((text) => text)],
    ['without marks', measureBook(bare)],
  ] as const;
  const first = rows[0][1];
  return [
    `Book: ${first.questions} questions, ${first.foreign} foreign ones (nlu/eval/book.tsv), threshold ${THRESHOLD}`,
    ...rows.map(
      ([name, { first, five, answered, right, wronglyAnswered, p95 }]) =>
        `  ${name}: R@1 ${first} R@5 ${five}; answered ${answered}, of those right ${right}; ` +
        `foreign answered ${wronglyAnswered}; p95 ${p95.toFixed(2)} ms`,
    ),
  ];
}

interface Placed {
  readonly score: number;
  /** Place of the right article, from 0; -1 when it is not among the first ten. */
  readonly place: number;
}

function ranked({ text, gold }: BookQuestion): Placed {
  const found = findArticles(text, { on: ON, language: 'vi' }, 10);
  const place = found.findIndex(({ article }) => gold.includes(article.key));
  return { place, score: found[0]?.score ?? 0 };
}

function share(of: readonly Placed[], is: (one: Placed) => boolean): number {
  return of.length === 0 ? 0 : Math.round((1000 * of.filter(is).length) / of.length) / 10;
}

function latency(questions: readonly BookQuestion[]): number {
  // The first questions build the index and warm the machine up.
  for (const question of questions) ranked(question);
  const times = Array.from({ length: ROUNDS }, () => questions)
    .flat()
    .map((question) => {
      const begun = performance.now();
      ranked(question);
      return performance.now() - begun;
    })
    .sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}
