import type { Conversation } from '../../records/entities/conversation.entity';
import { DeskWait } from '../../records/entities/desk-wait.entity';
import { empty } from '../../records/rows';
import type { Writer } from '../../records/rows';
import type { ServiceParts } from '../service-parts';

type Taken = { readonly conversation: Conversation; readonly by: string };

/** Writes down how long a citizen waited until somebody took over; nothing for one who did not wait. */
export async function noteWait(
  rows: Writer,
  { ids, clock }: Pick<ServiceParts, 'ids' | 'clock'>,
  { conversation: { id: conversationId, waitingSince: since }, by: takenBy }: Taken,
): Promise<void> {
  if (since === null) return;
  const taken = { takenAt: clock.now(), takenBy, answeredAt: null, endedAt: null };
  await rows.insert(DeskWait, { id: ids.next(), conversationId, since, ...taken });
}

/** The first word of a person ends the waits that somebody took up. */
export async function noteAnswer(rows: Writer, conversationId: string, now: number): Promise<void> {
  const answered = { answeredAt: now, endedAt: now };
  await rows.update(DeskWait, { conversationId, endedAt: empty() }, answered);
}

/** Nobody answered, and nobody owns it any more: the next take-over begins another wait. */
export async function endWaits(rows: Writer, conversationId: string, now: number): Promise<void> {
  await rows.update(DeskWait, { conversationId, endedAt: empty() }, { endedAt: now });
}
