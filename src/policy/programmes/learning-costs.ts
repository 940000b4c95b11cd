import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { allOf, among, anyOf, communeDecides } from '../kernel/rule';
import { law } from '../laws';
import { LEARNING_COSTS, LEARNING_COSTS_TIMES, schoolProcedures } from '../parameters/learning';

const COSTS = law('ND238/2025', 'quy định về hỗ trợ chi phí học tập tại', 'unverified');
const OLD = law('ND81/2021', 'quy định về hỗ trợ chi phí học tập tại', 'unverified');

const pupil = among('schooling', ['preschool', 'primary', 'lower-secondary', 'upper-secondary'], {
  says: 'Trẻ mầm non hoặc học sinh phổ thông',
  law: COSTS,
});
const poor = among('poverty', ['poor'], { says: 'Thuộc hộ nghèo', law: COSTS });
const orphan = among('tuitionGround', ['orphan'], { says: 'Mồ côi cả cha lẫn mẹ', law: COSTS });
// A poor disabled pupil is a poor pupil already: only near-poverty adds anybody.
const disabled = allOf('Khuyết tật, thuộc hộ nghèo hoặc hộ cận nghèo', COSTS, [
  among('disability', ['mild', 'severe', 'extreme'], { says: 'Khuyết tật', law: COSTS }),
  among('poverty', ['near-poor', 'poor'], { says: 'Thuộc hộ nghèo, hộ cận nghèo', law: COSTS }),
]);

const GIVES = { kind: 'money', standard: LEARNING_COSTS, times: LEARNING_COSTS_TIMES } as const;

/**
 * Hỗ trợ chi phí học tập: 150.000 đồng a month of school under Nghị định 238/2025/NĐ-CP, from memory, and so
 * never shown as payable. What stood before the school year 2025-26 is left to the school.
 */
export const learningCosts = {
  key: 'learning-costs',
  domain: 'living',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: 'by-name',
  name: 'Hỗ trợ chi phí học tập',
  versions: [
    {
      from: civilDate('2025-09-03'),
      law: COSTS,
      lines: [
        { key: 'poor', when: allOf('Học sinh thuộc hộ nghèo', COSTS, [pupil, poor]), gives: GIVES },
        {
          key: 'orphan',
          when: allOf('Học sinh mồ côi cả cha lẫn mẹ', COSTS, [pupil, orphan]),
          gives: GIVES,
        },
        {
          key: 'disabled',
          when: allOf('Học sinh khuyết tật thuộc hộ nghèo, hộ cận nghèo', COSTS, [pupil, disabled]),
          gives: GIVES,
        },
        {
          key: 'college',
          when: allOf('Học viên, sinh viên', COSTS, [
            among('schooling', ['college'], {
              says: 'Học trung cấp, cao đẳng, đại học',
              law: COSTS,
            }),
            anyOf('Nghèo, mồ côi hoặc khuyết tật', COSTS, [poor, orphan, disabled]),
            communeDecides('Học viên, sinh viên có được hỗ trợ chi phí học tập hay không', COSTS),
          ]),
          gives: GIVES,
        },
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: OLD,
      lines: [
        {
          key: 'old-law',
          when: allOf('Học sinh theo luật trước năm học 2025-2026', OLD, [
            among(
              'schooling',
              ['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'college'],
              { says: 'Đang đi học', law: OLD },
            ),
            communeDecides('Diện và mức hỗ trợ chi phí học tập khi đó: nhà trường trả lời', OLD),
          ]),
          gives: { kind: 'right', law: OLD },
        },
      ],
    },
  ],
  procedures: schoolProcedures(COSTS),
  presumes: ['school-list', 'nine-months'],
  notSuitableFor: [
    'Học viên, sinh viên trung cấp, cao đẳng, đại học: nhà trường xác định.',
    'Trẻ mồ côi cha hoặc mẹ, người không có nguồn nuôi dưỡng khác: nhà trường xét.',
    'Năm học trước 2025-2026: theo quy định cũ chưa được tính.',
  ],
} as const satisfies Programme;
