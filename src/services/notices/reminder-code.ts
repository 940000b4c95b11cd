import { CitizenNotice } from '../../records/entities/citizen-notice.entity';
import type { Writer } from '../../records/rows';
import type { TellParts } from './tell-people';
import { newNoticeCode } from './tell-people';

/** Gives a reminder that goes out in this write a code by which anybody can check it. @returns the code */
export async function codeForReminder(
  rows: Writer,
  { ids, clock, tokens }: TellParts,
  { reminderId, conversationId }: { readonly reminderId: string; readonly conversationId: string },
): Promise<string> {
  const now = clock.now();
  const code = newNoticeCode(tokens);
  await rows.insert(CitizenNotice, {
    ...{
      id: ids.next(),
      intent: 'reminder',
      about: `reminder:${reminderId}`,
      conversationId,
      code,
    },
    ...{ beneficiaryId: null, detail: null, state: 'sent', reason: null },
    ...{ dueAt: now, createdAt: now, endedAt: now, version: 1 },
  } satisfies CitizenNotice);
  return code;
}
