/** How long one class of data is kept, and what happens to it then. */
export interface RetentionRule {
  readonly key: string;
  readonly table: string;
  /** Days after `since`; null: no end is set, the law on archives decides of the file. */
  readonly days: number | null;
  /** The column from which the days run. */
  readonly since?: string;
  /** Besides the age: rows that are done with, and not blank already. Fixed SQL without values. */
  readonly when?: string;
  /** 'erase' sets to null what the erasure plan blanks; 'remove' takes the row out; 'keep' does nothing. */
  readonly does: 'erase' | 'remove' | 'keep';
  /** Set to null instead of what the erasure plan blanks. */
  readonly columns?: readonly string[];
  /** Since when the rule holds, 'YYYY-MM-DD': an older one is never deleted, only followed. */
  readonly from: string;
  readonly source: string;
}

const PURPOSE = 'Điều 14 Luật 91/2025/QH15: xóa khi đã xong mục đích.';

/** The source of a number of days that the office chose itself, and why. */
export const ours = (why: string) => `${PURPOSE} Số ngày do cơ quan chọn: ${why}`;
