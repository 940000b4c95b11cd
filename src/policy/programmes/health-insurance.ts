import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { law } from '../laws';
import {
  FARM_AND_HOUSEHOLD_2018,
  LEFT_LIST_2018,
  NEAR_POOR_2018,
  SAFE_ZONE_2018,
  SECURITY_FORCE_2018,
  STATE_AND_BEFORE_2018,
  STUDENT_2018,
} from '../parameters/insurance-lines-of-2018';
import {
  ALL_OTHERS_2025,
  ELDERS_AND_CHILDREN_2025,
  FORMER_ELDERS_2025,
} from '../parameters/insurance-lines-of-2025';

/**
 * Bảo hiểm y tế: which group pays, what is left to pay oneself, what the card covers. Luật 46/2014 with
 * Nghị định 146/2018 and 75/2023 until 2025-06-30; Luật 51/2024 with Nghị định 188/2025 since; Nghị quyết
 * 261/2025 from 2026-01-01. Lines stand in the order in which groups pay; the first that holds pays.
 */
export const healthInsurance = {
  key: 'health-insurance',
  domain: 'insurance',
  concludes: 'insurance',
  pays: null,
  raised: 'always',
  name: 'Bảo hiểm y tế',
  versions: [
    {
      from: civilDate('2026-01-01'),
      law: law('Law51/2024', 'Điều 12, Điều 13 khoản 5'),
      lines: [...ELDERS_AND_CHILDREN_2025, ...ALL_OTHERS_2025],
    },
    {
      from: civilDate('2025-07-01'),
      law: law('Law51/2024', 'Điều 12, Điều 13 khoản 5'),
      lines: [...ELDERS_AND_CHILDREN_2025, ...FORMER_ELDERS_2025, ...ALL_OTHERS_2025],
    },
    {
      from: civilDate('2024-07-01'),
      law: law('Law46/2014', 'Điều 12, Điều 13 khoản 2'),
      lines: [
        ...STATE_AND_BEFORE_2018,
        ...SAFE_ZONE_2018,
        ...NEAR_POOR_2018,
        ...LEFT_LIST_2018,
        ...STUDENT_2018,
        ...SECURITY_FORCE_2018,
        ...FARM_AND_HOUSEHOLD_2018,
      ],
    },
    {
      from: civilDate('2023-12-03'),
      law: law('Law46/2014', 'Điều 12, Điều 13 khoản 2'),
      lines: [
        ...STATE_AND_BEFORE_2018,
        ...SAFE_ZONE_2018,
        ...NEAR_POOR_2018,
        ...LEFT_LIST_2018,
        ...STUDENT_2018,
        ...FARM_AND_HOUSEHOLD_2018,
      ],
    },
    {
      from: civilDate('2023-11-01'),
      law: law('Law46/2014', 'Điều 12, Điều 13 khoản 2'),
      lines: [
        ...STATE_AND_BEFORE_2018,
        ...NEAR_POOR_2018,
        ...LEFT_LIST_2018,
        ...STUDENT_2018,
        ...FARM_AND_HOUSEHOLD_2018,
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: law('Law46/2014', 'Điều 12, Điều 13 khoản 2'),
      lines: [
        ...STATE_AND_BEFORE_2018,
        ...NEAR_POOR_2018,
        ...STUDENT_2018,
        ...FARM_AND_HOUSEHOLD_2018,
      ],
    },
  ],
  procedures: [
    {
      from: civilDate('2025-07-01'),
      form: { name: 'Mẫu số 2', law: law('ND188/2025', 'Phụ lục') },
      papers: ['identity-card', 'household-member-list'],
      // The commune lists whom the State, the fund or the household pays for, the school its pupils
      // (Luật 51/2024, Điều 17 khoản 1 điểm c, d); each may also declare herself.
      where: [
        'commune',
        'school',
        'insurance-office',
        'collecting-agent',
        'insurance-app',
        'national-portal',
        'post',
      ],
      workingDays: { days: 5, law: law('ND188/2025', 'Điều 11 khoản 2 điểm d') },
      paidFrom: { rule: 'card-day', law: law('Law51/2024', 'Điều 16 khoản 3') },
    },
    {
      from: civilDate('2021-07-01'),
      form: { name: 'Mẫu TK1-TS', law: law('QD595/2017', 'Phụ lục', 'unverified') },
      papers: ['identity-card'],
      where: [
        'commune',
        'school',
        'insurance-office',
        'collecting-agent',
        'national-portal',
        'post',
      ],
      workingDays: null,
      paidFrom: { rule: 'card-day-before-2025', law: law('ND146/2018', 'Điều 13') },
    },
  ],
  presumes: ['vietnamese-citizen', 'correct-line-care', 'support-floor', 'price-of-the-day'],
  notSuitableFor: [
    'Người dưới 15 tuổi làm việc theo hợp đồng (ngoại lệ của Bộ luật Lao động).',
    'Quân đội, công an, cơ yếu, dân quân thường trực: có quy định riêng, ở đây chỉ nói Nhà nước đóng, mức hưởng 100 %.',
    'Người nước ngoài, trừ học sinh, sinh viên có học bổng của Nhà nước Việt Nam.',
    'Thân nhân công nhân quốc phòng, công an thuộc cả diện Nhà nước đóng: ở đây nói Nhà nước đóng; có thể do đơn vị đóng.',
    'Người ở xã đảo, đặc khu.',
    'Nạn nhân mua bán người quá 1 năm từ ngày được xác nhận: không còn thuộc nhóm này.',
    'Người trong cơ sở từ thiện, tôn giáo, người nghỉ không lương trước ngày 1/7/2025: tính theo hộ gia đình.',
    'Cán bộ xã đã nghỉ hưởng trợ cấp bảo hiểm xã hội mà nay đi làm theo hợp đồng.',
    'Người thiếu hụt đa chiều không thuộc hộ nghèo, cận nghèo theo thu nhập, trước ngày 1/7/2025.',
    'Trẻ từ 6 tuổi chưa đi học có thẻ hết hạn: hỏi nơi cấp thẻ.',
    'Phần tỉnh hỗ trợ thêm (Yên Bái 2023–2025 và nghị quyết mới): chưa có số liệu, tiền tự đóng có thể thấp hơn.',
  ],
} as const satisfies Programme;
