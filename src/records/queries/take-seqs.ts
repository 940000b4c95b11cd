import { Conversation } from '../entities/conversation.entity';
import { instantPlace } from '../raw-values';
import type { Writer } from '../rows';

/**
 * Takes the next `count` places of a conversation and returns the first. The raised row stays locked until
 * the commit, so places are handed out in the order in which they become visible.
 */
export async function takeSeqs(
  rows: Writer,
  conversationId: string,
  count: number,
): Promise<number> {
  await rows.sql('UPDATE conversation SET lastSeq = lastSeq + ? WHERE id = ?', [
    count,
    conversationId,
  ]);
  const { lastSeq } = await rows.get(Conversation, { id: conversationId });
  return lastSeq - count + 1;
}

/**
 * Notes when a citizen was last heard of (UTC milliseconds), never earlier than is noted already; null: she left.
 * As with places, the version of the row is not concerned.
 */
export async function noteHeard(rows: Writer, id: string, at: number | null): Promise<void> {
  if (at === null) {
    await rows.sql('UPDATE conversation SET heardAt = NULL WHERE id = ?', [id]);
    return;
  }
  const heardAt = instantPlace(at);
  await rows.sql(
    'UPDATE conversation SET heardAt = ? WHERE id = ? AND (heardAt IS NULL OR heardAt < ?)',
    [heardAt, id, heardAt],
  );
}
