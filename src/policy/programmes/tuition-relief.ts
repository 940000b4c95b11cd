import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, is } from '../kernel/rule';
import { law } from '../laws';
import {
  TUITION_FREE_SCHOOL,
  TUITION_HALVED,
  TUITION_LOWERED,
  TUITION_WAIVED,
} from '../parameters/learning';

const FREE = law('NQ217/2025', 'quy định về miễn học phí tại', 'unverified');
const LISTS = law('ND238/2025', 'quy định về miễn, giảm học phí tại', 'secondary');
const DISABLED = law('ND238/2025', 'quy định về sinh viên khuyết tật tại', 'unverified');
const OLD = law('ND81/2021', 'quy định về miễn, giảm học phí tại', 'unverified');

const general = among('schooling', ['preschool', 'primary', 'lower-secondary', 'upper-secondary'], {
  says: 'Trẻ mầm non hoặc học sinh phổ thông',
  law: FREE,
});
const college = among('schooling', ['college'], {
  says: 'Học viên, sinh viên trung cấp, cao đẳng, đại học',
  law: LISTS,
});

const publicSchool = allOf('Học sinh trường công lập', FREE, [
  general,
  is('publicSchool', 'yes', { says: 'Học trường công lập', law: FREE }),
]);
const privateSchool = allOf('Học sinh trường ngoài công lập', FREE, [
  general,
  is('publicSchool', 'no', { says: 'Học trường ngoài công lập', law: FREE }),
  communeDecides('Trường ngoài công lập: mức hỗ trợ học phí do nhà trường và xã trả lời', FREE),
]);

const waived = anyOf('Thuộc diện miễn học phí', LISTS, [
  among('tuitionGround', ['merit-family', 'orphan', 'very-small-people'], {
    says: 'Người có công và con của họ; mồ côi cả cha mẹ; dân tộc rất ít người ở vùng khó khăn',
    law: LISTS,
  }),
  allOf('Người dân tộc thiểu số thuộc hộ nghèo, hộ cận nghèo', LISTS, [
    minority(),
    among('poverty', ['poor', 'near-poor'], { says: 'Thuộc hộ nghèo, hộ cận nghèo', law: LISTS }),
  ]),
  among('disability', ['mild', 'severe', 'extreme'], { says: 'Khuyết tật', law: DISABLED }),
]);

const lowered = anyOf('Thuộc diện giảm 70 % học phí', LISTS, [
  among('tuitionGround', ['heavy-trade'], { says: 'Học nghề nặng nhọc, độc hại', law: LISTS }),
  allOf('Người dân tộc thiểu số ở xã khu vực III, thôn đặc biệt khó khăn', LISTS, [
    minority(),
    among('areaClass', ['extremely-difficult'], {
      says: 'Ở xã khu vực III hoặc thôn đặc biệt khó khăn',
      law: LISTS,
    }),
  ]),
]);

function minority(): Rule {
  return is('ethnicMinority', 'yes', { says: 'Là người dân tộc thiểu số', law: LISTS });
}

function atCollege(says: string, ground: Rule): Rule {
  return allOf(says, LISTS, [college, ground]);
}

const studies = among(
  'schooling',
  ['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'college'],
  { says: 'Đang đi học', law: OLD },
);

function oldLaw(point: string) {
  return {
    key: 'old-law',
    when: allOf('Học sinh, sinh viên theo luật trước năm học 2025-2026', OLD, [
      studies,
      communeDecides(point, OLD),
    ]),
    gives: { kind: 'right', law: OLD },
  } as const;
}

/**
 * Miễn, giảm học phí. The free school of Nghị quyết 217/2025/QH15 and the lists of Nghị định 238/2025/NĐ-CP run
 * from the school year 2025-26, here from the day of the decree; what stood before is left to the school.
 */
export const tuitionRelief = {
  key: 'tuition-relief',
  domain: 'living',
  concludes: 'first',
  pays: null,
  raised: 'by-name',
  name: 'Miễn, giảm học phí',
  versions: [
    {
      from: civilDate('2025-09-03'),
      law: LISTS,
      lines: [
        {
          key: 'public-school',
          when: publicSchool,
          gives: { kind: 'share', of: 'tuition', percent: TUITION_FREE_SCHOOL },
        },
        { key: 'private-school', when: privateSchool, gives: { kind: 'right', law: FREE } },
        {
          key: 'college-waived',
          when: atCollege('Học viên, sinh viên được miễn học phí', waived),
          gives: { kind: 'share', of: 'tuition', percent: TUITION_WAIVED },
        },
        {
          key: 'college-lowered',
          when: atCollege('Học viên, sinh viên được giảm 70 % học phí', lowered),
          gives: { kind: 'share', of: 'tuition', percent: TUITION_LOWERED },
        },
        {
          key: 'college-halved',
          when: atCollege(
            'Học viên, sinh viên được giảm 50 % học phí',
            among('tuitionGround', ['work-accident-child'], {
              says: 'Con của người hưởng trợ cấp tai nạn lao động, bệnh nghề nghiệp thường xuyên',
              law: LISTS,
            }),
          ),
          gives: { kind: 'share', of: 'tuition', percent: TUITION_HALVED },
        },
      ],
    },
    {
      from: civilDate('2021-10-15'),
      law: OLD,
      lines: [oldLaw('Diện và mức miễn, giảm học phí khi đó: nhà trường trả lời')],
    },
    {
      from: civilDate('2021-07-01'),
      law: OLD,
      lines: [oldLaw('Diện và mức trước Nghị định 81/2021/NĐ-CP: nhà trường trả lời')],
    },
  ],
  procedures: [
    {
      from: civilDate('2025-09-03'),
      form: null,
      papers: [],
      where: ['school'],
      workingDays: null,
      paidFrom: { rule: 'school-year', law: LISTS },
    },
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['school'],
      workingDays: null,
      paidFrom: { rule: 'school-year', law: OLD },
    },
  ],
  presumes: ['school-list'],
  notSuitableFor: [
    'Học sinh trường ngoài công lập: mức hỗ trợ học phí do nhà trường và xã trả lời.',
    'Năm học trước 2025-2026: diện và mức theo Nghị định 81/2021/NĐ-CP chưa được tính.',
    'Học viên cao học, nghiên cứu sinh; học lại, học văn bằng hai: nhà trường xét.',
    'Tên các dân tộc rất ít người và các nghề nặng nhọc: theo danh mục nhà trường giữ.',
  ],
} as const satisfies Programme;
