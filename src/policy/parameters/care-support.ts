import { dated } from '../kernel/in-force';
import { law } from '../laws';

const CARE_2021 = law('ND20/2021', 'Điều 18–23');
const CARE_2026 = law('ND335/2026', 'Điều 15–17');
const PARENT_2021 = law('ND20/2021', 'Điều 20 khoản 2 điểm b');
const PARENT_2026 = law('ND335/2026', 'Điều 17 khoản 2 điểm b');
const OWN_2026 = law('ND335/2026', 'Điều 17 khoản 2 điểm c');

/** Has taken in a child without a source of nurture, under 4. */
export const CARER_OF_INFANT_TIMES = dated('carer-of-infant-times', 'lần', [
  ['2026-10-05', 2.5, CARE_2026],
  ['2021-07-01', 2.5, CARE_2021],
]);

/** The same for a child from 4 on. */
export const CARER_OF_CHILD_TIMES = dated('carer-of-child-times', 'lần', [
  ['2026-10-05', 1.5, CARE_2026],
  ['2021-07-01', 1.5, CARE_2021],
]);

/** Has taken in an older person who could enter a facility. */
export const CARER_OF_ELDER_TIMES = dated('carer-of-elder-times', 'lần', [
  ['2026-10-05', 1.5, CARE_2026],
  ['2021-07-01', 1.5, CARE_2021],
]);

/** A household that cares for an extremely severely disabled member of its own, for each. */
export const CARER_OF_OWN_TIMES = dated('carer-of-own-times', 'lần', [
  ['2026-10-05', 1, OWN_2026],
  ['2021-07-01', 1, CARE_2021],
]);

/** Has taken in an extremely severely disabled adult. */
export const CARER_OF_ADULT_TIMES = dated('carer-of-disabled-adult-times', 'lần', [
  ['2026-10-05', 1.5, CARE_2026],
  ['2021-07-01', 1.5, CARE_2021],
]);

/** Has taken in an extremely severely disabled child. */
export const CARER_OF_DISABLED_CHILD_TIMES = dated('carer-of-disabled-child-times', 'lần', [
  ['2026-10-05', 2.5, CARE_2026],
  ['2021-07-01', 2.5, CARE_2021],
]);

/** Somebody is taken in at all: what is taken in is counted from one. */
export const LEAST_CARED_FOR = dated('least-cared-for', 'người', [
  ['2026-10-05', 1, CARE_2026],
  ['2021-07-01', 1, CARE_2021],
]);

/** A small child, for a disabled parent: under this age. */
export const SMALL_CHILD_AGE = dated('small-child-age', 'tháng tuổi', [
  ['2026-10-05', 36, PARENT_2026],
  ['2021-07-01', 36, PARENT_2021],
]);

/** A disabled person, pregnant or raising one child under 36 months. */
export const DISABLED_PARENT_TIMES = dated('disabled-parent-times', 'lần', [
  ['2026-10-05', 1.5, PARENT_2026],
  ['2021-07-01', 1.5, PARENT_2021],
]);

/** The same, pregnant and raising one, or raising two or more. */
export const DISABLED_PARENT_MORE_TIMES = dated('disabled-parent-more-times', 'lần', [
  ['2026-10-05', 2, PARENT_2026],
  ['2021-07-01', 2, PARENT_2021],
]);

const FACILITY = law('ND20/2021', 'Điều 25');

/** Care in a facility, under 4. The later decree's part on facilities was not read: no row, no line. */
export const FACILITY_INFANT_TIMES = dated('facility-infant-times', 'lần', [
  ['2021-07-01', 5, FACILITY],
]);

/** Care in a facility, everybody else. */
export const FACILITY_TIMES = dated('facility-times', 'lần', [['2021-07-01', 4, FACILITY]]);

/** Under this age care in a facility is counted higher. */
export const FACILITY_INFANT_AGE = dated('facility-infant-age', 'năm tuổi', [
  ['2021-07-01', 4, FACILITY],
]);
