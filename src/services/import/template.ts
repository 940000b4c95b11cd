import type { PickList, Sheet } from '../../spreadsheets/write-workbook';
import { writeWorkbook } from '../../spreadsheets/write-workbook';
import type { ImportForm } from './form';

/** How far down an empty form is prepared; more rows may be filled. */
const PREPARED_ROWS = 1_000;
const LISTS = 'Danh mục';
const STEPS = [
  'Không gộp ô, không dùng công thức, không đổi tên cột.',
  'Tệp nặng tối đa 10 MB, tối đa 200.000 dòng.',
  'Sau khi nhập, máy báo từng ô sai và cách sửa. Dòng đúng vẫn được giữ để duyệt.',
  'Người thứ hai duyệt rồi mới ghi vào hồ sơ.',
];

/** An empty form as a workbook: columns with pick-lists, and how to fill them. */
export function templateXlsx(form: ImportForm): Promise<Uint8Array> {
  const columns = Object.values(form.columns);
  const picked = columns.flatMap(({ header, help, pick }, at) =>
    pick === undefined ? [] : [{ at, header, help, values: pick() }],
  );
  const picks = new Map<number, PickList>(
    picked.map(({ at, help, values }, column) => [
      at,
      { sheet: LISTS, column, length: values.length, hint: help },
    ]),
  );
  const longest = Math.max(0, ...picked.map(({ values }) => values.length));
  const lists = Array.from({ length: longest }, (_, row) =>
    picked.map(({ values }) => values[row] ?? ''),
  );
  const sheets: readonly Sheet[] = [
    {
      name: 'Danh sách',
      rows: [columns.map(({ header }) => header)],
      widths: columns.map(({ width }) => width),
      prepared: PREPARED_ROWS,
      picks,
    },
    { name: 'Hướng dẫn', rows: instructions(form), widths: [28, 70, 26] },
    {
      name: LISTS,
      rows: [picked.map(({ header }) => header), ...lists],
      widths: picked.map(() => 34),
    },
  ];
  return writeWorkbook(sheets);
}

/** The header of a form as a text file that spreadsheet programs open rightly. */
export function templateCsv(form: ImportForm): string {
  const titles = Object.values(form.columns).map(({ header }) => `"${header}"`);
  return `\uFEFF${titles.join(',')}\r\n`;
}

function instructions({ columns, steps }: ImportForm): readonly (readonly string[])[] {
  return [
    ['Cột', 'Cách ghi', 'Ví dụ'],
    ...Object.values(columns).map(({ header, help, example }) => [header, help, example]),
    ['', '', ''],
    ...[...steps, ...STEPS].map((step, at) => [`Lưu ý ${at + 1}`, step, '']),
  ];
}

/** An empty form as a file. */
export async function templateOf(
  form: Parameters<typeof templateXlsx>[0],
  format: 'xlsx' | 'csv',
): Promise<Uint8Array> {
  if (format === 'xlsx') return templateXlsx(form);
  return new TextEncoder().encode(templateCsv(form));
}
