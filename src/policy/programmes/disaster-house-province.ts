import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, compare, is } from '../kernel/rule';
import { law } from '../laws';
import {
  ROOF_HALF,
  ROOF_HALF_SUM,
  ROOF_MOST,
  ROOF_MOST_SUM,
  ROOF_SLIGHT,
  ROOF_SLIGHT_SUM,
  STORM_BADLY_DAMAGED,
  STORM_DESTROYED,
  STORM_ROOF_AT_MOST,
} from '../parameters/disaster-house';
import { oneSum } from '../parameters/one-sum';

const YEN_BAI = law('YenBai66/2020', 'Mức hỗ trợ theo', 'secondary');
const YAGI = law('YenBai05/2024', 'Nhóm được hỗ trợ theo', 'secondary');
const STORM = law('LaoCai2025', 'Nhóm được hỗ trợ trong', 'secondary');
// No act was found for other disasters; the national decree lets a province do more.
const AFTER_MERGER = law('ND20/2021', 'Điều 4 khoản 3');
const OF_2026 = law('ND335/2026', 'Điều 4 khoản 3');

function damage(option: 'destroyed' | 'badly-damaged', by: Citation): Rule {
  const says =
    option === 'destroyed' ? 'Nhà mất hẳn, không còn nơi ở' : 'Nhà hư hỏng nặng, không ở được';
  return among('houseDamage', [option], { says, law: by });
}

function roofFrom(limit: typeof ROOF_SLIGHT, by: Citation): Rule {
  return compare('roofDamage', 'at-least', limit, {
    says: 'Mái nhà ở (không kể nhà phụ) hư hỏng từ mức này trở lên',
    law: by,
  });
}

// Roofs by share, the worst first; only the highest sum is paid.
const roofs = [
  { key: 'roof-most', when: roofFrom(ROOF_MOST, YEN_BAI), gives: oneSum(ROOF_MOST_SUM) },
  { key: 'roof-half', when: roofFrom(ROOF_HALF, YEN_BAI), gives: oneSum(ROOF_HALF_SUM) },
  { key: 'roof-slight', when: roofFrom(ROOF_SLIGHT, YEN_BAI), gives: oneSum(ROOF_SLIGHT_SUM) },
] as const;

const yagi = {
  key: 'province-decides',
  when: allOf('Nhà bị thiệt hại do bão số 3 năm 2024', YAGI, [
    anyOf('Nhà mất hẳn, hư hỏng nặng, hoặc mái hư hỏng', YAGI, [
      damage('destroyed', YAGI),
      damage('badly-damaged', YAGI),
      is('relocationOrdered', 'yes', { says: 'Phải di dời khẩn cấp', law: YAGI }),
      roofFrom(ROOF_SLIGHT, YAGI),
    ]),
    communeDecides('Mức hỗ trợ của tỉnh trong bão số 3 năm 2024, chưa tìm thấy con số', YAGI),
  ]),
  gives: { kind: 'commune-decides', says: 'Tỉnh quyết định mức hỗ trợ', law: YAGI },
} as const;

const byStorm = communeDecides('Xã xác nhận thiệt hại là do bão tháng 10/2025', STORM);

const storm = [
  {
    key: 'storm-destroyed',
    when: allOf('Mất nhà do bão tháng 10/2025', STORM, [damage('destroyed', STORM), byStorm]),
    gives: oneSum(STORM_DESTROYED),
  },
  {
    key: 'storm-badly-damaged',
    when: allOf('Nhà hư hỏng nặng do bão tháng 10/2025', STORM, [
      damage('badly-damaged', STORM),
      byStorm,
    ]),
    gives: oneSum(STORM_BADLY_DAMAGED),
  },
  {
    key: 'storm-roof',
    when: allOf('Mái nhà hư hỏng do bão tháng 10/2025', STORM, [
      roofFrom(ROOF_SLIGHT, STORM),
      byStorm,
    ]),
    gives: {
      kind: 'commune-decides',
      says: 'Mức hỗ trợ mái nhà theo mức hư hỏng',
      law: STORM,
      atMost: STORM_ROOF_AT_MOST,
    },
  },
  {
    key: 'storm-relocation',
    when: allOf('Phải di dời khẩn cấp', STORM, [
      is('relocationOrdered', 'yes', { says: 'Phải di dời khẩn cấp', law: STORM }),
      communeDecides('Mức hỗ trợ di dời của tỉnh, chưa tìm thấy con số', STORM),
    ]),
    gives: { kind: 'commune-decides', says: 'Tỉnh quyết định mức hỗ trợ di dời', law: STORM },
  },
] as const;

function provinceDecides(by: Citation) {
  return {
    key: 'province-decides',
    when: allOf('Nhà bị thiệt hại do thiên tai', by, [
      anyOf('Nhà bị thiệt hại, hoặc phải di dời khẩn cấp', by, [
        damage('destroyed', by),
        damage('badly-damaged', by),
        is('relocationOrdered', 'yes', { says: 'Phải di dời khẩn cấp', law: by }),
        communeDecides('Mái nhà hư hỏng đến mức được tỉnh hỗ trợ không', by),
      ]),
      communeDecides('Tỉnh có đợt hỗ trợ riêng cho trận thiên tai này không', by),
    ]),
    gives: { kind: 'commune-decides', says: 'Tỉnh quyết định mức hỗ trợ', law: by },
  } as const;
}

/**
 * What the province adds for houses after a disaster: Yên Bái's own resolution until the merger, then campaigns
 * for one storm each. Where no amount or no campaign was found, the province decides. The day is that of the
 * damage.
 */
export const disasterHouseProvince = {
  key: 'disaster-house-province',
  domain: 'housing',
  concludes: 'highest',
  pays: { per: 'once', bound: 'exact' },
  raised: 'by-name',
  name: 'Hỗ trợ nhà ở bị thiên tai của tỉnh',
  versions: [
    { from: civilDate('2026-10-05'), law: OF_2026, lines: [provinceDecides(OF_2026)] },
    { from: civilDate('2025-11-01'), law: AFTER_MERGER, lines: [provinceDecides(AFTER_MERGER)] },
    { from: civilDate('2025-10-01'), law: STORM, lines: storm },
    { from: civilDate('2025-07-01'), law: AFTER_MERGER, lines: [provinceDecides(AFTER_MERGER)] },
    { from: civilDate('2025-01-01'), law: YEN_BAI, lines: roofs },
    { from: civilDate('2024-09-26'), law: YAGI, lines: [yagi] },
    { from: civilDate('2021-07-01'), law: YEN_BAI, lines: roofs },
  ],
  procedures: [
    {
      from: civilDate('2021-07-01'),
      form: { name: 'đơn theo mẫu của xã', law: AFTER_MERGER },
      papers: ['identity-card'],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'house-decision', law: AFTER_MERGER },
    },
  ],
  presumes: ['house-damage-checked', 'one-support-per-house'],
  notSuitableFor: [
    'Người ở tỉnh Lào Cai trước ngày 1/7/2025: tỉnh cũ có hướng dẫn riêng.',
    'Đồ dùng gia đình bị hỏng, mất: Nghị quyết 66/2020/NQ-HĐND có hỗ trợ, điều kiện chưa tìm thấy.',
    'Hộ thuộc diện người có công: mức của tỉnh có thể khác.',
    'Mức di dời trong bão tháng 10/2025: nguồn không đọc rõ con số.',
  ],
} as const satisfies Programme;
