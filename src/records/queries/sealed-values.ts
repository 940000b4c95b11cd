import type { Reader } from '../rows';

/** A sealed column by its names in the database; ours, never anybody's input. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
}

/** How many values of a column there are, and how many of them this key sealed. Reads the whole table. */
export async function countSealed(
  rows: Reader,
  { table, column }: SealedPlace,
  key: string,
): Promise<number> {
  // Quoted: a column may bear a word of SQL. Both engines read this quote.
  const text = `SELECT COUNT(*) AS many FROM ${table} WHERE \`${column}\` LIKE ?`;
  // A long seal lies in JSON: the quote before it belongs to that.
  const [row] = await rows.sql<{ many: number | string }>(text, [`%v1.${key}.%`]);
  return Number(row?.many);
}

/** How many rows a table has. */
export async function countRows(rows: Reader, table: string): Promise<number> {
  const [row] = await rows.sql<{ many: number | string }>(
    `SELECT COUNT(*) AS many FROM ${table}`,
    [],
  );
  return Number(row?.many);
}
