import type { SheetCell } from '../../spreadsheets/sheet-row';
import type { Finding, FindingKey } from './findings';
import { Wrong } from './findings';

/** The cells of a row that the form knows, by column. */
export type RowCells = Readonly<Record<string, SheetCell | undefined>>;

const LONGEST = 200;

/** The cells of one row on the way to values, and what is found about them. */
export class RowNotes {
  readonly findings: Finding[] = [];
  private readonly spoilt = new Set<string>();

  /** @param columns of the form, in their order */
  constructor(
    private readonly cells: RowCells,
    columns: readonly string[],
  ) {
    for (const column of columns) this.judge(column);
  }

  has(column: string): boolean {
    return this.cells[column] !== undefined;
  }

  note(column: string, key: FindingKey): void {
    this.findings.push({ column, key });
  }

  /** The value of a cell; undefined when it is empty, or wrong, which is noted. */
  read<T>(column: string, read: (cell: SheetCell) => T | Wrong): T | undefined {
    const cell = this.cells[column];
    if (cell === undefined || this.spoilt.has(column)) return undefined;
    const value = read(cell);
    if (!(value instanceof Wrong)) return value;
    this.note(column, value.key);
    return undefined;
  }

  /** The same for a cell that must not be empty. */
  need<T>(column: string, read: (cell: SheetCell) => T | Wrong): T | undefined {
    if (!this.has(column)) this.note(column, 'missing');
    return this.read(column, read);
  }

  private judge(column: string): void {
    const cell = this.cells[column];
    if (cell === undefined) return;
    const spoils = spoiling(cell);
    if (spoils !== null) {
      this.spoilt.add(column);
      this.note(column, spoils);
    } else if (cell.formula === true) this.note(column, 'formula');
  }
}

function spoiling({ merged, kind, text }: SheetCell): FindingKey | null {
  if (merged === true) return 'merged';
  if (kind === 'error') return 'cell-error';
  return text.length > LONGEST ? 'too-long' : null;
}
