import type { FactKey, FactValue } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { Words } from '../languages/words';
import type { Span } from './act';
import type { Found, Lexicon } from './phrases';
import { phraseAt } from './phrases';
import type { Token } from './token';
import type { Meaning, Vocabulary } from './vocabulary';

/** A message under the readers' eyes. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** The phrases of the tables that stand in it, in order, without overlaps. */
  readonly found: readonly Found<Meaning>[];
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly on: CivilDate;
  /** The fact that was asked about last, if a question stands open. */
  readonly asking: FactKey | null;
}

/** A fact found at tokens [at, to), not yet attached to a person. */
export interface Piece {
  readonly fact: FactKey;
  readonly value: FactValue;
  readonly at: number;
  readonly to: number;
}

export interface NumberFound {
  readonly value: number;
  readonly to: number;
  /** 'digits' or 'words': words need more context before they count as a number. */
  readonly written: 'digits' | 'words';
}

const GROUPED = /^\d{1,3}([.,]\d{3})+$/;

/** The number that begins at a token: '82', '1.500.000', '3,5', 'tám mươi hai'; null when none does. */
export function numberAt(reading: Reading, at: number): NumberFound | null {
  const known = NUMBERS.get(reading.tokens) ?? [];
  const found = known[at];
  if (found !== undefined) return found;
  const read = readNumberAt(reading, at);
  known[at] = read;
  NUMBERS.set(reading.tokens, known);
  return read;
}

/** Numbers already read, by the tokens of the message: several readers ask for the same. */
const NUMBERS = new WeakMap<readonly Token[], (NumberFound | null)[]>();

function readNumberAt({ tokens, words }: Reading, at: number): NumberFound | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const text = GROUPED.test(token.text)
      ? token.text.replace(/[.,]/g, '')
      : token.text.replace(',', '.');
    const tens = tensAfter(tokens, at, words);
    if (tens !== null) return tens;
    const value = Number(text);
    return Number.isFinite(value) ? { value, to: at + 1, written: 'digits' } : null;
  }
  const run: { readonly text: string; readonly to: number }[] = [];
  for (let next = at; run.length < 6; next += 1) {
    const word = tokens[next];
    // The hyphen of 'seventy-two' is no word.
    if (word === undefined || (word.kind !== 'word' && word.text !== '-')) break;
    if (word.kind === 'word') run.push({ text: word.text, to: next + 1 });
  }
  const read = words.hear.readNumber(run.map(({ text }) => text));
  const last = read === null ? undefined : run[read.length - 1];
  if (read === null || last === undefined || token.kind !== 'word') return null;
  return { value: read.value, to: last.to, written: 'words' };
}

/** '7 mươi 8': a digit that goes on in words. */
function tensAfter(tokens: readonly Token[], at: number, words: Words): NumberFound | null {
  const run = tokens.slice(at, at + 3).map(({ text }) => text);
  const [digit, ten] = run;
  if (digit === undefined || ten === undefined || !/^[2-9]$/.test(digit)) return null;
  if (words.hear.readNumber([ten])?.value !== 10) return null;
  const ones = words.hear.readNumber(run.slice(1));
  const last = /^[1-9]$/.test(run[2] ?? '') ? Number(run[2]) : null;
  const rest = last ?? (ones === null ? 0 : ones.value % 10);
  const length = last !== null || (ones !== null && ones.length > 1) ? 3 : 2;
  return { value: Number(digit) * 10 + rest, to: at + length, written: 'digits' };
}

/** Does one of the phrases stand at this token? Where it ends, or null. */
export function endOf({ tokens }: Reading, at: number, phrases: Lexicon<unknown>): number | null {
  const found = phraseAt(tokens, at, phrases);
  return found === null ? null : found.to;
}

/** Where the run of the given phrases that begins at this token ends; `at` itself when there is none. */
export function skip(reading: Reading, at: number, phrases: Lexicon<unknown>): number {
  let to = at;
  for (let next = endOf(reading, to, phrases); next !== null; next = endOf(reading, to, phrases)) {
    to = next;
  }
  return to;
}

/** Offsets of tokens [at, to) in the text. */
export function spanOf(tokens: readonly Token[], at: number, to: number): Span {
  const first = tokens[at];
  const last = tokens[Math.max(at, to - 1)];
  return first === undefined || last === undefined ? [0, 0] : [first.start, last.end];
}

/** Words and numbers in the message. */
export function wordCount(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.kind !== 'mark').length;
}
