import type { CivilDate } from '../../shared/civil-date';
import type { Dated } from '../kernel/in-force';
import { begunBy } from '../kernel/in-force';
import { law } from '../laws';
import type { Care, Facility } from '../parameters/insurance-self-referral';
import {
  DIFFICULT_AREA_SHARE,
  EMERGENCY_SHARE,
  LISTED_DISEASE_SHARE,
  SELF_REFERRAL_SHARES,
} from '../parameters/insurance-self-referral';
import type { Grounds } from './grounds';
import { groundsOf } from './grounds';

export type { Care, Facility } from '../parameters/insurance-self-referral';

/** Care without a referral slip, outside the place of first care. */
export interface SelfReferral {
  readonly facility: Facility;
  readonly care: Care;
  readonly because: 'own-choice' | 'emergency' | 'listed-disease';
  /** 'difficult-area': an ethnic minority or a poor household's member who lives in a difficult area. */
  readonly patient: 'other' | 'difficult-area';
}

export interface SelfReferralShare extends Grounds {
  /** % of the card's own level that the fund pays; null where the law that we hold gives no rate. */
  readonly share: number | null;
  /** What the office must say then, Vietnamese; empty when the share is settled. */
  readonly communeDecides: readonly string[];
}

const NO_RATE =
  'Luật chưa nêu tỷ lệ cho trường hợp này; cơ quan bảo hiểm xã hội hoặc bệnh viện xác định';

/**
 * The share of the card's level for care without a referral (Luật Bảo hiểm y tế, Điều 22 khoản 4, 5; Nghị
 * định 188/2025, Điều 19; until 2024-12-31 Điều 22 khoản 3 to 6), %. `on` is the day of treatment. Where
 * the text gives no rate the answer is null, never nought by silence.
 */
export function selfReferralShare(visit: SelfReferral, on: CivilDate): SelfReferralShare {
  const row = sharesFor(visit)
    .map((one) => begunBy(one.values, on))
    .find((found) => found !== undefined);
  if (row === undefined || row.value === null) {
    const at = row === undefined ? law('Law46/2014', 'Điều 22') : row.law;
    return { share: null, communeDecides: [NO_RATE], ...groundsOf([at]) };
  }
  return { share: row.value, communeDecides: [], ...groundsOf([row.law]) };
}

/** What may be her share, the best first; the first that has begun holds. */
function sharesFor({ facility, care, because, patient }: SelfReferral): readonly Dated[] {
  const ordinary = SELF_REFERRAL_SHARES[facility][care];
  if (because === 'emergency') return [EMERGENCY_SHARE];
  const listed = because === 'listed-disease' ? [LISTED_DISEASE_SHARE] : [];
  const inArea = patient === 'difficult-area' && care === 'inpatient' && isHospital(facility);
  return [...listed, ...(inArea ? [DIFFICULT_AREA_SHARE] : []), ordinary];
}

function isHospital(facility: Facility): boolean {
  return facility !== 'primary';
}
