import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Table, TableFormat } from '../src/spreadsheets/write-table';
import { writeTable } from '../src/spreadsheets/write-table';

/** Writes a table to a file that only its owner may read, as its rows come. */
export async function saveTable(path: string, format: TableFormat, table: Table): Promise<void> {
  const file = createWriteStream(path, { mode: 0o600 });
  for await (const piece of writeTable(table, format)) {
    if (!file.write(piece)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
