import { DeskTalk } from '../../records/entities/desk-talk.entity';
import type { Reader, Writer } from '../../records/rows';

/** Nothing was done at the desk with this conversation yet. */
function fresh(id: string): DeskTalk {
  const nobody = { offeredTo: null, offeredBy: null, offeredAt: null };
  const closing = { closeReason: null, closedAt: null, closedBy: null };
  return {
    id,
    ownedSince: null,
    silentFrom: null,
    ...nobody,
    because: null,
    labels: [],
    ...closing,
  };
}

/** What the desk holds of a conversation. */
export async function deskTalkOf(rows: Reader, id: string): Promise<DeskTalk> {
  return (await rows.find(DeskTalk, { id })) ?? fresh(id);
}

/** Changes it, in a write that has raised the conversation's version before: that is what guards it. */
export async function changeDeskTalk(
  rows: Writer,
  id: string,
  patch: Partial<DeskTalk>,
): Promise<void> {
  if ((await rows.find(DeskTalk, { id })) === null) {
    await rows.insert(DeskTalk, { ...fresh(id), ...patch });
  } else await rows.update(DeskTalk, { id }, patch);
}

/** Nobody offers the conversation to anybody. */
export const NO_OFFER = { offeredTo: null, offeredBy: null, offeredAt: null } as const;
