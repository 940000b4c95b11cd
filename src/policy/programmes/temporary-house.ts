import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { communeDecides } from '../kernel/rule';
import { law } from '../laws';
import {
  driveLeftOver,
  driveLines,
  minorityLine,
  officeLine,
  poorDistrictLines,
  yenBai2020Lines,
  yenBaiLines,
} from '../parameters/temporary-house-lines';

const OF_2026 = law('NQ257/2025', 'Hợp phần nhà ở theo', 'secondary');
const SPEND_OUT = law('TT60/2026', 'Thời hạn giải ngân theo');
const DRIVE = law('Drive2024', 'Đối tượng của', 'secondary');
const YEN_BAI = law('YenBai2023', 'Đối tượng theo', 'secondary');
const YEN_BAI_2020 = law('YenBai08/2020', 'Đối tượng theo', 'secondary');
const POOR_DISTRICT = law('QD90/2022', 'Đối tượng theo', 'secondary');

const NOT_FOUND_2026 = 'Hỗ trợ nhà ở của chương trình 2026–2035 (máy chưa tìm thấy mức nào)';
const NOT_FOUND_PROVINCE = 'Chương trình của tỉnh trong thời gian này (máy chưa tìm thấy mức nào)';

// Money of 2021–2025 may still be paid out in 2026.
const leftOver = communeDecides(
  'Xã còn vốn giảm nghèo 2021–2025, được giải ngân đến 31/12/2026, hay không',
  SPEND_OUT,
);

/**
 * Xóa nhà tạm, nhà dột nát: every grant for building or repairing the house of a poor or near-poor household,
 * by period. Several may hold together; one house is helped once, with the highest. The day is that of the
 * decision on the list. From 2026 on no amount was found.
 */
export const temporaryHouse = {
  key: 'temporary-house',
  domain: 'housing',
  concludes: 'highest',
  pays: { per: 'once', bound: 'exact' },
  raised: 'by-name',
  name: 'Hỗ trợ hộ nghèo, hộ cận nghèo xóa nhà tạm, nhà dột nát',
  versions: [
    {
      from: civilDate('2027-01-01'),
      law: OF_2026,
      lines: [officeLine(NOT_FOUND_2026, OF_2026)],
    },
    {
      from: civilDate('2026-01-01'),
      law: OF_2026,
      lines: [officeLine(NOT_FOUND_2026, OF_2026, [leftOver])],
    },
    {
      from: civilDate('2025-09-01'),
      law: DRIVE,
      lines: [...driveLeftOver, ...yenBaiLines, ...poorDistrictLines, minorityLine],
    },
    {
      from: civilDate('2024-11-10'),
      law: DRIVE,
      lines: [...driveLines, ...yenBaiLines, ...poorDistrictLines, minorityLine],
    },
    {
      from: civilDate('2023-04-12'),
      law: YEN_BAI,
      lines: [...yenBaiLines, ...poorDistrictLines, minorityLine],
    },
    {
      from: civilDate('2022-08-15'),
      law: POOR_DISTRICT,
      lines: [...poorDistrictLines, minorityLine, officeLine(NOT_FOUND_PROVINCE, POOR_DISTRICT)],
    },
    {
      from: civilDate('2022-01-01'),
      law: POOR_DISTRICT,
      lines: [minorityLine, officeLine(NOT_FOUND_PROVINCE, POOR_DISTRICT)],
    },
    {
      from: civilDate('2021-07-01'),
      law: YEN_BAI_2020,
      lines: [...yenBai2020Lines, minorityLine, officeLine(NOT_FOUND_PROVINCE, YEN_BAI_2020)],
    },
  ],
  procedures: [
    {
      from: civilDate('2021-07-01'),
      form: { name: 'đơn theo mẫu của xã', law: POOR_DISTRICT },
      papers: ['identity-card'],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'house-decision', law: POOR_DISTRICT },
    },
  ],
  presumes: ['house-on-list', 'one-support-per-house'],
  notSuitableFor: [
    'Người có công, thân nhân liệt sĩ: xem hỗ trợ nhà ở cho người có công.',
    'Nhà hư hỏng do thiên tai, hỏa hoạn: xem hỗ trợ nhà ở do thiên tai.',
    'Người ở tỉnh Lào Cai trước ngày 1/7/2025: tỉnh cũ có chính sách riêng.',
    'Hộ làm nhà từ năm 2026: chưa tìm thấy mức hỗ trợ nào, xã trả lời.',
  ],
} as const satisfies Programme;
