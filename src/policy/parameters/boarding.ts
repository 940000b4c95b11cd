import { dated } from '../kernel/in-force';
import { law } from '../laws';

const OF_2025 = law('ND66/2025', 'mức hỗ trợ học sinh bán trú tại', 'unverified');
const OF_2026 = law('ND188/2026', 'mức hỗ trợ học sinh xã biên giới tại');

/** Tiền ăn of a boarder, đồng a month. */
export const BOARDER_FOOD = dated('boarder-food', 'đồng/tháng', [['2025-05-01', 936_000, OF_2025]]);

/** Tiền nhà of a boarder who finds her own lodging, đồng a month. */
export const BOARDER_HOUSING = dated('boarder-housing', 'đồng/tháng', [
  ['2025-05-01', 360_000, OF_2025],
]);

/** What a full boarder of an inter-level school in a land-border commune gets, đồng a month. */
export const BORDER_FULL = dated('border-full', 'đồng/tháng', [['2026-07-15', 1_170_000, OF_2026]]);

/** Midday meals at such a school, đồng a month. */
export const BORDER_MIDDAY = dated('border-midday', 'đồng/tháng', [
  ['2026-07-15', 450_000, OF_2026],
]);

/** Trang phục and the like at such a school, đồng a year. */
export const BORDER_UNIFORMS = dated('border-uniforms', 'đồng', [
  ['2026-07-15', 2_050_000, OF_2026],
]);

/** Paid once in its rhythm; a coefficient of one keeps amounts in one shape. */
export const BOARDER_TIMES = dated('boarder-times', 'lần', [['2025-05-01', 1, OF_2025]]);
export const BORDER_TIMES = dated('border-times', 'lần', [['2026-07-15', 1, OF_2026]]);

/** Rice a month, and for how many months of a school year at most. */
export const BOARDER_RICE = dated('boarder-rice', 'kg', [['2025-05-01', 15, OF_2025]]);
export const BORDER_FULL_RICE = dated('border-full-rice', 'kg', [['2026-07-15', 15, OF_2026]]);
export const BORDER_MIDDAY_RICE = dated('border-midday-rice', 'kg', [['2026-07-15', 8, OF_2026]]);
export const BOARDER_MONTHS = dated('boarder-months', 'tháng', [['2025-05-01', 9, OF_2025]]);
export const BORDER_MONTHS = dated('border-months', 'tháng', [['2026-07-15', 9, OF_2026]]);
