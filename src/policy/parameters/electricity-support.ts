import { dated } from '../kernel/in-force';
import { law } from '../laws';

/** Giá bán lẻ điện sinh hoạt bậc 1, đồng a kWh. What followed the last row is not known here. */
export const ELECTRICITY_STEP_ONE = dated('electricity-step-one', 'đồng', [
  ['2025-05-10', 1_984, law('QD28/2014', 'mức hỗ trợ theo giá điện bậc 1 tại', 'unverified')],
  ['2024-10-11', 1_893, law('QD28/2014', 'mức hỗ trợ theo giá điện bậc 1 tại', 'unverified')],
  ['2023-11-09', 1_806, law('QD28/2014', 'mức hỗ trợ theo giá điện bậc 1 tại', 'unverified')],
  ['2023-05-04', 1_728, law('QD28/2014', 'mức hỗ trợ theo giá điện bậc 1 tại', 'unverified')],
  ['2019-03-20', 1_678, law('QD28/2014', 'mức hỗ trợ theo giá điện bậc 1 tại', 'unverified')],
]);

/** So many kWh are supported a month. */
export const SUPPORTED_ELECTRICITY = dated('supported-electricity', 'kWh', [
  ['2021-07-01', 30, law('QD28/2014', 'mức hỗ trợ tại', 'unverified')],
]);

/** A social-policy household that is not poor uses at most so many kWh a month. */
export const SMALL_ELECTRICITY_USE = dated('small-electricity-use', 'kWh', [
  ['2021-07-01', 50, law('QD60/2014', 'tiêu chí hộ chính sách xã hội tại', 'unverified')],
]);

/** One support for a household, whoever of it asks. */
export const ONE_ELECTRICITY_SUPPORT = dated('one-electricity-support', 'lần', [
  ['2021-07-01', 1, law('QD28/2014', 'quy định mỗi hộ một suất tại', 'unverified')],
]);
