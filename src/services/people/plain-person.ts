import type { Beneficiary } from '../../records/entities/beneficiary.entity';
import type { Vault } from '../../shared/ports';
import { openText, placeOf, sealText } from '../sealed-json';

/** A person's row with its seals opened: they open at no other row, so that they are made anew wherever it goes. */
export type PlainPerson = Beneficiary;

const SEALED = ['citizenId', 'phone'] as const;

/** Opens a row. */
export function openPerson(vault: Vault, row: Beneficiary): PlainPerson {
  return changed(row, (column) =>
    openText(vault, placeOf('beneficiary', column, row.id), row[column]),
  );
}

/** Seals a row. */
export function sealPerson(vault: Vault, person: PlainPerson): Beneficiary {
  return changed(person, (column) =>
    sealText(vault, placeOf('beneficiary', column, person.id), person[column]),
  );
}

function changed(
  row: Beneficiary,
  value: (column: (typeof SEALED)[number]) => string | null,
): Beneficiary {
  return { ...row, citizenId: value('citizenId'), phone: value('phone') };
}
