import { Conversation } from '../../records/entities/conversation.entity';
import type { PrivacyRequest } from '../../records/entities/privacy-request.entity';
import type { Reader, Writer } from '../../records/rows';
import type { Actor } from '../actor';
import { writerOf } from '../actor';
import { inCommune } from '../in-scope';
import type { RequestWords } from './request-record';
import { refusePrivacy } from './privacy-faults';

/** What a step of a request writes. */
export type Decide = (rows: Writer, read: PrivacyRequest) => Decided | Promise<Decided>;

interface Decided {
  readonly words: Partial<RequestWords>;
  readonly patch: Partial<PrivacyRequest>;
}

/** Kinds that hand out or destroy data: whoever asks must have shown who she is. */
const NEEDS_IDENTITY: readonly PrivacyRequest['kind'][] = ['access', 'erasure', 'correction'];

/** Some answers go to nobody whose papers were not seen. @throws AppError FORBIDDEN `identity-first` */
export function mustBeIdentified({ kind, identity }: PrivacyRequest): void {
  const isSure = identity === 'papers' || identity === 'vneid';
  if (NEEDS_IDENTITY.includes(kind) && !isSure) refusePrivacy('identity-first');
}

/** The commune that a request belongs to; null for that of a conversation. @throws AppError NOT_FOUND out of scope */
export async function unitOf(
  rows: Reader,
  actor: Actor,
  of: { readonly beneficiaryId: string | null; readonly conversationId: string | null },
): Promise<string | null> {
  if (of.beneficiaryId !== null) return (await inCommune(rows, actor, of.beneficiaryId)).unitCode;
  await rows.get(Conversation, { id: String(of.conversationId) });
  return null;
}

/** The columns of an answer that is given now, UTC milliseconds. */
export function answered(actor: Actor, now: number): Partial<PrivacyRequest> {
  return { state: 'answered', answeredAt: now, answeredBy: writerOf(actor) };
}

/** The same unless it was answered before. */
export function answeredIfNot(
  actor: Actor,
  { answeredAt }: PrivacyRequest,
  now: number,
): Partial<PrivacyRequest> {
  return answeredAt === null ? answered(actor, now) : {};
}

/** The columns of a request that ends now. */
export function ended(actor: Actor, now: number): Partial<PrivacyRequest> {
  return { endedAt: now, endedBy: writerOf(actor) };
}
