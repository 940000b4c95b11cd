import { Conversation } from '../../records/entities/conversation.entity';
import type { Writer } from '../../records/rows';
import { LIVE_CONVERSATION } from '../live/live-conversation';

/**
 * Puts a conversation before the staff, because something could not reach the citizen; nothing where they have it
 * already. @throws AppError CONFLICT when it changed since it was read: do the whole write again
 */
export async function askForPerson(rows: Writer, id: string, now: number): Promise<void> {
  const found = await rows.find(Conversation, { id });
  if (found === null || found.status === 'waiting' || found.status === 'person') return;
  await rows.guardedUpdate(Conversation, found, { status: 'waiting', waitingSince: now });
  LIVE_CONVERSATION.announce(rows, 'state', { subject: id });
}
