import { dated } from '../kernel/in-force';
import { law } from '../laws';

/** For each child. */
export const SINGLE_PARENT_TIMES = dated('single-parent-times', 'lần', [
  ['2026-10-05', 1, law('ND335/2026', 'Điều 6 khoản 1')],
  ['2021-07-01', 1, law('ND20/2021', 'Điều 6 khoản 1 điểm d')],
]);

/** Raising a child: at least this many. */
export const SINGLE_PARENT_CHILDREN = dated('single-parent-children', 'người', [
  ['2026-10-05', 1, law('ND335/2026', 'Điều 5 khoản 4')],
  ['2021-07-01', 1, law('ND20/2021', 'Điều 5 khoản 4')],
]);
