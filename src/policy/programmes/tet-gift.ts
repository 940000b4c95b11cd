import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { among, anyOf, communeDecides } from '../kernel/rule';
import {
  CAMPAIGN_2026,
  LEADERS,
  LEADERS_GIFT,
  PRESIDENT,
  PRESIDENT_GIFT,
  TET_2026,
  TET_2026_GIFT,
  TET_2026_TIMES,
} from '../parameters/tet-gift';

const PRESIDENT_LINE = {
  key: 'president',
  when: among('merit', ['merit'], { says: 'Là người có công với cách mạng', law: PRESIDENT }),
  gives: {
    kind: 'commune-decides',
    says: 'Quà của Chủ tịch nước dịp Tết và 27/7: mức theo từng diện người có công',
    law: PRESIDENT,
    atMost: PRESIDENT_GIFT,
  },
} as const;

const TET_2026_LINE = {
  key: 'tet-2026',
  when: anyOf('Thuộc diện nhận quà Tết 2026', TET_2026, [
    among('merit', ['merit'], { says: 'Là người có công với cách mạng', law: TET_2026 }),
    among('allowance', ['social-allowance', 'social-pension'], {
      says: 'Hưởng trợ cấp xã hội hằng tháng hoặc trợ cấp hưu trí xã hội',
      law: TET_2026,
    }),
  ]),
  gives: { kind: 'money', standard: TET_2026_GIFT, times: TET_2026_TIMES },
} as const;

const LEADERS_LINE = {
  key: 'leaders',
  when: communeDecides(
    'Quà khi khẩn cấp và dịp Tết: nhiều nhất 3.000.000 đồng mỗi hộ, nơi tặng xem xét từng hộ',
    LEADERS,
  ),
  gives: {
    kind: 'commune-decides',
    says: 'Mức quà cho mỗi hộ do nơi tặng quyết định',
    law: LEADERS,
    atMost: LEADERS_GIFT,
  },
} as const;

/**
 * Quà Tết, as campaigns with a beginning and an end: each is a version. The President's gift comes back every
 * Tết and on 27 July; the one of Tết 2026 came once; since 2026-10-05 leaders may give a household a gift
 * (Nghị định 335/2026/NĐ-CP, Điều 14), which nobody has a claim to.
 */
export const tetGift = {
  key: 'tet-gift',
  domain: 'living',
  concludes: 'sum',
  pays: { per: 'once', bound: 'at-least' },
  raised: 'by-name',
  name: 'Quà Tết, quà 27/7',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: LEADERS,
      lines: [PRESIDENT_LINE, LEADERS_LINE],
    },
    { from: CAMPAIGN_2026.until, law: PRESIDENT, lines: [PRESIDENT_LINE] },
    { from: CAMPAIGN_2026.from, law: CAMPAIGN_2026.law, lines: [TET_2026_LINE, PRESIDENT_LINE] },
    { from: civilDate('2021-07-01'), law: PRESIDENT, lines: [PRESIDENT_LINE] },
  ],
  procedures: [
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'campaign', law: PRESIDENT },
    },
  ],
  presumes: ['commune-list'],
  notSuitableFor: [
    'Quà của tỉnh, của xã, của hội đoàn: mỗi năm một khác, xin hỏi xã.',
    'Thân nhân liệt sĩ và các diện khác nhận quà của Chủ tịch nước: xã có danh sách.',
    'Gạo cứu đói dịp Tết: tính ở chế độ trợ giúp khẩn cấp.',
    'Các đợt quà một lần trước Tết 2026: chưa có văn bản.',
  ],
} as const satisfies Programme;
