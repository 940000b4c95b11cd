import { dated } from '../kernel/in-force';
import { law } from '../laws';

const EMERGENCY_2021 = law('ND20/2021', 'Điều 12–17');
const EMERGENCY_2026 = law('ND335/2026', 'Điều 12');
const FUNERAL_2021 = law('ND20/2021', 'Điều 11');
const FUNERAL_2026 = law('ND335/2026', 'Điều 11');

/** Mai táng phí of social assistance: at least so many standards. */
export const FUNERAL_TIMES = dated('funeral-times', 'lần', [
  ['2026-10-05', 20, FUNERAL_2026],
  ['2021-07-01', 20, FUNERAL_2021],
]);

/** The same for somebody who lived in a facility; the later decree's part on facilities was not read. */
export const FACILITY_FUNERAL_TIMES = dated('facility-funeral-times', 'lần', [
  ['2021-07-01', 50, law('ND20/2021', 'Điều 25')],
]);

/** From this age on with a monthly survivor's or other allowance. */
export const FUNERAL_AGE = dated('funeral-age', 'năm tuổi', [
  ['2026-10-05', 75, FUNERAL_2026],
  ['2021-07-01', 80, FUNERAL_2021],
]);

/** The age of the earlier decree, for those who died before the later one. */
export const FUNERAL_AGE_BEFORE = dated('funeral-age-before', 'năm tuổi', [
  ['2021-07-01', 80, FUNERAL_2021],
]);

/** From this age on with a survivor's allowance, in a poor or near-poor household. */
export const FUNERAL_AGE_POOR = dated('funeral-age-poor', 'năm tuổi', [
  ['2026-10-05', 70, FUNERAL_2026],
]);

/** Mai táng phí of somebody on the social pension: so many pensions. */
export const PENSION_FUNERAL_TIMES = dated('pension-funeral-times', 'lần', [
  ['2026-10-05', 20, law('ND335/2026', 'Điều 31')],
  ['2025-07-01', 20, law('ND176/2025', 'Điều 5', 'secondary')],
]);

/** Rice for each person of the household a month. */
export const RICE_KG = dated('rice-kg', 'kg', [
  ['2026-10-05', 15, EMERGENCY_2026],
  ['2021-07-01', 15, EMERGENCY_2021],
]);

/** Months of rice at Tết. */
export const RICE_MONTHS_TET = dated('rice-months-tet', 'tháng', [
  ['2026-10-05', 1, EMERGENCY_2026],
  ['2021-07-01', 1, EMERGENCY_2021],
]);

/** Months of rice each time after a disaster, a lost crop or between harvests, at most. */
export const RICE_MONTHS = dated('rice-months', 'tháng', [
  ['2026-10-05', 3, EMERGENCY_2026],
  ['2021-07-01', 3, EMERGENCY_2021],
]);

/** A serious injury: at least so many standards. */
export const INJURY_TIMES = dated('injury-times', 'lần', [
  ['2026-10-05', 10, EMERGENCY_2026],
  ['2021-07-01', 10, EMERGENCY_2021],
]);

/** An injury is serious from so many days of emergency treatment on. */
export const INJURY_DAYS = dated('injury-days', 'ngày', [
  ['2026-10-05', 3, EMERGENCY_2026],
  ['2021-07-01', 3, EMERGENCY_2021],
]);

/** For each dead or missing person: at least so many standards. */
export const EMERGENCY_DEATH_TIMES = dated('emergency-death-times', 'lần', [
  ['2026-10-05', 50, EMERGENCY_2026],
  ['2021-07-01', 50, EMERGENCY_2021],
]);

/** Food for somebody in urgent short-term care, đồng a day. */
export const URGENT_CARE_FOOD = dated('urgent-care-food', 'đồng', [
  ['2026-10-05', 100_000, law('ND335/2026', 'Điều 16 khoản 2 điểm a')],
  ['2021-07-01', 60_000, law('TT02/2021', 'Điều 3')],
]);

/** The food is paid as it stands; a coefficient of one keeps amounts in one shape. */
export const URGENT_CARE_TIMES = dated('urgent-care-times', 'lần', [
  ['2026-10-05', 1, law('ND335/2026', 'Điều 16 khoản 2 điểm a')],
  ['2021-07-01', 1, law('TT02/2021', 'Điều 3')],
]);
