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

/** Phrases that begin with one word: it alone, and longer ones by their second. */
interface Shelf<T> {
  readonly alone: Phrase<T>[];
  readonly longer: Map<string, Phrase<T>[]>;
}

/** Phrases by their first folded word, then by their second. */
export type Lexicon<T> = ReadonlyMap<string, Shelf<T>>;

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
  const byFirst = new Map<string, Shelf<T>>();
  for (const { means, says } of rows) {
    for (const said of says) {
      const strict = said.startsWith('=');
      const [own = '', ahead] = (strict ? said.slice(1) : said).split(' | ');
      const takes = own.split(' ').length;
      const spelt = (ahead === undefined ? own : `${own} ${ahead}`).split(' ').map(speltOnce);
      const words = spelt.map(({ text }) => text);
      const folded = spelt.map((word) => word.folded);
      put(byFirst, { words, folded, takes, means, strict });
    }
  }
  return byFirst;
}

/** A lexicon of phrases that all say the same. */
export function plain(says: readonly string[]): Lexicon<true> {
  return lexicon([{ means: true as const, says }]);
}

function put<T>(byFirst: Map<string, Shelf<T>>, phrase: Phrase<T>): void {
  const [first = '', second] = phrase.folded;
  const shelf = byFirst.get(first) ?? { alone: [], longer: new Map<string, Phrase<T>[]>() };
  byFirst.set(first, shelf);
  if (second === undefined) shelf.alone.push(phrase);
  else if (shelf.longer.get(second)?.push(phrase) === undefined) shelf.longer.set(second, [phrase]);
}

/** Adds every word of a lexicon. */
export function addWords(known: Lexicon<unknown>, to: Set<string>): void {
  const add = ({ words }: Phrase<unknown>): void => words.forEach((word) => to.add(word));
  for (const { alone, longer } of known.values()) {
    alone.forEach(add);
    longer.forEach((phrases) => phrases.forEach(add));
  }
}

/** The words of the tables repeat: each is spelt and folded once. */
function speltOnce(word: string): { readonly text: string; readonly folded: string } {
  const known = SPELT.get(word);
  if (known !== undefined) return known;
  const text = settle(word);
  const spelt = { text, folded: fold(text) };
  SPELT.set(word, spelt);
  return spelt;
}

const SPELT = new Map<string, ReturnType<typeof speltOnce>>();
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
  const shelf = known.get(tokens[at]?.folded ?? '');
  if (shelf === undefined) return NONE;
  const more = shelf.longer.get(tokens[at + 1]?.folded ?? '');
  if (more === undefined) return shelf.alone;
  return shelf.alone.length === 0 ? more : [...shelf.alone, ...more];
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
