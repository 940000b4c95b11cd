import { dated } from '../kernel/in-force';
import { law } from '../laws';

// Days that the law gives an office for what no programme of ours reckons: certificates, cards, reviews.

/** The council on disability meets within so many working days of the request. */
export const DISABILITY_COUNCIL_DAYS = dated('disability-council-days', 'ngày', [
  ['2021-07-01', 20, law('TT01/2019', 'Điều 5 khoản 2')],
]);

/** The certificate of disability follows the council's conclusion within so many working days. */
export const DISABILITY_CERTIFICATE_DAYS = dated('disability-certificate-days', 'ngày', [
  ['2021-07-01', 5, law('TT01/2019', 'quy định cấp giấy xác nhận tại')],
]);

/** A child's certificate is made out anew at this age. */
export const DISABILITY_RENEWAL_AGE = dated('disability-renewal-age', 'năm tuổi', [
  ['2021-07-01', 6, law('TT01/2019', 'Điều 8 khoản 2 điểm c')],
]);

/** A card of health insurance, new, reissued or corrected: so many working days. */
export const CARD_ISSUE_DAYS = dated('card-issue-days', 'ngày', [
  ['2025-07-01', 5, law('ND188/2025', 'Điều 11')],
]);

/** Money paid oneself for insured care comes back within so many days of a complete file. */
export const REIMBURSEMENT_DAYS = dated('reimbursement-days', 'ngày', [
  ['2025-07-01', 25, law('ND188/2025', 'Điều 56 khoản 3')],
]);

/** A letter of referral holds so many working days. */
export const REFERRAL_DAYS = dated('referral-days', 'ngày', [
  ['2025-01-01', 10, law('TT01/2025', 'giấy chuyển cơ sở khám bệnh tại', 'secondary')],
]);

/** The place of first care can be changed in the first so many days of a quarter. */
export const FIRST_CARE_CHANGE_DAYS = dated('first-care-change-days', 'ngày', [
  ['2025-01-01', 15, law('Law51/2024', 'Điều 26 khoản 1')],
]);

/** A request in the year to be reviewed for poverty is answered within so many days. */
export const POVERTY_REVIEW_DAYS = dated('poverty-review-days', 'ngày', [
  ['2022-01-01', 15, law('QD24/2021', 'quy trình rà soát trong năm tại', 'unverified')],
]);

/** A monthly allowance is decided within so many working days. */
export const ALLOWANCE_DAYS = dated('allowance-days', 'ngày', [
  ['2026-10-05', 7, law('ND335/2026', 'Điều 8')],
]);

/** Short urgent care runs so many months at most. */
export const URGENT_CARE_MONTHS = dated('urgent-care-months', 'tháng', [
  ['2026-10-05', 3, law('ND335/2026', 'Điều 16 khoản 2 điểm a')],
  ['2021-07-01', 3, law('TT02/2021', 'Điều 3')],
]);
