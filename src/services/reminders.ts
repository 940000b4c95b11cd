import { withNoticeCode } from '../conversation/account/notice';
import { reminderReply } from '../conversation/reminder';
import { Conversation } from '../records/entities/conversation.entity';
import { Reminder } from '../records/entities/reminder.entity';
import { dueReminders } from '../records/queries/due-reminders';
import type { Writer } from '../records/rows';
import { vietnamDay, vietnamHour } from '../shared/civil-date';
import type { ChatParts } from './chat-parts';
import { codeForReminder } from './notices/reminder-code';
import { originOf } from './origin-of';
import { openJson, placeOf } from './sealed-json';
import type { ReminderDetail } from './turn-events';
import { TurnWriter } from './turn-writer';

/** Nobody is woken: reminders go out between these hours of Vietnam. */
const FROM_HOUR = 8;
const TO_HOUR = 20;

/** Puts reminders whose day has come into the outbox, each once. */
export class Reminders {
  private readonly writer: TurnWriter;

  constructor(private readonly parts: ChatParts) {
    this.writer = new TurnWriter(parts);
  }

  /** @returns the conversations in which something now waits to be sent */
  async putDue(): Promise<readonly string[]> {
    const now = this.parts.clock.now();
    if (!isDaytime(now)) return [];
    const due = await this.parts.db.read((rows) => dueReminders(rows, vietnamDay(now)));
    const written: string[] = [];
    for (const id of due) {
      const conversationId = await this.tryPut(id);
      if (conversationId !== null) written.push(conversationId);
    }
    return written;
  }

  /** One that cannot be written waits for a person to look; the others go out. */
  private async tryPut(id: string): Promise<string | null> {
    try {
      return await this.put(id);
    } catch (error) {
      this.parts.log.error('reminder.broken', { reminder: id, ...originOf(error) });
      return null;
    }
  }

  /** Null when another process was quicker, it was withdrawn, or staff took the conversation over meanwhile. */
  private put(id: string): Promise<string | null> {
    const note = { action: 'reminder.send', object: `reminder:${id}` };
    return this.parts.db.write('system:reminder', note, (rows) => this.write(rows, id));
  }

  private async write(rows: Writer, id: string): Promise<string | null> {
    const found = await rows.find(Reminder, { id });
    if (found === null) return null;
    const conversation = await rows.get(Conversation, { id: found.conversationId });
    // The machine does not write into what a member of staff owns: it waits.
    if (conversation.owner !== 'bot') return null;
    const sent = { status: 'sent', detail: null, endedAt: this.parts.clock.now() } as const;
    const taken = await rows.update(Reminder, { id, status: 'waiting' }, sent);
    if (taken !== 1) return null;
    const place = placeOf('reminder', 'detail', id);
    const detail = openJson<ReminderDetail>(this.parts.vault, place, found.detail);
    if (detail === null) return null;
    const sentAs = { reminderId: id, conversationId: conversation.id };
    const code = await codeForReminder(rows, this.parts, sentAs);
    const reply = withNoticeCode(reminderReply(detail), detail.language, code);
    await this.writer.replies(rows, { conversation, replies: [reply], author: 'bot' });
    return conversation.id;
  }
}

function isDaytime(now: number): boolean {
  const hour = vietnamHour(now);
  return hour >= FROM_HOUR && hour < TO_HOUR;
}
