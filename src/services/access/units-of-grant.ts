import { placeByCode, predecessorsOf } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';

/**
 * The codes under which rows of a granted commune stand: its own, and those of the communes that went into it,
 * because old dossiers are never rewritten. A grant is for the commune that bore the code on the grant's first
 * day; it lapses with that commune, although another one may bear the code since.
 */
export function unitsOfGrant(
  code: string,
  { from, on }: { readonly from: CivilDate; readonly on: CivilDate },
): readonly string[] {
  const place = placeByCode(code, from);
  if (place === null || placeByCode(code, on) !== place) return [];
  return [...new Set([code, ...predecessorsOf(place).map((was) => was.code)])];
}
