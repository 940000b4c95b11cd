/** One word, number or mark of a message; `start` and `end` are offsets in the NFC text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, with its marks, tone marks in one place: 'hòa' for 'hoà'. */
  readonly text: string;
  /** Without marks: 'hoa'. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** 'short' for words written out from an abbreviation: their marks are ours, not the citizen's. */
  readonly typed: 'whole' | 'short';
}

/** Abbreviations and how people type them: 'ko' → 'không'; a value may be several words. */
export type Abbreviations = Readonly<Record<string, string>>;

/** Reading stops here; nobody needs more to say what they want, and it bounds the work. */
export const READ_AT_MOST = 2_000;

// Zero-width characters and soft hyphens hide inside words copied from elsewhere.
const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const PIECE = /[\p{L}\p{M}'’\u00ad\u200b-\u200f\u2060\ufeff]+|\d+(?:[.,]\d+)*|[?!.,;:/%+\-–()\n]/gu;

/** Splits a message into tokens; abbreviations are written out, each word with the span of the whole. */
export function tokenize(text: string, abbreviations: Abbreviations): Token[] {
  const pieces = text.slice(0, READ_AT_MOST).normalize('NFC').matchAll(PIECE);
  const tokens: Token[] = [];
  for (const piece of pieces) {
    const last = tokens[tokens.length - 1];
    // A unit glued to its number (540k, 82t) is no abbreviation of a word.
    const glued = last !== undefined && last.kind === 'number' && last.end === piece.index;
    tokens.push(...tokensOf(piece[0], piece.index, glued ? {} : abbreviations));
  }
  return tokens;
}

/** One spelling of tone marks ('hoà' and 'hòa') and of repeated letters ('khôngggg'), lower case. */
export function settle(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/([^\d])\1{2,}/gu, '$1')
    .replace(OLD_TONES, (pair) => NEW_TONES[pair] as string);
}

/** The word without any marks; đ becomes d. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');
}

function tokensOf(piece: string, start: number, abbreviations: Abbreviations): Token[] {
  const end = start + piece.length;
  const typed = 'whole' as const;
  if (/^\d/.test(piece)) return [{ kind: 'number', text: piece, folded: piece, start, end, typed }];
  if (!/[\p{L}]/u.test(piece)) {
    if (piece.replace(HIDDEN, '') === '') return [];
    return [{ kind: 'mark', text: piece, folded: piece, start, end, typed }];
  }
  const word = settle(piece.replace(HIDDEN, ''));
  const short = Object.hasOwn(abbreviations, word);
  const written = short ? (abbreviations[word] as string) : word;
  return written.split(' ').map((text) => ({
    kind: 'word',
    text: settle(text),
    folded: fold(text),
    start,
    end,
    typed: short ? 'short' : 'whole',
  }));
}

const NEW_TONES: Readonly<Record<string, string>> = Object.fromEntries(
  ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe']
    .concat(['uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'])
    .map((pair) => pair.split(' ') as [string, string]),
);
const OLD_TONES = new RegExp(Object.keys(NEW_TONES).join('|'), 'g');
