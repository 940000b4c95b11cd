import { instantPlace } from '../raw-values';
import type { Reader } from '../rows';

/** Nobody who objected to being written to, by her person or by her conversation. */
const willing = (column: 'beneficiaryId' | 'conversationId') =>
  `(${column} IS NULL OR ${column} NOT IN (SELECT ${column} FROM restriction
     WHERE kind = 'objection' AND liftedAt IS NULL AND ${column} IS NOT NULL))`;

/** Keys of notices that are due, or whose sender fell silent, at `now` (UTC milliseconds); at most 100, oldest first. */
export async function dueNotices(rows: Reader, now: number): Promise<string[]> {
  const found = await rows.sql<{ id: string }>(
    `SELECT id FROM notice
      WHERE (delivery = 'pending' AND (nextAttemptAt IS NULL OR nextAttemptAt <= ?)
             AND ${willing('beneficiaryId')} AND ${willing('conversationId')})
         OR (delivery = 'sending' AND leaseUntil <= ?)
      ORDER BY id LIMIT 100`,
    [instantPlace(now), instantPlace(now)],
  );
  return found.map(({ id }) => id);
}
