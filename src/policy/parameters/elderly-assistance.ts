import { dated } from '../kernel/in-force';
import { law } from '../laws';

const TIMES_2021 = law('ND20/2021', 'Điều 6 khoản 1 điểm đ');
const TIMES_2026 = law('ND335/2026', 'Điều 6 khoản 1 điểm đ');
const ENDED = law('ND176/2025', 'Điều khoản thi hành', 'secondary');

/** Poor and without support, from 60 on. */
export const ALONE_TIMES = dated('elder-alone-times', 'lần', [
  ['2026-10-05', 1.5, TIMES_2026],
  ['2021-07-01', 1.5, TIMES_2021],
]);

/** The same from the higher age on. */
export const ALONE_ELDEST_TIMES = dated('elder-alone-eldest-times', 'lần', [
  ['2026-10-05', 2, TIMES_2026],
  ['2021-07-01', 2, TIMES_2021],
]);

/** The higher age. */
export const ALONE_ELDEST_AGE = dated('elder-alone-eldest-age', 'năm tuổi', [
  ['2026-10-05', 75, TIMES_2026],
  ['2021-07-01', 80, TIMES_2021],
]);

/** The higher age that the later decree brings, for whom it may reach back to the day of the new amount. */
export const ALONE_ELDEST_AGE_TO_COME = dated('elder-alone-eldest-age-to-come', 'năm tuổi', [
  ['2026-07-01', 75, TIMES_2026],
]);

/** Poor or near-poor in a specially difficult place, from this age … */
export const DIFFICULT_AREA_AGE = dated('elder-difficult-area-age', 'năm tuổi', [
  ['2021-07-01', 75, law('ND20/2021', 'Điều 5 khoản 5 điểm b')],
]);
/** … and everyone without a pension from this one, until the social pension came. */
export const EIGHTY = dated('elder-eighty', 'năm tuổi', [
  ['2021-07-01', 80, law('ND20/2021', 'Điều 5 khoản 5 điểm c')],
]);
export const DIFFICULT_AREA_TIMES = dated('elder-difficult-area-times', 'lần', [
  ['2025-07-01', null, ENDED],
  ['2021-07-01', 1, TIMES_2021],
]);
export const EIGHTY_TIMES = dated('elder-eighty-times', 'lần', [
  ['2025-07-01', null, ENDED],
  ['2021-07-01', 1, TIMES_2021],
]);

/** Fit for a care facility, but taken in by somebody in the community. */
export const TAKEN_IN_TIMES = dated('elder-taken-in-times', 'lần', [
  ['2026-10-05', 3, TIMES_2026],
  ['2021-07-01', 3, TIMES_2021],
]);
