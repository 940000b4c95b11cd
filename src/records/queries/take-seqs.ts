import { Conversation } from '../entities/conversation.entity';
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
