import { foldText } from '../../shared/fold-text';
import type { PersonalWords } from '../languages/personal-words';

/** What stands where something personal stood. */
const HIDDEN = '[…]';
const LINKS = /\S*@\S+|\b(?:https?:\/\/|www\.)\S+|\S+\.(?:com|vn|net|org|me)\b\S*/giu;
/** Digits in one run, with at most one blank or mark between two; letters glued to them belong to it. */
const NUMBERS = /(?:[A-Z]{1,3}[ -]?)?\+?\d(?:[ ./-]?\d)*/gu;
/** 1.500.000 is an amount and no telephone number. */
const AMOUNT = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;
/** Digits from which a number may be that of a person, a telephone, a card or a day of birth. */
const LONG = 7;
/** A round sum of fewer digits than a telephone number is an amount: 1500000. */
const ROUND = /^[1-9]\d{0,4}0{3}$/;
const PIECE = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]|\n/gu;
/** Words of a name or of a place that are left out behind the words that announce them. */
const NAME = { least: 3, most: 5 };
const PLACE = { least: 1, most: 4 };
/** Digits that are dictated in a row from here on are a number of that kind. */
const DICTATED = 7;

interface Piece {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

type Tables = Readonly<Record<keyof PersonalWords, ReadonlySet<string>>>;

/**
 * The message as somebody outside may see it: links, long numbers and full dates, names and places are left out,
 * rather one word too many. What is left stands there letter by letter. A lone name in small letters that no
 * title announces is not known from a word, and stays.
 */
export function withoutPersonal(text: string, words: PersonalWords): string {
  const plain = text.replace(LINKS, HIDDEN).replace(NUMBERS, (found) => {
    const digits = found.replace(/\D/g, '');
    const kept = AMOUNT.test(found.trim()) || ROUND.test(found.trim());
    return digits.length < LONG || kept ? found : HIDDEN;
  });
  const pieces = piecesOf(plain);
  const tables = tablesOf(words);
  const hidden = new Set<number>();
  for (let at = 0; at < pieces.length; at += 1) {
    for (const index of hiddenAt(pieces, at, tables)) hidden.add(index);
  }
  return joined(plain, pieces, hidden);
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECE)].map(({ 0: found, index }) => ({
    kind: /^\d/.test(found) ? 'number' : /^[\p{L}\p{M}]/u.test(found) ? 'word' : 'mark',
    text: found,
    lower: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

/** The pieces that must not be seen because of the one at `at`. */
function hiddenAt(pieces: readonly Piece[], at: number, tables: Tables): number[] {
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== 'word') return [];
  const { named, places, middles, digits } = tables;
  if (phraseAt(pieces, at, tables.asides) > 0) return [];
  const name = phraseAt(pieces, at, named);
  if (name > 0) return following(pieces, at + name, { ...NAME, tables });
  const place = phraseAt(pieces, at, places);
  const where = place === 0 ? [] : behindPlace(pieces, at + place, tables);
  const run = runOf(pieces, at, digits);
  const dictated = run >= DICTATED ? range(at, at + run) : [];
  const middle = middles.has(piece.lower) ? aroundMiddle(pieces, at) : [];
  return [
    ...where,
    ...dictated,
    ...middle,
    ...titled(pieces, at, tables),
    ...capital(pieces, at, tables),
  ];
}

/** How many words from here on are one of the phrases; the longest counts, 0 is none. */
function phraseAt(pieces: readonly Piece[], at: number, known: ReadonlySet<string>): number {
  return (
    [4, 3, 2, 1].find((length) => {
      const run = pieces.slice(at, at + length);
      return run.length === length && known.has(run.map(({ lower }) => lower).join(' '));
    }) ?? 0
  );
}

/** The words behind, as far as they may be a name: at least some, up to a mark, a number or an everyday word. */
function following(
  pieces: readonly Piece[],
  from: number,
  { least, most, tables }: typeof NAME & { readonly tables: Tables },
): number[] {
  const all = range(from, from + most);
  const end = all.find((index, count) => {
    const piece = pieces[index];
    if (piece === undefined || piece.kind !== 'word') return true;
    return count >= least && tables.plain.has(piece.lower);
  });
  return range(from, end ?? from + most);
}

/** 'Tổ 5 thôn Nậm Khắt': the number right behind, and the words. */
function behindPlace(pieces: readonly Piece[], from: number, tables: Tables): number[] {
  const numbered = pieces[from]?.kind === 'number' ? 1 : 0;
  const words = following(pieces, from + numbered, { ...PLACE, tables });
  return [...range(from, from + numbered), ...words];
}

/** 'Nguyễn Thị Hoa', 'lo van a': the word before and two behind. */
function aroundMiddle(pieces: readonly Piece[], at: number): number[] {
  const before = pieces[at - 1]?.kind === 'word' ? [at - 1] : [];
  const behind: number[] = [];
  for (const index of [at + 1, at + 2]) {
    if (pieces[index]?.kind !== 'word') break;
    behind.push(index);
  }
  return [...before, at, ...behind];
}

/** The word behind a title. */
function titled(pieces: readonly Piece[], at: number, tables: Tables): number[] {
  const { titles } = tables;
  const length = phraseAt(pieces, at, titles);
  const next = pieces[at + length];
  if (length === 0 || next === undefined || next.kind !== 'word') return [];
  return titles.has(next.lower) || tables.plain.has(next.lower) ? [] : [at + length];
}

/** A word with a capital letter; an everyday word may begin a sentence with one. */
function capital(pieces: readonly Piece[], at: number, tables: Tables): number[] {
  const piece = pieces[at];
  if (piece === undefined || !/^\p{Lu}/u.test(piece.text)) return [];
  const begins = at === 0 || /^[.!?\n]$/.test(pieces[at - 1]?.text ?? '');
  return begins && (tables.plain.has(piece.lower) || tables.titles.has(piece.lower)) ? [] : [at];
}

function runOf(pieces: readonly Piece[], at: number, known: ReadonlySet<string>): number {
  const end = pieces.findIndex(({ lower }, index) => index >= at && !known.has(lower));
  return (end < 0 ? pieces.length : end) - at;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** One sign for neighbours that are left out together. */
function joined(text: string, pieces: readonly Piece[], hidden: ReadonlySet<number>): string {
  let shown = '';
  let from = 0;
  for (const [index, { start, end }] of pieces.entries()) {
    if (!hidden.has(index)) continue;
    const between = text.slice(from, start);
    const first = !hidden.has(index - 1);
    shown += first ? `${between}${HIDDEN}` : '';
    from = end;
  }
  return shown + text.slice(from);
}

const COMPILED = new WeakMap<PersonalWords, Tables>();

function tablesOf(words: PersonalWords): Tables {
  const known = COMPILED.get(words);
  if (known !== undefined) return known;
  // With their marks, or without any: 'mẩy' is not 'mấy', and 'thì' no 'thị'.
  const either = (says: readonly string[]) => new Set([...says, ...says.map(foldText)]);
  const tables: Tables = {
    named: either(words.named),
    titles: either(words.titles),
    middles: either(words.middles),
    places: either(words.places),
    asides: either(words.asides),
    plain: either(words.plain),
    digits: either(words.digits),
  };
  COMPILED.set(words, tables);
  return tables;
}
