import type { Writer } from '../rows';

/** A column value as both drivers take it: days and instants as text. */
export type RawValue = string | number | null;

/** Rows of one table in the order of its columns. */
export interface Bulk {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RawValue[])[];
}

/** A statement stays well below the server's largest packet. */
const ROWS_AT_ONCE = 500;

/**
 * Many rows by few statements, several times quicker than entities; for what the program itself has made, in
 * the raw form of the columns (see `raw-values.ts`). Table and column names are ours, never a caller's.
 */
export async function bulkInsert(rows: Writer, { table, columns, ...bulk }: Bulk): Promise<void> {
  if (bulk.rows.length === 0) return;
  const into = `INSERT INTO ${table} (${columns.join(',')})`;
  if (rows.embedded) {
    // The driver binds value by value, slowly: one text of JSON is taken apart inside SQLite.
    const values = columns.map((_, at) => `value->>${at}`).join(',');
    await rows.sql(`${into} SELECT ${values} FROM json_each(?)`, [JSON.stringify(bulk.rows)]);
    return;
  }
  const row = `(${columns.map(() => '?').join(',')})`;
  for (let from = 0; from < bulk.rows.length; from += ROWS_AT_ONCE) {
    const some = bulk.rows.slice(from, from + ROWS_AT_ONCE);
    await rows.sql(`${into} VALUES ${some.map(() => row).join(',')}`, some.flat());
  }
}
