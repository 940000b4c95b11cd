import type { CivilDate } from '../../shared/civil-date';
import type { Reader } from '../rows';

/**
 * Keys of reminders whose day has come, oldest first, at most 100; ask again. Left out while a member of staff
 * speaks with the citizen: the machine does not write into that.
 */
export async function dueReminders(rows: Reader, on: CivilDate): Promise<string[]> {
  const found = await rows.sql<{ id: string }>(
    `SELECT r.id FROM reminder r JOIN conversation c ON c.id = r.conversationId
      WHERE r.status = 'waiting' AND r.dueDay <= ? AND c.owner = 'bot'
        AND c.id NOT IN (SELECT conversationId FROM restriction
                          WHERE kind = 'objection' AND liftedAt IS NULL AND conversationId IS NOT NULL)
      ORDER BY r.dueDay, r.id LIMIT 100`,
    [on],
  );
  return found.map(({ id }) => id);
}
