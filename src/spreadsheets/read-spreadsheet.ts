import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { sheetFault } from './sheet-fault';
import type { SheetRow } from './sheet-row';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The rows of a file, XLSX or CSV by what it begins with, one after the other as they are asked for. Besides
 * the file and an XLSX's table of texts nothing stays in memory.
 * @throws AppError BAD_INPUT (`SheetFault`), possibly only after some rows
 */
export function readSpreadsheet(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(OLE)) throw sheetFault('old-or-locked');
  return begins(ZIP) ? readXlsx(bytes) : readCsv(bytes);
}
