import { foldText } from '../../shared/fold-text';
import type { SheetRow } from '../../spreadsheets/sheet-row';
import { COLUMN_KEYS, columnOf } from './columns';
import type { ColumnKey } from './columns';
import type { RowCells } from './row-notes';

/** Titles, dates and the name of the office stand above the header. */
const LAST_HEADER_ROW = 20;
const FEWEST_COLUMNS = 2;

/** Which column of the form stands where, from 0. */
export type Header = ReadonlyMap<number, ColumnKey>;

/** The header, when the row is one; null otherwise. */
export function headerIn({ cells }: SheetRow): Header | null {
  const found = new Map<number, ColumnKey>();
  for (const [at, { text }] of cells) {
    const key = columnNamed(text);
    if (key !== null && ![...found.values()].includes(key)) found.set(at, key);
  }
  const keys = [...found.values()];
  return keys.length >= FEWEST_COLUMNS && keys.includes('name') ? found : null;
}

/** Whether a header may still come after this row. */
export function headerMayFollow({ number }: SheetRow): boolean {
  return number < LAST_HEADER_ROW;
}

/** The cells of a row that the form knows; null when none is filled. */
export function cellsUnder(header: Header, { cells }: SheetRow): RowCells | null {
  const known = [...header].flatMap(([at, key]) => {
    const cell = cells.get(at);
    return cell === undefined ? [] : [[key, cell] as const];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}

function columnNamed(text: string): ColumnKey | null {
  const title = bare(text);
  const fits = (key: ColumnKey) => {
    const { header, also } = columnOf(key);
    return [bare(header), ...also].includes(title);
  };
  return COLUMN_KEYS.find(fits) ?? null;
}

/** 'Mức hưởng (đồng) *' is 'muc huong'. */
function bare(text: string): string {
  return foldText(text.replace(/\(.*?\)|[*:.]/g, ' ')).replace(/\s*,\s*/g, ' ');
}
