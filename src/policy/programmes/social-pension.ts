import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { ageFrom, allOf, among, anyOf, compare, never } from '../kernel/rule';
import { law } from '../laws';
import {
  SOCIAL_PENSION_AGE,
  SOCIAL_PENSION_AGE_POOR,
  SOCIAL_PENSION_RATE,
  SOCIAL_PENSION_RATE_ON_ROLLS,
  SOCIAL_PENSION_TIMES,
} from '../parameters/social-pension';

const POORER = law('Law41/2024', 'Điều 21 khoản 2');
const NO_PENSION = law('Law41/2024', 'Điều 21 khoản 1 điểm b');
const SMALL_PENSION = law('ND176/2025', 'Điều 2', 'secondary');

const oldEnough = anyOf('Đủ tuổi', law('Law41/2024', 'Điều 21'), [
  ageFrom('birth', SOCIAL_PENSION_AGE, {
    says: 'Từ đủ 75 tuổi trở lên',
    law: law('Law41/2024', 'Điều 21 khoản 1 điểm a'),
  }),
  // The law says "đến dưới 75"; from 75 on the line above holds already, and without the upper bound
  // a poor person known only to be over 70 gets her yes.
  allOf('Từ đủ 70 tuổi, hộ nghèo hoặc hộ cận nghèo', POORER, [
    ageFrom('birth', SOCIAL_PENSION_AGE_POOR, { says: 'Từ đủ 70 tuổi', law: POORER }),
    among('poverty', ['poor', 'near-poor'], {
      says: 'Thuộc hộ nghèo hoặc hộ cận nghèo',
      law: POORER,
    }),
  ]),
]);

const noPension: Rule = among('pension', ['none'], {
  says: 'Không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng',
  law: NO_PENSION,
});

const smallPension: Rule = allOf(
  'Lương hưu hoặc trợ cấp thấp hơn mức trợ cấp hưu trí xã hội',
  SMALL_PENSION,
  [
    among('pension', ['retirement', 'disability-allowance', 'other-insurance', 'survivor'], {
      says: 'Đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng',
      law: SMALL_PENSION,
    }),
    compare('pensionAmount', 'below', SOCIAL_PENSION_RATE, {
      says: 'Mức đang hưởng thấp hơn mức trợ cấp hưu trí xã hội',
      law: SMALL_PENSION,
    }),
  ],
);

const WITHOUT_PENSION = {
  key: 'no-pension',
  when: allOf('Đủ tuổi và không có lương hưu', law('Law41/2024', 'Điều 21'), [
    oldEnough,
    noPension,
  ]),
  gives: { kind: 'money', standard: SOCIAL_PENSION_RATE, times: SOCIAL_PENSION_TIMES },
} as const;

const RAISED = law('ND335/2026', 'Điều 32 khoản 3');

const WITHOUT_PENSION_ON_ROLLS = {
  key: 'no-pension-on-rolls',
  when: allOf('Đang hưởng trợ cấp khi mức được nâng từ 1/7/2026', RAISED, [
    among('allowance', ['social-pension'], {
      says: 'Đang hưởng trợ cấp hưu trí xã hội',
      law: RAISED,
    }),
    WITHOUT_PENSION.when,
  ]),
  gives: { kind: 'money', standard: SOCIAL_PENSION_RATE_ON_ROLLS, times: SOCIAL_PENSION_TIMES },
} as const;

const WITH_SMALL_PENSION = {
  key: 'small-pension',
  when: allOf('Đủ tuổi và lương hưu thấp', NO_PENSION, [oldEnough, smallPension]),
  gives: {
    kind: 'commune-decides',
    says: 'Số tiền khi lương hưu thấp hơn trợ cấp: trả cả mức hay chỉ phần chênh lệch, xã xác định',
    law: SMALL_PENSION,
    atMost: SOCIAL_PENSION_RATE,
  },
} as const;

/**
 * Trợ cấp hưu trí xã hội: Luật 41/2024/QH15 Điều 21–23, Nghị định 176/2025, Nghị định 335/2026 Điều 31–32.
 * From 2026-07-01 to 2026-10-04 the amount hangs on the fact `allowance`: those on the rolls are raised,
 * new applicants are not yet.
 */
export const socialPension = {
  key: 'social-pension',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: 'always',
  name: 'Trợ cấp hưu trí xã hội',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: law('Law41/2024', 'Điều 21'),
      lines: [WITHOUT_PENSION, WITH_SMALL_PENSION],
    },
    {
      from: civilDate('2026-07-01'),
      law: law('Law41/2024', 'Điều 21'),
      lines: [WITHOUT_PENSION, WITHOUT_PENSION_ON_ROLLS, WITH_SMALL_PENSION],
    },
    {
      from: civilDate('2025-07-01'),
      law: law('Law41/2024', 'Điều 21'),
      lines: [WITHOUT_PENSION, WITH_SMALL_PENSION],
    },
    {
      from: civilDate('2021-07-01'),
      law: law('ND176/2025', 'Điều khoản thi hành', 'secondary'),
      lines: [
        {
          key: 'not-yet',
          when: never(
            'Trợ cấp hưu trí xã hội có từ ngày 1/7/2025; trước đó xem trợ cấp xã hội cho người cao tuổi',
            law('Law41/2024', 'Điều 21'),
          ),
          gives: { kind: 'right', law: law('Law41/2024', 'Điều 21') },
        },
      ],
    },
  ],
  procedures: [
    {
      from: civilDate('2026-10-05'),
      form: { name: 'Mẫu số 01', law: law('ND335/2026', 'Phụ lục') },
      papers: [],
      where: ['one-stop-any', 'national-portal', 'post'],
      workingDays: { days: 7, law: law('ND335/2026', 'Điều 31 khoản 2') },
      paidFrom: { rule: 'decision-month', law: law('ND335/2026', 'Điều 31 khoản 2') },
    },
    {
      from: civilDate('2025-07-01'),
      form: { name: 'Mẫu số 01', law: law('ND176/2025', 'Phụ lục', 'secondary') },
      papers: [],
      where: ['commune', 'national-portal', 'post'],
      workingDays: { days: 10, law: law('ND176/2025', 'Điều 4', 'secondary') },
      paidFrom: { rule: 'decision-month', law: law('ND176/2025', 'Điều 4', 'secondary') },
    },
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'not-yet', law: law('Law41/2024', 'Điều 21') },
    },
  ],
  presumes: ['vietnamese-citizen', 'written-request', 'support-floor'],
  notSuitableFor: [
    'Người không có quốc tịch Việt Nam.',
    'Người hưởng lương hưu, trợ cấp bảo hiểm thấp hơn mức này: số tiền do xã xác định.',
    'Người được trừ theo quy định riêng của Chính phủ về trợ cấp bảo hiểm xã hội hằng tháng.',
    'Người hưởng trợ cấp ưu đãi người có công hằng tháng: luật không nói rõ, xã xem xét.',
    'Người hưởng trợ cấp hằng tháng từ ngân sách vì mất sức lao động, cán bộ xã đã nghỉ: xã xem xét.',
    'Mai táng phí, thẻ bảo hiểm y tế đi kèm: tính ở chế độ khác.',
    'Hồ sơ duyệt từ ngày 1/7 đến 4/10/2026: phần chênh lệch theo mức mới do xã quyết định lại.',
    'Người mất hoặc thôi hưởng từ ngày 1/7 đến 4/10/2026: xã xem xét.',
    'Hồ sơ nộp trước ngày 5/10/2026 mà chưa xong: theo thủ tục và thời hạn cũ.',
  ],
} as const satisfies Programme;
