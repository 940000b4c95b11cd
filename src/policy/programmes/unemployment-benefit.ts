import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, anyOf, communeDecides, compare, is } from '../kernel/rule';
import { law } from '../laws';
import { BASE_SALARY } from '../parameters/base-salary';
import {
  UNEMPLOYMENT_CAP,
  UNEMPLOYMENT_FILING,
  UNEMPLOYMENT_MONTHS,
  UNEMPLOYMENT_SHARE,
  UNEMPLOYMENT_UNCAPPED_WAGE,
} from '../parameters/unemployment';

const OF_2013 = law('Law38/2013', 'Điều 46–50');
const OF_2025 = law('Law74/2025', 'quy định về trợ cấp thất nghiệp tại', 'unverified');
const REGIONAL = law('ND374/2025', 'mức trợ cấp thất nghiệp tại', 'secondary');

/** Contract ended, contributions enough, filed in time. */
function entitled(by: Citation): Rule {
  return allOf('Đủ điều kiện hưởng trợ cấp thất nghiệp', by, [
    is('jobEnded', 'yes', { says: 'Đã nghỉ việc, hết hợp đồng lao động', law: by }),
    inTime(by),
    anyOf('Đóng đủ trong thời gian xét', by, [
      compare('insuredIn24', 'at-least', UNEMPLOYMENT_MONTHS, {
        says: 'Đóng bảo hiểm thất nghiệp từ đủ 12 tháng trong 24 tháng trước khi nghỉ việc',
        law: by,
      }),
      allOf('Làm theo mùa vụ', by, [
        is('seasonalWork', 'yes', { says: 'Làm theo hợp đồng mùa vụ, ngắn hạn', law: by }),
        compare('insuredIn36', 'at-least', UNEMPLOYMENT_MONTHS, {
          says: 'Đóng từ đủ 12 tháng trong 36 tháng trước khi nghỉ việc',
          law: by,
        }),
      ]),
    ]),
    compare('insuredTotal', 'at-least', UNEMPLOYMENT_MONTHS, {
      says: 'Tổng số tháng đóng chưa hưởng từ đủ 12 tháng',
      law: by,
    }),
  ]);
}

// Told in months, "three" may be the last day or one too many: then the centre counts the days.
function inTime(by: Citation): Rule {
  return anyOf('Nộp hồ sơ trong 3 tháng', by, [
    compare('jobEndedMonths', 'below', UNEMPLOYMENT_FILING, {
      says: 'Nghỉ việc chưa quá 3 tháng',
      law: by,
    }),
    allOf('Nghỉ việc vừa tròn 3 tháng', by, [
      compare('jobEndedMonths', 'at-most', UNEMPLOYMENT_FILING, {
        says: 'Nghỉ việc không quá 3 tháng',
        law: by,
      }),
      communeDecides('Trung tâm dịch vụ việc làm đếm ngày: còn trong hạn 3 tháng hay không', by),
    ]),
  ]);
}

/** A wage up to which the cap by the regional minimum wage does not bite, and one above it. */
function regionalLines(by: Citation, more: readonly Rule[]) {
  const within = compare('averageWage', 'at-most', UNEMPLOYMENT_UNCAPPED_WAGE, {
    says: 'Lương bình quân chưa đến mức phải tính trần',
    law: by,
  });
  const above = compare('averageWage', 'above', UNEMPLOYMENT_UNCAPPED_WAGE, {
    says: 'Lương bình quân cao, phải so với 5 lần lương tối thiểu vùng',
    law: by,
  });
  return [
    {
      key: 'regional-pay',
      when: allOf('Trần theo lương tối thiểu vùng, lương chưa chạm trần', by, [
        entitled(by),
        ...more,
        within,
      ]),
      gives: {
        kind: 'money',
        standard: { fact: 'averageWage', cap: null },
        times: UNEMPLOYMENT_SHARE,
      },
    },
    {
      key: 'regional-pay-high',
      when: allOf('Trần theo lương tối thiểu vùng, lương cao', by, [entitled(by), ...more, above]),
      gives: {
        kind: 'commune-decides',
        says: 'Trung tâm dịch vụ việc làm tính 60 % lương bình quân, nhiều nhất 5 lần lương tối thiểu vùng',
        law: REGIONAL,
      },
    },
  ] as const;
}

/**
 * Trợ cấp thất nghiệp: Luật Việc làm 38/2013/QH13 until 2025-12-31, Luật 74/2025/QH15 and Nghị định
 * 374/2025/NĐ-CP from 2026-01-01. For how many months, see `unemploymentMonths`. The figures of the regional
 * minimum wage are not held here: above a wage that surely stays under the cap the centre reckons.
 */
export const unemploymentBenefit = {
  key: 'unemployment-benefit',
  domain: 'living',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: 'by-name',
  name: 'Trợ cấp thất nghiệp',
  versions: [
    { from: civilDate('2026-01-01'), law: OF_2025, lines: regionalLines(OF_2025, []) },
    {
      from: civilDate('2021-07-01'),
      law: OF_2013,
      lines: [
        {
          key: 'state-pay',
          when: allOf('Hưởng lương theo chế độ của Nhà nước', OF_2013, [
            entitled(OF_2013),
            is('stateScale', 'yes', {
              says: 'Hưởng lương theo chế độ tiền lương của Nhà nước',
              law: OF_2013,
            }),
          ]),
          gives: {
            kind: 'money',
            standard: { fact: 'averageWage', cap: { times: UNEMPLOYMENT_CAP, of: BASE_SALARY } },
            times: UNEMPLOYMENT_SHARE,
          },
        },
        ...regionalLines(OF_2013, [
          is('stateScale', 'no', {
            says: 'Hưởng lương do nơi làm việc quyết định',
            law: OF_2013,
          }),
        ]),
      ],
    },
  ],
  procedures: [
    {
      from: civilDate('2026-01-01'),
      form: null,
      papers: [],
      where: ['employment-centre'],
      workingDays: null,
      paidFrom: { rule: 'sixteenth-day', law: OF_2025 },
    },
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['employment-centre'],
      workingDays: null,
      paidFrom: { rule: 'sixteenth-day', law: OF_2013 },
    },
  ],
  presumes: ['job-conditions'],
  notSuitableFor: [
    'Lương cao hơn mức chắc chắn chưa chạm trần: trung tâm dịch vụ việc làm tính.',
    'Lý do nghỉ việc và việc làm mới tìm được: trung tâm dịch vụ việc làm xem xét.',
    'Tạm dừng, tiếp tục, chấm dứt hưởng và thông báo tìm việc hằng tháng.',
    'Hỗ trợ học nghề, tư vấn việc làm đi kèm.',
    'Người nghỉ việc trước ngày 1/1/2026 và hưởng vắt sang năm 2026: trung tâm xem xét.',
  ],
} as const satisfies Programme;
