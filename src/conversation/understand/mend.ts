import { fold } from './token';

/** How a language is spelt, as far as slips of typing are told from words. */
export interface Typing {
  /** May these letters, without marks, be a word? Whatever may be one is left alone. */
  readonly isWord: (folded: string) => boolean;
  /** The word that raw keys were meant to write: 'khoong' → 'không'. */
  readonly fromKeys: (keys: string) => string;
  /**
   * Words that are written without any mark and mean something else than the marked ones of the tables: 'con' is not
   * 'còn', where the rest of the message has marks.
   */
  readonly bare: readonly string[];
  /** Words besides those of the recognition tables: the numbers. */
  readonly words: readonly string[];
}

/** Mends the spelling of a word; several words when it held several, joined by a blank. */
export type Mend = (word: string) => string;

/** Letters that a word must have before a slip in it is mended. */
const LONG = 4;

/**
 * A mender toward the words of the recognition tables, and toward no others: 'nghoe' → 'nghèo', 'khuyêt' →
 * 'khuyết', 'lươnghưu' → 'lương hưu'. A word that may be a word of the language is never touched.
 */
export function menderOf(
  known: Iterable<string>,
  { isWord, fromKeys, words }: Typing,
  isShort: (word: string) => boolean,
): Mend {
  const forms = new Map<string, string[]>();
  for (const word of new Set([...known, ...words])) {
    if (!/^\p{L}+$/u.test(word)) continue;
    const folded = fold(word);
    const same = forms.get(folded);
    if (same === undefined) forms.set(folded, [word]);
    else same.push(word);
  }
  const byLength = new Map<number, string[]>();
  for (const folded of forms.keys()) {
    const same = byLength.get(folded.length);
    if (same === undefined) byLength.set(folded.length, [folded]);
    else same.push(folded);
  }
  const shelf = { forms, isWord, isShort, byLength };
  return (word) => mend(word, shelf, fromKeys);
}

interface Shelf {
  /** The words of the tables by their letters without marks. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  readonly isWord: (folded: string) => boolean;
  readonly isShort: (word: string) => boolean;
}

function mend(word: string, shelf: Shelf, fromKeys: (keys: string) => string): string {
  const folded = fold(word);
  const known = shelf.forms.get(folded);
  if (known !== undefined) return known.includes(word) ? word : withMissingMarks(word, known);
  if (shelf.isWord(folded) || folded.length < 3) return word;
  const written = fromKeys(word);
  const means = shelf.isWord(fold(written)) || shelf.isShort(written);
  if (written !== word && means) return written;
  const single = folded.replace(/(.)\1/g, '$1');
  if (single !== folded && shelf.forms.has(single)) return marked(single, shelf);
  return splitInTwo(word, shelf) ?? nearest(folded, shelf) ?? word;
}

/** Marks left out or put on the wrong letter: 'khuyêt', 'lựơng'. Left alone when several words may be meant. */
function withMissingMarks(word: string, known: readonly string[]): string {
  if (word === fold(word)) return word;
  const meant = known.filter((form) => isPartOf(word, form));
  return meant.length === 1 && meant[0] !== undefined ? meant[0] : word;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

function isPartOf(word: string, form: string): boolean {
  const [typed, whole] = [word.normalize('NFD'), form.normalize('NFD')];
  const tone = typed.match(TONE)?.join('') ?? '';
  if (tone !== '' && tone !== (whole.match(TONE)?.join('') ?? '')) return false;
  const letters = [...typed.replace(TONE, '').normalize('NFC')];
  const full = [...whole.replace(TONE, '').normalize('NFC')];
  return letters.every((letter, at) => letter === full[at] || letter === fold(full[at] ?? ''));
}

/** Two words run together, each known as it is written. */
function splitInTwo(word: string, { forms }: Shelf): string | null {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (isWritten(one, forms) && isWritten(other, forms)) return `${one} ${other}`;
  }
  return null;
}

function isWritten(part: string, forms: Shelf['forms']): boolean {
  const folded = fold(part);
  const known = forms.get(folded);
  return known !== undefined && (part === folded || known.includes(part));
}

/** The only known word one slip away: two letters swapped, one too few, too many or wrong. */
function nearest(folded: string, shelf: Shelf): string | null {
  if (folded.length < LONG) return null;
  const { length } = folded;
  const near = [length - 1, length, length + 1]
    .flatMap((size) => shelf.byLength.get(size) ?? [])
    .filter((word) => word.length >= LONG - 1 && isOneSlip(folded, word));
  const likely = [
    near.filter((word) => isSwap(folded, word)),
    near.filter((word) => word.length > length && word.startsWith(folded.charAt(0))),
    near.filter((word) => word.length < length && word.startsWith(folded.charAt(0))),
    near,
  ].find((words) => words.length > 0);
  return likely?.length === 1 && likely[0] !== undefined ? marked(likely[0], shelf) : null;
}

/** The marked word where the letters leave no choice; else the bare letters, which agree with any marks. */
function marked(folded: string, { forms }: Shelf): string {
  const known = forms.get(folded) ?? [];
  return known.length === 1 && known[0] !== undefined ? known[0] : folded;
}

function isOneSlip(a: string, b: string): boolean {
  const from = firstDifference(a, b);
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  return restA.slice(1) === restB.slice(1) || isSwap(a, b);
}

function isSwap(a: string, b: string): boolean {
  const from = firstDifference(a, b);
  const swapped = a.charAt(from + 1) + a.charAt(from);
  return a.length === b.length && b.slice(from) === swapped + a.slice(from + 2);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}
