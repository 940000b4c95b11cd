import type { NoticeKind } from '../../conversation/account/kinds';
import { CitizenNotice } from '../../records/entities/citizen-notice.entity';
import type { Reader } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';

/** What anybody may know of a notice by its code: its kind and day; null for a code that nothing was sent with. */
export async function noticeToCheck(
  rows: Reader,
  code: string,
): Promise<{ readonly kind: NoticeKind; readonly day: string } | null> {
  const found = await rows.find(CitizenNotice, { code, state: 'sent' });
  if (found === null) return null;
  return { kind: found.intent, day: vietnamDay(found.endedAt ?? found.createdAt) };
}
