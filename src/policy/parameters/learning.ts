import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import { dated } from '../kernel/in-force';
import type { Programme } from '../kernel/programme';
import { law } from '../laws';

const LISTS = law('ND238/2025', 'quy định về miễn, giảm học phí tại', 'secondary');

/** Miễn học phí: the whole of it. */
export const TUITION_WAIVED = dated('tuition-waived', '%', [['2025-09-03', 100, LISTS]]);

/** Public school up to the last grade: nothing is paid from the school year 2025-26 on. */
export const TUITION_FREE_SCHOOL = dated('tuition-free-school', '%', [
  ['2025-09-03', 100, law('NQ217/2025', 'quy định về miễn học phí tại', 'unverified')],
]);

/** Giảm 70 % học phí. */
export const TUITION_LOWERED = dated('tuition-lowered', '%', [['2025-09-03', 70, LISTS]]);

/** Giảm 50 % học phí. */
export const TUITION_HALVED = dated('tuition-halved', '%', [['2025-09-03', 50, LISTS]]);

/** Hỗ trợ chi phí học tập, đồng a month of school. */
export const LEARNING_COSTS = dated('learning-costs', 'đồng/tháng', [
  [
    '2025-09-03',
    150_000,
    law('ND238/2025', 'quy định về hỗ trợ chi phí học tập tại', 'unverified'),
  ],
]);

/** Paid once a month; a coefficient of one keeps amounts in one shape. */
export const LEARNING_COSTS_TIMES = dated('learning-costs-times', 'lần', [
  ['2025-09-03', 1, law('ND238/2025', 'quy định về hỗ trợ chi phí học tập tại', 'unverified')],
]);

/** How to apply for what a school sees to: nothing is asked, it makes the list of the school year. */
export function schoolProcedures(by: Citation) {
  return [
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['school'],
      workingDays: null,
      paidFrom: { rule: 'school-year', law: by },
    },
  ] as const satisfies Programme['procedures'];
}
