import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, is } from '../kernel/rule';
import { law } from '../laws';
import { DISABLED_PARENT_MORE_TIMES, DISABLED_PARENT_TIMES } from '../parameters/care-support';
import { RAISED_LATER } from '../parameters/raised-later';
import { STANDARD_RATE, STANDARD_RATE_ON_ROLLS } from '../parameters/standard-rate';

const OF_2021 = law('ND20/2021', 'Điều 20 khoản 2');
const OF_2026 = law('ND335/2026', 'Điều 17 khoản 2');

function disabled(by: Citation): Rule {
  return among('disability', ['severe', 'extreme'], {
    says: 'Có giấy xác nhận khuyết tật nặng hoặc đặc biệt nặng',
    law: by,
  });
}

function parent(by: Citation): readonly [disabled: Rule, onlyOne: Rule] {
  return [
    disabled(by),
    is('spouseSupported', 'no', {
      says: 'Vợ hoặc chồng chưa nhận khoản hỗ trợ này',
      law: by,
    }),
  ];
}

function expecting(by: Citation): Rule {
  return is('pregnant', 'yes', { says: 'Đang mang thai', law: by });
}

/** Pregnant and raising one, or raising several. */
function more(by: Citation): Rule {
  const several = among('smallChildren', ['several'], {
    says: 'Nuôi từ hai con dưới 36 tháng tuổi',
    law: by,
  });
  const one = among('smallChildren', ['one', 'several'], {
    says: 'Nuôi con dưới 36 tháng tuổi',
    law: by,
  });
  const both = allOf('Đang mang thai và nuôi con dưới 36 tháng tuổi', by, [one, expecting(by)]);
  const says = 'Vừa mang thai vừa nuôi con nhỏ, hoặc nuôi từ hai con nhỏ';
  return allOf(`Người khuyết tật: ${says}`, by, [...parent(by), anyOf(says, by, [several, both])]);
}

const EITHER = 'Đang mang thai hoặc nuôi con dưới 36 tháng tuổi';

function either(by: Citation): Rule {
  return anyOf(EITHER, by, [
    among('smallChildren', ['one', 'several'], { says: 'Nuôi con dưới 36 tháng tuổi', law: by }),
    expecting(by),
  ]);
}

function one(by: Citation): Rule {
  return allOf(`Người khuyết tật: ${EITHER}`, by, [...parent(by), either(by)]);
}

function lines(by: Citation) {
  return [
    {
      key: 'one',
      when: one(by),
      gives: { kind: 'money', standard: STANDARD_RATE, times: DISABLED_PARENT_TIMES },
    },
    {
      key: 'more',
      when: more(by),
      gives: { kind: 'money', standard: STANDARD_RATE, times: DISABLED_PARENT_MORE_TIMES },
    },
  ] as const;
}

function later(when: Rule): Rule {
  return allOf(`${when.says}; được tính lại theo mức mới`, RAISED_LATER.law, [when, RAISED_LATER]);
}

/**
 * Hỗ trợ kinh phí chăm sóc for a severely disabled person who is pregnant or raises a child under 36 months,
 * beside her own allowance: only the highest line, and one support for husband and wife together.
 */
export const disabledParentSupport = {
  key: 'disabled-parent-support',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: allOf(`Người khuyết tật: ${EITHER}`, OF_2026, [disabled(OF_2026), either(OF_2026)]),
  name: 'Hỗ trợ người khuyết tật mang thai, nuôi con dưới 36 tháng tuổi',
  versions: [
    { from: civilDate('2026-10-05'), law: OF_2026, lines: lines(OF_2026) },
    {
      from: civilDate('2026-07-01'),
      law: OF_2021,
      lines: [
        ...lines(OF_2021),
        {
          key: 'one-raised',
          when: later(one(OF_2021)),
          gives: { kind: 'money', standard: STANDARD_RATE_ON_ROLLS, times: DISABLED_PARENT_TIMES },
        },
        {
          key: 'more-raised',
          when: later(more(OF_2021)),
          gives: {
            kind: 'money',
            standard: STANDARD_RATE_ON_ROLLS,
            times: DISABLED_PARENT_MORE_TIMES,
          },
        },
      ],
    },
    { from: civilDate('2021-07-01'), law: OF_2021, lines: lines(OF_2021) },
  ],
  procedures: [
    {
      from: civilDate('2026-10-05'),
      form: { name: 'Mẫu số 02', law: law('ND335/2026', 'Phụ lục') },
      papers: ['disability-certificate'],
      where: ['one-stop-any', 'national-portal', 'post'],
      workingDays: { days: 7, law: law('ND335/2026', 'Điều 15–17') },
      paidFrom: { rule: 'decision-month', law: law('ND335/2026', 'Điều 8') },
    },
    {
      from: civilDate('2021-07-01'),
      form: { name: 'Mẫu số 2a, 2b, 03', law: law('ND20/2021', 'Phụ lục', 'secondary') },
      papers: ['disability-certificate'],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'decision-signed', law: law('ND20/2021', 'Điều 8 khoản 2', 'secondary') },
    },
  ],
  presumes: ['written-request', 'one-per-couple', 'support-floor'],
  notSuitableFor: [
    'Người khuyết tật nhẹ hoặc chưa có giấy xác nhận khuyết tật.',
    'Chế độ thai sản của bảo hiểm xã hội: tính riêng.',
    'Tháng bắt đầu, tháng kết thúc khi con sinh ra hoặc đủ 36 tháng: xã xác định.',
    'Hồ sơ duyệt từ ngày 1/7 đến 4/10/2026: phần tiền được truy lĩnh do xã xác định.',
  ],
} as const satisfies Programme;
