import type { ByteSource } from '../shared/ports';
import { columnOf } from './cell-reference';
import { dayOfNumber } from './day-number';
import { MergedCells } from './merged-cells';
import { sheetFault } from './sheet-fault';
import type { SheetCell, SheetRow } from './sheet-row';
import { MOST_COLUMNS, MOST_ROWS } from './sheet-row';
import { readWorkbook, TextHeard } from './workbook';
import type { Workbook } from './workbook';
import { readXml } from './xml';
import { Zip } from './zip';

/** The rows of the first sheet that is shown, as they are asked for. @throws AppError BAD_INPUT */
export async function* readXlsx(source: ByteSource): AsyncGenerator<SheetRow> {
  const zip = await Zip.open(source);
  const book = await readWorkbook(zip);
  const heard = new RowsHeard(book, await MergedCells.of(zip, book.sheet));
  yield* readXml(zip.text(book.sheet), heard, () => heard.take());
}

interface CellSoFar {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  formula: boolean;
  value: string;
}

/** Puts rows together out of what is heard of a sheet. */
class RowsHeard {
  private rows: SheetRow[] = [];
  private number = 0;
  private cells = new Map<number, SheetCell>();
  private column = -1;
  private cell: CellSoFar | null = null;
  private inValue = false;
  private readonly inline = new TextHeard();

  constructor(
    private readonly book: Workbook,
    private readonly merged: MergedCells,
  ) {}

  take(): readonly SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  readonly open = (name: string, given: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      const number = Number(given['r'] ?? this.number + 1);
      // Every program writes rows from the top down; what jumps back was made to confuse.
      if (!Number.isSafeInteger(number) || number <= this.number) throw sheetFault('broken');
      this.number = number;
      this.column = -1;
    }
    if (name === 'c') {
      const { r, t = 'n', s = '-1' } = given;
      this.column = r === undefined ? this.column + 1 : columnOf(r);
      this.cell = { column: this.column, type: t, style: Number(s), formula: false, value: '' };
    }
    if (name === 'f' && this.cell !== null) this.cell.formula = true;
    if (name === 'v') this.inValue = true;
    this.inline.open(name);
  };

  readonly text = (piece: string): void => {
    if (this.inValue && this.cell !== null) this.cell.value += piece;
    this.inline.add(piece);
  };

  readonly close = (name: string): void => {
    this.inline.close(name);
    if (name === 'v') this.inValue = false;
    if (name === 'is' && this.cell !== null) this.cell.value = this.inline.take();
    if (name === 'c') this.endCell();
    if (name === 'row') this.endRow();
  };

  private endCell(): void {
    const so = this.cell;
    this.cell = null;
    const cell = so && toCell(so, this.book);
    if (so === null || cell === null || cell.text === '') return;
    if (so.column >= MOST_COLUMNS) throw sheetFault('too-many-columns');
    const merged = this.merged.has(this.number, so.column);
    this.cells.set(so.column, {
      ...cell,
      ...(so.formula && { formula: true }),
      ...(merged && { merged: true }),
    });
  }

  private endRow(): void {
    const { number, cells } = this;
    this.cells = new Map();
    if (cells.size === 0) return;
    if (number > MOST_ROWS) throw sheetFault('too-many-rows');
    this.rows.push({ number, cells });
  }
}

function toCell({ type, style, value }: CellSoFar, book: Workbook): SheetCell | null {
  const text = (from: string) => ({ text: from.normalize('NFC').trim(), kind: 'text' }) as const;
  switch (type) {
    case 's':
      return text(book.strings[Number(value)] ?? '');
    case 'inlineStr':
    case 'str':
      return text(value);
    case 'd':
      return { text: value.slice(0, 10), kind: 'date' };
    case 'e':
      return { text: value, kind: 'error' };
    case 'b':
      return text(value === '1' ? 'TRUE' : 'FALSE');
    default:
      return toNumber(value, book.isDate[style] === true ? book : null);
  }
}

/** @param dated the workbook, when the cell shows its number as a date */
function toNumber(value: string, dated: Workbook | null): SheetCell | null {
  if (value === '') return null;
  const number = Number(value);
  const day = dated && dayOfNumber(number, dated.from1904 ? 1904 : 1900);
  if (day !== null) return { text: day, kind: 'date' };
  // 1.085000123E9 is how some programs write an identity number.
  return { text: Number.isSafeInteger(number) ? String(number) : value, kind: 'number' };
}
