import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import { dated } from '../kernel/in-force';
import { law } from '../laws';

export const PRESIDENT = law('PresidentGift', 'mỗi dịp Tết và 27/7 theo', 'unverified');
export const TET_2026 = law('NQ418/2025', 'quà Tết 2026 theo', 'unverified');
export const LEADERS = law('ND335/2026', 'Điều 14');

/** The most that the President's gift comes to: the higher of two tiers. */
export const PRESIDENT_GIFT = dated('president-gift', 'đồng', [['2021-07-01', 600_000, PRESIDENT]]);

/** The one-off gift of Tết 2026. */
export const TET_2026_GIFT = dated('tet-2026-gift', 'đồng', [['2025-12-31', 400_000, TET_2026]]);

/** Paid once; a coefficient of one keeps amounts in one shape. */
export const TET_2026_TIMES = dated('tet-2026-times', 'lần', [['2025-12-31', 1, TET_2026]]);

/** The most that leaders may give a household in an emergency or at Tết. */
export const LEADERS_GIFT = dated('leaders-gift', 'đồng', [['2026-10-05', 3_000_000, LEADERS]]);

/** A campaign has a first day, and a first day on which it is over. */
interface Campaign {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly law: Citation;
}

/**
 * The gift of Tết 2026. Its resolution is of December 2025, the day not known: from the last day of that
 * month, over with the first day of the lunar year.
 */
export const CAMPAIGN_2026: Campaign = {
  from: civilDate('2025-12-31'),
  until: civilDate('2026-02-18'),
  law: TET_2026,
};
