import type { Token } from './token';
import { fold, settle } from './token';

/** A phrase of the recognition tables, ready to be compared. */
interface Phrase<T> {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly means: T;
  /** Words that it takes up; those behind ' | ' in a table must stand there, and are left to be read. */
  readonly takes: number;
  /** Written '=bà' in a table: only in a message with marks, and only to the letter. */
  readonly strict: boolean;
}

/** Phrases by their first two folded words, or by their only one. */
export type Lexicon<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export interface Found<T> {
  readonly means: T;
  /** Tokens [at, to). */
  readonly at: number;
  readonly to: number;
  /** Words that had to stand there, also those that it leaves to be read. */
  readonly length: number;
}

/** A lexicon from rows of a meaning and the ways to say it. */
export function lexicon<T>(
  rows: readonly { readonly means: T; readonly says: readonly string[] }[],
): Lexicon<T> {
  const byStart = new Map<string, Phrase<T>[]>();
  for (const { means, says } of rows) {
    for (const said of says) {
      const strict = said.startsWith('=');
      const [own = '', ahead] = settle(strict ? said.slice(1) : said).split(' | ');
      const takes = own.split(' ').length;
      const words = (ahead === undefined ? own : `${own} ${ahead}`).split(' ');
      const folded = words.map(foldOnce);
      const start = folded.slice(0, 2).join(' ');
      const same = byStart.get(start);
      const phrase = { words, folded, takes, means, strict };
      if (same === undefined) byStart.set(start, [phrase]);
      else same.push(phrase);
    }
  }
  return byStart;
}

/** The words of the tables repeat: each is folded once. */
function foldOnce(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  FOLDED.set(word, folded);
  return folded;
}

const FOLDED = new Map<string, string>();
const NONE: readonly never[] = [];

/**
 * The best phrase that begins at a token: the longest, then the one whose marks agree best. A token with
 * marks must agree exactly ('bà' is not 'ba'); one without agrees with any marks, except that a lone word
 * which is one without marks too is taken as it stands in a message written with marks ('con' is not 'còn'). Of
 * equals the first listed.
 */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  known: Lexicon<T>,
): Found<T> | null {
  return best(tokens, candidatesAt(tokens, at, known), at);
}

/** Does a phrase take up exactly tokens [at, to)? */
export function isPhrase(
  tokens: readonly Token[],
  { at, to }: { readonly at: number; readonly to: number },
  known: Lexicon<unknown>,
): boolean {
  if (at < 0) return false;
  const fitting = candidatesAt(tokens, at, known).filter(({ words }) => words.length === to - at);
  return best(tokens, fitting, at) !== null;
}

function candidatesAt<T>(
  tokens: readonly Token[],
  at: number,
  known: Lexicon<T>,
): readonly Phrase<T>[] {
  const first = tokens[at];
  if (first === undefined) return NONE;
  const alone = known.get(first.folded) ?? NONE;
  const second = tokens[at + 1];
  const more =
    second === undefined ? NONE : (known.get(`${first.folded} ${second.folded}`) ?? NONE);
  if (more.length === 0) return alone;
  return alone.length === 0 ? more : [...alone, ...more];
}

function best<T>(
  tokens: readonly Token[],
  candidates: readonly Phrase<T>[],
  at: number,
): Found<T> | null {
  const withMarks = candidates.length > 0 && isMarked(tokens);
  let top: { readonly found: Found<T>; readonly score: number } | null = null;
  for (const phrase of candidates) {
    const exact = agreement(tokens, at, phrase);
    if (exact === null || !mayStand(phrase, { exact, withMarks, typed: tokens[at]?.typed }))
      continue;
    const score = phrase.words.length * 100 + (withMarks ? exact : 0);
    if (top === null || score > top.score) {
      const { means, takes, words } = phrase;
      top = { found: { means, at, to: at + takes, length: words.length }, score };
    }
  }
  return top === null ? null : top.found;
}

/** Every phrase in reading order; a longer or earlier one hides what it overlaps. */
export function findAll<T>(tokens: readonly Token[], known: Lexicon<T>): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const one = phraseAt(tokens, at, known);
    if (one === null) continue;
    found.push(one);
    at = one.to - 1;
  }
  return found;
}

/** Was the message typed with Vietnamese marks? Then a word without any is meant without any. */
function isMarked(tokens: readonly Token[]): boolean {
  const known = MARKED.get(tokens);
  if (known !== undefined) return known;
  const words = tokens.filter(({ kind, typed }) => kind === 'word' && typed !== 'short');
  const marked = words.filter((token) => token.text !== token.folded).length;
  const answer = marked * 4 >= words.length && marked > 0;
  MARKED.set(tokens, answer);
  return answer;
}

const MARKED = new WeakMap<readonly Token[], boolean>();

function mayStand<T>(
  phrase: Phrase<T>,
  {
    exact,
    withMarks,
    typed,
  }: { exact: number; withMarks: boolean; typed: Token['typed'] | undefined },
): boolean {
  if (phrase.strict) return withMarks && exact === phrase.words.length;
  return !(phrase.words.length === 1 && withMarks && exact === 0 && typed === 'whole');
}

/** How many words agree to the letter; null when the phrase does not stand here. */
function agreement<T>(tokens: readonly Token[], at: number, phrase: Phrase<T>): number | null {
  let exact = 0;
  for (const [index, word] of phrase.words.entries()) {
    const token = tokens[at + index];
    if (token === undefined || token.folded !== phrase.folded[index]) return null;
    if (token.text === word) exact += 1;
    else if (token.text !== token.folded) return null;
  }
  return exact;
}
