import { CalendarNotice } from '../entities/calendar-notice.entity';
import { not } from '../rows';
import type { Reader } from '../rows';
import { IsNull } from 'typeorm';

/** Thirty years with far more notices than are ever given. */
const MOST = 5_000;

/** The notices that are held, by their days. */
export function heldNotices(rows: Reader): Promise<readonly CalendarNotice[]> {
  return rows.list(CalendarNotice, {
    where: { heldDay: not(IsNull()) },
    order: { day: 'ASC' },
    take: MOST,
  });
}
