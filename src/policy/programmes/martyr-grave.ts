import { civilDate } from '../../shared/civil-date';
import type { OptionOf } from '../facts';
import type { Dated } from '../kernel/in-force';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, compare, is } from '../kernel/rule';
import { law } from '../laws';
import {
  GRAVE_VISIT_RATE,
  MERIT_ONCE,
  PRIVATE_GRAVE_RATE,
  REMAINS_RATE,
  SECOND_VISITOR,
  THIRD_VISITOR,
} from '../parameters/merit';
import { MERIT_PROCEDURE, withMerit } from '../parameters/merit-office';

const AT = law('ND75/2021', 'Các mức hưởng trong');

const family: Rule = anyOf('Thân nhân hoặc người thờ cúng liệt sĩ', AT, [
  withMerit(['martyr-relative']),
  is('martyrWorship', 'yes', { says: 'Được giao việc thờ cúng liệt sĩ', law: AT }),
]);

function doing(options: readonly OptionOf<'graveWork'>[], says: string): Rule {
  return allOf(says, AT, [among('graveWork', options, { says, law: AT }), family]);
}

const VISIT = doing(['visit'], 'Đi thăm viếng mộ liệt sĩ');

/** So many đồng for each kilometre of a visitor's way. */
const WAY_THERE = {
  kind: 'money',
  standard: GRAVE_VISIT_RATE,
  times: MERIT_ONCE,
  count: 'graveDistance',
} as const;

function visitors(least: Dated, says: string): Rule {
  return allOf(`Đi thăm viếng mộ liệt sĩ, ${says}`, AT, [
    VISIT,
    compare('graveVisitors', 'at-least', least, { says, law: AT }),
  ]);
}

/**
 * Thăm viếng mộ liệt sĩ, di chuyển hài cốt, xây mộ ngoài nghĩa trang: Nghị định 75/2021/NĐ-CP. At most three
 * visitors are paid, each a line of its own, so whoever says more is paid for three.
 */
export const martyrGrave = {
  key: 'martyr-grave',
  domain: 'merit',
  concludes: 'sum',
  pays: { per: 'once', bound: 'exact' },
  raised: 'by-name',
  name: 'Hỗ trợ thăm viếng mộ, di chuyển hài cốt liệt sĩ',
  versions: [
    {
      from: civilDate('2021-07-01'),
      law: AT,
      lines: [
        { key: 'visit-one', when: VISIT, gives: WAY_THERE },
        { key: 'visit-two', when: visitors(SECOND_VISITOR, 'người thứ hai'), gives: WAY_THERE },
        { key: 'visit-three', when: visitors(THIRD_VISITOR, 'người thứ ba'), gives: WAY_THERE },
        {
          key: 'recover',
          when: doing(['recover', 'recover-and-bury'], 'Di chuyển hài cốt liệt sĩ về quê'),
          gives: { kind: 'money', standard: REMAINS_RATE, times: MERIT_ONCE },
        },
        {
          key: 'bury',
          when: doing(['bury', 'recover-and-bury'], 'Xây mộ liệt sĩ ngoài nghĩa trang liệt sĩ'),
          gives: { kind: 'money', standard: PRIVATE_GRAVE_RATE, times: MERIT_ONCE },
        },
      ],
    },
  ],
  procedures: [{ from: civilDate('2021-07-01'), ...MERIT_PROCEDURE }],
  presumes: ['once-a-year', 'side-rate-unchanged'],
  notSuitableFor: [
    'Số ki-lô-mét tính từ nhà tới mộ; lượt về tính thế nào do nơi nộp xác định.',
    'Tiền ăn, tiền ở khi đi thăm viếng: chưa được tính.',
    'Đi thăm mộ lần thứ hai trong một năm.',
    'Giám định hài cốt, xác định danh tính liệt sĩ.',
  ],
} as const satisfies Programme;
