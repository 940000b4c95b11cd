import type { Inbound } from '../../conversation/turn';
import type { Conversation } from '../../records/entities/conversation.entity';
import { Reminder } from '../../records/entities/reminder.entity';
import type { Writer } from '../../records/rows';
import { withdrawNotices } from '../links/end-links';
import { takeRequest } from '../privacy/take-request';
import type { ServiceParts } from '../service-parts';

/** What a platform tells of a citizen that is no message of hers. */
export type Aside = Inbound & { readonly kind: 'left' | 'rights' };

export function isAside(inbound: Inbound): inbound is Aside {
  return inbound.kind === 'left' || inbound.kind === 'rights';
}

/** Her leaving, or her asking about her data, becomes a request that a member of staff answers within the law's days. */
export async function writeAside(
  rows: Writer,
  parts: ServiceParts,
  { aside, conversation }: { readonly aside: Aside; readonly conversation: Conversation },
): Promise<void> {
  if (aside.kind === 'left') {
    await rows.update(
      Reminder,
      { conversationId: conversation.id, status: 'waiting' },
      { status: 'withdrawn', detail: null, endedAt: parts.clock.now() },
    );
    const gone = { reason: 'left', now: parts.clock.now() };
    await withdrawNotices(rows, { conversationId: conversation.id }, gone);
  }
  await takeRequest(rows, parts, {
    id: parts.ids.next(),
    beneficiaryId: null,
    conversationId: conversation.id,
    unitCode: null,
    kind: aside.kind === 'left' ? 'withdrawal' : 'access',
    channel: aside.channel,
    requester: 'self',
    identity: 'unchecked',
    othersInvolved: false,
    recordedBy: 'system:chat',
    asked: aside.text,
  });
}
