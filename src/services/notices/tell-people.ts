import type { NoticeSays } from '../../conversation/account/notice';
import { noticeCode, plainCode } from '../../conversation/account/notice-code';
import { CitizenNotice } from '../../records/entities/citizen-notice.entity';
import type { NoticeIntent } from '../../records/entities/citizen-notice.entity';
import { Consent } from '../../records/entities/consent.entity';
import type { Reader, Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { Tokens } from '../../shared/ports';
import { liveLinks } from '../links/live-links';
import type { LiveLink } from '../links/live-links';
import { shortName } from '../links/masked-person';
import { placeOf, sealJson } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { hasObjected } from './objections';
import { nextAwake } from './quiet-hours';

export type TellParts = Omit<ServiceParts, 'db'> & { readonly tokens: Tokens };

/** Something that happened to a person, to be told to the accounts that are linked to her. */
export interface Happened {
  readonly intent: NoticeIntent;
  /** The thing and its step: told once to each account, however often it is put. */
  readonly about: string;
  readonly beneficiaryId: string;
  readonly says: Pick<NoticeSays, 'matter'> & Partial<NoticeSays>;
  /** Accounts that know already. */
  readonly except?: string;
}

/**
 * Writes down what is to be told, inside the write in which it happened; it goes out after the commit, by day. To nobody
 * who did not ask for notices, but that a further account was linked is told to all others.
 */
export async function tellPeople(
  rows: Writer,
  parts: TellParts,
  happened: Happened,
): Promise<void> {
  const { beneficiaryId, intent, except } = happened;
  if (await hasObjected(rows, { beneficiaryId })) return;
  for (const live of await liveLinks(rows, { beneficiaryId }, vietnamDay(parts.clock.now()))) {
    const { conversationId } = live.link;
    if (conversationId === except) continue;
    const wanted = intent === 'link-made' || (await wantsNotices(rows, conversationId));
    if (wanted && !(await hasObjected(rows, { conversationId }))) {
      await putNotice(rows, parts, { ...happened, live });
    }
  }
}

/** Whether somebody at an account asked to be told. */
export async function wantsNotices(rows: Reader, conversationId: string): Promise<boolean> {
  const found = await rows.find(Consent, { liveKey: `notices|${conversationId}` });
  return found !== null && found.withdrawnAt === null;
}

/** A code of a notice that was not given yet; two are the same once in 2^50. */
export function newNoticeCode(tokens: Tokens): string {
  for (;;) {
    const code = noticeCode(plainCode(tokens.code()).padStart(10, '0'));
    // All figures would look like a telephone number.
    if (/[a-z]/.test(code)) return code;
  }
}

async function putNotice(
  rows: Writer,
  { ids, clock, vault, tokens }: TellParts,
  { intent, about, beneficiaryId, says, live }: Happened & { readonly live: LiveLink },
): Promise<void> {
  const { conversationId } = live.link;
  if ((await rows.find(CitizenNotice, { about, conversationId })) !== null) return;
  const id = ids.next();
  const now = clock.now();
  const detail = { day: null, place: null, ...says, name: shortName(live.person) };
  await rows.insert(CitizenNotice, {
    ...{ id, intent, about, beneficiaryId, conversationId },
    code: newNoticeCode(tokens),
    detail: sealJson(vault, placeOf('citizen_notice', 'detail', id), detail satisfies NoticeSays),
    state: 'waiting',
    reason: null,
    dueAt: nextAwake(now),
    createdAt: now,
    endedAt: null,
    version: 1,
  });
}
