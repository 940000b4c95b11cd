import type { ReadNumber } from '../hear-words';

const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const TENS = ['mười', 'mươi', 'chục'];
const HUNDREDS = ['trăm'];
const ANDS = ['linh', 'lẻ', 'lẽ'];
// A word with marks must be the number itself ('bà' is not 'ba'); one without may be any ('nam' is 'năm').
const DIGIT_OF = new Map(
  Object.entries(DIGITS).flatMap(([word, digit]) => [
    [plain(word), digit] as const,
    [word, digit] as const,
  ]),
);
const TEN = withPlain(TENS);
const HUNDRED = withPlain(HUNDREDS);
const AND = withPlain(ANDS);
/** The words of numbers, each alone. */
export const NUMBER_WORDS: readonly string[] = [
  ...Object.keys(DIGITS),
  ...TENS,
  ...HUNDREDS,
  ...ANDS,
];

/**
 * A Vietnamese number below 1,000 in words: 'tám mươi hai', 'tám hai', 'bảy lăm', 'một trăm lẻ hai',
 * with or without marks. Takes the longest reading.
 */
export function readNumber(words: readonly string[]): ReadNumber | null {
  const digit = digitAt(words, 0);
  if (digit !== null && is(words[1], HUNDRED)) {
    const linked = is(words[2], AND) ? 1 : 0;
    const rest = belowHundred(words.slice(2 + linked));
    return rest === null
      ? { value: digit * 100, length: 2 }
      : { value: digit * 100 + rest.value, length: 2 + linked + rest.length };
  }
  return belowHundred(words);
}

function belowHundred(words: readonly string[]): ReadNumber | null {
  const first = digitAt(words, 0);
  if (first === null) {
    if (!is(words[0], TEN)) return null;
    const ones = digitAt(words, 1);
    return { value: 10 + (ones === null ? 0 : ones), length: ones === null ? 1 : 2 };
  }
  if (is(words[1], TEN)) {
    const ones = digitAt(words, 2);
    return { value: first * 10 + (ones === null ? 0 : ones), length: ones === null ? 2 : 3 };
  }
  const second = digitAt(words, 1);
  return second === null ? { value: first, length: 1 } : { value: first * 10 + second, length: 2 };
}

function digitAt(words: readonly string[], at: number): number | null {
  return DIGIT_OF.get(words[at] ?? '') ?? null;
}

function is(word: string | undefined, options: ReadonlySet<string>): boolean {
  return word !== undefined && options.has(word);
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '');
}

function withPlain(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, plain(word)]));
}
