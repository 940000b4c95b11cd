import type { CivilDate } from '../../shared/civil-date';
import { addDays, civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import { law } from '../laws';

/** xã, phường, thị trấn; no town is left since the merger. */
export type PlaceKind = 'commune' | 'ward' | 'town';
/** The two provinces that became Lào Cai on 2025-07-01. */
export type ProvinceKey = 'yen-bai' | 'lao-cai';

/** A commune, ward or town. Codes were used again: what names a place is its code with its first day. */
export interface Place {
  readonly code: string;
  /** `null` where we hold no beginning: it was there on the day before the merger. */
  readonly from: CivilDate | null;
  /** The last day, `null` while it stands. */
  readonly until: CivilDate | null;
  readonly kind: PlaceKind;
  /** 'Tú Lệ' */
  readonly name: string;
  /** 'xã Tú Lệ' */
  readonly title: string;
  readonly formerProvince: ProvinceKey;
  /** Districts ended with the merger: of today's communes, those in which parts of it lay until then. */
  readonly formerDistricts: readonly string[];
  /** What formed it, ended it, or left it as it was. */
  readonly law: Citation;
}

/** From this day the new communes work and the old ones no longer do (Điều 2 khoản 2, 3 of the same act). */
export const MERGER_DAY = civilDate('2025-07-01');
/** The last day of the old communes, districts, and of the province of Yên Bái. */
export const LAST_OLD_DAY = addDays(MERGER_DAY, -1);

export const PROVINCE_NAMES: Readonly<Record<ProvinceKey, string>> = {
  'yen-bai': 'Yên Bái',
  'lao-cai': 'Lào Cai',
};

/** Made one province of two; read of in the acts that rest on it, not in its own text. */
const PROVINCES_MERGED = law('NQ202/2025', '', 'secondary');

/** The clause of the act on the communes of Lào Cai. */
export function mergerClause(clause: number): Citation {
  return law('NQ1673/2025', `Điều 1 khoản ${clause}`);
}

/** True when the place stands on a day. */
export function standsOn({ from, until }: Place, on: CivilDate): boolean {
  return (from === null || from <= on) && (until === null || on <= until);
}

/** In which province a place lies on a day. */
export function provinceOf(place: Place, on: CivilDate): ProvinceKey {
  return on < MERGER_DAY && place.from === null ? place.formerProvince : 'lao-cai';
}

/** In which province a place lay until 2025-06-30, and the act that ended that; no commune crosses the two. */
export function formerProvinceOf({ formerProvince }: Place): {
  readonly province: ProvinceKey;
  readonly law: Citation;
} {
  return { province: formerProvince, law: PROVINCES_MERGED };
}

/** As a letter of the day has it: 'xã Tân Thịnh, huyện Văn Chấn' before the merger, 'xã Chấn Thịnh, tỉnh Lào Cai' since. */
export function addressOf(place: Place, on: CivilDate): string {
  const { title, from, until, formerDistricts } = place;
  const hasDistrict = until !== null || (from === null && on < MERGER_DAY);
  return hasDistrict ? [title, ...formerDistricts].join(', ') : `${title}, tỉnh Lào Cai`;
}
