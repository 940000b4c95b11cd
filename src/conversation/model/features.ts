import type { Grams } from './ngrams';

/** A message as the table sees it: rows, and what each weighs. */
interface Features {
  readonly rows: readonly number[];
  readonly weights: readonly number[];
}

/** Word n-grams count in full, pieces of words by half: they are many, and forgive a slip of the finger. */
const WORDS_WEIGH = 1;
const PIECES_WEIGH = 0.5;

/**
 * The n-grams that training saw, the rare ones weighing more. Words and pieces are brought to one length
 * apart, what was never seen among them, so that a long message weighs no more than a short one.
 */
export function featuresOf(grams: Grams, rowOf: Uint16Array, rarity: Float64Array): Features {
  const rows: number[] = [];
  const weights: number[] = [];
  const add = (buckets: readonly number[], weigh: number): void => {
    const length = lengthOf(buckets, rowOf, rarity);
    for (const bucket of buckets) {
      const row = rowOf[bucket] as number;
      if (row === 0) continue;
      rows.push(row);
      weights.push((weigh * (rarity[row] as number)) / length);
    }
  };
  add(grams.words, WORDS_WEIGH);
  add(grams.pieces, PIECES_WEIGH);
  return { rows, weights };
}

function lengthOf(buckets: readonly number[], rowOf: Uint16Array, rarity: Float64Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += (rarity[rowOf[bucket] as number] as number) ** 2;
  return Math.sqrt(sum);
}
