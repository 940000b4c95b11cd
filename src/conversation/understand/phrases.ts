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

/** A way to say something, as it stands in a table. */
interface Said<T> {
  readonly said: string;
  readonly means: T;
}

/** Phrases by their first folded word; those of one word are made ready when a message first holds it. */
export class Lexicon<T> {
  private readonly said = new Map<string, Said<T>[]>();
  private readonly shelves = new Map<string, Shelf<T>>();

  constructor(rows: readonly { readonly means: T; readonly says: readonly string[] }[]) {
    for (const { means, says } of rows) {
      for (const said of says) {
        const first = speltOnce(firstWord(said)).folded;
        const same = this.said.get(first);
        if (same === undefined) this.said.set(first, [{ said, means }]);
        else same.push({ said, means });
      }
    }
  }

  /** The phrases that begin with a folded word. */
  shelf(first: string): Shelf<T> | undefined {
    const known = this.shelves.get(first);
    if (known !== undefined) return known;
    const said = this.said.get(first);
    if (said === undefined) return undefined;
    const shelf: Shelf<T> = { alone: [], longer: new Map<string, Phrase<T>[]>() };
    for (const one of said) put(shelf, phraseOf(one));
    this.shelves.set(first, shelf);
    return shelf;
  }

  /** Adds every word of its phrases. */
  addWords(to: Set<string>): void {
    const phrases = [...this.said.values()].flatMap((same) =>
      same.map(({ said }) => plainly(said)),
    );
    for (const word of new Set(phrases.join(' ').split(' '))) to.add(speltOnce(word).text);
  }
}

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
  return new Lexicon(rows);
}

/** A lexicon of phrases that all say the same. */
export function plain(says: readonly string[]): Lexicon<true> {
  return lexicon([{ means: true as const, says }]);
}

function firstWord(said: string): string {
  const from = said.startsWith('=') ? 1 : 0;
  const to = said.indexOf(' ', from);
  return to < 0 ? said.slice(from) : said.slice(from, to);
}

/** The words alone, without the signs of a table. */
function plainly(said: string): string {
  const words = said.startsWith('=') ? said.slice(1) : said;
  return words.includes(' | ') ? words.replace(' | ', ' ') : words;
}

function phraseOf<T>({ said, means }: Said<T>): Phrase<T> {
  const spelt = plainly(said).split(' ').map(speltOnce);
  const ahead = said.indexOf(' | ');
  return {
    words: spelt.map(({ text }) => text),
    folded: spelt.map(({ folded }) => folded),
    takes: ahead < 0 ? spelt.length : said.slice(0, ahead).split(' ').length,
    means,
    strict: said.startsWith('='),
  };
}

function put<T>({ alone, longer }: Shelf<T>, phrase: Phrase<T>): void {
  const [, second] = phrase.folded;
  const same = second === undefined ? alone : longer.get(second);
  if (same !== undefined) same.push(phrase);
  else if (second !== undefined) longer.set(second, [phrase]);
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
  const shelf = known.shelf(tokens[at]?.folded ?? '');
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
