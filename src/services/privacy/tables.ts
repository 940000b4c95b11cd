import type { TableOf } from '../../records/rows';
import { ENTITIES, tableName } from '../../records/schema';
import type { AnyRow } from '../keys/sealed-tables';

const BY_NAME = new Map(
  ENTITIES.map((entity) => [tableName(entity), entity as unknown as TableOf<AnyRow>]),
);

/** The entity of a table that a plan names. @throws Error for a table that is not there, which a test finds first */
export function entityOf(table: string): TableOf<AnyRow> {
  const entity = BY_NAME.get(table);
  if (entity === undefined) throw new Error(`there is no table ${table}`);
  return entity;
}
