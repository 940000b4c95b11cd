import { wordsIn } from './message-words';

/** What was asked for: all these words, and these words one after the other. */
export interface Wanted {
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/** Reads 'hưu trí "xã hội"': words in any order, phrases in quotes. */
export function readWanted(text: string): Wanted {
  const folded = (part: string) => wordsIn(part).map(({ word }) => word);
  const phrases = [...text.matchAll(/["“”]([^"“”]*)["“”]/g)].map(({ 1: inside = '' }) =>
    folded(inside),
  );
  return { words: [...new Set(folded(text))], phrases: phrases.filter(({ length }) => length > 1) };
}

/** A part of a text, [start, end) in UTF-16 units. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const BEFORE = 60;
const LONGEST = 240;

/**
 * Where a text has what was wanted, and as much of it as a list shows.
 * @returns null when a word or a phrase is missing
 */
export function findIn(
  text: string,
  { words, phrases }: Wanted,
): { readonly text: string; readonly parts: readonly Part[] } | null {
  const placed = wordsIn(text);
  const have = new Set(placed.map(({ word }) => word));
  if (!words.every((word) => have.has(word))) return null;
  const said = placed.map(({ word }) => word);
  if (!phrases.every((phrase) => hasPhrase(said, phrase))) return null;
  const hits = placed.filter(({ word }) => words.includes(word));
  const start = Math.max(0, (hits[0]?.start ?? 0) - BEFORE);
  const from = placed.find((one) => one.start >= start)?.start ?? 0;
  const shown = text.slice(from, from + LONGEST);
  const parts = hits
    .filter(({ end }) => end <= from + shown.length)
    .map((hit) => ({ start: hit.start - from, end: hit.end - from }));
  return { text: shown, parts };
}

function hasPhrase(said: readonly string[], phrase: readonly string[]): boolean {
  return said.some((_, at) => phrase.every((word, step) => said[at + step] === word));
}
