import { foldText } from '../../shared/fold-text';

/** A word without marks, and with them: lower case, the mark of the tone at its end ('hoà' = 'hòa'). */
export interface Word {
  readonly plain: string;
  readonly marked: string;
}

/** The words of a text; dots, commas and brackets only part them. */
export function wordsOf(text: string): readonly Word[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return words
    .filter((word) => word !== '')
    .map((word) => ({ plain: foldText(word), marked: toneLast(word) }));
}

/** True when the writer uses marks, so that their absence says something. */
export function usesMarks(words: readonly Word[]): boolean {
  return words.some(({ plain, marked }) => plain !== marked);
}

/** The words as one text without marks. */
export function plainText(words: readonly Word[]): string {
  return words.map(({ plain }) => plain).join(' ');
}

/** The words as one text with its marks. */
export function markedText(words: readonly Word[]): string {
  return words.map(({ marked }) => marked).join(' ');
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

function toneLast(word: string): string {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONE);
  return tones === null ? apart : apart.replace(TONE, '') + tones.join('');
}

/** Names that the list of codes or the people write otherwise than Nghị quyết 1673/NQ-UBTVQH15 does. */
const WRITTEN: Readonly<Record<string, string>> = {
  'Mù Cang Chải': 'Mù Căng Chải',
  'Dế Xu Phình': 'Dế Su Phình',
  'Hát Lừu': 'Hát Lìu',
  'Tà Xi Láng': 'Tà Si Láng',
  'Nàn Sín': 'Nàn Xín',
  'Tả Ngài Chồ': 'Tả Ngải Chồ',
  'Nậm Dạng': 'Nậm Rạng',
  'Nậm Chày': 'Nậm Chầy',
  'Thẳm Dương': 'Thẩm Dương',
};
const FARM = 'Nông trường ';

/** Every way in which a name is written; farm towns also go without their farm. */
export function spellingsOf(name: string): readonly string[] {
  const short = name.startsWith(FARM) ? [name.slice(FARM.length)] : [];
  const other = WRITTEN[name];
  return [name, ...short, ...(other === undefined ? [] : [other])];
}
