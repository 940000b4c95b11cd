import { accountTalk } from '../../conversation/account/tell-account';
import type { LanguageKey } from '../../conversation/state';
import { LinkCode } from '../../records/entities/link-code.entity';
import { above, below } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import type { TellParts } from '../notices/tell-people';
import { endLinks, withdrawNotices } from './end-links';
import { keepChatYes, takeBackYes } from './keep-consent';
import { CODE_MS } from './link-terms';
import { makeLink } from './make-link';
import { BY_ONE, countTry, findTries } from './tries';

/** What is written once an account was answered. */
export type Follow =
  | { readonly does: 'nothing' | 'miss' | 'unlink' }
  | { readonly does: 'claim' | 'drop'; readonly codeId: string }
  | { readonly does: 'link'; readonly codeId: string; readonly language: LanguageKey }
  | { readonly does: 'show'; readonly codeHash: string }
  | { readonly does: 'notices'; readonly wanted: 'yes' | 'no'; readonly language: LanguageKey };

/** The message that is answered. */
export interface FollowFrom {
  readonly conversationId: string;
  readonly messageId: string;
  readonly channel: string;
}

/**
 * Writes it, inside the write of the turn.
 * @throws AppError CONFLICT, or what `isDuplicate` knows, when somebody was quicker: the message is answered anew
 */
export async function followAccount(
  rows: Writer,
  parts: TellParts,
  { follow, ...from }: FollowFrom & { readonly follow: Follow },
): Promise<void> {
  const { conversationId } = from;
  const now = parts.clock.now();
  switch (follow.does) {
    case 'nothing':
      return;
    case 'miss':
      return tried(rows, conversationId, { was: 'wrong', now });
    case 'claim':
      return claim(rows, { conversationId, now, codeId: follow.codeId });
    case 'drop':
      await rows.update(LinkCode, { id: follow.codeId, conversationId }, { state: 'dropped' });
      return;
    case 'show':
      return show(rows, parts, { conversationId, codeHash: follow.codeHash });
    case 'link':
      return makeLink(rows, parts, { ...from, ...follow });
    case 'unlink':
      await endLinks(rows, { conversationId }, { why: 'asked', by: 'citizen', now });
      return withdrawNotices(rows, { conversationId }, { reason: 'unlinked', now });
    case 'notices':
      return follow.wanted === 'yes'
        ? wanted(rows, parts, { ...from, language: follow.language })
        : unwanted(rows, { conversationId, now });
  }
}

/** Counts a try of an account; one that was locked meanwhile is decided about again. */
async function tried(
  rows: Writer,
  id: string,
  at: { readonly was: 'right' | 'wrong'; readonly now: number },
): Promise<void> {
  const tries = await findTries(rows, { id, rule: BY_ONE }, at.now);
  if (tries === 'locked') throw new AppError('CONFLICT', 'This account was locked meanwhile.');
  await countTry(rows, tries, at);
}

/** Uses a code up: one of all who typed it at the same moment. */
async function claim(
  rows: Writer,
  { codeId, conversationId, now }: { codeId: string; conversationId: string; now: number },
): Promise<void> {
  await tried(rows, conversationId, { was: 'right', now });
  const open = { id: codeId, state: 'open', expiresAt: above(now) } as const;
  const used = { state: 'claimed', codeHash: null, tokenHash: null } as const;
  const patch = { ...used, conversationId, expiresAt: now + CODE_MS };
  if ((await rows.update(LinkCode, open, patch)) !== 1) {
    throw new AppError('CONFLICT', 'Somebody else used this code.');
  }
}

/** Digits that are shown now take the place of those shown before. */
async function show(
  rows: Writer,
  { ids, clock }: TellParts,
  { conversationId, codeHash }: { readonly conversationId: string; readonly codeHash: string },
): Promise<void> {
  const now = clock.now();
  await rows.remove(LinkCode, { conversationId, way: 'chat', state: 'open' });
  await rows.remove(LinkCode, { codeHash, expiresAt: below(now) });
  await rows.insert(LinkCode, {
    ...{ id: ids.next(), way: 'chat', state: 'open', codeHash, tokenHash: null },
    ...{ beneficiaryId: null, role: null, level: null, consentId: null, issuedBy: null },
    conversationId,
    expiresAt: now + CODE_MS,
    createdAt: now,
  } satisfies LinkCode);
}

async function wanted(
  rows: Writer,
  parts: TellParts,
  { language, ...from }: FollowFrom & { readonly language: LanguageKey },
): Promise<void> {
  const { conversationId, channel, messageId } = from;
  const liveKey = `notices|${conversationId}`;
  // She may have agreed in words that were changed since: the newest yes holds.
  await takeBackYes(rows, liveKey, { by: 'citizen', now: parts.clock.now() });
  await keepChatYes(rows, parts, {
    purpose: 'notices',
    language,
    words: accountTalk(language).noticesConsent,
    whose: { conversationId },
    ...{ liveKey, givenBy: 'self', channel, messageId },
  });
}

async function unwanted(
  rows: Writer,
  { conversationId, now }: { readonly conversationId: string; readonly now: number },
): Promise<void> {
  await takeBackYes(rows, `notices|${conversationId}`, { by: 'citizen', now });
  await withdrawNotices(rows, { conversationId }, { reason: 'unwanted', now });
}
