import type { FactDef } from '../kernel/fact';
import { choice, flag, number, of } from './define';

/** Facts that housing support is decided on, besides the others. */
export const HOUSING_FACTS = {
  /** Where she lives: phường, a thị trấn as it stood before 2025-07-01, or elsewhere in a xã. */
  settlement: choice(of('place', 'basic', 'stated'), ['ward', 'former-town', 'rural']),
  /** Married or not, and whether she raises a child under 18 alone: what income is counted, and to which limit. */
  family: choice(of('person', 'basic', 'stated'), ['single', 'single-with-minor', 'couple']),
  /** Average take-home income a month over 12 months: her own, or the sum of husband and wife. */
  income: number(of('person', 'basic', 'stated'), 'đồng/tháng', [0, 2_000_000_000]),
  /** The group of Luật Nhà ở 27/2023 Điều 76 on which she applies, besides poverty and income in town. */
  housingGroup: choice(of('person', 'basic', 'stated'), [
    'none',
    'worker',
    'official',
    'armed-forces',
    'merit',
    'land-recovered',
    'duty-house-returned',
    'two-children',
  ]),
  /** Is she or her spouse the owner of a house in the province of the project? */
  hasHouse: flag(of('person', 'basic', 'stated')),
  /** Floor of that house for each person of the family registered there. */
  areaPerHead: number(of('household', 'basic', 'stated'), 'm²', [0, 2_000]),
  /** Already bought or hired social housing, or was helped with housing, in the province of the project. */
  housingHelped: flag(of('person', 'basic', 'stated')),
} as const satisfies Record<string, FactDef>;
