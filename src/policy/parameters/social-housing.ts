import { dated } from '../kernel/in-force';
import { law } from '../laws';

/** Take-home income a month of an applicant who is not married: at most this. */
export const INCOME_CEILING_SINGLE = dated('income-ceiling-single', 'đồng/tháng', [
  ['2026-04-07', 25_000_000, law('ND136/2026', 'Điều 1 khoản 1 (Điều 30 khoản 1 điểm a)')],
  ['2025-10-10', 20_000_000, law('ND261/2025', 'Điều 30 khoản 1 điểm a', 'secondary')],
  ['2024-08-01', 15_000_000, law('ND100/2024', 'Điều 30 khoản 1 điểm a', 'secondary')],
]);

/** The same for one who raises a child under 18 alone; before 2025-10-10 there was no ceiling of its own. */
export const INCOME_CEILING_SINGLE_PARENT = dated('income-ceiling-single-parent', 'đồng/tháng', [
  ['2026-04-07', 35_000_000, law('ND136/2026', 'Điều 1 khoản 1 (Điều 30 khoản 1 điểm a)')],
  ['2025-10-10', 30_000_000, law('ND261/2025', 'Điều 30 khoản 1 điểm a', 'secondary')],
]);

/** The sum of husband and wife: at most this. */
export const INCOME_CEILING_COUPLE = dated('income-ceiling-couple', 'đồng/tháng', [
  ['2026-04-07', 50_000_000, law('ND136/2026', 'Điều 1 khoản 1 (Điều 30 khoản 1 điểm b)')],
  ['2025-10-10', 40_000_000, law('ND261/2025', 'Điều 30 khoản 1 điểm b', 'secondary')],
  ['2024-08-01', 30_000_000, law('ND100/2024', 'Điều 30 khoản 1 điểm b', 'secondary')],
]);

/** Floor for each person below which a house of one's own does not stand in the way ("thấp hơn"). */
export const CROWDED_AREA = dated('crowded-area', 'm²', [
  ['2026-04-07', 15, law('ND136/2026', 'Phụ lục, Mẫu số 01 mục 7.2')],
  ['2024-08-01', 15, law('ND100/2024', 'Điều 29 khoản 2', 'secondary')],
]);

/** Share of the rent that poor households and people on social allowance do not pay in the State's houses. */
export const RENT_REDUCTION = dated('rent-reduction', '%', [
  ['2024-08-01', 60, law('ND100/2024', 'Điều 36', 'secondary')],
]);
