import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
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
export async function* readCsv(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  if (bytes.length > MOST_UNFOLDED) throw sheetFault('too-big');
  const encoding = encodingOf(bytes);
  const [first = ''] = new TextDecoder(encoding).decode(bytes.subarray(0, PIECE)).split('\n');
  // Text has no zero bytes: this is a picture, a document, something else.
  if (first.includes('\0')) throw sheetFault('not-a-spreadsheet');
  const records = Readable.from(pieces(bytes, encoding)).pipe(
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

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'windows-1258' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1258';
}

function* pieces(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
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
