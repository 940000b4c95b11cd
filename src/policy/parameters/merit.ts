import type { Dated, Unit } from '../kernel/in-force';
import { dated } from '../kernel/in-force';
import { law } from '../laws';

const RAISED = law('ND321/2026', 'Mức chuẩn trong', 'secondary');

/**
 * Mức chuẩn trợ cấp ưu đãi người có công, đồng a month, each amount from the day on which its decree is in
 * force; that of 2021 also names 2021-07-01, with the amount that was paid before.
 */
export const MERIT_STANDARD = dated('merit-standard', 'đồng/tháng', [
  ['2026-10-01', 3_012_000, RAISED],
  ['2024-07-01', 2_789_000, law('ND77/2024', 'Mức chuẩn trong', 'secondary')],
  ['2023-07-01', 2_055_000, law('ND55/2023', 'Mức chuẩn trong', 'unverified')],
  ['2021-09-15', 1_624_000, law('ND75/2021', 'Điều 3')],
  ['2021-07-01', 1_624_000, law('ND75/2021', 'Điều 3', 'secondary')],
]);

/** The amount of the next decree, which names 2026-07-01, three months before it is in force. */
export const MERIT_STANDARD_TO_COME = dated('merit-standard-to-come', 'đồng/tháng', [
  ['2026-07-01', 3_012_000, RAISED],
]);

/** What that amount adds to the one of the day. */
export const MERIT_STANDARD_RISE = dated('merit-standard-rise', 'đồng/tháng', [
  ['2026-07-01', 223_000, RAISED],
]);

/** A number of the decree of 2021 that was read in it: it names 2021-07-01, in force from 2021-09-15. */
function of2021(key: string, unit: Unit, value: number): Dated {
  return dated(key, unit, [
    ['2021-09-15', value, law('ND75/2021', 'Các mức hưởng trong')],
    ['2021-07-01', value, law('ND75/2021', 'Các mức hưởng trong', 'secondary')],
  ]);
}

/** A multiple of the standard in the tables of the decrees, which we know from memory alone. */
function remembered(key: string, value: number): Dated {
  return dated(key, 'lần', [
    ['2024-07-01', value, law('ND77/2024', 'Phụ lục', 'unverified')],
    ['2021-07-01', value, law('ND75/2021', 'Phụ lục', 'unverified')],
  ]);
}

/** Bà mẹ Việt Nam anh hùng. */
export const HEROIC_MOTHER_TIMES = dated('heroic-mother-times', 'lần', [
  ['2021-07-01', 3, law('PL02/2020', 'Điều 18 khoản 2')],
]);
/** Survivors, for each martyr up to the third. */
export const MARTYR_TIMES = remembered('martyr-times', 1);
/** Besides, for survivors who live alone or are orphans. */
export const NURTURE_TIMES = remembered('nurture-times', 0.8);
/** Who cares for a heroic mother, or for an invalid or sick soldier of 81 % and more. */
export const MERIT_CARER_TIMES = remembered('merit-carer-times', 1);
/** Imprisoned or exiled by the enemy. */
export const IMPRISONED_TIMES = remembered('imprisoned-times', 0.6);

/** Điều dưỡng at home, and in a group. */
export const HOME_CONVALESCENCE_TIMES = of2021('convalescence-home-times', 'lần', 0.9);
export const GROUP_CONVALESCENCE_TIMES = of2021('convalescence-group-times', 'lần', 1.8);
/** A year of learning: preschool, and school of every later kind. */
export const PRESCHOOL_TIMES = of2021('merit-preschool-times', 'lần', 0.2);
export const SCHOOL_TIMES = of2021('merit-school-times', 'lần', 0.4);
/** Thờ cúng liệt sĩ, a year. */
export const WORSHIP_RATE = of2021('martyr-worship-rate', 'đồng', 1_400_000);
/** Each kilometre of each visitor. */
export const GRAVE_VISIT_RATE = of2021('grave-visit-rate', 'đồng', 3_000);
/** Bringing home the remains, and a grave of the family's own. */
export const REMAINS_RATE = of2021('remains-recovery-rate', 'đồng', 4_000_000);
export const PRIVATE_GRAVE_RATE = of2021('private-grave-rate', 'đồng', 10_000_000);
/** An amount of the decree as it stands; keeps amounts in one shape. */
export const MERIT_ONCE = of2021('merit-once', 'lần', 1);
/** People who are paid the way to the grave, besides the first. */
export const SECOND_VISITOR = of2021('grave-visitors-second', 'người', 2);
export const THIRD_VISITOR = of2021('grave-visitors-third', 'người', 3);

/** Mai táng: so many times the base salary, known from memory alone. */
export const MERIT_FUNERAL_TIMES = dated('merit-funeral-times', 'lần', [
  ['2021-07-01', 10, law('PL02/2020', 'Trợ cấp mai táng trong', 'unverified')],
]);
