import type { HistoryItem, Inbound, Reply } from '../conversation/turn';
import { Conversation } from '../records/entities/conversation.entity';
import { Message } from '../records/entities/message.entity';
import { unfinishedConversations } from '../records/queries/unfinished';
import { above } from '../records/rows';
import type { Writer } from '../records/rows';
import { AppError } from '../shared/app-error';
import type { Actor } from './actor';
import { auditName, staffActor } from './actor';
import { ofAddress } from './address-hash';
import { againOnConflict } from './again-on-conflict';
import type { ChatParts } from './chat-parts';
import { cleanInbound, cleanText } from './clean-inbound';
import { closeComplaints } from './close-complaints';
import { Inbox } from './inbox';
import { Lanes } from './lanes';
import { LIVE_CONVERSATION } from './live/live-conversation';
import { originOf } from './origin-of';
import { Outbox } from './outbox';
import { Reminders } from './reminders';
import { Responder } from './responder';
import { openJson, placeOf } from './sealed-json';
import { TurnWriter } from './turn-writer';

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
  private readonly inbox: Inbox;
  private readonly outbox: Outbox;
  private readonly writer: TurnWriter;
  private readonly responder: Responder;
  private readonly reminders: Reminders;
  private readonly turns: Lanes;
  private readonly sends: Lanes;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private stopped = false;

  constructor(private readonly parts: ChatParts) {
    this.inbox = new Inbox(parts);
    this.outbox = new Outbox(parts);
    this.writer = new TurnWriter(parts);
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
    const now = this.parts.clock.now();
    const reminded = await this.reminders.putDue();
    const unfinished = await this.parts.db.read((rows) => unfinishedConversations(rows, now));
    const found = new Set([...reminded, ...unfinished]);
    for (const conversationId of found) this.schedule(conversationId);
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

  /** Makes the member of staff the owner; the machine is silent from now on. @throws CONFLICT when owned */
  async takeOver(actor: Actor, conversationId: string): Promise<void> {
    const { id: owner } = staffActor(actor, 'conversation.take-over');
    await this.change(actor, { id: conversationId, action: 'take-over' }, async (rows, found) => {
      if (found.owner === owner) return;
      if (found.owner !== 'bot') {
        throw new AppError('CONFLICT', 'Another member of staff speaks with this citizen.');
      }
      await rows.guardedUpdate(Conversation, found, {
        owner,
        status: 'person',
        waitingSince: null,
      });
      LIVE_CONVERSATION.announce(rows, 'owner', { subject: conversationId });
    });
  }

  /**
   * Writes to the citizen as its owner.
   * @returns the id of the conversation
   * @throws CONFLICT when somebody else owns the conversation
   */
  async sendAsStaff(actor: Actor, conversationId: string, text: string): Promise<string> {
    const { id: owner } = staffActor(actor, 'conversation.reply');
    const clean = cleanText(text).trim();
    if (clean === '') throw new AppError('BAD_INPUT', 'The message is empty.', { field: 'text' });
    const replies = [{ text: clean, choices: [] }];
    await this.change(actor, { id: conversationId, action: 'reply' }, async (rows, found) => {
      mustOwn(found, owner);
      await rows.guardedUpdate(Conversation, found, { updatedAt: this.parts.clock.now() });
      await this.writer.replies(rows, { conversation: found, replies, author: owner });
    });
    this.schedule(conversationId);
    return conversationId;
  }

  /** Gives the conversation back to the machine. @throws CONFLICT when somebody else owns it */
  async handBack(actor: Actor, conversationId: string): Promise<void> {
    const { id: owner } = staffActor(actor, 'conversation.hand-back');
    await this.change(actor, { id: conversationId, action: 'hand-back' }, async (rows, found) => {
      mustOwn(found, owner);
      await rows.guardedUpdate(Conversation, found, { owner: 'bot', status: 'bot' });
      LIVE_CONVERSATION.announce(rows, 'owner', { subject: conversationId });
      // A person has looked at what she disagreed with, and spoken with her.
      const closed = { closedAt: this.parts.clock.now(), closedBy: owner };
      await closeComplaints(rows, { conversationId }, closed);
    });
  }

  /** A message or a turn that came between reading and writing is no reason to refuse. */
  private change(
    actor: Actor,
    on: { readonly id: string; readonly action: string },
    fn: (rows: Writer, found: Conversation) => Promise<void>,
  ): Promise<string> {
    const note = { action: `conversation.${on.action}`, object: `conversation:${on.id}` };
    return againOnConflict(() =>
      this.parts.db.write(auditName(actor), note, async (rows) => {
        await fn(rows, await rows.get(Conversation, { id: on.id }));
        return on.id;
      }),
    );
  }

  /** A turn ends in a send, and a send never in a turn. */
  private async bothIdle(): Promise<void> {
    await this.turns.idle();
    await this.sends.idle();
  }

  private schedule(conversationId: string): void {
    if (this.stopped) return;
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

function mustOwn(conversation: Conversation, owner: string): void {
  if (conversation.owner === owner) return;
  throw new AppError('CONFLICT', 'Take the conversation over first.');
}
