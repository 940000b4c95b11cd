import { stringify } from 'csv-stringify/sync';
import { writeXlsxStream } from 'hucre/xlsx';

export const TABLE_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Text, a whole number, or nothing. */
export type TableValue = string | number | null;

export interface Table {
  /** At most 31 characters: the name of the sheet. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly TableValue[]>;
}

const UTF8 = new TextEncoder();
/** What spreadsheet programs take for the beginning of a formula, in half and full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A table as a file, piece by piece as its rows come. */
export async function* writeTable(table: Table, format: TableFormat): AsyncGenerator<Uint8Array> {
  if (format === 'xlsx') yield* toXlsx(table);
  else if (format === 'json') yield* toJson(table);
  else yield* toCsv(table);
}

async function* toXlsx({ name, header, rows }: Table): AsyncGenerator<Uint8Array> {
  const columns = header.map((title) => ({ header: title, width: 20 }));
  const file = writeXlsxStream(harmlessRows(rows), { name, columns, freezePane: { rows: 1 } });
  const reader = file.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    yield piece.value;
  }
}

/** With the mark by which spreadsheet programs know UTF-8. */
async function* toCsv({ header, rows }: Table): AsyncGenerator<Uint8Array> {
  yield UTF8.encode(`\uFEFF${stringify([[...header]])}`);
  for await (const row of harmlessRows(rows)) yield UTF8.encode(stringify([row]));
}

async function* toJson({ header, rows }: Table): AsyncGenerator<Uint8Array> {
  let before = '[\n';
  for await (const row of rows) {
    const named = header.map((title, at) => [title, row[at] ?? null] as const);
    yield UTF8.encode(before + JSON.stringify(Object.fromEntries(named)));
    before = ',\n';
  }
  yield UTF8.encode(before === '[\n' ? '[]\n' : '\n]\n');
}

async function* harmlessRows(rows: Table['rows']): AsyncGenerator<TableValue[]> {
  for await (const row of rows) yield row.map(harmless);
}

/** Text that a spreadsheet program would take for a formula gets an apostrophe in front. */
function harmless(value: TableValue): TableValue {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;
}
