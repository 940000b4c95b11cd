import { columnOf } from './cell-reference';
import type { Zip } from './zip';

/** Two corners of a merged block: rows from 1, columns from 0. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const BLOCK = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;
/** A piece of XML may end inside such an element, which is shorter than this. */
const KEPT = 200;

/** The merged blocks of a sheet. They stand behind its rows, which cannot be judged without them. */
export async function mergedBlocks(zip: Zip, sheet: string): Promise<readonly Block[]> {
  const blocks = new Map<string, Block>();
  let rest = '';
  for await (const piece of zip.text(sheet)) {
    const text = rest + piece;
    for (const [, left = '', top, right = '', bottom] of text.matchAll(BLOCK)) {
      const block = {
        top: Number(top),
        bottom: Number(bottom),
        left: columnOf(left),
        right: columnOf(right),
      };
      blocks.set(`${left}${top}`, block);
    }
    rest = text.slice(-KEPT);
  }
  return [...blocks.values()];
}

/** Whether a cell lies in one of the blocks. */
export function isMerged(blocks: readonly Block[], row: number, column: number): boolean {
  return blocks.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}
