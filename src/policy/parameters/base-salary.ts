import { dated } from '../kernel/in-force';
import { law } from '../laws';

/** Lương cơ sở, đồng a month; since 2025-07-01 also the "mức tham chiếu" of insurance law. */
export const BASE_SALARY = dated('base-salary', 'đồng/tháng', [
  ['2026-07-01', 2_530_000, law('ND161/2026', 'Điều 3 khoản 2')],
  ['2024-07-01', 2_340_000, law('ND73/2024', 'Điều 3', 'secondary')],
  ['2023-07-01', 1_800_000, law('ND24/2023', 'Điều 3', 'secondary')],
  ['2019-07-01', 1_490_000, law('ND38/2019', 'Điều 3', 'unverified')],
]);
