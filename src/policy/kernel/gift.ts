import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { GoodsKey, ShareOfKey } from '../procedure-keys';
import type { Range } from './fact';
import type { Gives } from './gives';
import type { Dated } from './in-force';
import { inForce } from './in-force';
import { countOf } from './money';

/** What a line gives besides money, with the numbers in force on a day; null where the law is silent. */
export type Gift =
  | {
      readonly kind: 'goods';
      readonly what: GoodsKey;
      /** Kilograms a month. */
      readonly kg: Range<number>;
      /** For how many months at most. */
      readonly months: number;
    }
  | { readonly kind: 'share'; readonly of: ShareOfKey; readonly percent: number }
  | {
      readonly kind: 'loan';
      /** Đồng. */
      readonly most: number | null;
      readonly costPercent: number | null;
      /** % a year. */
      readonly rate: number | null;
      readonly years: number | null;
      readonly graceYears: number | null;
      readonly overduePercent: number | null;
    };

/** @throws AppError NOT_IN_FORCE when a number has no value on that day. */
export function giftOf(gives: Gives, facts: Facts, on: CivilDate): Gift | null {
  const value = (of: Dated | null): number | null => (of === null ? null : inForce(of, on).value);
  switch (gives.kind) {
    case 'goods': {
      const each = inForce(gives.kg, on).value;
      const { min, max } = countOf(gives.count, facts);
      return {
        kind: 'goods',
        what: gives.what,
        kg: { min: each * min, max: each * max },
        months: inForce(gives.months, on).value,
      };
    }
    case 'share':
      return { kind: 'share', of: gives.of, percent: inForce(gives.percent, on).value };
    case 'loan':
      return {
        kind: 'loan',
        most: value(gives.most),
        costPercent: value(gives.costPercent),
        rate: value(gives.rate),
        years: value(gives.years),
        graceYears: value(gives.graceYears),
        overduePercent: value(gives.overduePercent),
      };
    default:
      return null;
  }
}
