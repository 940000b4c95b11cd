import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Dated } from '../kernel/in-force';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { ageFrom, allOf, among, anyOf, communeDecides } from '../kernel/rule';
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
import { STANDARD_RATE } from '../parameters/standard-rate';
import {
  FACILITY_FUNERAL_TIMES,
  FUNERAL_AGE,
  FUNERAL_AGE_BEFORE,
  FUNERAL_AGE_POOR,
  FUNERAL_TIMES,
} from '../parameters/sudden-hardship';

const OF_2021 = law('ND20/2021', 'Điều 11');
const OF_2026 = law('ND335/2026', 'Điều 11');
const FACILITY = law('ND20/2021', 'Điều 25');
const MONEY = { kind: 'money', standard: STANDARD_RATE, times: FUNERAL_TIMES } as const;

function received(by: Citation): Rule {
  return among('allowance', ['social-allowance'], {
    says: 'Đang hưởng trợ cấp xã hội hằng tháng khi mất',
    law: by,
  });
}

function singleParentChild(by: Citation): Rule {
  return among('funeralTitle', ['single-parent-child'], {
    says: 'Là con của người đơn thân nghèo đang hưởng trợ cấp',
    law: by,
  });
}

/** Old, with a survivor's allowance; which other monthly allowance counts, the commune looks at. */
function aged(age: Dated, by: Citation): Rule {
  const survivor = among('pension', ['survivor'], {
    says: 'Hưởng tiền tuất bảo hiểm xã hội hằng tháng',
    law: by,
  });
  const other = allOf('Hưởng trợ cấp hằng tháng khác', by, [
    anyOf('Có trợ cấp hằng tháng khác', by, [
      among('pension', ['disability-allowance', 'other-insurance'], {
        says: 'Hưởng trợ cấp bảo hiểm xã hội hằng tháng khác',
        law: by,
      }),
      among('allowance', ['near-pension', 'ex-cadre'], {
        says: 'Hưởng trợ cấp hằng tháng khác của Nhà nước',
        law: by,
      }),
    ]),
    communeDecides('loại trợ cấp hằng tháng khác đó có được tính không', by),
  ]);
  return allOf('Cao tuổi, hưởng tiền tuất hoặc trợ cấp hằng tháng khác', by, [
    ageFrom('birth', age, { says: 'Đủ tuổi', law: by }),
    anyOf('Hưởng tiền tuất hoặc trợ cấp hằng tháng khác', by, [survivor, other]),
  ]);
}

const POOR_SURVIVOR = allOf('Từ đủ 70 tuổi, hộ nghèo hoặc cận nghèo, hưởng tiền tuất', OF_2026, [
  ageFrom('birth', FUNERAL_AGE_POOR, { says: 'Từ đủ 70 tuổi', law: OF_2026 }),
  among('pension', ['survivor'], {
    says: 'Hưởng tiền tuất bảo hiểm xã hội hằng tháng',
    law: OF_2026,
  }),
  among('poverty', ['poor', 'near-poor'], {
    says: 'Thuộc hộ nghèo hoặc hộ cận nghèo',
    law: OF_2026,
  }),
]);

const PENDING = allOf('Đã nộp hồ sơ trợ cấp xã hội, chưa có quyết định', OF_2026, [
  among('funeralTitle', ['pending-allowance'], {
    says: 'Đã nộp hồ sơ trợ cấp xã hội hằng tháng',
    law: OF_2026,
  }),
  communeDecides('người mất có đủ điều kiện hưởng trợ cấp không', OF_2026),
]);

const GROUPS = 'Thuộc diện được hỗ trợ mai táng';
const GROUPS_2021 = anyOf(GROUPS, OF_2021, [
  received(OF_2021),
  singleParentChild(OF_2021),
  aged(FUNERAL_AGE_BEFORE, OF_2021),
]);
const GROUPS_2026 = anyOf(GROUPS, OF_2026, [
  received(OF_2026),
  singleParentChild(OF_2026),
  aged(FUNERAL_AGE, OF_2026),
  POOR_SURVIVOR,
  PENDING,
]);

function lived(by: Citation): Rule {
  return among('funeralTitle', ['in-facility'], {
    says: 'Được nuôi dưỡng trong cơ sở trợ giúp xã hội',
    law: by,
  });
}

function all(by: Citation, of: readonly Rule[]): Rule {
  return allOf('Đã mất và thuộc diện được hỗ trợ mai táng', by, [died(by), ...of]);
}

const IN_FACILITY = {
  key: 'in-facility',
  when: all(FACILITY, [lived(FACILITY)]),
  gives: { kind: 'money', standard: STANDARD_RATE, times: FACILITY_FUNERAL_TIMES },
} as const;

/**
 * Mai táng phí of social assistance, of the dead person; paid once to those who bury her. For deaths between
 * 2026-07-01 and 2026-10-04 nobody has settled which standard counts, so the commune does.
 */
export const funeralSupport = {
  key: 'funeral-support',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'once', bound: 'at-least' },
  raised: died(OF_2026),
  name: 'Hỗ trợ chi phí mai táng (trợ giúp xã hội)',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: OF_2026,
      lines: [
        { key: 'entitled', when: all(OF_2026, [DIED_SINCE_DECREE, GROUPS_2026]), gives: MONEY },
        {
          key: 'died-earlier',
          when: all(OF_2021, [DIED_BEFORE_DECREE, GROUPS_2021]),
          gives: BY_LAW_OF_THE_DEATH,
        },
        // The part on facilities was not read: only that Điều 11 does not settle it is known.
        {
          key: 'facility-unread',
          when: all(OF_2026, [lived(OF_2026)]),
          gives: {
            kind: 'commune-decides',
            says: 'Mai táng người được nuôi trong cơ sở: cơ sở và xã xác định mức',
            law: OF_2026,
          },
        },
      ],
    },
    {
      from: civilDate('2026-07-01'),
      law: OF_2021,
      lines: [
        { key: 'entitled', when: all(OF_2021, [DIED_BEFORE_RAISE, GROUPS_2021]), gives: MONEY },
        {
          key: 'died-in-window',
          when: all(OF_2021, [DIED_IN_WINDOW, GROUPS_2021]),
          gives: BY_LAW_OF_THE_DEATH,
        },
        {
          key: 'facility-in-window',
          when: all(FACILITY, [lived(FACILITY)]),
          gives: BY_LAW_OF_THE_DEATH,
        },
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: OF_2021,
      lines: [{ key: 'entitled', when: all(OF_2021, [GROUPS_2021]), gives: MONEY }, IN_FACILITY],
    },
  ],
  procedures: [
    funeralProcedure2026(OF_2026),
    {
      from: civilDate('2025-07-01'),
      form: { name: 'Mẫu số 04', law: law('ND20/2021', 'Phụ lục', 'secondary') },
      papers: [],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'once-decided', law: OF_2021 },
    },
    {
      from: civilDate('2021-07-01'),
      form: { name: 'Mẫu số 04', law: law('ND20/2021', 'Phụ lục') },
      papers: [],
      where: ['commune'],
      // Two working days of the commune and three of the district.
      workingDays: { days: 5, law: OF_2021 },
      paidFrom: { rule: 'once-decided', law: OF_2021 },
    },
  ],
  presumes: ['written-request', 'law-of-the-death', 'support-floor'],
  notSuitableFor: [
    'Người có công, người tham gia bảo hiểm xã hội: mai táng phí theo luật riêng.',
    'Người chết vì thiên tai, tai nạn: xã xem khoản hỗ trợ khẩn cấp có được hưởng cùng không.',
    'Người mất từ ngày 1/7 đến 4/10/2026: mức do xã xác định.',
    'Người mất trong cơ sở trợ giúp xã hội từ ngày 5/10/2026: cơ sở và xã xác định.',
    'Người hưởng trợ cấp hằng tháng khác không phải tiền tuất: xã xem xét.',
    'Người bị Tòa án tuyên bố là đã chết.',
  ],
} as const satisfies Programme;
