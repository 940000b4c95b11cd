import type { ClaimRow } from '../../hear-words';

const MINORITY_AREAS = ['vùng', 'xã', 'khu vực', 'bản'].flatMap((area) =>
  ['', 'đồng bào ', 'có đồng bào '].flatMap((people) => [
    `${area} ${people}dân tộc`,
    `${area} ${people}dân tộc thiểu số`,
    `${area} ${people}dân tộc thiểu số và miền núi`,
  ]),
);
const OUTSIDE = MINORITY_AREAS.flatMap((area) =>
  ['ngoài', 'ở ngoài', 'nằm ngoài'].map((out) => `${out} ${area}`),
);

/** Drawn today, or until a death. */
const DRAWN = ['đang', 'trước', 'trước đây', 'trước đó', 'vẫn'].flatMap((when) =>
  ['hưởng', 'nhận', 'lĩnh', 'lãnh'].map((draw) => `${when} ${draw}`),
);

/** How a place, a people, an allowance already drawn and a house of one's own are stated. */
export const homeClaims: readonly ClaimRow[] = [
  {
    fact: 'settlement',
    is: ['ward'],
    says: ['ở phường', 'trong phường', 'sống ở phường', 'trên phường', 'phường yên bái'],
  },
  { fact: 'settlement', is: ['former-town'], says: ['ở thị trấn', 'thị trấn cũ'] },
  {
    fact: 'allowance',
    is: ['social-pension'],
    says: [
      ...DRAWN.flatMap((draws) => [
        `${draws} trợ cấp hưu trí xã hội`,
        `${draws} hưu trí xã hội`,
        `${draws} trợ cấp hưu trí`,
      ]),
      'được nhận trợ cấp hưu trí xã hội rồi',
    ],
  },
  {
    fact: 'allowance',
    is: ['social-allowance'],
    says: [
      'đang hưởng trợ cấp xã hội',
      'đang nhận trợ cấp xã hội',
      'đang hưởng trợ cấp bảo trợ xã hội',
      'đang nhận trợ cấp bảo trợ',
      'hưởng bảo trợ xã hội',
    ],
  },
  { fact: 'merit', is: ['veteran'], says: ['cựu chiến binh'] },
  {
    fact: 'areaClass',
    is: ['extremely-difficult'],
    says: [
      'xã đặc biệt khó khăn',
      'thôn đặc biệt khó khăn',
      'bản đặc biệt khó khăn',
      'vùng đặc biệt khó khăn',
      'đặc biệt khó khăn',
      'khu vực iii',
      'khu vực 3',
      'khu vực ba',
      'vùng iii',
      'vùng 3',
      'xã 135',
    ],
  },
  {
    fact: 'areaClass',
    is: ['difficult'],
    says: ['xã khó khăn', 'vùng khó khăn', 'khu vực ii', 'khu vực 2', 'khu vực hai', 'vùng ii'],
  },
  {
    fact: 'areaClass',
    is: ['left-list'],
    not: [],
    says: ['ra khỏi', 'vừa ra khỏi', 'mới ra khỏi', 'thoát khỏi'].flatMap((left) =>
      ['xã ', 'vùng ', 'thôn ', 'diện ', ''].map((unit) => `${left} ${unit}đặc biệt khó khăn`),
    ),
  },
  { fact: 'areaClass', is: ['developing'], says: ['khu vực i', 'khu vực 1', 'khu vực một'] },
  { fact: 'areaClass', is: ['safe-zone'], says: ['xã an toàn khu', 'vùng an toàn khu', 'xã atk'] },
  { fact: 'areaClass', is: ['outside'], not: [], says: OUTSIDE },
  // To live there says nothing of the people one belongs to, nor which class the place has.
  { fact: 'areaClass', is: [], not: ['outside'], says: MINORITY_AREAS },
  {
    fact: 'ethnicMinority',
    is: true,
    says: [
      'dân tộc thiểu số',
      'người dân tộc',
      'dân tộc tày',
      'dân tộc thái',
      'dân tộc mông',
      "dân tộc h'mông",
      'dân tộc dao',
      'dân tộc mường',
      'dân tộc nùng',
      'dân tộc giáy',
      'dân tộc khơ mú',
      'người tày',
      'người thái',
      'người mông',
      "người h'mông",
      'người dao',
      'người mường',
      'người nùng',
      'người giáy',
      'người khơ mú',
      'người hà nhì',
    ],
  },
  { fact: 'ethnicMinority', is: false, says: ['người kinh', 'dân tộc kinh'] },
  {
    fact: 'hasHouse',
    is: false,
    says: [
      'chưa có nhà',
      'không có nhà',
      'ở trọ',
      'thuê trọ',
      'phòng trọ',
      'nhà trọ',
      'đi thuê nhà',
      'nhà thuê',
      'ở nhà thuê',
      'ở nhà trọ',
      'ở thuê',
      'đang thuê nhà',
      'thuê phòng',
      'ở nhờ',
      'chưa có đất chưa có nhà',
    ],
  },
  { fact: 'hasHouse', is: true, says: ['nhà riêng', 'có nhà riêng', 'có nhà rồi', 'đã có nhà'] },
];
