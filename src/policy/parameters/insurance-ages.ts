import { dated } from '../kernel/in-force';
import { law } from '../laws';

/** Under this age a child. */
export const CHILD_AGE = dated('insurance-child-age', 'năm tuổi', [
  ['2025-07-01', 6, law('Law51/2024', 'Điều 12 khoản 3 điểm h')],
  ['2015-01-01', 6, law('Law46/2014', 'Điều 12 khoản 3 điểm e')],
]);

/** The young child's card runs on past this age: see `schoolCardEnd`. */
export const CHILD_CARD_AGE = dated('insurance-child-card-age', 'tháng tuổi', [
  ['2025-08-15', 72, law('ND188/2025', 'Điều 13 khoản 2')],
  ['2018-12-01', 72, law('ND146/2018', 'Điều 13 khoản 2')],
]);

/** Below it work under a contract is an exception of the labour code, and so is a benefit that hangs on it. */
export const WORKING_AGE = dated('working-age', 'năm tuổi', [
  ['2021-01-01', 15, law('Law45/2019', 'Điều 3 khoản 1')],
]);

/** Receivers of a monthly survivor's allowance are insured by the State from this age on. */
export const SURVIVOR_AGE = dated('insurance-survivor-age', 'năm tuổi', [
  ['2025-07-01', 75, law('Law51/2024', 'Điều 12 khoản 3 điểm s')],
  ['2018-12-01', 80, law('ND146/2018', 'Điều 3 khoản 17')],
]);

/** The same, in a near-poor household. */
export const SURVIVOR_AGE_NEAR_POOR = dated('insurance-survivor-age-near-poor', 'năm tuổi', [
  ['2025-07-01', 70, law('Law51/2024', 'Điều 12 khoản 3 điểm s')],
]);

/** From this age on a receiver of the social pension has the level of `LEVEL_SOCIAL_PENSION`. */
export const SOCIAL_PENSIONER_AGE = dated('insurance-social-pensioner-age', 'năm tuổi', [
  ['2026-01-01', 75, law('NQ261/2025', 'Điều 2 khoản 1 điểm a', 'secondary')],
  ['2025-07-01', 75, law('Law41/2024', 'Điều 21 khoản 1 điểm a')],
]);

/** Until 2025-06-30 everyone without a pension drew social assistance, and its card, from this age on. */
export const FORMER_ELDER_AGE = dated('insurance-former-elder-age', 'năm tuổi', [
  ['2021-07-01', 80, law('ND20/2021', 'Điều 5 khoản 5 điểm c')],
]);
