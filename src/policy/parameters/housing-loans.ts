import { dated } from '../kernel/in-force';
import { law } from '../laws';

const MINORITY = law('ND28/2022', 'Vay vốn nhà ở theo', 'secondary');
const POOR_2015 = law('QD33/2015', 'Mức vay theo', 'secondary');
const POOR_2015_TERMS = law('QD33/2015', 'Lãi suất, thời hạn theo', 'unverified');

/** Poor households of the ethnic-minority area: the most lent, đồng. */
export const MINORITY_LOAN_MOST = dated('minority-house-loan', 'đồng', [
  ['2022-04-26', 40_000_000, MINORITY],
]);
export const MINORITY_LOAN_RATE = dated('minority-house-loan-rate', '%/năm', [
  ['2022-04-26', 3, MINORITY],
]);
export const MINORITY_LOAN_YEARS = dated('minority-house-loan-years', 'năm', [
  ['2022-04-26', 15, MINORITY],
]);
/** The first years without repayment of the sum itself. */
export const MINORITY_LOAN_GRACE = dated('minority-house-loan-grace', 'năm', [
  ['2022-04-26', 5, MINORITY],
]);
export const MINORITY_LOAN_OVERDUE = dated('minority-house-loan-overdue', '%', [
  ['2022-04-26', 130, MINORITY],
]);

/** The loan for poor households that went before it. */
export const POOR_LOAN_MOST = dated('poor-house-loan', 'đồng', [
  ['2022-04-26', null, POOR_2015],
  ['2021-07-01', 25_000_000, POOR_2015],
]);
export const POOR_LOAN_RATE = dated('poor-house-loan-rate', '%/năm', [
  ['2022-04-26', null, POOR_2015_TERMS],
  ['2021-07-01', 3, POOR_2015_TERMS],
]);
export const POOR_LOAN_YEARS = dated('poor-house-loan-years', 'năm', [
  ['2022-04-26', null, POOR_2015_TERMS],
  ['2021-07-01', 15, POOR_2015_TERMS],
]);

const SOCIAL = law('ND100/2024', 'Điều 48', 'secondary');

/** Social housing: the most lent of the price in the contract, %. */
export const SOCIAL_LOAN_OF_PRICE = dated('social-loan-of-price', '%', [
  ['2024-08-01', 80, SOCIAL],
]);
/** Building or repairing one's own house: the most lent of the estimate, %, and in đồng. */
export const SOCIAL_LOAN_OF_ESTIMATE = dated('social-loan-of-estimate', '%', [
  ['2024-08-01', 70, SOCIAL],
]);
export const SOCIAL_LOAN_MOST = dated('social-loan-most', 'đồng', [
  ['2024-08-01', 1_000_000_000, SOCIAL],
]);
export const SOCIAL_LOAN_YEARS = dated('social-loan-years', 'năm', [['2024-08-01', 25, SOCIAL]]);
export const SOCIAL_LOAN_OVERDUE = dated('social-loan-overdue', '%', [['2024-08-01', 130, SOCIAL]]);

/** Interest a year; the newest rate also holds for loans taken before. */
export const SOCIAL_LOAN_RATE = dated('social-loan-rate', '%/năm', [
  ['2025-10-10', 5.4, law('ND261/2025', 'Lãi suất theo', 'secondary')],
  ['2024-08-01', 6.6, SOCIAL],
  ['2021-07-01', 4.8, law('ND100/2015', 'Lãi suất theo', 'unverified')],
]);
