import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';

/** A question with the articles that answer it; none for what the book does not answer. */
export interface BookQuestion {
  readonly text: string;
  readonly gold: readonly string[];
}

/** The file on which the threshold is chosen, and the one that measures. */
export const QUESTION_FILES = {
  threshold: join('nlu', 'book-threshold.tsv'),
  measure: join('nlu', 'eval', 'book.tsv'),
} as const;

/**
 * The questions of a file: lines of `key or key|key or -`, a tab, the question; '#' begins a remark.
 * @throws Error for a line of another shape
 */
export function bookQuestions(file: keyof typeof QUESTION_FILES): BookQuestion[] {
  const text = readFileSync(join(ROOT, QUESTION_FILES[file]), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [keys, question, ...more] = line.split('\t');
      if (keys === undefined || question === undefined || more.length > 0) {
        throw new Error(`${QUESTION_FILES[file]}: cannot read "${line}"`);
      }
      return { text: question, gold: keys === '-' ? [] : keys.split('|') };
    });
}
