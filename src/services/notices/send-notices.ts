import { noticeReply } from '../../conversation/account/notice';
import type { NoticeSays } from '../../conversation/account/notice';
import { matterOf } from '../../conversation/account/tell-account';
import type { LanguageKey } from '../../conversation/state';
import { CitizenNotice } from '../../records/entities/citizen-notice.entity';
import { Conversation } from '../../records/entities/conversation.entity';
import { dueCitizenNotices } from '../../records/queries/due-citizen-notices';
import type { Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import { againOnConflict } from '../again-on-conflict';
import { askForPerson } from '../channels/ask-for-person';
import type { NewNotice } from '../channels/notice.service';
import type { ChatParts } from '../chat-parts';
import { liveLinks } from '../links/live-links';
import { originOf } from '../origin-of';
import { openJson, openText, placeOf } from '../sealed-json';
import { TurnWriter } from '../turn-writer';
import { hasObjected } from './objections';
import { isQuiet } from './quiet-hours';
import { wantsNotices } from './tell-people';

export interface SendNoticesParts extends ChatParts {
  /** Whether a channel lets us write to an address now that was last heard of then; it does, if not given. */
  readonly isOpen?: (
    at: Pick<Conversation, 'channel' | 'heardAt'> & { readonly address: string },
  ) => Promise<boolean>;
  /** The approved template of a channel for a kind of notice; undefined where there is none. */
  readonly templateFor?: (channel: string, intent: string) => string | undefined;
  /** Puts a message by template into its queue, inside the write. */
  readonly putTemplate: (rows: Writer, notice: NewNotice) => Promise<boolean>;
}

type Way = 'closed' | 'message' | { readonly templateId: string };

/** Hands on what waits to be told: as a message, as a template where the door is closed, or to the staff. */
export class SendNotices {
  private readonly writer: TurnWriter;

  constructor(private readonly parts: SendNoticesParts) {
    this.writer = new TurnWriter(parts);
  }

  /** Hands on what is due, by day. @returns the conversations in which something now waits to be sent */
  async putDue(): Promise<readonly string[]> {
    const now = this.parts.clock.now();
    if (isQuiet(now)) return [];
    const due = await this.parts.db.read((rows) => dueCitizenNotices(rows, now));
    const written = new Set<string>();
    for (const id of due) {
      const conversationId = await this.tryPut(id);
      if (conversationId !== null) written.add(conversationId);
    }
    return [...written];
  }

  /** One that cannot be handed on waits for a person to look; the others go out. */
  private async tryPut(id: string): Promise<string | null> {
    try {
      const way = await this.wayOf(id);
      const note = { action: 'citizen-notice.send', object: `citizen_notice:${id}` };
      return await againOnConflict(() =>
        this.parts.db.write('system:notice', note, (rows) => this.put(rows, id, way)),
      );
    } catch (error) {
      this.parts.log.error('citizen-notice.broken', { notice: id, ...originOf(error) });
      return null;
    }
  }

  /** The platform may have to be asked: no transaction waits for it. */
  private async wayOf(id: string): Promise<Way> {
    const { db, isOpen, templateFor } = this.parts;
    const { intent, conversationId } = await db.read((rows) => rows.get(CitizenNotice, { id }));
    const account = await db.read((rows) => rows.get(Conversation, { id: conversationId }));
    const address = this.addressOf(account);
    if (address === null) return 'closed';
    const { channel, heardAt } = account;
    if ((await isOpen?.({ channel, heardAt, address })) ?? true) return 'message';
    const templateId = templateFor?.(channel, intent);
    return templateId === undefined ? 'closed' : { templateId };
  }

  /** Null when another process was quicker, or nothing goes into the conversation. */
  private async put(rows: Writer, id: string, way: Way): Promise<string | null> {
    const found = await rows.get(CitizenNotice, { id });
    if (found.state !== 'waiting') return null;
    const account = await rows.get(Conversation, { id: found.conversationId });
    if (account.owner !== 'bot') return null;
    const now = this.parts.clock.now();
    const end = (patch: Pick<CitizenNotice, 'state' | 'reason'>) =>
      rows.guardedUpdate(CitizenNotice, found, { ...patch, endedAt: now });
    const unwanted = await this.whyNot(rows, found);
    const says = this.saysOf(found);
    if (unwanted !== null || says === null || found.intent === 'reminder') {
      await end({ state: 'withdrawn', reason: unwanted ?? 'erased' });
      return null;
    }
    if (way === 'closed') {
      await end({ state: 'held', reason: 'closed' });
      await askForPerson(rows, account.id, now);
      return null;
    }
    const language = account.language as LanguageKey;
    if (way !== 'message') {
      await end({ state: 'sent', reason: 'template' });
      await this.parts.putTemplate(rows, this.template(found, account, { ...way, says, language }));
      return null;
    }
    await end({ state: 'sent', reason: null });
    const reply = noticeReply(found.intent, says, { language, code: found.code });
    await this.writer.replies(rows, { conversation: account, replies: [reply], author: 'bot' });
    return account.id;
  }

  /** What changed between the event and the hour of telling: she may not want it any more. */
  private async whyNot(
    rows: Writer,
    { intent, beneficiaryId, conversationId }: CitizenNotice,
  ): Promise<string | null> {
    if (beneficiaryId === null) return 'erased';
    const on = vietnamDay(this.parts.clock.now());
    const links = await liveLinks(rows, { conversationId }, on);
    if (!links.some(({ person }) => person.id === beneficiaryId)) return 'unlinked';
    if (await hasObjected(rows, { beneficiaryId })) return 'objection';
    if (await hasObjected(rows, { conversationId })) return 'objection';
    const wanted = intent === 'link-made' || (await wantsNotices(rows, conversationId));
    return wanted ? null : 'unwanted';
  }

  private saysOf({ id, detail }: CitizenNotice): NoticeSays | null {
    return openJson<NoticeSays>(this.parts.vault, placeOf('citizen_notice', 'detail', id), detail);
  }

  private addressOf({ id, address }: Conversation): string | null {
    const text = openText(this.parts.vault, placeOf('conversation', 'address', id), address);
    return text === '{}' ? null : text;
  }

  /** Fields by which a template is filled in; the office has it approved with these names. */
  private template(
    { id, code, beneficiaryId }: CitizenNotice,
    account: Conversation,
    { templateId, says, language }: Filled,
  ): NewNotice {
    const matter = says.matter === null ? '' : matterOf(says.matter, language);
    const day = says.day ?? vietnamDay(this.parts.clock.now());
    return {
      about: `citizen_notice:${id}`,
      ...{ beneficiaryId, conversationId: account.id, channel: account.channel, templateId },
      ...{ way: 'user', target: this.addressOf(account) ?? '' },
      fields: { name: says.name, matter, day, code },
    };
  }
}

interface Filled {
  readonly templateId: string;
  readonly says: NoticeSays;
  readonly language: LanguageKey;
}
