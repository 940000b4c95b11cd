import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { allOf, communeDecides } from '../kernel/rule';
import { law } from '../laws';
import { housingGroups, twoChildren } from '../parameters/social-housing-groups';
import {
  SINCE_2024_08,
  SINCE_2025_06,
  SINCE_2025_07,
  SINCE_2025_10,
  SINCE_2026_02,
  SINCE_2026_04,
  SINCE_2030_06,
} from '../parameters/social-housing-periods';

const CONDITIONS = law('Law27/2023', 'Điều 76, Điều 77, Điều 78');

const OLD_LAW = law('Law65/2014', 'Điều 49, Điều 51', 'unverified');
const form2026 = { name: 'Mẫu số 01', law: law('ND136/2026', 'Phụ lục') } as const;
const form2024 = { name: 'Mẫu số 01', law: law('ND100/2024', 'Phụ lục II', 'secondary') } as const;
const papers = [
  'identity-card',
  'housing-group-proof',
  'housing-state-proof',
  'income-proof',
] as const;
const LISTED = { days: 30, law: law('ND54/2026', 'Điều 34', 'secondary') } as const;
const contract2026 = {
  rule: 'sale-contract',
  law: law('ND54/2026', 'Điều 34', 'secondary'),
} as const;

/**
 * Đủ điều kiện đăng ký mua, thuê mua nhà ở xã hội: Luật Nhà ở 27/2023/QH15 Điều 76–78 with Nghị định
 * 100/2024 and its changes; looked up on the day of filing. A yes is a right to hand in, not a flat:
 * lots are drawn when a project has too few. The old law (to 2024-07-31) is left to the office.
 */
export const socialHousingPurchase = {
  key: 'social-housing-purchase',
  domain: 'housing',
  concludes: 'any',
  pays: null,
  raised: 'always',
  name: 'Mua, thuê mua nhà ở xã hội',
  versions: [
    {
      from: civilDate('2030-06-01'),
      law: CONDITIONS,
      lines: [...housingGroups(SINCE_2030_06), twoChildren(SINCE_2030_06)],
    },
    {
      from: civilDate('2026-07-01'),
      law: CONDITIONS,
      lines: [...housingGroups(SINCE_2026_04), twoChildren(SINCE_2026_04)],
    },
    { from: civilDate('2026-04-07'), law: CONDITIONS, lines: housingGroups(SINCE_2026_04) },
    { from: civilDate('2026-02-09'), law: CONDITIONS, lines: housingGroups(SINCE_2026_02) },
    { from: civilDate('2025-10-10'), law: CONDITIONS, lines: housingGroups(SINCE_2025_10) },
    { from: civilDate('2025-07-01'), law: CONDITIONS, lines: housingGroups(SINCE_2025_07) },
    { from: civilDate('2025-06-01'), law: CONDITIONS, lines: housingGroups(SINCE_2025_06) },
    { from: civilDate('2024-08-01'), law: CONDITIONS, lines: housingGroups(SINCE_2024_08) },
    {
      from: civilDate('2021-07-01'),
      law: OLD_LAW,
      lines: [
        {
          key: 'old-law',
          when: allOf('Điều kiện theo Luật Nhà ở 2014', OLD_LAW, [
            communeDecides('Người mua và điều kiện về nhà ở theo luật cũ', OLD_LAW),
            communeDecides(
              'Thường trú, hoặc tạm trú và đóng bảo hiểm xã hội, tại tỉnh có dự án',
              law('ND49/2021', 'Điều 1', 'unverified'),
            ),
            communeDecides(
              'Không thuộc diện nộp thuế thu nhập thường xuyên',
              law('ND100/2015', 'Điều 22', 'unverified'),
            ),
          ]),
          gives: { kind: 'right', law: OLD_LAW },
        },
      ],
    },
  ],
  procedures: [
    {
      from: civilDate('2026-04-07'),
      form: form2026,
      papers,
      where: ['housing-investor', 'post'],
      workingDays: null,
      listedWithin: LISTED,
      paidFrom: contract2026,
    },
    {
      from: civilDate('2026-02-09'),
      form: form2024,
      papers,
      where: ['housing-investor', 'post'],
      workingDays: null,
      listedWithin: LISTED,
      paidFrom: contract2026,
    },
    {
      from: civilDate('2024-08-01'),
      form: form2024,
      papers,
      where: ['housing-investor'],
      workingDays: null,
      paidFrom: { rule: 'sale-contract', law: law('ND100/2024', 'Điều 38', 'unverified') },
    },
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['housing-investor'],
      workingDays: null,
      paidFrom: { rule: 'sale-contract', law: law('ND100/2015', 'Điều 20', 'unverified') },
    },
  ],
  presumes: ['housing-project-open', 'one-housing-project', 'no-income-factor'],
  notSuitableFor: [
    'Người nộp hồ sơ trước ngày 1/8/2024: luật cũ chưa được kiểm chứng, cơ quan tiếp nhận quyết định.',
    'Người thuê nhà ở xã hội: xem thuê nhà ở xã hội.',
    'Học sinh, sinh viên: chỉ được thuê trong thời gian học tập.',
    'Doanh nghiệp, hợp tác xã trong khu công nghiệp: chỉ được thuê cho công nhân ở, không phải người dân mua.',
    'Người thuộc lực lượng vũ trang: mức trần thu nhập do đơn vị xác nhận, chưa có số tiền.',
    'Người có nhà ở xa nơi làm việc: tỉnh có thể có quy định riêng.',
    'Hộ có từ ba người phụ thuộc: tỉnh có thể có chính sách khuyến khích.',
  ],
} as const satisfies Programme;
