import { foldText } from '../../shared/fold-text';
import type { SheetRow } from '../../spreadsheets/sheet-row';
import type { Columns } from './form';
import type { RowCells } from './row-notes';

/** Titles, dates and the name of the office stand above the header. */
const LAST_HEADER_ROW = 20;
const FEWEST_COLUMNS = 2;

/** Which column of the form stands where, from 0. */
export type Header = ReadonlyMap<number, string>;

/** The header of a form, when the row is one; null otherwise. */
export function headerIn(columns: Columns, { cells }: SheetRow): Header | null {
  const found = new Map<number, string>();
  for (const [at, { text }] of cells) {
    const key = columnNamed(columns, text);
    if (key !== null && ![...found.values()].includes(key)) found.set(at, key);
  }
  const keys = [...found.values()];
  const whole = Object.entries(columns).every(([key, one]) => !one.inHeader || keys.includes(key));
  return keys.length >= FEWEST_COLUMNS && whole ? found : null;
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

function columnNamed(columns: Columns, text: string): string | null {
  const title = bare(text);
  const found = Object.entries(columns).find(([, { header, also }]) =>
    [bare(header), ...also].includes(title),
  );
  return found?.[0] ?? null;
}

/** 'Mức hưởng (đồng) *' is 'muc huong'. */
function bare(text: string): string {
  return foldText(text.replace(/\(.*?\)|[*:.]/g, ' ')).replace(/\s*,\s*/g, ' ');
}
