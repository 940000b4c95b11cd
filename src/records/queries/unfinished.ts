import { instantPlace } from '../raw-values';
import type { Reader } from '../rows';

/**
 * Conversations that somebody must take up at `now` (UTC milliseconds): a message without its turn, an
 * answer that is due, or a sender whose claim ran out. At most 500; ask again.
 */
export async function unfinishedConversations(rows: Reader, now: number): Promise<string[]> {
  const found = await rows.sql<{ conversationId: string }>(
    `SELECT DISTINCT conversationId FROM message
      WHERE delivery = 'new'
         OR (delivery = 'pending' AND (nextAttemptAt IS NULL OR nextAttemptAt <= ?))
         OR (delivery = 'sending' AND leaseUntil <= ?)
      ORDER BY conversationId LIMIT 500`,
    [instantPlace(now), instantPlace(now)],
  );
  return found.map(({ conversationId }) => conversationId);
}
