import { places } from '../raw-values';
import type { Reader, Writer } from '../rows';

/** Keys of rows by table. */
export type RowsOf = Readonly<Record<string, readonly string[]>>;

/** Whatever belongs to a person names her in this column; a table that has it is moved with her. */
const OWNER = 'beneficiaryId';
/** Values in one statement. */
const BLOCK = 500;

/** Every row that belongs to a person, in whichever table; each table has its key in `id`. */
export async function rowsOfPerson(rows: Reader, id: string): Promise<RowsOf> {
  const found: Record<string, readonly string[]> = {};
  for (const table of rows.tablesWith(OWNER)) {
    const own = await rows.sql<{ id: string }>(
      `SELECT id FROM ${table} WHERE ${OWNER} = ? ORDER BY id`,
      [id],
    );
    if (own.length > 0) found[table] = own.map((row) => row.id);
  }
  return found;
}

/** Gives rows to another person. */
export async function giveRows(rows: Writer, given: RowsOf, to: string): Promise<void> {
  for (const [table, ids] of Object.entries(given)) {
    for (let at = 0; at < ids.length; at += BLOCK) {
      const some = ids.slice(at, at + BLOCK);
      const sql = `UPDATE ${table} SET ${OWNER} = ? WHERE id IN (${places(some)})`;
      await rows.sql(sql, [to, ...some]);
    }
  }
}
