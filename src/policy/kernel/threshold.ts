import type { CivilDate } from '../../shared/civil-date';
import type { Dated } from './in-force';
import { inForce } from './in-force';
import type { Check } from './rule';
import { schoolCardSince } from './school-card';

/**
 * A check of a number or a day as one cut through its values: `limit` itself lies above the cut when the
 * cut is 'at' it, below when it is 'past' it. The check holds on one side.
 */
export interface Threshold {
  readonly cut: 'at' | 'past';
  /** Days as text: whether that day exists in its year does not matter, it is only compared with. */
  readonly limit: number | string;
  readonly holds: 'above' | 'below';
}

type RangeCheck = Exclude<Check, { readonly op: 'is' | 'among' }>;

/** @throws AppError NOT_IN_FORCE when the law gives no limit on that day. */
export function thresholdOf({ op, limit }: RangeCheck, on: CivilDate): Threshold {
  const { value } = inForce(limit, on);
  switch (op) {
    case 'age-from':
      return { cut: 'past', limit: bornBy(value, limit, on), holds: 'below' };
    case 'age-under':
      return { cut: 'past', limit: bornBy(value, limit, on), holds: 'above' };
    case 'school-card':
      return { cut: 'at', limit: schoolCardSince(on, value), holds: 'above' };
    case 'at-least':
      return { cut: 'at', limit: value, holds: 'above' };
    case 'below':
      return { cut: 'at', limit: value, holds: 'below' };
    case 'above':
      return { cut: 'past', limit: value, holds: 'above' };
    case 'at-most':
      return { cut: 'past', limit: value, holds: 'below' };
  }
}

/** The latest birth with which so many years (months, by the limit's unit) are completed on a day. */
function bornBy(value: number, { unit }: Dated, on: CivilDate): string {
  const months = unit === 'tháng tuổi' ? value : value * 12;
  const month = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - months;
  const [year, rest] = [Math.floor(month / 12), (month % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(rest).padStart(2, '0')}${on.slice(7)}`;
}
