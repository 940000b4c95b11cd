import { dated } from '../kernel/in-force';
import { law } from '../laws';

const TIMES_2021 = law('ND20/2021', 'Điều 6 khoản 1 điểm a');
const TIMES_2026 = law('ND335/2026', 'Điều 6 khoản 1');
const STUDIES_2021 = law('ND20/2021', 'Điều 5 khoản 2');

/** A child without a source of nurture under this age is paid more. */
export const CHILD_SMALL_AGE = dated('child-small-age', 'năm tuổi', [
  ['2026-10-05', 4, TIMES_2026],
  ['2021-07-01', 4, TIMES_2021],
]);

/** Under that age … */
export const CHILD_SMALL_TIMES = dated('child-small-times', 'lần', [
  ['2026-10-05', 2.5, TIMES_2026],
  ['2021-07-01', 2.5, TIMES_2021],
]);

/** … from it to 16 … */
export const CHILD_TIMES = dated('child-times', 'lần', [
  ['2026-10-05', 1.5, TIMES_2026],
  ['2021-07-01', 1.5, TIMES_2021],
]);

/** … and from 16 on, as long as she studies. */
export const CHILD_STUDIES_TIMES = dated('child-studies-times', 'lần', [
  ['2026-10-05', 1.5, TIMES_2026],
  ['2021-07-01', 1.5, law('ND20/2021', 'Điều 6 khoản 1 điểm b')],
]);

/** "Tối đa không quá 22 tuổi", read as the 22nd birthday; the later decree has no such end. */
export const CHILD_STUDIES_AGE = dated('child-studies-age', 'năm tuổi', [
  ['2021-07-01', 22, STUDIES_2021],
]);

/** The same words read as the whole year of being 22. */
export const CHILD_STUDIES_AGE_AT_MOST = dated('child-studies-age-at-most', 'năm tuổi', [
  ['2021-07-01', 23, STUDIES_2021],
]);
