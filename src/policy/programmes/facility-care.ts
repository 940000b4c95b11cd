import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { ageUnder, allOf, is } from '../kernel/rule';
import { law } from '../laws';
import {
  FACILITY_INFANT_AGE,
  FACILITY_INFANT_TIMES,
  FACILITY_TIMES,
} from '../parameters/care-support';
import { RAISED_LATER } from '../parameters/raised-later';
import { STANDARD_RATE, STANDARD_RATE_ON_ROLLS } from '../parameters/standard-rate';

const OF_2021 = law('ND20/2021', 'Điều 25');
const UNREAD = law('ND335/2026', 'phần về cơ sở trợ giúp xã hội', 'unverified');

function lives(by: Citation): Rule {
  return is('inFacility', 'yes', {
    says: 'Đang được nuôi dưỡng trong cơ sở trợ giúp xã hội',
    law: by,
  });
}

const INFANT = allOf('Dưới 4 tuổi, nuôi dưỡng trong cơ sở trợ giúp xã hội', OF_2021, [
  lives(OF_2021),
  ageUnder('birth', FACILITY_INFANT_AGE, { says: 'Dưới 4 tuổi', law: OF_2021 }),
]);

function later(when: Rule): Rule {
  return allOf(`${when.says}; được tính lại theo mức mới`, RAISED_LATER.law, [when, RAISED_LATER]);
}

const LINES_2021 = [
  {
    key: 'infant',
    when: INFANT,
    gives: { kind: 'money', standard: STANDARD_RATE, times: FACILITY_INFANT_TIMES },
  },
  {
    key: 'in-facility',
    when: lives(OF_2021),
    gives: { kind: 'money', standard: STANDARD_RATE, times: FACILITY_TIMES },
  },
] as const;

/**
 * Nuôi dưỡng trong cơ sở trợ giúp xã hội: what the State pays for somebody who lives there, instead of the
 * monthly allowance. The part of Nghị định 335/2026 on facilities was not read: from 2026-10-05 the facility
 * and the commune say how much.
 */
export const facilityCare = {
  key: 'facility-care',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: lives(OF_2021),
  name: 'Nuôi dưỡng hằng tháng trong cơ sở trợ giúp xã hội',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: UNREAD,
      lines: [
        {
          key: 'unread',
          when: lives(UNREAD),
          gives: {
            kind: 'commune-decides',
            says: 'Mức nuôi dưỡng trong cơ sở từ ngày 5/10/2026: cơ sở và xã xác định',
            law: UNREAD,
          },
        },
      ],
    },
    {
      from: civilDate('2026-07-01'),
      law: OF_2021,
      lines: [
        ...LINES_2021,
        {
          key: 'infant-raised',
          when: later(INFANT),
          gives: { kind: 'money', standard: STANDARD_RATE_ON_ROLLS, times: FACILITY_INFANT_TIMES },
        },
        {
          key: 'in-facility-raised',
          when: later(lives(OF_2021)),
          gives: { kind: 'money', standard: STANDARD_RATE_ON_ROLLS, times: FACILITY_TIMES },
        },
      ],
    },
    { from: civilDate('2021-07-01'), law: OF_2021, lines: LINES_2021 },
  ],
  procedures: [
    {
      from: civilDate('2026-10-05'),
      form: { name: 'theo hướng dẫn của cơ sở', law: UNREAD },
      papers: [],
      where: ['care-facility', 'commune'],
      workingDays: null,
      paidFrom: { rule: 'decision-signed', law: UNREAD },
    },
    {
      from: civilDate('2021-07-01'),
      form: { name: 'theo hướng dẫn của cơ sở', law: OF_2021 },
      papers: [],
      where: ['care-facility', 'commune'],
      workingDays: null,
      paidFrom: { rule: 'decision-signed', law: OF_2021 },
    },
  ],
  presumes: ['placed-by-decision', 'support-floor'],
  notSuitableFor: [
    'Người muốn vào cơ sở mà chưa có quyết định: xã và cơ sở xét.',
    'Người ở cơ sở theo hợp đồng tự trả tiền.',
    'Vật dụng sinh hoạt, chi phí y tế trong cơ sở: chưa tính.',
    'Mức từ ngày 5/10/2026: cơ sở và xã xác định.',
    'Trợ cấp hưu trí xã hội của người ở cơ sở: xã xem xét.',
  ],
} as const satisfies Programme;
