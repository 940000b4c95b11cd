import type { ClaimRow } from '../../hear-words';

const FUNERALS = ['funeral-support', 'social-pension-funeral'] as const;
const WHEN = [
  'tháng trước',
  'tháng này',
  'tuần trước',
  'tuần này',
  'hôm trước',
  'hôm qua',
  'hôm kia',
  'hôm nay',
  'sáng nay',
  'đêm qua',
  'tối qua',
  'mấy hôm trước',
  'mấy ngày trước',
  'mấy tháng trước',
];
const DIED = ['mất', 'qua đời', 'từ trần'];
const SINCE = [
  'năm',
  'từ',
  'từ lâu',
  'từ năm',
  'hồi',
  'lâu',
  'lâu rồi',
  'sớm',
  'sớm rồi',
  'cách đây',
  'được',
]
  .concat(['hết', 'cả', 'hết rồi', 'cả rồi', 'để lại', 'lúc', 'khi', 'ngày', 'tháng', 'tuần'])
  .concat(['hơn', 'gần', 'vài năm', 'mấy năm', 'một năm', 'hai năm', 'bao năm', 'đã lâu']);
const LOST_IN = [
  'do lũ',
  'vì lũ',
  'do lũ quét',
  'vì lũ quét',
  'do sạt lở',
  'vì sạt lở',
  'do thiên tai',
  'do bão',
  'vì bão',
  'do cháy nhà',
  'vì cháy nhà',
  'do hỏa hoạn',
  'do tai nạn',
  'vì tai nạn',
  'do tai nạn giao thông',
  'vì tai nạn giao thông',
  'do tai nạn lao động',
  'vì tai nạn lao động',
];

/** How care, a death and sudden hardship are told. */
export const careClaims: readonly ClaimRow[] = [
  // A death of these days asks about the funeral; one told in passing counts only where a funeral is spoken of.
  {
    fact: 'death',
    is: ['ordinary', 'disaster'],
    not: ['none'],
    about: FUNERALS,
    says: DIED.flatMap((died) => [
      `mới ${died}`,
      `vừa ${died}`,
      `vừa mới ${died}`,
      `mới ${died} xong`,
      ...WHEN.flatMap((when) => [`${died} ${when}`, `${died} từ ${when}`]),
    ]),
  },
  {
    fact: 'death',
    is: ['ordinary', 'disaster'],
    not: ['none'],
    says: [
      'mất rồi',
      'đã mất',
      'đã mất rồi',
      'mất lâu rồi',
      'đã mất từ lâu',
      'mất từ lâu',
      'qua đời',
      'đã qua đời',
      'từ trần',
      'đã chết',
    ],
  },
  // 'mất' by itself only right behind the person: one also loses a card, a job, a harvest.
  {
    fact: 'death',
    is: ['ordinary', 'disaster'],
    not: ['none'],
    behindPerson: true,
    says: ['mất', 'chết', ...DIED.flatMap((died) => SINCE.map((since) => `${died} ${since}`))],
  },
  {
    fact: 'death',
    is: ['ordinary'],
    not: [],
    about: FUNERALS,
    says: ['mất do bệnh', 'mất vì bệnh', 'ốm mất', 'mất vì tuổi già', 'mất do tuổi già'],
  },
  {
    fact: 'death',
    is: ['disaster'],
    not: [],
    about: ['emergency-death', ...FUNERALS],
    says: ['chết', 'mất', 'bị chết', 'tử vong'].flatMap((died) =>
      LOST_IN.map((cause) => `${died} ${cause}`),
    ),
  },
  {
    fact: 'death',
    is: ['disaster'],
    not: [],
    about: ['emergency-death', ...FUNERALS],
    says: ['bị lũ cuốn chết', 'lũ cuốn chết', 'bị sét đánh chết', 'chết đuối', 'chết cháy'],
  },
  {
    fact: 'death',
    is: ['missing'],
    not: [],
    about: ['emergency-death'],
    says: [
      'mất tích',
      'bị mất tích',
      'bị lũ cuốn mất tích',
      'lũ cuốn mất tích',
      ...LOST_IN.map((cause) => `mất tích ${cause}`),
    ],
  },
  {
    fact: 'injured',
    is: true,
    about: ['emergency-injury'],
    says: [
      'bị thương',
      'bị thương nặng',
      'bị tai nạn',
      'bị tai nạn giao thông',
      'bị tai nạn lao động',
      'bị lũ cuốn bị thương',
      'bị bỏng nặng',
    ],
  },
  {
    fact: 'hungerCause',
    is: ['disaster'],
    about: ['emergency-rice'],
    says: ['mất mùa', 'bị mất mùa', 'lũ cuốn hết lúa', 'lũ cuốn hết thóc', 'đói do mất mùa'],
  },
  {
    fact: 'hungerCause',
    is: ['lean-season'],
    about: ['emergency-rice'],
    says: ['đói giáp hạt', 'thiếu đói giáp hạt', 'đang giáp hạt', 'lúc giáp hạt'],
  },
  {
    fact: 'hungerCause',
    is: ['tet'],
    about: ['emergency-rice'],
    says: [
      'không có gạo ăn tết',
      'hết gạo ăn tết',
      'thiếu gạo ăn tết',
      'đói tết',
      'thiếu đói dịp tết',
    ],
  },
  {
    fact: 'pregnant',
    is: true,
    says: ['mang thai', 'đang mang thai', 'có thai', 'có bầu', 'mang bầu', 'đang bầu'],
  },
  {
    fact: 'smallChildren',
    is: ['one', 'several'],
    not: [],
    says: ['nuôi con nhỏ dưới 3 tuổi', 'nuôi con dưới 3 tuổi', 'nuôi con dưới 36 tháng'],
  },
  {
    fact: 'caresFor',
    is: ['own-disabled'],
    not: [],
    about: ['care-support'],
    says: ['chăm', 'chăm sóc', 'nuôi', 'nuôi dưỡng', 'trông', 'trông nom'].flatMap((cares) =>
      ['con', 'mẹ', 'bố', 'em', 'chồng', 'vợ', 'cháu', 'người', 'người nhà'].flatMap((who) =>
        ['khuyết tật đặc biệt nặng', 'bị khuyết tật đặc biệt nặng'].map(
          (how) => `${cares} ${who} ${how}`,
        ),
      ),
    ),
  },
  {
    fact: 'caresFor',
    is: ['elder'],
    about: ['care-support'],
    says: ['nhận nuôi người già neo đơn', 'nhận nuôi cụ già neo đơn'],
  },
  {
    fact: 'inFacility',
    is: true,
    says: ['ở', 'đang ở', 'sống ở', 'sống trong', 'đang sống ở'].flatMap((live) =>
      [
        'trung tâm bảo trợ',
        'trung tâm bảo trợ xã hội',
        'cơ sở bảo trợ xã hội',
        'cơ sở trợ giúp xã hội',
      ].map((place) => `${live} ${place}`),
    ),
  },
];
