import type { Spelling } from '../understand/token';
import { featuresOf } from './features';
import { gramsOf } from './ngrams';
import type { AskedKey, TopicKey } from './topic-key';
import { ASKED, TOPICS } from './topic-key';
import type { Weights } from './weights';

/** Columns of the table: the topics, what is asked, and last whether the message is none of our business. */
export const COLUMNS = TOPICS.length + ASKED.length + 1;

/** Something with its score, above 0 where the model of that class alone would say yes. */
export interface Scored<T> {
  readonly key: T;
  readonly score: number;
}

/** What the models make of a message, best first. */
export interface Scores {
  readonly topics: readonly Scored<TopicKey>[];
  readonly asked: readonly Scored<AskedKey>[];
  /** Above 0 when it is rather none of our business. */
  readonly notOurs: number;
}

/** Scores a message (NFC text). Pure arithmetic over the table: the same message always scores the same. */
export function scoresOf(text: string, weights: Weights, spelling: Spelling): Scores {
  const columns = sums(text, weights, spelling);
  const from = TOPICS.length;
  return {
    topics: ranked(TOPICS, columns.slice(0, from)),
    asked: ranked(ASKED, columns.slice(from, from + ASKED.length)),
    notOurs: columns[COLUMNS - 1] as number,
  };
}

function sums(text: string, weights: Weights, spelling: Spelling): number[] {
  const { rowOf, rarity, steps, scale, columns } = weights;
  const { rows, weights: weighs } = featuresOf(gramsOf(text, spelling), rowOf, rarity);
  // Row 0 is the bias.
  const total = Float64Array.from(steps.subarray(0, columns));
  for (let at = 0; at < rows.length; at += 1) {
    const weight = weighs[at] as number;
    const start = (rows[at] as number) * columns;
    for (let column = 0; column < columns; column += 1) {
      total[column] = (total[column] as number) + (steps[start + column] as number) * weight;
    }
  }
  return Array.from(total, (sum, column) => sum * (scale[column] as number));
}

function ranked<T>(keys: readonly T[], scores: readonly number[]): Scored<T>[] {
  return keys
    .map((key, at) => ({ key, score: scores[at] as number }))
    .sort((a, b) => b.score - a.score);
}
