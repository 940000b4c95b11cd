import type { Spelling } from '../understand/token';
import { tokenize } from '../understand/token';

/** Buckets of the hash; a power of two. */
export const BUCKETS = 2 ** 18;

/** How many letters a piece of a word has, the space before and behind it among them. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 6;

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A message as numbers: the buckets of its n-grams, each once. */
export interface Grams {
  /** Folded words, by one and by two. */
  readonly words: readonly number[];
  /** Folded pieces of each word. */
  readonly pieces: readonly number[];
}

/** The n-grams of a message (NFC text). */
export function gramsOf(text: string, spelling: Spelling): Grams {
  const words = wordsOf(text, spelling);
  return { words: wordGrams(words), pieces: pieceGrams(words) };
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

function pieceGrams(words: readonly string[]): number[] {
  const seen = new Set<number>();
  for (const word of new Set(words)) addPieces(` ${word} `, seen);
  return [...seen];
}

function addPieces(text: string, seen: Set<number>): void {
  for (let at = 0; at <= text.length - SHORTEST_PIECE; at += 1) {
    let state = hash('#', BASIS);
    for (let to = at; to < Math.min(text.length, at + LONGEST_PIECE); to += 1) {
      state = Math.imul(state ^ text.charCodeAt(to), PRIME);
      if (to - at >= SHORTEST_PIECE - 1) seen.add(bucketOf(state));
    }
  }
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
