import { dated } from '../kernel/in-force';
import { law } from '../laws';

/**
 * Mức chuẩn trợ giúp xã hội, đồng a month. The 540,000 applies from 2026-07-01 to people already on the
 * rolls (Điều 32 khoản 3–5), although the decree itself is in force from 2026-10-05.
 */
export const STANDARD_RATE = dated('standard-rate', 'đồng/tháng', [
  ['2026-07-01', 540_000, law('ND335/2026', 'Điều 4 khoản 2')],
  ['2024-07-01', 500_000, law('ND76/2024', 'Điều 1', 'secondary')],
  ['2021-07-01', 360_000, law('ND20/2021', 'Điều 4 khoản 2')],
]);
