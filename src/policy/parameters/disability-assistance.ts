import { dated } from '../kernel/in-force';
import { law } from '../laws';

const TIMES_2021 = law('ND20/2021', 'Điều 6 khoản 1 điểm e');
const TIMES_2026 = law('ND335/2026', 'Điều 6 khoản 1 điểm e');

/** Khuyết tật đặc biệt nặng, as a child or from 60 on. */
export const EXTREME_CHILD_ELDER_TIMES = dated('extreme-child-elder-times', 'lần', [
  ['2026-10-05', 2.5, TIMES_2026],
  ['2021-07-01', 2.5, TIMES_2021],
]);

/** Khuyết tật đặc biệt nặng. */
export const EXTREME_TIMES = dated('extreme-times', 'lần', [
  ['2026-10-05', 2, TIMES_2026],
  ['2021-07-01', 2, TIMES_2021],
]);

/** Khuyết tật nặng, as a child or from 60 on. */
export const SEVERE_CHILD_ELDER_TIMES = dated('severe-child-elder-times', 'lần', [
  ['2026-10-05', 2, TIMES_2026],
  ['2021-07-01', 2, TIMES_2021],
]);

/** Khuyết tật nặng. */
export const SEVERE_TIMES = dated('severe-times', 'lần', [
  ['2026-10-05', 1.5, TIMES_2026],
  ['2021-07-01', 1.5, TIMES_2021],
]);
