import type { Place } from '../../policy';
import { AdministrativeUnit } from '../../records/entities/administrative-unit.entity';
import { raise } from '../../records/queries/raise';
import type { Writer } from '../../records/rows';
import { oneOf } from '../../records/rows';
import { unitId, unitRow } from './unit-row';

/**
 * Raises units until the commit, so that two decisions about one never cross. A unit that has no row yet is
 * given one.
 * @param now UTC milliseconds
 */
export async function holdUnits(
  rows: Writer,
  places: readonly Place[],
  now: number,
): Promise<void> {
  const byId = new Map(places.map((place) => [unitId(place), place]));
  const ids = [...byId.keys()];
  if (ids.length === 0) return;
  const known = await rows.list(AdministrativeUnit, {
    where: { id: oneOf(ids) },
    order: { id: 'ASC' },
    take: ids.length,
  });
  const missing = ids.filter((id) => !known.some((one) => one.id === id));
  await rows.insert(
    AdministrativeUnit,
    missing.flatMap((id) => {
      const place = byId.get(id);
      return place === undefined ? [] : [unitRow(place, now)];
    }),
  );
  await raise(rows, 'administrative_unit', { ids, now });
}
