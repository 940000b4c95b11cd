import type { Turn } from '../conversation/converse';
import { LANGUAGES } from '../conversation/languages';
import type { ConversationEvent, LanguageKey, RelationKey } from '../conversation/state';
import { Complaint } from '../records/entities/complaint.entity';
import { Notice } from '../records/entities/notice.entity';
import { Reminder } from '../records/entities/reminder.entity';
import { Verdict } from '../records/entities/verdict.entity';
import type { Writer } from '../records/rows';
import type { ChatParts } from './chat-parts';
import { forgetLinks } from './links/end-links';
import { withdrawPromises } from './desk/promises';
import { noteRating } from './desk/ratings';
import { changeDeskTalk } from './desk/talk-row';
import { placeOf, sealJson } from './sealed-json';
import { verdictRow } from './verdict-row';
import type { VerdictEvent } from './verdict-row';

/** What a reminder holds under seal: enough to write it, and the words that were agreed to. */
export interface ReminderDetail {
  readonly relation: RelationKey;
  readonly address: 'elder' | 'young';
  readonly language: LanguageKey;
  readonly consent: string;
}

/** The conversation, and the citizen's message whose turn this is. */
interface From {
  readonly conversationId: string;
  readonly messageId: string;
}

type EventOf<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

/** What a turn did besides replying, as rows: verdicts, complaints with the verdict they are about, reminders. */
export class TurnEvents {
  constructor(private readonly parts: ChatParts) {}

  /** @returns for each settled answer the line that says where its sheet is. */
  async write(rows: Writer, from: From, { events, state }: Turn): Promise<readonly string[]> {
    const said = events.filter((event): event is VerdictEvent => event.type === 'verdict');
    for (const event of events) {
      await noteRating(rows, this.parts, { conversationId: from.conversationId, event });
      if (event.type === 'person-wanted') {
        await changeDeskTalk(rows, from.conversationId, { because: event.because });
      }
      if (event.type === 'complaint') await this.complaint(rows, from, event);
      if (event.type === 'reminders-ended') await this.withdraw(rows, from.conversationId);
      if (event.type === 'reminder') {
        const { relation, consent } = event;
        const { address, language } = state;
        await this.reminder(rows, { ...from, ...event }, { relation, address, language, consent });
      }
    }
    const kept = said.map((event) => ({ event, row: verdictRow(this.parts, event) }));
    await rows.insert(
      Verdict,
      kept.map(({ row }) => ({ ...row, ...from })),
    );
    const { sheetAt } = this.parts;
    if (sheetAt === undefined) return [];
    const { talk } = LANGUAGES[state.language];
    return kept
      .filter(({ event }) => event.settled)
      .map(({ row }) => talk.sheetLine(sheetAt(row.code)));
  }

  /** Whoever is forgotten has no complaint and no reminder any more. */
  async forget(rows: Writer, conversationId: string): Promise<void> {
    const closed = { closedAt: this.parts.clock.now(), closedBy: 'citizen' };
    await rows.update(
      Complaint,
      { conversationId, status: 'open' },
      { status: 'withdrawn', ...closed },
    );
    await rows.remove(Reminder, { conversationId });
    await rows.remove(Notice, { conversationId });
    const now = this.parts.clock.now();
    await forgetLinks(rows, { conversationId }, { why: 'erased', by: 'citizen', now });
    await withdrawPromises(rows, conversationId, now);
  }

  private async complaint(
    rows: Writer,
    from: From,
    { subject }: EventOf<'complaint'>,
  ): Promise<void> {
    const { conversationId } = from;
    const newest = { order: { id: 'DESC' }, take: 1 } as const;
    const [own] = await rows.list(Verdict, { where: { conversationId, subject }, ...newest });
    const [about] = own
      ? [own]
      : await rows.list(Verdict, { where: { conversationId }, ...newest });
    await rows.insert(Complaint, {
      id: this.parts.ids.next(),
      ...from,
      verdictId: about?.id ?? null,
      status: 'open',
      closedAt: null,
      closedBy: null,
      createdAt: this.parts.clock.now(),
    });
  }

  /** One reminder a person: a later one takes the place of an earlier. */
  private async reminder(
    rows: Writer,
    at: From & Pick<EventOf<'reminder'>, 'subject' | 'day'>,
    detail: ReminderDetail,
  ): Promise<void> {
    const { conversationId, messageId, subject, day } = at;
    const id = this.parts.ids.next();
    await rows.remove(Reminder, { conversationId, subject });
    await rows.insert(Reminder, {
      id,
      conversationId,
      messageId,
      subject,
      dueDay: day,
      status: 'waiting',
      detail: sealJson(this.parts.vault, placeOf('reminder', 'detail', id), detail),
      createdAt: this.parts.clock.now(),
      endedAt: null,
    });
  }

  private async withdraw(rows: Writer, conversationId: string): Promise<void> {
    await rows.update(
      Reminder,
      { conversationId, status: 'waiting' },
      { status: 'withdrawn', detail: null, endedAt: this.parts.clock.now() },
    );
  }
}
