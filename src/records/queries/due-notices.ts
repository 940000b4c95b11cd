import { instantPlace } from '../raw-values';
import type { Reader } from '../rows';

/** Keys of notices that are due, or whose sender fell silent, at `now` (UTC milliseconds); at most 100, oldest first. */
export async function dueNotices(rows: Reader, now: number): Promise<string[]> {
  const found = await rows.sql<{ id: string }>(
    `SELECT id FROM notice
      WHERE (delivery = 'pending' AND (nextAttemptAt IS NULL OR nextAttemptAt <= ?))
         OR (delivery = 'sending' AND leaseUntil <= ?)
      ORDER BY id LIMIT 100`,
    [instantPlace(now), instantPlace(now)],
  );
  return found.map(({ id }) => id);
}
