/** What a cell holds; an empty one is absent. */
export interface SheetCell {
  /** NFC, trimmed; a number in plain digits, a date as 'YYYY-MM-DD'. */
  readonly text: string;
  /** 'text' is what somebody typed as text, and every cell of a CSV file. */
  readonly kind: 'text' | 'number' | 'date' | 'error';
  /** It was counted by a formula: `text` is the result that the file carries. */
  readonly formula?: true;
  /** It is part of a merged block, so that nobody can say to which row it belongs. */
  readonly merged?: true;
}

/** A row that has at least one cell. */
export interface SheetRow {
  /** As the spreadsheet program shows it, from 1. */
  readonly number: number;
  /** By column, from 0. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export const MOST_COLUMNS = 200;
export const MOST_ROWS = 200_000;
