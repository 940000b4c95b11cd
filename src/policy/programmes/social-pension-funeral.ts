import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, never } from '../kernel/rule';
import { law } from '../laws';
import {
  BY_LAW_OF_THE_DEATH,
  DIED_BEFORE_DECREE,
  DIED_BEFORE_RAISE,
  died,
  DIED_IN_WINDOW,
  DIED_SINCE_DECREE,
  funeralProcedure2026,
} from '../parameters/funeral';
import { SOCIAL_PENSION_RATE } from '../parameters/social-pension';
import { PENSION_FUNERAL_TIMES } from '../parameters/sudden-hardship';

const OF_2025 = law('ND176/2025', 'Điều 5', 'secondary');
const OF_2026 = law('ND335/2026', 'Điều 31');
const MONEY = {
  kind: 'money',
  standard: SOCIAL_PENSION_RATE,
  times: PENSION_FUNERAL_TIMES,
} as const;

function received(by: Citation): Rule {
  return among('allowance', ['social-pension'], {
    says: 'Đang hưởng trợ cấp hưu trí xã hội khi mất',
    law: by,
  });
}

const PENDING = allOf('Đã nộp hồ sơ hưu trí xã hội, chưa có quyết định', OF_2026, [
  among('funeralTitle', ['pending-pension'], {
    says: 'Đã nộp hồ sơ trợ cấp hưu trí xã hội',
    law: OF_2026,
  }),
  communeDecides('người mất có đủ điều kiện hưởng trợ cấp không', OF_2026),
]);

function all(by: Citation, of: readonly Rule[]): Rule {
  return allOf('Đã mất và đang hưởng trợ cấp hưu trí xã hội', by, [died(by), ...of]);
}

/**
 * Mai táng phí of somebody on the social pension. For deaths between 2026-07-01 and 2026-10-04 nobody has
 * settled which amount of the pension counts, so the commune does.
 */
export const socialPensionFuneral = {
  key: 'social-pension-funeral',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'once', bound: 'at-least' },
  raised: died(OF_2026),
  name: 'Hỗ trợ chi phí mai táng người hưởng trợ cấp hưu trí xã hội',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: OF_2026,
      lines: [
        {
          key: 'entitled',
          when: all(OF_2026, [
            DIED_SINCE_DECREE,
            anyOf('Đang hưởng, hoặc đủ điều kiện mà chưa có quyết định', OF_2026, [
              received(OF_2026),
              PENDING,
            ]),
          ]),
          gives: MONEY,
        },
        {
          key: 'died-earlier',
          when: all(OF_2025, [DIED_BEFORE_DECREE, received(OF_2025)]),
          gives: BY_LAW_OF_THE_DEATH,
        },
      ],
    },
    {
      from: civilDate('2026-07-01'),
      law: OF_2025,
      lines: [
        {
          key: 'entitled',
          when: all(OF_2025, [DIED_BEFORE_RAISE, received(OF_2025)]),
          gives: MONEY,
        },
        {
          key: 'died-in-window',
          when: all(OF_2025, [DIED_IN_WINDOW, received(OF_2025)]),
          gives: BY_LAW_OF_THE_DEATH,
        },
      ],
    },
    {
      from: civilDate('2025-07-01'),
      law: OF_2025,
      lines: [{ key: 'entitled', when: all(OF_2025, [received(OF_2025)]), gives: MONEY }],
    },
    {
      from: civilDate('2021-07-01'),
      law: OF_2025,
      lines: [
        {
          key: 'not-yet',
          when: never(
            'Trợ cấp hưu trí xã hội có từ ngày 1/7/2025',
            law('Law41/2024', 'Điều 4 khoản 1'),
          ),
          gives: { kind: 'right', law: OF_2025 },
        },
      ],
    },
  ],
  procedures: [
    funeralProcedure2026(OF_2026),
    {
      from: civilDate('2025-07-01'),
      form: { name: 'Mẫu số 02', law: law('ND176/2025', 'Phụ lục', 'secondary') },
      papers: [],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'once-decided', law: OF_2025 },
    },
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'not-yet', law: law('Law41/2024', 'Điều 4 khoản 1') },
    },
  ],
  presumes: ['written-request', 'law-of-the-death', 'support-floor'],
  notSuitableFor: [
    'Người mất từ ngày 1/7 đến 4/10/2026: mức do xã xác định.',
    'Người mất khi chưa hưởng và chưa nộp hồ sơ trợ cấp hưu trí xã hội.',
    'Người có công, người tham gia bảo hiểm xã hội: mai táng phí theo luật riêng.',
    'Người bị Tòa án tuyên bố là đã chết.',
  ],
} as const satisfies Programme;
