import { instantPlace } from '../raw-values';
import type { Reader } from '../rows';

/**
 * Keys of notices to citizens that are due at `now` (UTC milliseconds), oldest first, at most 100; ask again. Left out
 * while a member of staff speaks with her: the machine does not write into that.
 */
export async function dueCitizenNotices(rows: Reader, now: number): Promise<string[]> {
  const found = await rows.sql<{ id: string }>(
    `SELECT n.id FROM citizen_notice n JOIN conversation c ON c.id = n.conversationId
      WHERE n.state = 'waiting' AND n.dueAt <= ? AND c.owner = 'bot'
      ORDER BY n.dueAt, n.id LIMIT 100`,
    [instantPlace(now)],
  );
  return found.map(({ id }) => id);
}
