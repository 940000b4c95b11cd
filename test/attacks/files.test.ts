import { inflateRawSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, PassThrough } from 'node:stream';
import { createUploads } from '../../src/ops/uploads';
import type { Table, TableFormat } from '../../src/spreadsheets/write-table';
import { writeTable } from '../../src/spreadsheets/write-table';
import { aRow, aWorkbook, aZip, rowsOf } from '../support/spreadsheet-file';
import { countedIds, testClock } from '../support/records';

/** Attacks by files, each beside a reader or writer that falls for it. */

const why = (bytes: Uint8Array) =>
  rowsOf(bytes).then(
    (rows) =>
      rows.map(({ cells }) => [...cells.values()].map(({ text }) => text).join('|')).join('\n'),
    (error: { details: { why: string } }) => error.details.why,
  );

const FORMULAS = ['=cmd|"/c calc"!A1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '＝1', '\r=1'];
const BEGINS_FORMULA = /^\s*[=+\-@＝]/;

describe.each(FORMULAS)('CSV formula injection: %j', (cell) => {
  async function written(format: TableFormat): Promise<string> {
    async function* rows() {
      yield [cell];
    }
    const table: Table = { name: 'x', header: ['x'], rows: rows() };
    const pieces: Uint8Array[] = [];
    for await (const piece of writeTable(table, format)) pieces.push(piece);
    const [, row] = await rowsOf(Buffer.concat(pieces));
    return row?.cells.get(0)?.text ?? '';
  }
  test('goes out as it came where nobody looks', () => {
    const text = stringify([[cell]]).replace(/^"|"\n?$/g, '');
    expect(text).toMatch(BEGINS_FORMULA);
  });
  test.each(['csv', 'xlsx'] as const)('is text in a %s file of ours', async (format) => {
    expect(await written(format)).not.toMatch(BEGINS_FORMULA);
  });
});

/** Unfolds whatever an archive holds, as long as it lasts. @returns how many bytes it became */
function carelesslyUnfolded(zip: Buffer): number {
  const name = zip.readUInt16LE(26);
  const size = zip.readUInt32LE(18);
  return inflateRawSync(zip.subarray(30 + name, 30 + name + size)).length;
}

describe('zip bomb', () => {
  const SPACES = Buffer.alloc(101_000_000, 0x20);
  test('a careless reader holds all of it', () => {
    const bomb = aZip({ 'xl/worksheets/sheet1.xml': SPACES });
    expect(bomb.length).toBeLessThan(200_000);
    expect(carelesslyUnfolded(bomb)).toBe(SPACES.length);
  });
  test.each<[string, Record<string, string | Buffer>, Record<string, number>, string]>([
    ['that says how large it is', { 'xl/worksheets/sheet1.xml': SPACES }, {}, 'too-big-inside'],
    [
      'that lies about its size',
      { 'xl/worksheets/sheet1.xml': SPACES },
      { 'xl/worksheets/sheet1.xml': 10 },
      'broken',
    ],
    [
      'of many small parts',
      Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`xl/${at}.xml`, ''])),
      {},
      'too-big-inside',
    ],
  ])('%s is refused here', async (_what, parts, lies, fault) => {
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>';
    const rels =
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
    const book = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': rels };
    expect(await why(aZip({ ...book, ...parts }, lies))).toBe(fault);
  });
});

/** Puts a document's own entities in, files of the machine too. */
function carelesslyExpanded(xml: string): string {
  const entities = [...xml.matchAll(/<!ENTITY (\w+) (?:SYSTEM "([^"]+)"|"([^"]*)")>/g)];
  return entities.reduceRight(
    (text, [, name = '', file, value]) =>
      text.split(`&${name};`).join(file === undefined ? (value ?? '') : `content of ${file}`),
    xml,
  );
}

describe.each([
  [
    'a file of the machine',
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
    'content of file:///etc/passwd',
  ],
  [
    'an address',
    '<!ENTITY x SYSTEM "http://169.254.169.254/">',
    'content of http://169.254.169.254/',
  ],
  ['a thousand laughs', '<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x "&b;&b;">', 'hahahaha'],
])('XXE: %s', (_what, entity, wanted) => {
  const sheet = `<sheetData>${aRow(1, ['<c r="A1" t="inlineStr"><is><t>&x;</t></is></c>'])}</sheetData>`;
  test('is put in where nobody looks', () => {
    expect(carelesslyExpanded(`<!DOCTYPE w [${entity}]><t>&x;</t>`)).toContain(wanted);
  });
  test('is refused here', async () => {
    const parts = `<!DOCTYPE worksheet [${entity}]>`;
    const book = aZip({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `${parts}<worksheet>${sheet}</worksheet>`,
    });
    expect(await why(book)).toBe('broken');
    // The same without the entity is read.
    expect(await why(aWorkbook(sheet.replace('&x;', 'Ón')))).toBe('Ón');
  });
});

test('a part of an archive named by a path above is never looked for on the disk', async () => {
  const rels = (target: string) =>
    `<Relationships><Relationship Id="r1" Target="${target}"/></Relationships>`;
  const book = (target: string) =>
    aZip({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': rels(target),
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${aRow(1, ['Ón'])}</sheetData></worksheet>`,
    });
  expect(await why(book('worksheets/sheet1.xml'))).toBe('Ón');
  for (const target of ['../../../../etc/passwd', 'file:///etc/passwd', '/etc/passwd']) {
    expect(await why(book(target))).toMatch(/^(broken|not-a-spreadsheet)$/);
  }
});

describe('uploads with path traversal names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'an-sinh-attack-'));
  const inside = join(folder, 'uploads');
  const secret = '00000000-0000-7000-8000-00000000000f';
  const uploads = createUploads({
    folder: inside,
    key: Buffer.alloc(32, 7),
    ids: countedIds(),
    clock: testClock(),
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a careless store joins the name to its folder', () => {
    writeFileSync(join(folder, secret), 'secret');
    expect(join(inside, `../${secret}`)).toBe(join(folder, secret));
  });
  test.each([`../${secret}`, `./../${secret}`, '../../../etc/passwd', `${secret}\u0000.xlsx`, ''])(
    '%j opens and removes nothing here',
    async (name) => {
      expect(await uploads.open(name)).toBeNull();
      await uploads.remove(name);
      expect(readdirSync(folder)).toContain(secret);
    },
  );
  test('what is sent in is named by us, and never lies in the clear', async () => {
    const name = await uploads.take(Readable.from([Buffer.from('Lò Thị Ón')]), new PassThrough());
    expect(readdirSync(inside)).toEqual([name]);
    expect(name).toMatch(/^[0-9a-f-]{36}$/);
  });
});
