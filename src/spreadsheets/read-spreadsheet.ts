import type { ByteSource } from '../shared/ports';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { sheetFault } from './sheet-fault';
import type { SheetRow } from './sheet-row';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The rows of a file, XLSX or CSV by what it begins with, one after the other as they are asked for. Nothing
 * but an XLSX's table of texts stays in memory.
 * @throws AppError BAD_INPUT (`SheetFault`), possibly only after some rows
 */
export async function* readSpreadsheet(source: ByteSource): AsyncGenerator<SheetRow> {
  const first = await source.read(0, OLE.length);
  const begins = (mark: readonly number[]) => mark.every((byte, at) => first[at] === byte);
  if (begins(OLE)) throw sheetFault('old-or-locked');
  yield* begins(ZIP) ? readXlsx(source) : readCsv(source);
}
