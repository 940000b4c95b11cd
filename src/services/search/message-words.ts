import { foldText } from '../../shared/fold-text';
import type { Vault } from '../../shared/ports';

/** A word of a text, folded, and where it stands: [start, end) in UTF-16 units. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Syllables that stand in every second message. They are never marked: they would find nothing by themselves, and
 * marks that often would be the first to be guessed.
 */
const EVERYWHERE = new Set(
  (
    'toi la co khong duoc va cua cho thi nay cac mot o da voi nhung nhu ma de ra vao nao gi em anh ' +
    'chi ong ba con se con a oi ah u vang da nhe nha roi thi do kia day ay hay hoac neu vi the lam ' +
    'rat cung den di ve len xuong ai sao bao may hoi xin cam on chao i you the to and of is'
  ).split(' '),
);
/** A longer text is marked by its first words only. */
const MOST_WORDS = 200;

/** The words of a text in order. */
export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: found, index }) => ({
    word: foldText(found),
    start: index,
    end: index + found.length,
  }));
}

/** Whether a word is marked at all. */
export function isMarked(word: string): boolean {
  return !EVERYWHERE.has(word);
}

/** The mark of a word: 52 bits of its keyed hash, which any engine compares as a number. */
export function markOf(vault: Vault, word: string): number {
  return Number.parseInt(vault.blindIndex(word, 'message|word').slice(0, 13), 16);
}

/** The marks of a message: of its words, and of what one can narrow a search by. */
export function marksOf(vault: Vault, text: string, channel: string): readonly number[] {
  const words = wordsIn(text)
    .map(({ word }) => word)
    .filter(isMarked)
    .slice(0, MOST_WORDS);
  return [...new Set([...words, channelWord(channel)])].map((word) => markOf(vault, word));
}

/** No word of a text has a colon in it. */
export function channelWord(channel: string): string {
  return `channel:${channel}`;
}
