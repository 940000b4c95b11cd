import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { Conclusion, TriedLine } from './conclude';
import { concludeAny } from './conclude';

/** Placeholder until the insurance order is built; see the programme `health-insurance`. */
export function concludeInsurance(
  tried: readonly TriedLine[],
  facts: Facts,
  on: CivilDate,
): Conclusion {
  void facts;
  void on;
  return concludeAny(tried);
}
