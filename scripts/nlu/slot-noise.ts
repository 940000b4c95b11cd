import { bare } from './eval-noise';
import type { Random } from './random';
import { pick } from './random';

/**
 * The text as it is typed in a hurry on a phone: short forms of chat, slips of the finger, marks that the
 * keyboard left as Telex letters, words run together, marks left out. Digits stay as they are, since a slip in
 * a number would make another fact; for topics `noise` slips more, and in numbers too.
 */
export function typedInHurry(text: string, random: Random): string {
  const plain = random() < NO_MARKS_AT_ALL;
  const words = text
    .normalize('NFC')
    .split(' ')
    .map((word) => noisyWord(word, random));
  const joined = words.reduce((line, word) => {
    const runsOn = /\p{L}$/u.test(line) && /^\p{L}/u.test(word) && random() < JOINED;
    return line === '' || runsOn ? line + word : `${line} ${word}`;
  }, '');
  return plain ? bare(joined) : joined;
}

const SHORT_FORM = 0.5;
const SLIP = 0.06;
const TELEX = 0.03;
const JOINED = 0.02;
const NO_MARKS_AT_ALL = 0.35;
const NO_MARKS = 0.25;

function noisyWord(word: string, random: Random): string {
  const [, before = '', core = '', after = ''] = /^([^\p{L}]*)(\p{L}+)(.*)$/su.exec(word) ?? [];
  if (core === '' || /\d/.test(word)) return word;
  const forms = SHORT_FORMS[core.toLowerCase()];
  const chosen =
    forms === undefined || random() >= SHORT_FORM ? undefined : pick(forms.split(' '), random);
  if (chosen !== undefined) return before + chosen + after;
  if (random() < TELEX) return before + telexOf(core) + after;
  const slipped = core.length >= 3 && random() < SLIP ? slip(core, random) : core;
  return before + (random() < NO_MARKS ? bare(slipped) : slipped) + after;
}

/** One slip: a letter left out, doubled, swapped with the next, or its neighbour on the keyboard. */
function slip(word: string, random: Random): string {
  const letters = [...word];
  const at = Math.floor(random() * letters.length);
  const [here = '', next = ''] = [letters[at], letters[at + 1]];
  switch (Math.floor(random() * 4)) {
    case 0:
      return splice(letters, at, 1, '');
    case 1:
      return splice(letters, at, 1, here + here);
    case 2:
      return splice(letters, at, 2, next + here);
    default:
      return splice(letters, at, 1, beside(here, random));
  }
}

function splice(letters: readonly string[], at: number, count: number, put: string): string {
  return [...letters.slice(0, at), put, ...letters.slice(at + count)].join('');
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function beside(letter: string, random: Random): string {
  const row = ROWS.find((keys) => keys.includes(letter));
  if (row === undefined) return letter;
  const at = row.indexOf(letter);
  const keys = [row[at - 1], row[at + 1]].flatMap((key) => (key === undefined ? [] : [key]));
  return pick(keys, random);
}

const TONES: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
const HATS: Readonly<Record<string, (letter: string) => string>> = {
  '\u0302': (letter) => letter,
  '\u0306': () => 'w',
  '\u031b': () => 'w',
};

/** The keys that Telex was given for the word: 'khoong', 'nguwowif', 'dduowcj'. */
function telexOf(word: string): string {
  let tone = '';
  const keys = [...word].map((letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    tone = marks.map((mark) => TONES[mark] ?? '').join('') || tone;
    const hat = marks.map((mark) => HATS[mark]?.(base) ?? '').join('');
    if (base === 'đ') return 'dd';
    return base + hat;
  });
  return keys.join('') + tone;
}

/** How words are shortened in chat; one of them is taken. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  không: 'ko k kg hok khum hong hk kh',
  được: 'đc dc đk dk đx',
  người: 'ng ngta nguoi',
  rồi: 'r rùi rr roi',
  gì: 'j gi gj',
  biết: 'bít bik bjt',
  bao: 'bao',
  nhiêu: 'nhiu nhiêu',
  nhiều: 'nhìu nhju',
  vậy: 'z v zậy',
  với: 'vs vơi',
  tôi: 't toi tui',
  em: 'e em',
  anh: 'a anh',
  chị: 'c chị',
  mình: 'mk mìn m',
  cháu: 'cháu chau',
  tuổi: 't tủi tuoi',
  tháng: 'thág thg tháng',
  năm: 'năm nam',
  trong: 'trg tr0ng trong',
  những: 'nhữg nhg',
  như: 'nhu như',
  nhà: 'nhà nha',
  cũng: 'cug cũg',
  vợ: 'vk vợ',
  chồng: 'ck chồng',
  gia: 'gia',
  đình: 'đình',
  học: 'hok học',
  sinh: 'sinh sih',
  triệu: 'tr trieu triệu',
  nghìn: 'k nghìn ngàn',
  đồng: 'đ đồng',
  thì: 'thì thi',
  hộ: 'hộ ho',
  nghèo: 'nghèo ngèo ngheo',
  lương: 'lươg lương luong',
  hưu: 'hưu huu',
  trợ: 'trợ tro',
  cấp: 'cấp cap',
  bây: 'bi',
  giờ: 'h giờ',
  lắm: 'lém lắm',
  quá: 'wá quá',
  chưa: 'chx ch chưa',
  nữa: 'nx nữa',
  đang: 'đag đang',
  công: 'côg công',
  bị: 'bị bi',
  muốn: 'mún muốn',
  hỏi: 'hỏi hoi',
  cho: 'cho',
  trước: 'trc trước',
  vẫn: 'vẫn vãn',
  cần: 'cần cân',
  là: 'là la',
  của: 'of của',
  và: 'và vs',
  khuyết: 'khuyết kuyết',
  nặng: 'nặng nặg',
  thương: 'thương thươg',
  phải: 'fải phải',
  làm: 'lm làm',
};
