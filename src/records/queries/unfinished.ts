import { instantPlace } from '../raw-values';
import type { Reader } from '../rows';

/**
 * Conversations that somebody must take up at `now` (UTC milliseconds): a message without its turn, an
 * answer that is due, a sender whose claim ran out, or an answer of which the platform must be asked. At most 500; ask again.
 */
export async function unfinishedConversations(rows: Reader, now: number): Promise<string[]> {
  const found = await rows.sql<{ conversationId: string }>(
    `SELECT DISTINCT conversationId FROM message
      WHERE delivery = 'new'
         OR (delivery = 'pending' AND (nextAttemptAt IS NULL OR nextAttemptAt <= ?))
         OR (delivery = 'sending' AND leaseUntil <= ?)
         OR (delivery = 'unknown' AND nextAttemptAt <= ?)
      ORDER BY conversationId LIMIT 500`,
    [instantPlace(now), instantPlace(now), instantPlace(now)],
  );
  return found.map(({ conversationId }) => conversationId);
}

/** The first message of a conversation that is to be sent, is being sent, or must be looked for; null for none. */
export async function nextToSend(rows: Reader, conversationId: string): Promise<string | null> {
  const [found] = await rows.sql<{ id: string }>(
    `SELECT id FROM message
      WHERE conversationId = ? AND direction = 'out'
        AND (delivery IN ('pending', 'sending') OR (delivery = 'unknown' AND nextAttemptAt IS NOT NULL))
      ORDER BY seq LIMIT 1`,
    [conversationId],
  );
  return found?.id ?? null;
}
