import { dated } from '../kernel/in-force';
import { law } from '../laws';

// Own shares stand as ‰ of the base, that is 4.5 % less what the law lets others pay:
// near-poor 45 × (100 − 70) % = 13.5, half-supported 22.5, farm households 31.5.

/** The whole contribution. */
export const WHOLE_RATE = dated('insurance-whole-rate', '‰', [
  ['2025-07-01', 45, law('ND188/2025', 'Điều 6 khoản 1 đến khoản 5')],
  ['2018-12-01', 45, law('ND146/2018', 'Điều 7 khoản 1')],
]);

/** Nothing to pay oneself: the State or the social insurance fund pays it whole. */
export const OWN_NOTHING = dated('insurance-own-nothing', '‰', [
  ['2025-07-01', 0, law('ND188/2025', 'Điều 6 khoản 2, khoản 3')],
  ['2018-12-01', 0, law('Law46/2014', 'Điều 13 khoản 1')],
]);

/** A third of the contribution; the employer or the commune pays two thirds. */
export const OWN_THIRD = dated('insurance-own-third', '‰', [
  ['2025-07-01', 15, law('ND188/2025', 'Điều 6 khoản 1')],
  ['2018-12-01', 15, law('Law46/2014', 'Điều 13 khoản 1 điểm a, b')],
]);

/** Owners of household businesses and unsalaried managers pay the whole themselves. */
export const OWN_WHOLE = dated('insurance-own-whole', '‰', [
  ['2025-07-01', 45, law('ND188/2025', 'Điều 6 khoản 1 điểm b')],
]);

/** The State pays everything for the near-poor of a poor district, later of a poor commune. */
export const OWN_NEAR_POOR_THERE = dated('insurance-own-near-poor-poor-commune', '‰', [
  ['2025-07-01', 0, law('ND188/2025', 'Điều 6 khoản 6 điểm a')],
  ['2018-12-01', 0, law('ND146/2018', 'Điều 8 khoản 1 điểm a')],
]);

/** The State pays at least 70 %. */
export const OWN_NEAR_POOR = dated('insurance-own-near-poor', '‰', [
  ['2025-07-01', 13.5, law('ND188/2025', 'Điều 6 khoản 6 điểm b')],
  ['2018-12-01', 13.5, law('ND146/2018', 'Điều 8 khoản 1 điểm b')],
]);

/** The State pays at least 70 % for 36 months. */
export const OWN_LEFT_LIST = dated('insurance-own-left-list', '‰', [
  ['2025-07-01', 13.5, law('ND188/2025', 'Điều 6 khoản 6 điểm c')],
  ['2023-11-01', 13.5, law('ND75/2023', 'Điều 1; Điều 3 khoản 3', 'secondary')],
]);

/** Pupils and students: the State pays at least 30 %, since 2025-07-01 at least 50 %. */
export const OWN_STUDENT = dated('insurance-own-student', '‰', [
  ['2025-07-01', 22.5, law('ND188/2025', 'Điều 6 khoản 6 điểm đ')],
  ['2018-12-01', 31.5, law('ND146/2018', 'Điều 8 khoản 1 điểm c')],
]);

/** Village workers, the security force, artisans, victims of trafficking: the State pays at least 50 %. */
export const OWN_HALF = dated('insurance-own-half', '‰', [
  ['2025-07-01', 22.5, law('ND188/2025', 'Điều 6 khoản 6 điểm đ')],
]);

/**
 * The security force until the decree fixed a share: the province's resolution says how much is left to
 * pay. Nothing is the least it can be; the household form, which stays possible, is the most.
 */
export const OWN_SECURITY_FORCE = dated('insurance-own-security-force', '‰', [
  ['2025-07-01', 22.5, law('ND188/2025', 'Điều 6 khoản 6 điểm đ')],
  ['2024-07-01', 0, law('Law30/2023', 'Điều 23', 'unverified')],
]);

/** Farming households of average standard: the State pays at least 30 %. */
export const OWN_FARM = dated('insurance-own-farm', '‰', [
  ['2025-07-01', 31.5, law('ND188/2025', 'Điều 6 khoản 6 điểm e')],
  ['2018-12-01', 31.5, law('ND146/2018', 'Điều 8 khoản 1 điểm c')],
]);

/** Victims of bombs and mines left by the war: the State pays at least 30 %. */
export const OWN_MINE_VICTIM = dated('insurance-own-mine-victim', '‰', [
  ['2025-07-01', 31.5, law('ND188/2025', 'Điều 5 khoản 4, Điều 6 khoản 6')],
]);

/** The whole oneself on the base salary, outside the household form: institutions, work that rests. */
export const OWN_SELF = dated('insurance-own-self', '‰', [
  ['2025-07-01', 45, law('ND188/2025', 'Điều 6 khoản 5')],
]);

/** Household form: first member. */
export const OWN_HOUSEHOLD_FIRST = dated('insurance-own-household-1', '‰', [
  ['2025-07-01', 45, law('ND188/2025', 'Điều 6 khoản 5 điểm b')],
  ['2018-12-01', 45, law('ND146/2018', 'Điều 7 khoản 1 điểm e')],
]);

function ownLater(member: number, permille: number) {
  return dated(`insurance-own-household-${member}`, '‰', [
    ['2025-07-01', permille, law('ND188/2025', 'Điều 6 khoản 5 điểm b')],
    ['2018-12-01', permille, law('ND146/2018', 'Điều 7 khoản 1 điểm e')],
  ]);
}

/** Household form: 70 %, 60 %, 50 % for the second to the fourth member, 40 % for all after. */
export const OWN_HOUSEHOLD_LATER = [
  ownLater(2, 31.5),
  ownLater(3, 27),
  ownLater(4, 22.5),
  ownLater(5, 18),
] as const;

/** The insured wage counts up to so many base salaries. */
export const WAGE_CAP = dated('insurance-wage-cap', 'lần', [
  ['2025-07-01', 20, law('Law51/2024', 'Điều 14 khoản 5')],
  ['2018-12-01', 20, law('Law46/2014', 'Điều 14 khoản 5')],
]);
