import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { anyOf } from '../kernel/rule';
import { law } from '../laws';
import { byTable, MULTIPLES, RISES, TABLE_OF_2024 } from '../parameters/merit-lines';
import { MERIT_PROCEDURE, withMerit } from '../parameters/merit-office';
import { hasTitle } from '../parameters/merit-titles';

const FRAME = law('PL02/2020', 'Điều 3; Điều 6 khoản 3');

const OF_2026 = byTable(
  'Mức trong bảng của Nghị định 321/2026/NĐ-CP; chưa tìm thấy bảng này',
  law('ND321/2026', 'Phụ lục', 'secondary'),
);

/**
 * Trợ cấp ưu đãi người có công hằng tháng: Pháp lệnh 02/2020/UBTVQH14. Whoever holds several titles is paid
 * for each (Điều 6 khoản 3). Multiples of the standard are reckoned; of the tables we know those of 2024 from
 * memory alone, and the others not at all. From 2026-07-01 to 2026-09-30 the next standard may add its rise.
 */
export const meritAllowance = {
  key: 'merit-allowance',
  domain: 'merit',
  concludes: 'sum',
  pays: { per: 'month', bound: 'exact' },
  raised: anyOf('Người có công, thân nhân của người có công', FRAME, [
    withMerit(['merit', 'martyr-relative', 'merit-relative']),
    hasTitle,
  ]),
  name: 'Trợ cấp ưu đãi người có công hằng tháng',
  versions: [
    { from: civilDate('2026-10-01'), law: FRAME, lines: [...MULTIPLES, ...OF_2026] },
    { from: civilDate('2026-07-01'), law: FRAME, lines: [...MULTIPLES, ...RISES, ...OF_2026] },
    { from: civilDate('2024-07-01'), law: FRAME, lines: [...MULTIPLES, ...TABLE_OF_2024] },
    {
      from: civilDate('2023-07-01'),
      law: FRAME,
      lines: [
        ...MULTIPLES,
        ...byTable(
          'Mức trong bảng của Nghị định 55/2023/NĐ-CP; chưa tìm thấy bảng này',
          law('ND55/2023', 'Phụ lục', 'unverified'),
        ),
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: FRAME,
      lines: [
        ...MULTIPLES,
        ...byTable(
          'Mức trong bảng của Nghị định 75/2021/NĐ-CP; chưa tìm thấy bảng này',
          law('ND75/2021', 'Phụ lục'),
        ),
      ],
    },
  ],
  procedures: [{ from: civilDate('2021-07-01'), ...MERIT_PROCEDURE }],
  presumes: ['beside-social-allowance'],
  notSuitableFor: [
    'Người cũng thuộc diện trợ cấp xã hội, hưu trí xã hội: luật không nói rõ, xã xem xét.',
    'Người có từ bốn danh hiệu trở lên: danh hiệu thứ tư chưa được cộng.',
    'Phụ cấp thêm của thương binh, bệnh binh từ 81 %: chưa được tính.',
    'Thâm niên của người hoạt động thoát ly trước năm 1945: cơ quan người có công tính.',
    'Con liệt sĩ đã lớn, vợ hoặc chồng liệt sĩ đã tái giá: có được tuất hằng tháng hay không do cơ quan xem.',
    'Thân nhân của từ hai thương binh, bệnh binh đã mất: suất tuất thứ hai do cơ quan xem.',
    'Quyết định từ ngày 1/7 đến 30/9/2026: phần tăng thêm được trả khi nào do cơ quan xem.',
    'Tạm dừng, thôi hưởng, chuyển nơi ở của người có công: chưa tìm thấy điều luật.',
  ],
} as const satisfies Programme;
