import { Conversation } from '../../records/entities/conversation.entity';
import { Notice } from '../../records/entities/notice.entity';
import type { PrivacyRequest } from '../../records/entities/privacy-request.entity';
import { Reminder } from '../../records/entities/reminder.entity';
import type { RestrictionKind } from '../../records/entities/restriction.entity';
import { Restriction, RESTRICTION_KINDS } from '../../records/entities/restriction.entity';
import type { Writer } from '../../records/rows';
import type { Actor } from '../actor';
import { writerOf } from '../actor';
import { endLinks, withdrawNotices } from '../links/end-links';
import type { ServiceParts } from '../service-parts';
import { refusePrivacy } from './privacy-faults';

/**
 * Makes a granted restriction or objection hold from this write on (Điều 4 Luật 91/2025/QH15): what reads people
 * looks for it, and what waits to be written to her is withdrawn. Of other requests nothing.
 */
export async function restrict(
  { ids, clock }: Pick<ServiceParts, 'ids' | 'clock'>,
  rows: Writer,
  { id: requestId, kind, beneficiaryId, conversationId }: PrivacyRequest,
): Promise<void> {
  if (!isBinding(kind)) return;
  const since = clock.now();
  const whose = { beneficiaryId, conversationId };
  const held = { since, liftedAt: null, liftedBy: null, version: 1 };
  await rows.insert(Restriction, { id: ids.next(), ...whose, requestId, kind, ...held });
  if (kind !== 'objection') return;
  if (beneficiaryId !== null) await unlink(rows, { beneficiaryId }, since);
  if (conversationId === null) return;
  await unlink(rows, { conversationId }, since);
  await rows.get(Conversation, { id: conversationId });
  const withdrawn = { status: 'withdrawn', detail: null, endedAt: since } as const;
  await rows.update(Reminder, { conversationId, status: 'waiting' }, withdrawn);
}

/** Whoever objects is linked to no account, and told nothing that still waited. */
async function unlink(
  rows: Writer,
  which: { readonly beneficiaryId: string } | { readonly conversationId: string },
  now: number,
): Promise<void> {
  await endLinks(rows, which, { why: 'objection', by: 'system', now });
  await withdrawNotices(rows, which, { reason: 'objection', now });
  const stopped = { delivery: 'dead', fault: 'objection' } as const;
  await rows.update(Notice, { ...which, delivery: 'pending' }, stopped);
}

/** Ends what a request bound. @throws AppError NOT_FOUND where it bound nothing, CONFLICT when it was ended */
export async function lift(
  { clock }: Pick<ServiceParts, 'clock'>,
  rows: Writer,
  { actor, requestId }: { readonly actor: Actor; readonly requestId: string },
): Promise<void> {
  const read = await rows.get(Restriction, { requestId });
  if (read.liftedAt !== null) refusePrivacy('ended-already');
  const lifted = { liftedAt: clock.now(), liftedBy: writerOf(actor) };
  await rows.guardedUpdate(Restriction, read, lifted);
}

function isBinding(kind: string): kind is RestrictionKind {
  return (RESTRICTION_KINDS as readonly string[]).includes(kind);
}
