import type { Reader, Writer } from '../rows';

/** A column value as both drivers take it: days and instants as text. */
export type RawValue = string | number | null;

/** Rows of one table, ready to be written or to be handed from one thread to another. */
export interface Bulk {
  readonly table: string;
  readonly columns: readonly string[];
  /** JSON of an array of rows, each an array in the order of the columns. */
  readonly json: string;
  /** Columns that say the same in every row. */
  readonly same: Readonly<Record<string, RawValue>>;
}

/** A statement stays well below the server's largest packet. */
const ROWS_AT_ONCE = 500;
/** Below this the indexes fit in memory, and keeping them costs little. */
const FEW = 5_000;

/**
 * Many rows by few statements, several times quicker than entities; for what the program itself has made, in
 * the raw form of the columns (see `raw-values.ts`). Table and column names are ours, never a caller's.
 */
export async function bulkInsert(rows: Writer, bulk: Bulk): Promise<void> {
  const { table, columns, json, same } = bulk;
  const alike = Object.values(same);
  const into = `INSERT INTO ${table} (${[...columns, ...Object.keys(same)].join(',')})`;
  if (rows.embedded) {
    // The driver binds value by value, slowly: one text of JSON is taken apart inside SQLite.
    const values = [...columns.map((_, at) => `value->>${at}`), ...alike.map(() => '?')];
    await rows.sql(`${into} SELECT ${values.join(',')} FROM json_each(?)`, [...alike, json]);
    return;
  }
  const row = `(${[...columns, ...alike].map(() => '?').join(',')})`;
  const all = JSON.parse(json) as RawValue[][];
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE) {
    const some = all.slice(from, from + ROWS_AT_ONCE).map((one) => [...one, ...alike]);
    await rows.sql(`${into} VALUES ${some.map(() => row).join(',')}`, some.flat());
  }
}

/** Whether so many rows are worth it that the indexes of a table are made anew: it holds fewer than that. */
export async function outweighs(rows: Reader, many: number, table: string): Promise<boolean> {
  if (!rows.embedded || many < FEW) return false;
  const [found] = await rows.sql<{ many: number }>(
    `SELECT COUNT(*) AS many FROM (SELECT 1 FROM ${table} LIMIT ${many})`,
    [],
  );
  return Number(found?.many) < many;
}

/**
 * Writes while the tables have no indexes but their keys, and makes these anew at the end: sorted at once they
 * cost a fraction of what they cost row by row. SQLite only, where tables change inside the transaction: a
 * process that dies leaves everything as it was. The index that finds a duplicate refuses the whole.
 */
export async function withoutIndexes<T>(
  rows: Writer,
  tables: readonly string[],
  fn: () => Promise<T>,
): Promise<T> {
  const indexes = await rows.sql<{ name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_master
      WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (${tables.map(() => '?').join(',')})`,
    tables,
  );
  for (const { name } of indexes) await rows.sql(`DROP INDEX "${name}"`, []);
  const result = await fn();
  for (const { sql } of indexes) await rows.sql(sql, []);
  return result;
}
