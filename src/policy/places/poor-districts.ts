import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';
import type { Citation, Standing } from '../kernel/citation';
import { weaker } from '../kernel/citation';
import type { Truth } from '../kernel/truth';
import { law } from '../laws';
import type { Place } from './place';
import { LAST_OLD_DAY } from './place';

/** The poor districts (huyện nghèo) of 2021–2025 and how surely we know each of them. */
const LISTED: Readonly<Record<string, Standing>> = {
  'huyện Mù Cang Chải': 'secondary',
  'huyện Trạm Tấu': 'unverified',
  'huyện Si Ma Cai': 'secondary',
  'huyện Bắc Hà': 'secondary',
  'huyện Mường Khương': 'secondary',
  'huyện Bát Xát': 'secondary',
};
/** The list itself was not read: that a district is not on it is only remembered. */
const NOT_LISTED: Standing = 'unverified';

/** The days of the list that we hold; it ended for places with their districts. */
const FROM = civilDate('2022-03-15');

export interface PoorDistrict {
  /** `unknown` when the parts of the place lay some in a poor district and some not. */
  readonly truth: Truth;
  readonly law: Citation;
}

/**
 * Whether a place lay in a poor district on a day; for today's communes, whether their parts did.
 * `null` for a day on which we hold no list: before it was made, and since the districts ended.
 */
export function poorDistrictOf(place: Place, on: CivilDate): PoorDistrict | null {
  if (on < FROM || on > LAST_OLD_DAY) return null;
  const found = place.formerDistricts.map((district) => LISTED[district]);
  const listed = found.filter((standing) => standing !== undefined);
  const truth = listed.length === 0 ? 'no' : listed.length === found.length ? 'yes' : 'unknown';
  const standings = found.map((standing) => (standing === undefined ? NOT_LISTED : standing));
  return { truth, law: law('QD353/2022', '', standings.reduce(weaker)) };
}
