import { sealedColumns } from '../../records/columns';
import type { ImportRow } from '../../records/entities/import-row.entity';
import type { TableOf } from '../../records/rows';
import { ENTITIES, tableName } from '../../records/schema';
import type { CivilDate } from '../../shared/civil-date';
import type { Vault } from '../../shared/ports';
import { addressHash } from '../address-hash';
import { personIndex } from '../beneficiary.service';
import { formOf } from '../forms';
import { openCells } from '../import/import-job';
import { readRow } from '../import/read-row';
import { personKey } from '../import/person-key';

/** A row with its key, whatever its table. */
export type AnyRow = { id: string } & Record<string, unknown>;

/** A table whose values lie under seal. */
export interface SealedTable {
  readonly entity: TableOf<AnyRow>;
  readonly table: string;
  readonly columns: readonly string[];
  /** Its blind indexes, made anew from what was sealed; absent where there are none. */
  readonly indexes?: (row: AnyRow, by: Remaking) => Readonly<Record<string, string | null>>;
}

export interface Remaking {
  readonly vault: Vault;
  readonly on: CivilDate;
  /** The opened values by column. */
  readonly opened: Readonly<Record<string, string | null>>;
}

const INDEXES: Readonly<Record<string, NonNullable<SealedTable['indexes']>>> = {
  beneficiary: ({ citizenIdClash }, { vault, opened: { citizenId, phone } }) => ({
    [citizenIdClash ? 'citizenIdClash' : 'citizenIdIndex']: citizenId
      ? personIndex(vault, 'citizenId', citizenId)
      : null,
    phoneIndex: phone ? personIndex(vault, 'phone', phone) : null,
  }),
  conversation: ({ channel }, { vault, opened: { address } }) => ({
    ...(address && { addressHash: addressHash(vault, String(channel), address) }),
  }),
  // Whoever a row is about stands in the same columns of every form.
  import_row: (row, { vault, on }) => {
    const stored = row as unknown as ImportRow;
    const reading = { on, ownCommune: stored.unitCode };
    const { person } = readRow(formOf('people'), openCells(vault, stored), reading);
    const { citizenIdIndex, nameIndex } = personKey(vault, person);
    return { citizenIdIndex, nameIndex };
  },
};

/** Every table with something under seal, in the order in which keys turn. */
export const SEALED_TABLES: readonly SealedTable[] = ENTITIES.flatMap((entity) => {
  const columns = sealedColumns(entity);
  if (columns.length === 0) return [];
  const table = tableName(entity);
  const indexes = INDEXES[table];
  const one = { entity: entity as unknown as TableOf<AnyRow>, table, columns };
  return [indexes === undefined ? one : { ...one, indexes }];
});
