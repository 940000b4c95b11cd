import type { CivilDate } from '../../shared/civil-date';
import type { Citation, Standing } from '../kernel/citation';
import { weaker } from '../kernel/citation';
import type { Dated } from '../kernel/in-force';
import { inForce } from '../kernel/in-force';

/** What a calculated answer rests on, and how sure the weakest of it is. */
export interface Grounds {
  readonly laws: readonly Citation[];
  readonly standing: Standing;
}

/** Each citation once, in order, and the weakest standing among them. */
export function groundsOf(laws: readonly Citation[]): Grounds {
  const known = new Map(laws.map((law) => [`${law.act}|${law.at}`, law]));
  const standing = laws.reduce<Standing>((worst, law) => weaker(worst, law.standing), 'primary');
  return { laws: [...known.values()], standing };
}

/**
 * The citations of numbers on a day.
 * @throws AppError NOT_IN_FORCE when one has no value then
 */
export function lawsOf(numbers: readonly Dated[], on: CivilDate): Citation[] {
  return numbers.map((number) => inForce(number, on).law);
}
