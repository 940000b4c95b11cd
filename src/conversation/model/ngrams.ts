import type { Spelling } from '../understand/token';
import { tokenize } from '../understand/token';

/** Buckets of the hash; a power of two. */
export const BUCKETS = 2 ** 18;

/** Word n-grams count in full, pieces of words by half: they are many, and forgive a slip of the finger. */
const WORDS_WEIGH = 1;
const PIECES_WEIGH = 0.5;
const LONGEST_PIECE = 5;

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A message as numbers: the bucket of each n-gram it holds, and what it weighs. */
export interface Grams {
  readonly buckets: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Folded words of one and two, folded pieces of two to five letters (spaces among them), each once; words
 * and pieces are brought to one length apart, so that a long message weighs no more than a short one.
 */
export function gramsOf(text: string, spelling: Spelling): Grams {
  const words = wordsOf(text, spelling);
  const whole = wordGrams(words);
  const pieces = pieceGrams(` ${words.join(' ')} `);
  const buckets = [...whole, ...pieces];
  const wordWeight = WORDS_WEIGH / Math.sqrt(Math.max(1, whole.length));
  const pieceWeight = PIECES_WEIGH / Math.sqrt(Math.max(1, pieces.length));
  const weights = buckets.map((_, at) => (at < whole.length ? wordWeight : pieceWeight));
  return { buckets, weights };
}

/** The folded words of a message; every number is a 0: which one it is says nothing of the matter. */
export function wordsOf(text: string, spelling: Spelling): string[] {
  return tokenize(text, spelling).flatMap(({ kind, folded }) =>
    kind === 'mark' ? [] : [kind === 'number' ? '0' : folded],
  );
}

function wordGrams(words: readonly string[]): number[] {
  const seen = new Set<number>();
  const framed = ['^', ...words, '$'];
  framed.forEach((word, at) => {
    const next = framed[at + 1];
    if (word !== '^' && word !== '$') seen.add(bucketOf(hash(word, BASIS)));
    if (next !== undefined) seen.add(bucketOf(hash(`${word} ${next}`, BASIS)));
  });
  return [...seen];
}

function pieceGrams(text: string): number[] {
  const seen = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    let state = hash('#', BASIS);
    for (let to = at; to < Math.min(text.length, at + LONGEST_PIECE); to += 1) {
      state = Math.imul(state ^ text.charCodeAt(to), PRIME);
      if (to > at) seen.add(bucketOf(state));
    }
  }
  return [...seen];
}

function hash(text: string, basis: number): number {
  let state = basis;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), PRIME);
  }
  return state;
}

function bucketOf(state: number): number {
  return ((state >>> 14) ^ state) & (BUCKETS - 1);
}
