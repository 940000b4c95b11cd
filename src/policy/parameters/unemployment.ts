import { dated } from '../kernel/in-force';
import { law } from '../laws';

const OF_2013 = law('Law38/2013', 'Điều 46–50');
const OF_2025 = law('Law74/2025', 'quy định về trợ cấp thất nghiệp tại', 'unverified');
const LEVEL_2025 = law('ND374/2025', 'mức trợ cấp thất nghiệp tại', 'secondary');
const NO_FIGURE = law('Law38/2013', 'Điều 46–50 (so với lương tối thiểu vùng)', 'unverified');

/** Months of contributions at least, within the months looked back on and altogether. */
export const UNEMPLOYMENT_MONTHS = dated('unemployment-months', 'tháng', [
  ['2026-01-01', 12, OF_2025],
  ['2021-07-01', 12, OF_2013],
]);

/** The file is handed in within so many months of the end of the contract. */
export const UNEMPLOYMENT_FILING = dated('unemployment-filing', 'tháng', [
  ['2026-01-01', 3, OF_2025],
  ['2021-07-01', 3, OF_2013],
]);

/** 60 % of the average insured wage. */
export const UNEMPLOYMENT_SHARE = dated('unemployment-share', 'lần', [
  ['2026-01-01', 0.6, LEVEL_2025],
  ['2021-07-01', 0.6, OF_2013],
]);

/** At most so many times the base salary, or the regional minimum wage; from 2026 the latter for all. */
export const UNEMPLOYMENT_CAP = dated('unemployment-cap', 'lần', [
  ['2026-01-01', 5, LEVEL_2025],
  ['2021-07-01', 5, OF_2013],
]);

/**
 * Up to this wage the cap of five regional minimum wages does not bite. Their figures are not held here, so
 * five base salaries stand in: no region's minimum wage has been below the base salary, as far as we
 * remember. Above it the employment service centre reckons.
 */
export const UNEMPLOYMENT_UNCAPPED_WAGE = dated('unemployment-uncapped-wage', 'đồng/tháng', [
  ['2026-07-01', 12_650_000, NO_FIGURE],
  ['2024-07-01', 11_700_000, NO_FIGURE],
  ['2023-07-01', 9_000_000, NO_FIGURE],
  ['2021-07-01', 7_450_000, NO_FIGURE],
]);

/** The first so many months of contributions … */
export const UNEMPLOYMENT_FIRST = dated('unemployment-first', 'tháng', [
  ['2026-01-01', 36, OF_2025],
  ['2021-07-01', 36, OF_2013],
]);
/** … give so many months of benefit, */
export const UNEMPLOYMENT_FIRST_PAID = dated('unemployment-first-paid', 'tháng', [
  ['2026-01-01', 3, OF_2025],
  ['2021-07-01', 3, OF_2013],
]);
/** every further so many give one more, */
export const UNEMPLOYMENT_FURTHER = dated('unemployment-further', 'tháng', [
  ['2026-01-01', 12, OF_2025],
  ['2021-07-01', 12, OF_2013],
]);
/** and so many at most. */
export const UNEMPLOYMENT_MOST_PAID = dated('unemployment-most-paid', 'tháng', [
  ['2026-01-01', 12, OF_2025],
  ['2021-07-01', 12, OF_2013],
]);
