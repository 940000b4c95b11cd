import type { HearWords } from '../../hear-words';

const SMALL = [
  'con nhỏ',
  'đứa con nhỏ',
  'đứa nhỏ',
  'con thơ',
  'con dưới 16 tuổi',
  'đứa con dưới 16 tuổi',
];
const MONTHS = [
  { means: 1, says: ['tháng'] },
  { means: 12, says: ['năm'] },
];

/** Numbers that are neither ages nor money: shares, counts, areas, and the names of places. */
export const measured: Pick<
  HearWords,
  'measures' | 'percent' | 'percentOf' | 'squareMetres' | 'placeKinds'
> = {
  measures: [
    {
      fact: 'electricityUse',
      units: [
        { means: 1, says: ['số điện', 'kwh', 'kw điện', 'ký điện', 'kí điện', 'chữ điện', 'kw'] },
      ],
      after: [],
    },
    { fact: 'youngChildren', units: [{ means: 1, says: SMALL }], after: ['nuôi'], close: true },
    {
      fact: 'insuredTotal',
      units: MONTHS,
      after: ['đóng bảo hiểm thất nghiệp', 'tham gia bảo hiểm thất nghiệp', 'đóng thất nghiệp'],
    },
    {
      fact: 'jobEndedMonths',
      units: MONTHS,
      after: ['nghỉ việc', 'mất việc', 'thôi việc', 'nghỉ làm', 'mất việc làm'].flatMap((left) =>
        ['', ' được', ' đã được', ' đã', ' rồi được'].map((since) => left + since),
      ),
      close: true,
    },
    {
      fact: 'martyrs',
      units: [
        { means: 1, says: ['con là liệt sĩ', 'con liệt sĩ', 'người con là liệt sĩ', 'liệt sĩ'] },
      ],
      after: [],
    },
  ],
  percent: ['%', 'phần trăm'],
  percentOf: [
    { means: 'warInvalidPercent', says: ['thương binh'] },
    { means: 'sickSoldierPercent', says: ['bệnh binh'] },
    {
      means: 'agentOrangePercent',
      says: ['chất độc hóa học', 'chất độc da cam', 'chất độc màu da cam', 'da cam'],
    },
  ],
  squareMetres: ['m2', 'm 2', 'mét vuông', 'm vuông', 'm²', 'mv'],
  placeKinds: ['xã', 'phường', 'thị trấn'],
};
