import type { Place } from '../../policy';
import { citationText, placeByCode, successorOf } from '../../policy';
import type { AdministrativeUnit } from '../../records/entities/administrative-unit.entity';
import type { Period } from '../../records/two-times';
import { civilDate } from '../../shared/civil-date';
import { foldText } from '../../shared/fold-text';

/** The key of a unit's row. */
export function unitId({ code, from }: Pick<Place, 'code' | 'from'>): string {
  return `${code}@${from ?? ''}`;
}

/** A unit of the law's list as a row. */
export function unitRow(place: Place, now: number): AdministrativeUnit {
  const { code, from, until, kind, name, title, formerDistricts, formerProvince, law } = place;
  return {
    id: unitId(place),
    code,
    validFrom: from,
    validTo: until,
    kind,
    name,
    foldedName: foldText(name),
    title,
    formerDistricts,
    formerProvince,
    successorId: unitId(successorOf(place)),
    law: citationText(law),
    version: 1,
    updatedAt: now,
  };
}

/** The one unit of a code in which all days of a period lie; or why there is none. */
export function unitThrough(
  code: string,
  { validFrom, validTo }: Period,
): Place | 'no-such-unit' | 'past-the-unit' {
  const place = placeByCode(code, civilDate(validFrom));
  if (place === null) return 'no-such-unit';
  const { until } = place;
  return until !== null && (validTo === null || validTo > until) ? 'past-the-unit' : place;
}
