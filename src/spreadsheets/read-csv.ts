import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { ByteSource } from '../shared/ports';
import { piecesOf } from './byte-source';
import { sheetFault } from './sheet-fault';
import type { SheetCell, SheetRow } from './sheet-row';
import { MOST_COLUMNS, MOST_ROWS } from './sheet-row';
import { MOST_UNFOLDED } from './zip';

const PIECE = 65_536;
const LONGEST_RECORD = 100_000;

/**
 * The rows of a text file, as they are asked for: UTF-8, UTF-16 with its mark, else Windows-1258; separated by
 * commas, semicolons or tabs.
 * @throws AppError BAD_INPUT
 */
export async function* readCsv(source: ByteSource): AsyncGenerator<SheetRow> {
  if (source.size > MOST_UNFOLDED) throw sheetFault('too-big');
  const encoding = await encodingOf(source);
  const head = await source.read(0, PIECE);
  const [first = ''] = new TextDecoder(encoding).decode(head).split('\n');
  // Text has no zero bytes: this is a picture, a document, something else.
  if (first.includes('\0')) throw sheetFault('not-a-spreadsheet');
  const records = Readable.from(decoded(source, encoding)).pipe(
    parse({
      delimiter: delimiterOf(first),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
    }),
  );
  let number = 0;
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      number += 1;
      if (number > MOST_ROWS) throw sheetFault('too-many-rows');
      const cells = toCells(record);
      if (cells.size > 0) yield { number, cells };
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')
      ? sheetFault('broken')
      : error;
  }
}

/** UTF-8 if all of it is; a look at the whole file, for the old table shows only where its first letter stands. */
async function encodingOf(source: ByteSource): Promise<'utf-8' | 'utf-16le' | 'windows-1258'> {
  const [one, two] = await source.read(0, 2);
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of piecesOf(source)) strict.decode(piece, { stream: true });
    strict.decode();
    return 'utf-8';
  } catch {
    return 'windows-1258';
  }
}

async function* decoded(source: ByteSource, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of piecesOf(source)) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The one that the first line has most of, apart from what it quotes. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: bare.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

function toCells(record: readonly string[]): ReadonlyMap<number, SheetCell> {
  const cells = new Map<number, SheetCell>();
  record.forEach((value, column) => {
    const text = value.normalize('NFC').trim();
    if (text === '') return;
    if (column >= MOST_COLUMNS) throw sheetFault('too-many-columns');
    cells.set(column, { text, kind: 'text' });
  });
  return cells;
}
