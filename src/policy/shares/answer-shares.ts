import type { FACTS } from '../facts';
import { ALLOWANCE_SHARES } from './allowance';
import { CARE_SHARES } from './care';
import { HOUSING_SHARES } from './housing';
import { INSURANCE_SHARES } from './insurance';
import { LIVING_SHARES } from './living';
import { MERIT_SHARES } from './merit';
import type { SharesOf } from './shares-of';

/**
 * How common each answer to each question is. It orders the questions, so that the usual person is asked
 * the fewest; what a programme says of somebody never looks here.
 */
export const ANSWER_SHARES: SharesOf<typeof FACTS> = {
  ...ALLOWANCE_SHARES,
  ...INSURANCE_SHARES,
  ...HOUSING_SHARES,
  ...MERIT_SHARES,
  ...LIVING_SHARES,
  ...CARE_SHARES,
};
