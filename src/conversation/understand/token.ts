/** One word, number or mark of a message; `start` and `end` are offsets in the NFC text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, with its marks, tone marks in one place: 'hòa' for 'hoà'. */
  readonly text: string;
  /** Without marks: 'hoa'. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /**
   * 'short' for words written out or mended: their marks are ours, not the citizen's. 'unmarked' for bare letters that
   * are no word as they stand: their marks were left out.
   */
  readonly typed: 'whole' | 'short' | 'unmarked';
}

/** Abbreviations and how people type them: 'ko' → 'không'; a value may be several words. */
export type Abbreviations = Readonly<Record<string, string>>;

/** Reading stops here; nobody needs more to say what they want, and it bounds the work. */
export const READ_AT_MOST = 2_000;

// Zero-width characters and soft hyphens hide inside words copied from elsewhere.
const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const PIECE =
  /[\p{L}\p{M}'’\u00ad\u200b-\u200f\u2060\ufeff]+|\d+(?:[.,]\d+)*|[?!.,;:/%+\-–()\n]|[¼½¾⅓⅔]/gu;
/** Fractions of one sign, as their three. */
const FRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['¼', ['1', '4']],
  ['½', ['1', '2']],
  ['¾', ['3', '4']],
  ['⅓', ['1', '3']],
  ['⅔', ['2', '3']],
]);

/** How short forms are written out and slips mended. */
export interface Spelling {
  readonly abbreviations: Abbreviations;
  readonly mend: (word: string) => string;
  /** Are these letters a word without any mark: 'con'? */
  readonly isBare: (word: string) => boolean;
}

/**
 * Splits a message into tokens; abbreviations are written out and slips mended, each word with the span of
 * what was typed.
 */
export function tokenize(text: string, spelling: Spelling): readonly Token[] {
  const last = LAST.get(spelling);
  if (last !== undefined && last.text === text) return last.tokens;
  const tokens = tokensIn(text, spelling);
  LAST.set(spelling, { text, tokens });
  return tokens;
}

/** Several readers take up the same message one after another. */
const LAST = new WeakMap<Spelling, { readonly text: string; readonly tokens: readonly Token[] }>();

function tokensIn(text: string, spelling: Spelling): readonly Token[] {
  const tokens: Token[] = [];
  for (const piece of text.slice(0, READ_AT_MOST).normalize('NFC').matchAll(PIECE)) {
    const [said] = piece;
    const last = tokens[tokens.length - 1];
    const start = piece.index;
    const end = start + said.length;
    const parts = partsOf(said, isUnit(piece, last) ? AS_TYPED : spelling);
    for (const { kind, text: word, folded, typed } of parts) {
      tokens.push({ kind, text: word, folded, start, end, typed });
    }
  }
  return tokens;
}

/** Nothing written out, nothing mended. */
export const AS_TYPED: Spelling = { abbreviations: {}, mend: (word) => word, isBare: () => true };

/** Short forms written out, nothing mended. One is kept by whoever reads much with it: it knows the words it met. */
export function writingOut(abbreviations: Abbreviations): Spelling {
  return { ...AS_TYPED, abbreviations };
}

/** Numbers that a lone 'k' behind a blank counts in thousands: '500 k', but '82 k có lương'. */
const THOUSANDS_FROM = 100;

/** A unit glued to its number (540k, 82t), or the letter of one behind it, is no abbreviation of a word. */
function isUnit(piece: RegExpExecArray, last: Token | undefined): boolean {
  if (last === undefined || last.kind !== 'number') return false;
  const unit = piece[0].toLowerCase();
  if (last.end === piece.index || ['t', 'tr', 'đ', 'm', 'tui'].includes(unit)) return true;
  return unit === 'k' && Number(last.text.replace(/[.,]/g, '')) >= THOUSANDS_FROM;
}

/**
 * One spelling of tone marks ('hoà' and 'hòa') and of repeated letters ('khôngggg'), lower case. The figure of
 * 'khu vực III' is no repeated letter.
 */
export function settle(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower) && !STRETCHED.test(lower)) return lower;
  return lower
    .replace(/’/g, "'")
    .replace(REPEATED, (run: string, letter?: string) => letter ?? run)
    .replace(OLD_TONES, (pair) => NEW_TONES[pair] as string);
}

const PLAIN = /^[\x20-\x7e]*$/;
const STRETCHED = /([^\d])\1{2}/;
const REPEATED = /(?<!\p{L})iii(?!\p{L})|([^\d])\1{2,}/gu;

/** The word without any marks; đ becomes d. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');
}

type Part = Omit<Token, 'start' | 'end'>;

/** What a piece of text holds; pieces met lately are not worked out again. */
function partsOf(piece: string, spelling: Spelling): readonly Part[] {
  const known = metBy(spelling);
  const met = known.get(piece);
  if (met !== undefined) return met;
  const parts = partsIn(piece, spelling);
  if (known.size >= MET_AT_MOST) known.clear();
  if (piece.length <= MET_LENGTH) known.set(piece, parts);
  return parts;
}

function partsIn(piece: string, spelling: Spelling): readonly Part[] {
  if (/^\d/.test(piece)) return [bare('number', piece)];
  const fraction = FRACTIONS.get(piece);
  if (fraction !== undefined) {
    return [bare('number', fraction[0]), bare('mark', '/'), bare('number', fraction[1])];
  }
  if (!/\p{L}/u.test(piece)) return piece.replace(HIDDEN, '') === '' ? [] : [bare('mark', piece)];
  const whole = piece.replace(HIDDEN, '').toLowerCase();
  // 'kviii' is written so, and is no 'kvi' with a finger left on the key.
  const word = Object.hasOwn(spelling.abbreviations, whole) ? whole : settle(whole);
  const { text, typed } = spelled(word, spelling);
  return text.split(' ').map((one) => {
    const settled = settle(one);
    return { kind: 'word', text: settled, folded: fold(settled), typed };
  });
}

function bare(kind: 'number' | 'mark', text: string): Part {
  return { kind, text, folded: text, typed: 'whole' };
}

function metBy(spelling: Spelling): Map<string, readonly Part[]> {
  const known = MET.get(spelling);
  if (known !== undefined) return known;
  const made = new Map<string, readonly Part[]>();
  MET.set(spelling, made);
  return made;
}

const MET = new WeakMap<Spelling, Map<string, readonly Part[]>>();
const MET_AT_MOST = 5_000;
const MET_LENGTH = 20;

function spelled(
  word: string,
  { abbreviations, mend, isBare }: Spelling,
): { readonly text: string; readonly typed: Token['typed'] } {
  if (Object.hasOwn(abbreviations, word)) {
    return { text: abbreviations[word] as string, typed: 'short' };
  }
  const mended = mend(word);
  // 'ddc' is 'đc' on Telex, and that is 'được'.
  const short = Object.hasOwn(abbreviations, mended) ? (abbreviations[mended] as string) : mended;
  if (mended !== word) return { text: short, typed: 'short' };
  return { text: word, typed: word === fold(word) && !isBare(word) ? 'unmarked' : 'whole' };
}

const NEW_TONES: Readonly<Record<string, string>> = Object.fromEntries(
  ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe']
    .concat(['uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'])
    .map((pair) => pair.split(' ') as [string, string]),
);
const OLD_TONES = new RegExp(Object.keys(NEW_TONES).join('|'), 'g');
