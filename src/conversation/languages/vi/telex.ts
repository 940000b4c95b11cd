const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const LETTERS: readonly (readonly [keys: RegExp, letter: string])[] = [
  [/dd/g, 'đ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/aw/g, 'ă'],
  [/uow|uwow/g, 'ươ'],
  [/ow/g, 'ơ'],
  [/uw/g, 'ư'],
];

/** The word that Telex keys were meant to write: 'khoong' → 'không'. The keys themselves when they write none. */
export function fromTelex(keys: string): string {
  if (!/^[a-z]+$/.test(keys)) return keys;
  const last = keys.slice(-1);
  const tone = keys.length > 2 ? TONES[last] : undefined;
  const body = tone === undefined ? keys : keys.slice(0, -1);
  const written = LETTERS.reduce((text, [pair, letter]) => text.replace(pair, letter), body);
  return tone === undefined ? written : withTone(written, tone);
}

/** Puts a tone on the vowel that carries it: 'nguoi' with ươ on the ơ, 'hoa' on the o. */
function withTone(word: string, tone: string): string {
  const onset = /^(qu|gi(?=[aeiouyăâêôơư]))/.exec(word)?.[0].length ?? 0;
  const vowels = [...word].flatMap((letter, at) =>
    at >= onset && /[aeiouyăâêôơư]/.test(letter) ? [at] : [],
  );
  const hatted = vowels.filter((at) => /[ăâêôơư]/.test(word.charAt(at)));
  const [first, second] = vowels;
  const closed = vowels.length > 0 && (vowels[vowels.length - 1] ?? 0) < word.length - 1;
  const plain = vowels.length > 2 || (closed && second !== undefined) ? second : first;
  const at = hatted[hatted.length - 1] ?? plain;
  if (at === undefined) return word;
  return (word.slice(0, at + 1) + tone + word.slice(at + 1)).normalize('NFC');
}
