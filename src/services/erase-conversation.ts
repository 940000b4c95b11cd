import { DeskNote } from '../records/entities/desk-note.entity';
import { Message } from '../records/entities/message.entity';
import type { Delivery } from '../records/entities/message.entity';
import { Rating } from '../records/entities/rating.entity';
import { Review } from '../records/entities/review.entity';
import { StaffPromise } from '../records/entities/staff-promise.entity';
import { Verdict } from '../records/entities/verdict.entity';
import { oneOf } from '../records/rows';
import { erasedButIndexed, unindexMessages } from '../records/queries/message-search';
import type { Writer } from '../records/rows';

/** All but 'new': a message behind the one that asked to be forgotten is still to be answered. */
const SO_FAR: readonly Delivery[] = ['done', 'pending', 'sending', 'sent', 'unknown', 'dead'];

/**
 * Erases what a conversation holds about people so far: words, what was understood, facts and traces of
 * verdicts, notes, promises, words of ratings. Rows stay, empty, so that numbers and duplicates still add up; an answer
 * that was not yet sent never will be.
 */
export async function eraseConversation(rows: Writer, conversationId: string): Promise<void> {
  const delivery = oneOf(SO_FAR);
  await rows.update(Message, { conversationId, delivery }, { body: null, understood: null });
  await unindexMessages(rows, await erasedButIndexed(rows, conversationId));
  await rows.update(Message, { conversationId, delivery: 'pending' }, { delivery: 'dead' });
  await rows.update(Verdict, { conversationId }, { detail: null, summary: [], relation: 'erased' });
  await rows.update(Review, { conversationId }, { note: null });
  await rows.update(DeskNote, { conversationId }, { body: null });
  await rows.update(StaffPromise, { conversationId }, { body: null });
  await rows.update(Rating, { conversationId }, { words: null });
}
