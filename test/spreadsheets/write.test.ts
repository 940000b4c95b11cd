import { headerIn } from '../../src/services/import/find-header';
import { FORM_KEYS, formOf } from '../../src/services/forms';
import { templateCsv, templateXlsx } from '../../src/services/import/template';
import type { Table, TableFormat } from '../../src/spreadsheets/write-table';
import { writeTable } from '../../src/spreadsheets/write-table';
import { rowsOf } from '../support/spreadsheet-file';

async function written(table: Table, format: TableFormat): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeTable(table, format)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function aTable(...values: (string | number | null)[]): Table {
  async function* rows() {
    yield values;
  }
  return { name: 'Danh sách', header: values.map((_, at) => `Cột ${at}`), rows: rows() };
}

const HARMFUL = ['=cmd|"/c calc"!A1', '+84912', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1'];

test.each(['xlsx', 'csv'] as const)('no cell of a %s file begins a formula', async (format) => {
  const [, row] = await rowsOf(await written(aTable(...HARMFUL), format));
  for (const { text, formula } of row?.cells.values() ?? []) {
    expect(text).toMatch(/^'/);
    expect(formula).toBeUndefined();
  }
  expect(row?.cells.size).toBe(HARMFUL.length);
});

test.each(['xlsx', 'csv'] as const)('a %s file keeps zeros and what is empty', async (format) => {
  const [, row] = await rowsOf(
    await written(aTable('015149000123', null, 'Lò "Ón"', 540000), format),
  );
  expect([...(row?.cells ?? [])].map(([at, { text }]) => [at, text])).toEqual([
    [0, '015149000123'],
    [2, 'Lò "Ón"'],
    [3, '540000'],
  ]);
});

test('JSON keeps values as they are', async () => {
  const text = (await written(aTable('=1', null, 5), 'json')).toString();
  expect(JSON.parse(text)).toEqual([{ 'Cột 0': '=1', 'Cột 1': null, 'Cột 2': 5 }]);
});

test.each(FORM_KEYS)(
  'the form %s is read by the import, as a workbook and as text',
  async (key) => {
    const form = formOf(key);
    const [inBook] = await rowsOf(await templateXlsx(form));
    const [inText] = await rowsOf(Buffer.from(templateCsv(form)));
    expect([...(inText?.cells ?? [])]).toEqual([...(inBook?.cells ?? [])]);
    for (const header of [inBook, inText]) {
      const found = header && headerIn(form.columns, header);
      expect([...(found?.values() ?? [])]).toEqual(Object.keys(form.columns));
    }
  },
);
