import { StaffPerson } from '../../records/entities/staff-person.entity';
import { StaffUser } from '../../records/entities/staff-user.entity';
import type { Reader } from '../../records/rows';
import type { Vault } from '../../shared/ports';
import { openText, placeOf } from '../sealed-json';

/** How colleagues call the holder of an account: her name, else her login; null for an account that is none. */
export async function staffName(rows: Reader, vault: Vault, id: string): Promise<string | null> {
  const user = await rows.find(StaffUser, { id });
  if (user === null) return null;
  const person = await rows.find(StaffPerson, { id: user.personId });
  const place = placeOf('staff_person', 'name', user.personId);
  return openText(vault, place, person?.name ?? null) ?? user.login;
}
