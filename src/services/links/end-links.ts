import { AccountLink } from '../../records/entities/account-link.entity';
import type { LinkEnd } from '../../records/entities/account-link.entity';
import { CitizenNotice } from '../../records/entities/citizen-notice.entity';
import { LinkCode } from '../../records/entities/link-code.entity';
import { empty } from '../../records/rows';
import type { Writer } from '../../records/rows';

const MOST = 500;

/** Which links: of an account, of a person, of a consent, or one. */
export type WhichLinks = Partial<
  Readonly<Record<'id' | 'conversationId' | 'beneficiaryId' | 'consentId', string>>
>;

export interface Ending {
  readonly why: LinkEnd;
  /** Staff id, 'citizen' or 'system'. */
  readonly by: string;
  /** UTC milliseconds. */
  readonly now: number;
}

/**
 * Ends links, and with each what was still to be told about that person to that account.
 * @returns how many were ended
 * @throws AppError CONFLICT when somebody else changed one: do the whole write again
 */
export async function endLinks(
  rows: Writer,
  which: WhichLinks,
  { why, by, now }: Ending,
): Promise<number> {
  const found = await rows.list(AccountLink, {
    where: { ...which, endedAt: empty() },
    order: { id: 'ASC' },
    take: MOST,
  });
  for (const link of found) {
    const ended = { endedAt: now, endedBy: by, endedWhy: why, liveKey: null };
    await rows.guardedUpdate(AccountLink, link, ended);
    const { conversationId, beneficiaryId } = link;
    await withdrawNotices(rows, { conversationId, beneficiaryId }, { reason: 'unlinked', now });
  }
  return found.length;
}

/** What waits to be told is not told any more. */
export async function withdrawNotices(
  rows: Writer,
  which: { readonly conversationId?: string; readonly beneficiaryId?: string },
  { reason, now }: { readonly reason: string; readonly now: number },
): Promise<void> {
  const waiting = await rows.list(CitizenNotice, {
    where: { ...which, state: 'waiting' },
    order: { id: 'ASC' },
    take: MOST,
  });
  for (const one of waiting) {
    const patch = { state: 'withdrawn', reason, detail: null, endedAt: now } as const;
    await rows.guardedUpdate(CitizenNotice, one, patch);
  }
}

/** Nobody who is forgotten is linked or told anything; that a notice was ours can still be checked. */
export async function forgetLinks(
  rows: Writer,
  which: { readonly conversationId: string } | { readonly beneficiaryId: string },
  ending: Ending,
): Promise<void> {
  await endLinks(rows, which, ending);
  await rows.remove(LinkCode, which);
  await withdrawNotices(rows, which, { reason: ending.why, now: ending.now });
  await rows.update(CitizenNotice, which, { detail: null, beneficiaryId: null });
}
