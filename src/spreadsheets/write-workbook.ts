import { writeXlsx } from 'hucre/xlsx';
import { columnName } from './cell-reference';

/** A small sheet, written at once. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Characters, by column. */
  readonly widths: readonly number[];
  /** Empty rows below, set to text, so that no zero in front of a number is lost. */
  readonly prepared?: number;
  /** By column: where its values are picked from, as a column of another sheet from its second row on. */
  readonly picks?: ReadonlyMap<number, PickList>;
}

export interface PickList {
  readonly sheet: string;
  readonly column: number;
  readonly length: number;
  /** What is said when the cell is chosen. */
  readonly hint: string;
}

const NO_PICKS: ReadonlyMap<number, PickList> = new Map();

/** A workbook all of whose cells are text. */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, widths, prepared = 0, picks = NO_PICKS }) => ({
      name,
      columns: widths.map((width) => ({ width, numFmt: '@' })),
      rows: [...rows, ...Array.from({ length: prepared }, () => widths.map(() => null))].map(
        (row) => [...row],
      ),
      freezePane: { rows: 1 },
      dataValidations: [...picks].map(([column, pick]) => ({
        type: 'list' as const,
        formula1: sourceOf(pick),
        range: `${columnName(column)}2:${columnName(column)}${rows.length + prepared}`,
        allowBlank: true,
        showInputMessage: true,
        inputMessage: pick.hint,
        showErrorMessage: false,
      })),
    })),
  });
}

function sourceOf({ sheet, column, length }: PickList): string {
  const letter = columnName(column);
  return `'${sheet}'!$${letter}$2:$${letter}$${length + 1}`;
}
