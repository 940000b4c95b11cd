import { civilDate } from '../../shared/civil-date';
import type { OptionOf } from '../facts';
import type { Dated } from '../kernel/in-force';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, is } from '../kernel/rule';
import { law } from '../laws';
import {
  MERIT_STANDARD,
  MERIT_STANDARD_TO_COME,
  PRESCHOOL_TIMES,
  SCHOOL_TIMES,
} from '../parameters/merit';
import { MERIT_PROCEDURE, risen, withMerit } from '../parameters/merit-office';

const AT = law('ND75/2021', 'Các mức hưởng trong');
const WHO = law('PL02/2020', 'Điều 3');

/** Recognised as such a learner, or of the family of somebody with merit, which the office then looks at. */
const entitled: Rule = anyOf('Thuộc diện ưu đãi giáo dục', WHO, [
  is('meritPupil', 'yes', { says: 'Đã được xác nhận hưởng ưu đãi giáo dục', law: WHO }),
  allOf('Là người có công, hoặc thân nhân, xin xác nhận', WHO, [
    withMerit(['merit', 'martyr-relative', 'merit-relative']),
    communeDecides('Có thuộc diện ưu đãi giáo dục của gia đình người có công', WHO),
  ]),
]);

function learning(option: OptionOf<'meritSchool'>, says: string): Rule {
  return allOf(`Ưu đãi giáo dục: ${says}`, AT, [
    among('meritSchool', [option], { says, law: AT }),
    entitled,
  ]);
}

const PRESCHOOL = learning('preschool', 'học mầm non');
const SCHOOL = learning('school', 'học phổ thông, nội trú, nghề, cao đẳng, đại học');

function lines(standard: Dated) {
  return [
    {
      key: 'preschool',
      when: PRESCHOOL,
      gives: { kind: 'money', standard, times: PRESCHOOL_TIMES },
    },
    { key: 'school', when: SCHOOL, gives: { kind: 'money', standard, times: SCHOOL_TIMES } },
  ] as const;
}

/**
 * Trợ cấp ưu đãi giáo dục, a year: Nghị định 75/2021/NĐ-CP. Who of the family is entitled we have not read; a
 * learner who is not yet recognised hears what it would be, and that the office looks at it.
 */
export const meritEducation = {
  key: 'merit-education',
  domain: 'merit',
  concludes: 'highest',
  pays: { per: 'year', bound: 'exact' },
  raised: 'by-name',
  name: 'Trợ cấp ưu đãi giáo dục cho con của người có công',
  versions: [
    { from: civilDate('2026-10-01'), law: AT, lines: lines(MERIT_STANDARD) },
    {
      from: civilDate('2026-07-01'),
      law: AT,
      lines: [
        ...lines(MERIT_STANDARD),
        {
          key: 'preschool-rise',
          when: risen(PRESCHOOL),
          gives: { kind: 'money', standard: MERIT_STANDARD_TO_COME, times: PRESCHOOL_TIMES },
        },
        {
          key: 'school-rise',
          when: risen(SCHOOL),
          gives: { kind: 'money', standard: MERIT_STANDARD_TO_COME, times: SCHOOL_TIMES },
        },
      ],
    },
    { from: civilDate('2021-07-01'), law: AT, lines: lines(MERIT_STANDARD) },
  ],
  procedures: [{ from: civilDate('2021-07-01'), ...MERIT_PROCEDURE }],
  presumes: ['side-rate-unchanged'],
  notSuitableFor: [
    'Miễn, giảm học phí cho con của người có công: tính ở chế độ khác.',
    'Người chưa được xác nhận thuộc diện: cơ quan người có công xem.',
    'Người học tạm dừng, học lại, hoặc học hai trường.',
  ],
} as const satisfies Programme;
