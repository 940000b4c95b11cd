import type { Database } from '../../records/database';
import { ImportRow } from '../../records/entities/import-row.entity';
import { above } from '../../records/rows';
import type { Table, TableValue } from '../../spreadsheets/write-table';
import type { Columns } from './form';
import type { Finding } from './findings';
import { findingWords } from './findings';

const BLOCK = 500;
const STATES = {
  ready: 'Chờ duyệt',
  parked: 'Chờ sửa',
  skipped: 'Bỏ qua',
  done: 'Đã ghi',
  undone: 'Đã rút lại',
} as const;

/** Everything found in a file, one finding a row, in the order of the file. */
export function reportOf(db: Database, jobId: string, columns: Columns): Table {
  return {
    name: 'Kết quả kiểm tra',
    header: ['Dòng', 'Cột', 'Sai gì', 'Sửa thế nào', 'Có thể là', 'Tình trạng dòng'],
    rows: reportRows(db, jobId, columns),
  };
}

async function* reportRows(
  db: Database,
  jobId: string,
  columns: Columns,
): AsyncGenerator<readonly TableValue[]> {
  for (let after = 0; ;) {
    const block = await db.read((rows) =>
      rows.list(ImportRow, {
        where: { jobId, rowNumber: above(after) },
        order: { rowNumber: 'ASC' },
        take: BLOCK,
      }),
    );
    for (const row of block) yield* linesOf(row, columns);
    after = block.at(-1)?.rowNumber ?? 0;
    if (block.length < BLOCK) return;
  }
}

function linesOf(
  { rowNumber, state, findings, candidates }: ImportRow,
  columns: Columns,
): readonly TableValue[][] {
  return (findings as readonly Finding[]).map(({ column, key }) => {
    const { what, mend } = findingWords(key);
    const title = columnTitle(columns, column);
    const maybe = candidates.map((one) => one.replace(/^row:/, 'dòng ')).join('; ');
    return [rowNumber, title, what, mend, maybe, STATES[state]];
  });
}

/** How a finding names its column. */
export function columnTitle(columns: Columns, column: string): string {
  return columns[column]?.header ?? 'Cả dòng';
}
