import { dated } from '../kernel/in-force';
import { law } from '../laws';

/**
 * Mức chuẩn trợ giúp xã hội, đồng a month, for whoever is newly decided on the day: each amount from the
 * day on which its decree is in force.
 */
export const STANDARD_RATE = dated('standard-rate', 'đồng/tháng', [
  ['2026-10-05', 540_000, law('ND335/2026', 'Điều 4 khoản 2')],
  ['2024-07-01', 500_000, law('ND76/2024', 'Điều 1', 'secondary')],
  ['2021-07-01', 360_000, law('ND20/2021', 'Điều 4 khoản 2')],
]);

/**
 * The same standard for people already on the rolls: the new amount reaches back to 2026-07-01, three
 * months before its decree. Nothing differs before that day, so nothing is said of it here.
 */
export const STANDARD_RATE_ON_ROLLS = dated('standard-rate-on-rolls', 'đồng/tháng', [
  ['2026-07-01', 540_000, law('ND335/2026', 'Điều 4 khoản 2; Điều 32 khoản 3–5')],
]);
