import { dated } from '../kernel/in-force';
import { law } from '../laws';

const OF_2021 = law('TT02/2021', 'Điều 2 khoản 3');
const OF_2026 = law('ND335/2026', 'Điều 9 khoản 1');

/** So many months in a row without collecting, before payment is held back. */
export const MONTHS_NOT_COLLECTED = dated('months-not-collected', 'tháng', [
  ['2026-10-05', 3, OF_2026],
  ['2021-07-01', 3, OF_2021],
]);

/** So many months of tạm giam, before payment is held back; no ground any more under the later decree. */
export const MONTHS_DETAINED = dated('months-detained', 'tháng', [
  ['2026-10-05', null, OF_2026],
  ['2021-07-01', 1, OF_2021],
]);

/** So many months of suspension without complying end the allowance. */
export const MONTHS_TO_COMPLY = dated('months-to-comply', 'tháng', [
  ['2026-10-05', 3, law('ND335/2026', 'Điều 9')],
  ['2021-07-01', 3, OF_2021],
]);
