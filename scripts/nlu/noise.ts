import { foldText } from '../../src/shared/fold-text';
import type { Random } from './random';
import { pick } from './random';

/** How people type words on a telephone; written by us. */
export type Variants = Readonly<Record<string, readonly string[]>>;

/** For training. The evaluation has a table of its own, with other slips. */
export const TRAINING_VARIANTS: Variants = {
  không: ['ko', 'k', 'khong', 'hok', 'kg', 'hong', 'hông'],
  được: ['dc', 'đc', 'đk', 'dk', 'duoc'],
  gì: ['j', 'gj', 'ji'],
  vậy: ['z', 'zậy', 'v', 'dậy'],
  rồi: ['r', 'rùi', 'roi'],
  biết: ['bít', 'bik', 'bit'],
  người: ['ng', 'ngừi', 'nguoi', 'ngườ'],
  tháng: ['thag', 'th', 'thág'],
  nhiêu: ['nhiu', 'nhiu'],
  với: ['vs', 'vơi'],
  mình: ['mk', 'm', 'mik'],
  em: ['e'],
  tôi: ['t', 'tui', 'toi'],
  anh: ['a'],
  chị: ['c'],
  cháu: ['chau', 'chấu'],
  tiền: ['tièn', 'tìn', 'xiền'],
  trợ: ['chợ', 'tro', 'trơ'],
  cấp: ['câp', 'cắp'],
  giấy: ['jấy', 'dấy', 'giay'],
  tờ: ['to', 'tơ'],
  hồ: ['hô', 'ho'],
  sơ: ['xơ', 'so'],
  nghèo: ['nghèo', 'ngheo', 'nghéo'],
  làm: ['lam', 'lm', 'nàm'],
  nhà: ['nhà', 'nha', 'nhf'],
  hưởng: ['hưỡng', 'huong'],
  mẹ: ['me', 'mẹe'],
  bao: ['bao', 'bo'],
  giờ: ['h', 'gio'],
  thế: ['thê', 'the'],
  nào: ['nao', 'nào'],
  sao: ['xao', 'seo'],
  lại: ['lai', 'lạ'],
  luôn: ['lun'],
  xã: ['xa', 'sã'],
  đang: ['đag', 'dang'],
  hay: ['hay', 'hoặc'],
  cũng: ['cug', 'cũg'],
  như: ['nhu', 'nk'],
  trường: ['trg', 'truong'],
  học: ['hoc', 'hk'],
  sinh: ['sin', 'xinh'],
  bảo: ['bao', 'bả'],
  hiểm: ['hiễm', 'hiem'],
  quá: ['wá', 'qua'],
  những: ['nhữg', 'nhug'],
  thì: ['thì', 'thi', 'thỳ'],
  của: ['của', 'cua', 'củ'],
  nhưng: ['nhưg', 'nhung'],
  già: ['dà', 'gia'],
  trẻ: ['chẻ', 'tre'],
  lương: ['luong', 'lươg'],
  chế: ['trế', 'che'],
  độ: ['đọ', 'do'],
};

/** Several words at once, with and without the office's own short forms. */
const PHRASES: readonly (readonly [string, readonly string[]])[] = [
  ['bảo hiểm y tế', ['bhyt', 'BHYT', 'bảo hiểm', 'bao hiem yte']],
  ['bảo hiểm xã hội', ['bhxh', 'BHXH']],
  ['bảo hiểm thất nghiệp', ['bhtn', 'BHTN']],
  ['nhà ở xã hội', ['noxh', 'NOXH', 'nhà xã hội']],
  ['người có công', ['ncc', 'NCC']],
  ['bao nhiêu', ['bn', 'bnhieu', 'bao nhiu']],
  ['khuyết tật', ['kt', 'khuyêt tật']],
  ['thanh niên xung phong', ['tnxp']],
  ['dân tộc thiểu số', ['dtts']],
  ['sinh viên', ['sv']],
  ['học sinh', ['hs']],
  ['công ty', ['cty']],
  ['gia đình', ['gđ']],
  ['ủy ban', ['ub', 'ubnd']],
  ['người khuyết tật', ['nkt']],
  ['người cao tuổi', ['nct']],
];

/** How often each slip happens. */
export interface Slips {
  readonly variant: number;
  readonly typo: number;
  readonly telex: number;
  readonly joined: number;
  /** A whole message without marks; a single word without. */
  readonly bare: number;
  readonly bareWord: number;
}

const SLIPS: Slips = {
  variant: 0.5,
  typo: 0.06,
  telex: 0.03,
  joined: 0.02,
  bare: 0.35,
  bareWord: 0.25,
};

/** The message as somebody in a hurry types it. */
export function noisy(text: string, variants: Variants, random: Random, slips = SLIPS): string {
  let whole = text.toLowerCase();
  for (const [phrase, shorts] of PHRASES) {
    if (whole.includes(phrase) && random() < 0.4)
      whole = whole.replaceAll(phrase, pick(shorts, random));
  }
  const bare = random() < slips.bare;
  const words = whole.split(/\s+/).map((word) => {
    const known = Object.hasOwn(variants, word) ? (variants[word] as readonly string[]) : null;
    let next = known !== null && random() < slips.variant ? pick(known, random) : word;
    if (random() < slips.typo) next = typo(next, random);
    if (random() < slips.telex) next = telex(next);
    return bare || random() < slips.bareWord ? foldText(next) : next;
  });
  return words
    .reduce((line, word) => line + (line !== '' && random() >= slips.joined ? ' ' : '') + word, '')
    .replace(/[?.]$/, random() < 0.5 ? '' : '?');
}

function typo(word: string, random: Random): string {
  if (word.length < 3) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [left, letter, right] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const kind = random();
  if (kind < 0.35) return left + right;
  if (kind < 0.65) return left + letter + letter + right;
  return left + right.charAt(0) + letter + right.slice(1);
}

const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const SHAPES: Readonly<Record<string, string>> = { '\u0302': '^', '\u0306': 'w', '\u031b': 'w' };

/** A word whose keyboard did not turn keys into marks: 'được' → 'dduwowcj'. */
function telex(word: string): string {
  let tone = '';
  let typed = '';
  for (const letter of word.normalize('NFD').replace(/đ/g, 'dd')) {
    if (TONES[letter] !== undefined) tone = TONES[letter];
    else if (letter === '\u0302') typed += typed.slice(-1);
    else typed += SHAPES[letter] ?? letter;
  }
  return typed + tone;
}
