import type { ServiceRow } from '../../records/queries/service-records';
import type { Vault } from '../../shared/ports';
import { maskedText } from '../access/masks';
import type { Actor } from '../actor';
import { openText, placeOf } from '../sealed-json';

/** A service record with its note as the actor is shown it. */
export function openedNote(vault: Vault, actor: Actor, row: ServiceRow): ServiceRow {
  const place = placeOf('service_record', 'note', row.id);
  return { ...row, note: maskedText(actor, 'note', openText(vault, place, row.note)) };
}
