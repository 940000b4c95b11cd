import { dated } from '../kernel/in-force';
import { law } from '../laws';

/**
 * Mức trợ cấp hưu trí xã hội, đồng a month, for whoever is newly decided on the day. The amended Điều 3
 * khoản 1 names no day of its own, so its amount runs from the day of the amending decree.
 */
export const SOCIAL_PENSION_RATE = dated('social-pension-rate', 'đồng/tháng', [
  ['2026-10-05', 540_000, law('ND335/2026', 'Điều 31 khoản 1')],
  ['2025-07-01', 500_000, law('ND176/2025', 'Điều 3 khoản 1', 'secondary')],
]);

/** The same for people already on the rolls, whom Điều 32 khoản 3 raises from 2026-07-01 on. */
export const SOCIAL_PENSION_RATE_ON_ROLLS = dated('social-pension-rate-on-rolls', 'đồng/tháng', [
  ['2026-07-01', 540_000, law('ND335/2026', 'Điều 31 khoản 1; Điều 32 khoản 3, khoản 4')],
]);

/** The pension is paid once; a coefficient of one keeps amounts in one shape. */
export const SOCIAL_PENSION_TIMES = dated('social-pension-times', 'lần', [
  ['2025-07-01', 1, law('Law41/2024', 'Điều 21')],
]);

/** From this age on everyone without a pension. */
export const SOCIAL_PENSION_AGE = dated('social-pension-age', 'năm tuổi', [
  ['2025-07-01', 75, law('Law41/2024', 'Điều 21 khoản 1 điểm a')],
]);

/** From this age on already, in a poor or near-poor household. */
export const SOCIAL_PENSION_AGE_POOR = dated('social-pension-age-poor', 'năm tuổi', [
  ['2025-07-01', 70, law('Law41/2024', 'Điều 21 khoản 2')],
]);
