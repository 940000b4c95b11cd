import { linkConsent } from '../../conversation/account/tell-account';
import type { LanguageKey } from '../../conversation/state';
import { AccountLink } from '../../records/entities/account-link.entity';
import type { LinkLevel, LinkRole } from '../../records/entities/account-link.entity';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { LinkCode } from '../../records/entities/link-code.entity';
import { above } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import { vietnamDay } from '../../shared/civil-date';
import type { TellParts } from '../notices/tell-people';
import { tellPeople } from '../notices/tell-people';
import { endLinks } from './end-links';
import { keepChatYes } from './keep-consent';
import { lastDayOf } from './link-terms';
import { maskedPerson } from './masked-person';

/** The yes of a citizen to a code that she typed, or that was typed for her. */
export interface LinkYes {
  readonly codeId: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly channel: string;
  readonly language: LanguageKey;
}

/** A claimed code, all of whose blanks are filled. */
export type ClaimedCode = LinkCode & {
  readonly beneficiaryId: string;
  readonly role: LinkRole;
  readonly level: LinkLevel;
  readonly issuedBy: string;
};

/** Whether a code was typed and waits for its yes. */
export function isClaimed(code: LinkCode | null): code is ClaimedCode {
  return code !== null && code.state === 'claimed' && code.beneficiaryId !== null;
}

/**
 * Makes the link, inside the write of the message that says yes; the other accounts of the person are told.
 * @throws AppError CONFLICT when the code ran out or was decided about meanwhile: decide again
 */
export async function makeLink(rows: Writer, parts: TellParts, yes: LinkYes): Promise<void> {
  const { codeId, conversationId } = yes;
  const now = parts.clock.now();
  const mine = { id: codeId, conversationId, state: 'claimed', expiresAt: above(now) } as const;
  const code = await rows.find(LinkCode, { id: codeId });
  if ((await rows.update(LinkCode, mine, { state: 'done' })) !== 1 || !isClaimed(code)) {
    throw new AppError('CONFLICT', 'This code was decided about meanwhile.');
  }
  const { beneficiaryId, role, level, issuedBy } = code;
  const by = 'citizen';
  await endLinks(rows, { conversationId, beneficiaryId }, { why: 'replaced', by, now });
  const id = parts.ids.next();
  const person = await rows.get(Beneficiary, { id: beneficiaryId });
  const consentId = code.consentId ?? (await ownYes(rows, parts, { ...yes, code, person, id }));
  const today = vietnamDay(now);
  await rows.insert(AccountLink, {
    ...{ id, conversationId, beneficiaryId, role, level, consentId, issuedBy },
    validFrom: today,
    lastDay: lastDayOf(role, person, today),
    createdAt: now,
    ...{ endedAt: null, endedBy: null, endedWhy: null },
    liveKey: `${conversationId}|${beneficiaryId}`,
    version: 1,
  });
  await tellPeople(rows, parts, {
    intent: 'link-made',
    about: `account_link:${id}`,
    beneficiaryId,
    says: { matter: null },
    except: conversationId,
  });
}

interface Own extends LinkYes {
  /** Of the link. */
  readonly id: string;
  readonly code: ClaimedCode;
  readonly person: Beneficiary;
}

function ownYes(
  rows: Writer,
  parts: TellParts,
  { id, code, person, language, channel, messageId }: Own,
): Promise<string> {
  return keepChatYes(rows, parts, {
    purpose: 'account-link',
    language,
    words: linkConsent(language, maskedPerson(person), code.role),
    whose: { beneficiaryId: person.id },
    liveKey: `account-link|${id}`,
    givenBy: code.role === 'guardian' ? 'guardian' : 'self',
    channel,
    messageId,
  });
}
