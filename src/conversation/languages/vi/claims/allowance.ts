import type { ClaimRow } from '../../hear-words';

const DIVORCED = ['ly hôn', 'ly dị', 'bỏ chồng', 'bỏ vợ'];
const WIDOWED = [
  'góa chồng',
  'góa vợ',
  'góa phụ',
  'chồng chết',
  'chồng mất',
  'chồng đã mất',
  'vợ mất',
  'vợ chết',
];
/** 'hai đứa con', '3 con nhỏ', 'mấy đứa'. */
const CHILDREN = ['1', '2', '3', '4', '5', 'một', 'hai', 'ba', 'bốn', 'năm', 'mấy'].flatMap(
  (count) =>
    ['con', 'đứa', 'con nhỏ', 'đứa con', 'đứa con nhỏ', 'con thơ', 'cháu', 'đứa nhỏ'].map(
      (child) => `${count} ${child}`,
    ),
);
const WIDOWED_SHORT = ['góa chồng', 'góa vợ', 'góa'];
const ALL_DEAD = [
  'mất hết',
  'mất cả',
  'đều mất',
  'đều đã mất',
  'chết hết',
  'đều chết',
  'đã mất cả',
];

/** Husband and wife, and whether she raises a child alone, which housing asks too. */
const families: readonly ClaimRow[] = [
  {
    fact: 'family',
    is: ['single-with-minor'],
    not: [],
    says: [
      ...['độc thân', 'đơn thân', 'một mình'].flatMap(withMinor),
      'mẹ đơn thân',
      'đơn thân',
      'bố đơn thân',
      'độc thân nuôi con',
      'đơn thân nuôi con',
      'mẹ đơn thân nuôi con nhỏ',
      'nuôi con một mình',
      'một mình nuôi con',
      ...CHILDREN.flatMap((children) => [
        `nuôi | ${children} một mình`,
        ...['một mình', 'một mình tôi', 'một mình em', 'một mình chị', 'đơn thân', 'độc thân'].map(
          (alone) => `${alone} nuôi | ${children}`,
        ),
      ]),
    ],
  },
  {
    fact: 'family',
    is: ['single-with-minor'],
    not: [],
    also: [{ fact: 'marriage', is: ['widowed'], not: [], says: [] }],
    says: WIDOWED_SHORT.flatMap(withMinor),
  },
  {
    fact: 'family',
    is: ['single-with-minor'],
    not: [],
    also: [{ fact: 'marriage', is: ['separated'], not: [], says: [] }],
    says: DIVORCED.flatMap(withMinor),
  },
  {
    fact: 'family',
    is: ['single', 'single-with-minor'],
    not: [],
    also: [{ fact: 'marriage', is: ['widowed'], not: [], says: [] }],
    says: WIDOWED,
  },
  {
    fact: 'family',
    is: ['single', 'single-with-minor'],
    not: [],
    also: [{ fact: 'marriage', is: ['separated'], not: [], says: [] }],
    says: DIVORCED,
  },
  {
    fact: 'family',
    is: ['single'],
    says: ['độc thân', 'sống độc thân'],
  },
  {
    fact: 'family',
    is: ['single'],
    also: [{ fact: 'marriage', is: ['unmarried'], says: [] }],
    says: ['chưa vợ', 'chưa chồng'],
  },
  {
    fact: 'family',
    is: ['couple'],
    also: [{ fact: 'marriage', is: ['married'], not: [], says: [] }],
    says: ['đã kết hôn', 'có vợ rồi', 'có chồng rồi'],
  },
  {
    fact: 'family',
    is: ['single-with-minor', 'couple'],
    not: [],
    narrows: true,
    says: ['một', 'hai', 'ba', 'bốn', '1', '2', '3', '4', ''].flatMap((count) =>
      ['con nhỏ', 'đứa con nhỏ', 'đứa nhỏ', 'con thơ'].map((child) =>
        ['nuôi', count, child].filter((word) => word !== '').join(' '),
      ),
    ),
  },
  { fact: 'marriage', is: ['unmarried'], not: [], says: ['chưa kết hôn', 'không chồng mà có con'] },
  { fact: 'marriage', is: ['separated'], not: [], says: ['ly thân', 'sống ly thân'] },
];

const parents: readonly ClaimRow[] = [
  {
    fact: 'father',
    is: ['dead'],
    not: [],
    also: [{ fact: 'mother', is: ['dead'], not: [], says: [] }],
    says: [
      'mồ côi cha mẹ',
      'mồ côi bố mẹ',
      'mồ côi cả cha lẫn mẹ',
      'mồ côi cả bố lẫn mẹ',
      'mồ côi cả cha mẹ',
      'mồ côi cả bố mẹ',
      'mồ côi cả cha và mẹ',
      'mất cả cha lẫn mẹ',
      'mất cả bố lẫn mẹ',
      'mất cả cha mẹ',
      'mất cả bố mẹ',
      ...['cha mẹ', 'bố mẹ', 'ba mẹ'].flatMap((both) => ALL_DEAD.map((died) => `${both} ${died}`)),
    ],
  },
  {
    fact: 'father',
    is: ['dead'],
    not: [],
    says: [
      'mồ côi cha',
      'mồ côi bố',
      'mồ côi ba',
      ...['bố', 'cha', 'ba'].flatMap((father) => [
        `${father} mất sớm`,
        `${father} mất từ nhỏ`,
        ...['mẹ bỏ đi', 'mẹ đi lấy chồng', 'mẹ đi lấy chồng khác', 'mẹ bỏ nhà đi'].flatMap(
          (left) => [`${father} mất ${left}`, `${father} chết ${left}`],
        ),
      ]),
    ],
  },
  { fact: 'mother', is: ['dead'], not: [], says: ['mồ côi mẹ', 'mồ côi má'] },
  {
    fact: 'father',
    is: ['undetermined'],
    not: [],
    says: ['không rõ cha', 'không rõ bố', 'không biết cha là ai', 'không biết bố là ai'].concat([
      'con không cha',
      'con hoang',
      'giấy khai sinh không có cha',
      'khai sinh không tên cha',
    ]),
  },
  {
    fact: 'abandoned',
    is: true,
    says: ['bị bỏ rơi', 'bị cha mẹ bỏ rơi', 'bị bố mẹ bỏ rơi', 'bố mẹ bỏ rơi', 'cha mẹ bỏ rơi'],
  },
];

/** How the facts of this domain are stated. */
export const allowanceClaims: readonly ClaimRow[] = [
  ...families,
  ...parents,
  {
    fact: 'hiv',
    is: true,
    says: [
      'bị nhiễm hiv',
      'nhiễm hiv',
      'bị hiv',
      'có hiv',
      'dương tính hiv',
      'hiv dương tính',
    ].concat(['dương tính với hiv', 'bị si đa', 'bị sida', 'mắc hiv', 'bị aids']),
  },
];

function withMinor(alone: string): string[] {
  return [`${alone} nuôi con nhỏ`, `${alone} nuôi con dưới 18 tuổi`];
}
