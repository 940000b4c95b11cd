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
    'student',
  ]),
  /** Is she or her spouse the owner of a house in the province of the project, as it is since 2025-07-01? */
  hasHouse: flag(of('person', 'basic', 'stated')),
  /** Does that house lie in the other of the two provinces that were merged, not in the one of the project? */
  houseOtherProvince: flag(of('person', 'basic', 'stated')),
  /** Floor of that house for each person of the family registered there. */
  areaPerHead: number(of('household', 'basic', 'stated'), 'm²', [0, 2_000]),
  /** Already bought or hired social housing, or was helped with housing, in the province of the project. */
  housingHelped: flag(of('person', 'basic', 'stated')),
  /** She rents, or would rent, a social house that belongs to the State. */
  publicRental: flag(of('person', 'basic', 'stated')),
  /** What she would borrow for. */
  loanPurpose: choice(of('person', 'basic', 'stated'), ['none', 'social-house', 'own-house']),
  /** What a disaster, a fire or the like did to the house the household lives in. */
  houseDamage: choice(of('household', 'basic', 'stated'), ['none', 'badly-damaged', 'destroyed']),
  /** Share of the roof of the dwelling that was damaged; outbuildings do not count. */
  roofDamage: number(of('household', 'basic', 'stated'), '%', [0, 100]),
  /** The authority has ordered the household to move at once, out of danger. */
  relocationOrdered: flag(of('household', 'basic', 'recognised')),
  /** What the house of the household needs: nothing, a repair, or to be built anew. */
  houseWork: choice(of('household', 'basic', 'stated'), ['none', 'repair', 'rebuild']),
  /** It stands on land for housing that nobody disputes, and need not be cleared away. */
  onHouseLand: flag(of('household', 'basic', 'stated')),
  /** Two or all three of foundation, frame and walls, and roof are not of durable material. */
  houseFrail: flag(of('household', 'basic', 'stated')),
  /** Twenty years old or more, never improved, run down and unsafe (Quyết định 55/QĐ-BXD Điều 1). */
  houseOldUnsafe: flag(of('household', 'basic', 'stated')),
  /** Whole floor of the house the household lives in. */
  houseArea: number(of('household', 'basic', 'stated'), 'm²', [0, 2_000]),
  /** Floor of that house for each person who lives in it. */
  dwellingPerHead: number(of('household', 'basic', 'stated'), 'm²', [0, 2_000]),
  /** The household is one person. */
  livesAlone: flag(of('household', 'basic', 'stated')),
  /** Already helped to build or repair the house under Quyết định 22/2013/QĐ-TTg. */
  meritHouseHelped: flag(of('person', 'basic', 'stated')),
} as const satisfies Record<string, FactDef>;
