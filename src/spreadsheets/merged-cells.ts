import { columnOf } from './cell-reference';
import { sheetFault } from './sheet-fault';
import { MOST_COLUMNS } from './sheet-row';
import type { Zip } from './zip';

/** Two corners of a merged block: rows from 1, columns from 0. */
interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const BLOCK = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;
/** A piece of XML may end inside such an element, which is shorter than this. */
const KEPT = 200;
/** A list that somebody merged by hand has far fewer. */
const MOST_BLOCKS = 20_000;

/** The merged blocks of a sheet. They stand behind its rows, which cannot be judged without them. */
export class MergedCells {
  /** By their tops and by their bottoms; the next one stands last. */
  private readonly coming: Block[];
  private readonly going: Block[];
  /** By column: how many blocks lie over it in this row. */
  private readonly over = new Int32Array(MOST_COLUMNS);
  private row = 0;

  private constructor(blocks: readonly Block[]) {
    this.coming = [...blocks].sort((a, b) => b.top - a.top);
    this.going = [...blocks].sort((a, b) => b.bottom - a.bottom);
  }

  /** @throws AppError BAD_INPUT when there are more than anybody merges */
  static async of(zip: Zip, sheet: string): Promise<MergedCells> {
    const blocks: Block[] = [];
    let rest = '';
    for await (const piece of zip.text(sheet)) {
      const text = rest + piece;
      let end = 0;
      for (const match of text.matchAll(BLOCK)) {
        const [all, left = '', top, right = '', bottom] = match;
        end = match.index + all.length;
        blocks.push({
          top: Number(top),
          bottom: Number(bottom),
          left: columnOf(left),
          right: columnOf(right),
        });
        if (blocks.length > MOST_BLOCKS) throw sheetFault('too-many-merged');
      }
      rest = text.slice(Math.max(end, text.length - KEPT));
    }
    return new MergedCells(blocks.filter(({ top, bottom }) => top <= bottom));
  }

  /** Whether a cell lies in a block. Rows are asked about from the top down. */
  has(row: number, column: number): boolean {
    if (row !== this.row) this.moveTo(row);
    return (this.over[column] ?? 0) > 0;
  }

  private moveTo(row: number): void {
    this.row = row;
    const take = (from: Block[], isPast: (block: Block) => boolean, by: 1 | -1) => {
      for (let next = from.at(-1); next && isPast(next); next = from.at(-1)) {
        this.count(next, by);
        from.pop();
      }
    };
    take(this.coming, ({ top }) => top <= row, 1);
    take(this.going, ({ bottom }) => bottom < row, -1);
  }

  private count({ left, right }: Block, by: 1 | -1): void {
    for (let at = left; at <= right && at < MOST_COLUMNS; at++) {
      this.over[at] = (this.over[at] ?? 0) + by;
    }
  }
}
