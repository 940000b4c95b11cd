import type { ServiceRow } from '../../records/queries/service-records';
import type { Vault } from '../../shared/ports';
import { openText, placeOf } from '../sealed-json';

/** A service record whose note can be read. */
export function openedNote(vault: Vault, row: ServiceRow): ServiceRow {
  const place = placeOf('service_record', 'note', row.id);
  return { ...row, note: openText(vault, place, row.note) };
}
