import type { HistoryItem, Inbound, Reply } from '../conversation/turn';
import { Conversation } from '../records/entities/conversation.entity';
import { Message } from '../records/entities/message.entity';
import { unfinishedConversations } from '../records/queries/unfinished';
import { above } from '../records/rows';
import { ofAddress } from './address-hash';
import type { ChatParts } from './chat-parts';
import { cleanInbound } from './clean-inbound';
import { Desk } from './desk/desk';
import { DeskCare } from './desk/desk-care';
import { Inbox } from './inbox';
import { Lanes } from './lanes';
import { originOf } from './origin-of';
import { Outbox } from './outbox';
import { Reminders } from './reminders';
import { Responder } from './responder';
import { openJson, placeOf } from './sealed-json';

const MOST_HISTORY = 500;
/** Conversations answered side by side: more would stand in line before messages that come in. */
const MOST_TURNS = 16;
/** A retry further away is left to `resume`. */
const LONGEST_TIMER_MS = 60_000;

/**
 * Citizens' messages in, answers out: each message has one effect, each conversation its own order, and
 * one owner at a time. Nothing is sent before it is committed.
 */
export class ChatService {
  /** What staff do in conversations. */
  readonly desk: Desk;
  private readonly inbox: Inbox;
  private readonly outbox: Outbox;
  private readonly responder: Responder;
  private readonly reminders: Reminders;
  private readonly care: DeskCare;
  private readonly turns: Lanes;
  private readonly sends: Lanes;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private stopped = false;

  constructor(private readonly parts: ChatParts) {
    this.inbox = new Inbox(parts);
    this.outbox = new Outbox(parts);
    this.desk = new Desk({ ...parts, wake: (id) => this.schedule(id) });
    this.care = new DeskCare(parts);
    this.responder = new Responder(parts);
    this.reminders = new Reminders(parts);
    const failed = (error: unknown, lane: string) =>
      parts.log.error('chat.lane-broken', { id: parts.ids.next(), lane, ...originOf(error) });
    this.turns = new Lanes(failed, MOST_TURNS);
    this.sends = new Lanes(failed);
  }

  /**
   * Stores one message and returns; the turn and the sending follow by themselves.
   * @throws AppError BAD_INPUT for a message that no channel should have made
   */
  async receive(raw: Inbound): Promise<'accepted' | 'duplicate'> {
    const stored = await this.inbox.store(cleanInbound(raw));
    if (stored === 'duplicate') return 'duplicate';
    this.schedule(stored.conversationId);
    return 'accepted';
  }

  /** Both sides of one address's conversation after a place, oldest first, at most 500. */
  history(channel: string, address: string, afterSeq: number): Promise<readonly HistoryItem[]> {
    const where = ofAddress(this.parts.vault, channel, address);
    return this.parts.db.read(async (rows) => {
      const conversation = await rows.find(Conversation, where);
      if (conversation === null) return [];
      const messages = await rows.list(Message, {
        where: { conversationId: conversation.id, seq: above(afterSeq) },
        order: { seq: 'ASC' },
        take: MOST_HISTORY,
      });
      return messages.flatMap((message) => this.historyItem(message));
    });
  }

  /** Takes up what a crash or a wait left lying, and reminders that are due: call it at start and every few seconds. */
  async resume(): Promise<void> {
    if (this.parts.storesOnly === true) return;
    const now = this.parts.clock.now();
    const reminded = await this.reminders.putDue();
    const returned = await this.care.run();
    const unfinished = await this.parts.db.read((rows) => unfinishedConversations(rows, now));
    const found = new Set([...reminded, ...returned, ...unfinished]);
    for (const conversationId of found) this.schedule(conversationId);
  }

  /** Sends at once what somebody else put into a conversation; `resume` would find it a little later. */
  wake(conversationId: string): void {
    this.schedule(conversationId);
  }

  /** Resolves when every turn is written and everything due is sent; later retries are not waited for. */
  idle(): Promise<void> {
    return this.bothIdle();
  }

  /** Takes nothing new up and resolves when what runs has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await this.idle();
  }

  /** A turn ends in a send, and a send never in a turn. */
  private async bothIdle(): Promise<void> {
    await this.turns.idle();
    await this.sends.idle();
  }

  private schedule(conversationId: string): void {
    if (this.stopped || this.parts.storesOnly === true) return;
    this.turns.run(`turn ${conversationId}`, () => this.process(conversationId));
  }

  private async process(conversationId: string): Promise<void> {
    await this.responder.answerAll(conversationId);
    if (this.stopped) return;
    this.sends.run(`send ${conversationId}`, () => this.sendWaiting(conversationId));
  }

  private async sendWaiting(conversationId: string): Promise<void> {
    const wait = await this.outbox.deliver(conversationId);
    if (wait === null || wait > LONGEST_TIMER_MS || this.stopped) return;
    clearTimeout(this.timers.get(conversationId));
    const timer = setTimeout(() => {
      this.timers.delete(conversationId);
      this.schedule(conversationId);
    }, wait);
    this.timers.set(conversationId, timer.unref());
  }

  private historyItem(message: Message): HistoryItem[] {
    const place = placeOf('message', 'body', message.id);
    const body = openJson<Partial<Reply> & { text: string }>(this.parts.vault, place, message.body);
    if (body === null) return [];
    const reply = { text: body.text, choices: body.choices ?? [] };
    const from =
      message.author === 'bot' || message.author === 'citizen' ? message.author : 'staff';
    const at = new Date(message.createdAt).toISOString();
    const { seq, externalId } = message;
    return [{ seq, from, reply, at, ...(externalId !== null && { externalId }) }];
  }
}
