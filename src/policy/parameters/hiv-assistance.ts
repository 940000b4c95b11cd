import { dated } from '../kernel/in-force';
import { law } from '../laws';

const CHILD_2021 = law('ND20/2021', 'Điều 6 khoản 1 điểm c');
const TIMES_2021 = law('ND20/2021', 'Điều 6 khoản 1');
const TIMES_2026 = law('ND335/2026', 'Điều 6 khoản 1');

/** A child with HIV under this age is paid more. */
export const HIV_SMALL_AGE = dated('hiv-small-age', 'năm tuổi', [
  ['2026-10-05', 4, TIMES_2026],
  ['2021-07-01', 4, CHILD_2021],
]);

export const HIV_SMALL_TIMES = dated('hiv-small-times', 'lần', [
  ['2026-10-05', 2.5, TIMES_2026],
  ['2021-07-01', 2.5, CHILD_2021],
]);

/** From that age to 16. */
export const HIV_CHILD_TIMES = dated('hiv-child-times', 'lần', [
  ['2026-10-05', 2, TIMES_2026],
  ['2021-07-01', 2, CHILD_2021],
]);

/** Whoever has no regular income. */
export const HIV_TIMES = dated('hiv-times', 'lần', [
  ['2026-10-05', 1.5, TIMES_2026],
  ['2021-07-01', 1.5, TIMES_2021],
]);
