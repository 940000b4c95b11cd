import { deflateRawSync, crc32 } from 'node:zlib';
import { sourceOf } from '../../src/spreadsheets/byte-source';
import { readSpreadsheet } from '../../src/spreadsheets/read-spreadsheet';
import type { SheetCell, SheetRow } from '../../src/spreadsheets/sheet-row';

/** Parts of a workbook as a spreadsheet program writes them; `sheet` is what stands inside `<worksheet>`. */
export function aWorkbook(sheet: string, strings: readonly string[] = []): Uint8Array {
  const texts = strings.map((text) => `<si><t>${text}</t></si>`).join('');
  return aZip({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="An" r:id="rId0" state="hidden"/><sheet name="Danh sách" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId0" Target="worksheets/no.xml"/><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="#,##0 &quot;đ&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
  });
}

/** A row of inline texts and raw cells ('<c …>'), for `aWorkbook`. */
export function aRow(number: number, cells: readonly string[]): string {
  const written = cells.map((cell, at) =>
    cell.startsWith('<c') || cell === ''
      ? cell
      : `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

/** What an entry says of its own size, if it lies. */
type Lies = Readonly<Record<string, number>>;

/** A ZIP archive made by hand, so that it can also be made wrongly. */
export function aZip(parts: Readonly<Record<string, string | Buffer>>, lies: Lies = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const path = Buffer.from(name);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(raw) >>> 0, 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(lies[name] ?? raw.length, 8);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(path.length, 0);
    const head = Buffer.from([20, 0, 0, 8, 8, 0, 0, 0, 0, 0]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, sizes, lengths, path, packed]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(offset, 0);
    directory.push(
      Buffer.concat([
        ...[Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, sizes, lengths],
        ...[Buffer.alloc(10), place, path],
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06'), end]);
}

/** All rows of a file. */
export async function rowsOf(bytes: Uint8Array): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readSpreadsheet(sourceOf(bytes))) rows.push(row);
  return rows;
}

/** The cells of one row of a workbook, by column. */
export async function cellsOf(
  cells: readonly string[],
  strings: readonly string[] = [],
  after = '',
): Promise<readonly (SheetCell | undefined)[]> {
  const sheet = `<sheetData>${aRow(1, cells)}</sheetData>${after}`;
  const [row] = await rowsOf(aWorkbook(sheet, strings));
  return cells.map((_, at) => row?.cells.get(at));
}
