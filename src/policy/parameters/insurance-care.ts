import { civilDate } from '../../shared/civil-date';
import { dated } from '../kernel/in-force';
import { law } from '../laws';

// Numbers of care and of cards that the calculators of `insurance/` count with. Of Luật 51/2024 the benefit
// levels and care levels are in force from 2025-01-01, the rules on cards from 2025-07-01.

/** A visit that costs less than this share of the base salary (strictly) is paid whole. */
export const ONE_VISIT_PERCENT = dated('insurance-one-visit-percent', '%', [
  ['2025-07-01', 15, law('ND188/2025', 'Điều 17 khoản 1')],
  ['2025-01-01', 15, law('Law51/2024', 'Điều 22 khoản 1')],
  ['2015-01-01', 15, law('Law46/2014', 'Điều 22 khoản 1', 'secondary')],
]);

/** What the fund pays at the commune's station, and outside the ward at a regional polyclinic. */
export const PRIMARY_CARE_LEVEL = dated('insurance-primary-care-level', '%', [
  ['2025-01-01', 100, law('Law51/2024', 'Điều 22 khoản 1')],
]);

/** What the fund pays after five years without a break and much paid oneself. */
export const FIVE_YEAR_LEVEL = dated('insurance-five-year-level', '%', [
  ['2025-01-01', 100, law('Law51/2024', 'Điều 22 khoản 1')],
  ['2015-01-01', 100, law('Law46/2014', 'Điều 22 khoản 1', 'secondary')],
]);

/** So many years without a break. */
export const CONTINUOUS_YEARS = dated('insurance-continuous-years', 'năm', [
  ['2025-07-01', 5, law('ND188/2025', 'Điều 18')],
  ['2015-01-01', 5, law('Law46/2014', 'Điều 22 khoản 1', 'secondary')],
]);

/** Paid oneself in a year: strictly more than so many base salaries. */
export const CO_PAYMENT_TIMES = dated('insurance-co-payment-times', 'lần', [
  ['2025-07-01', 6, law('ND188/2025', 'Điều 18')],
  ['2015-01-01', 6, law('Law46/2014', 'Điều 22 khoản 1', 'secondary')],
]);

/** A break of at most so many days is none. */
export const UNBROKEN_DAYS = dated('insurance-unbroken-days', 'ngày', [
  ['2025-07-01', 90, law('ND188/2025', 'Điều 18')],
]);

/** Until then: of at most so many months. */
export const UNBROKEN_MONTHS = dated('insurance-unbroken-months', 'tháng', [
  ['2025-07-01', null, law('ND188/2025', 'Điều 70')],
  ['2018-12-01', 3, law('ND146/2018', 'Điều 12 khoản 5')],
]);

/** The supported and the self-paying wait for the card after a break of so many days or more. */
export const BREAK_DAYS = dated('insurance-break-days', 'ngày', [
  ['2025-07-01', 90, law('Law51/2024', 'Điều 16 khoản 3 điểm c')],
]);

/** Until then: of so many months or more in the fiscal year. */
export const BREAK_MONTHS = dated('insurance-break-months', 'tháng', [
  ['2025-07-01', null, law('Law51/2024', 'Điều 16 khoản 3 điểm c')],
  ['2018-12-01', 3, law('ND146/2018', 'Điều 13 khoản 8')],
]);

/** So many days after the whole payment the card of those who wait begins. */
export const WAITING_DAYS = dated('insurance-waiting-days', 'ngày', [
  ['2025-07-01', 30, law('Law51/2024', 'Điều 16 khoản 3 điểm c')],
  ['2018-12-01', 30, law('ND146/2018', 'Điều 13 khoản 8')],
]);

/** A card that ends during treatment pays on until she leaves, for so many days at most. */
export const TREATMENT_DAYS = dated('insurance-treatment-days', 'ngày', [
  ['2025-07-01', 15, law('ND188/2025', 'Điều 50 khoản 4')],
]);

/** The rules on the days of cards in Nghị định 188/2025; until then those of Nghị định 146/2018. */
export const CARD_DECREE = { from: civilDate('2025-08-15'), law: law('ND188/2025', 'Điều 13') };

/** A standing recognised before is kept through the merger of communes. */
export const MERGER_CLAUSE = {
  from: civilDate('2025-07-01'),
  law: law('ND188/2025', 'Điều 69 khoản 2'),
};
