import { dated } from '../kernel/in-force';
import { law } from '../laws';

// Share of treatment cost in correct-line care. Of Luật 51/2024 the benefit levels are in force from
// 2025-01-01, half a year before its groups.

export const LEVEL_FULL = dated('insurance-level-full', '%', [
  ['2025-01-01', 100, law('Law51/2024', 'Điều 22 khoản 1 điểm a')],
  ['2015-01-01', 100, law('Law46/2014', 'Điều 22 khoản 1 điểm a')],
]);

export const LEVEL_HIGH = dated('insurance-level-high', '%', [
  ['2025-01-01', 95, law('Law51/2024', 'Điều 22 khoản 1 điểm đ')],
  ['2015-01-01', 95, law('Law46/2014', 'Điều 22 khoản 1 điểm d')],
]);

export const LEVEL_COMMON = dated('insurance-level-common', '%', [
  ['2025-01-01', 80, law('Law51/2024', 'Điều 22 khoản 1 điểm e')],
  ['2015-01-01', 80, law('Law46/2014', 'Điều 22 khoản 1 điểm đ')],
]);

/** Those who took part in the resistance and are not veterans. */
export const LEVEL_RESISTANCE = dated('insurance-level-resistance', '%', [
  ['2025-07-01', 100, law('ND188/2025', 'Điều 15 khoản 1 điểm a')],
  ['2023-12-03', 100, law('ND146/2018', 'Điều 14 khoản 1 điểm a')],
  ['2018-12-01', 80, law('ND146/2018', 'Điều 14 khoản 1', 'unverified')],
]);

/** Residents of the safe-zone communes. */
export const LEVEL_SAFE_ZONE = dated('insurance-level-safe-zone', '%', [
  ['2025-07-01', 100, law('ND188/2025', 'Điều 15 khoản 1 điểm a')],
  ['2023-12-03', 100, law('ND146/2018', 'Điều 14 khoản 1 điểm a')],
]);

export const LEVEL_NEAR_POOR = dated('insurance-level-near-poor', '%', [
  ['2026-01-01', 100, law('NQ261/2025', 'Điều 2 khoản 1 điểm a', 'secondary')],
  ['2025-01-01', 95, law('Law51/2024', 'Điều 22 khoản 1 điểm đ')],
  ['2015-01-01', 95, law('Law46/2014', 'Điều 22 khoản 1 điểm d')],
]);

/** Receivers of the social pension from 75 on. */
export const LEVEL_SOCIAL_PENSION = dated('insurance-level-social-pension', '%', [
  ['2026-01-01', 100, law('NQ261/2025', 'Điều 2 khoản 1 điểm a', 'secondary')],
  ['2025-07-01', 80, law('Law51/2024', 'Điều 22 khoản 1 điểm e')],
]);
