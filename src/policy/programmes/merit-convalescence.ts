import { civilDate } from '../../shared/civil-date';
import type { Dated } from '../kernel/in-force';
import type { Programme } from '../kernel/programme';
import { allOf, among, communeDecides } from '../kernel/rule';
import { law } from '../laws';
import {
  GROUP_CONVALESCENCE_TIMES,
  HOME_CONVALESCENCE_TIMES,
  MERIT_STANDARD,
  MERIT_STANDARD_TO_COME,
} from '../parameters/merit';
import { MERIT_PROCEDURE, risen, withMerit } from '../parameters/merit-office';

const AT = law('ND75/2021', 'Các mức hưởng trong');

const HOME = among('convalescence', ['home'], {
  says: 'Có trong danh sách điều dưỡng tại nhà',
  law: AT,
});
const GROUP = among('convalescence', ['group'], {
  says: 'Có trong danh sách điều dưỡng tập trung',
  law: AT,
});

/** In nobody's list yet: whose turn it is, and how often, we have not read. */
const WAITING = {
  key: 'waiting',
  when: allOf('Người có công chưa có trong danh sách điều dưỡng', AT, [
    withMerit(['merit', 'martyr-relative']),
    among('convalescence', ['none'], { says: 'Chưa có trong danh sách năm nay', law: AT }),
    communeDecides('Có thuộc diện điều dưỡng, và đến lượt năm nào', AT),
  ]),
  gives: {
    kind: 'commune-decides',
    says: 'Điều dưỡng tại nhà hay tập trung, năm nào: cơ quan người có công lập danh sách',
    law: AT,
  },
} as const;

function lines(standard: Dated) {
  return [
    {
      key: 'home',
      when: HOME,
      gives: { kind: 'money', standard, times: HOME_CONVALESCENCE_TIMES },
    },
    {
      key: 'group',
      when: GROUP,
      gives: { kind: 'money', standard, times: GROUP_CONVALESCENCE_TIMES },
    },
    WAITING,
  ] as const;
}

/** Điều dưỡng phục hồi sức khỏe, each time: Nghị định 75/2021/NĐ-CP. */
export const meritConvalescence = {
  key: 'merit-convalescence',
  domain: 'merit',
  concludes: 'highest',
  pays: { per: 'once', bound: 'exact' },
  raised: 'by-name',
  name: 'Điều dưỡng phục hồi sức khỏe cho người có công',
  versions: [
    { from: civilDate('2026-10-01'), law: AT, lines: lines(MERIT_STANDARD) },
    {
      from: civilDate('2026-07-01'),
      law: AT,
      lines: [
        ...lines(MERIT_STANDARD),
        {
          key: 'home-rise',
          when: risen(HOME),
          gives: {
            kind: 'money',
            standard: MERIT_STANDARD_TO_COME,
            times: HOME_CONVALESCENCE_TIMES,
          },
        },
        {
          key: 'group-rise',
          when: risen(GROUP),
          gives: {
            kind: 'money',
            standard: MERIT_STANDARD_TO_COME,
            times: GROUP_CONVALESCENCE_TIMES,
          },
        },
      ],
    },
    { from: civilDate('2021-07-01'), law: AT, lines: lines(MERIT_STANDARD) },
  ],
  procedures: [{ from: civilDate('2021-07-01'), ...MERIT_PROCEDURE }],
  presumes: ['side-rate-unchanged'],
  notSuitableFor: [
    'Người chưa có trong danh sách: đến lượt năm nào do cơ quan người có công xem.',
    'Tiền đi lại, quà khi điều dưỡng tập trung.',
    'Dụng cụ chỉnh hình, phương tiện trợ giúp: chưa được tính.',
  ],
} as const satisfies Programme;
