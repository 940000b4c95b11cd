import { dated } from '../kernel/in-force';
import { law } from '../laws';

/** Trẻ em dưới 3 tuổi of a poor or near-poor household in a specially difficult place. */
export const SMALL_CHILD_AGE = dated('small-child-age', 'năm tuổi', [
  ['2026-10-05', 3, law('ND335/2026', 'Điều 5 khoản 7')],
  ['2021-07-01', 3, law('ND20/2021', 'Điều 5 khoản 7')],
]);

export const SMALL_CHILD_TIMES = dated('small-child-times', 'lần', [
  ['2026-10-05', 1.5, law('ND335/2026', 'Điều 6 khoản 1')],
  ['2021-07-01', 1.5, law('ND20/2021', 'Điều 6 khoản 1')],
]);
