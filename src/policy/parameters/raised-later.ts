import { communeDecides } from '../kernel/rule';
import { law } from '../laws';

/**
 * Between 2026-07-01 and 2026-10-04 the old standard was the law; Nghị định 335/2026 then raised those on the
 * rolls from 2026-07-01 on. Who is among them for care and similar support, the commune decides.
 */
export const RAISED_LATER = communeDecides(
  'phần chênh lệch theo mức mới từ 1/7/2026 cho người đang hưởng',
  law('ND335/2026', 'Điều 32 khoản 3–5'),
);
