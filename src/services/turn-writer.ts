import type { Turn } from '../conversation/converse';
import { LANGUAGES } from '../conversation/languages';
import type { LanguageKey } from '../conversation/state';
import type { Reply } from '../conversation/turn';
import { Conversation } from '../records/entities/conversation.entity';
import { Message } from '../records/entities/message.entity';
import { takeSeqs } from '../records/queries/take-seqs';
import type { Writer } from '../records/rows';
import { AppError } from '../shared/app-error';
import type { Aside } from './channels/write-aside';
import { writeAside } from './channels/write-aside';
import type { ChatParts } from './chat-parts';
import { eraseConversation } from './erase-conversation';
import type { Follow } from './links/follow-account';
import { followAccount } from './links/follow-account';
import { LIVE_CONVERSATION } from './live/live-conversation';
import { makeFindable } from './search/index-messages';
import { placeOf, sealJson } from './sealed-json';
import { TurnEvents } from './turn-events';

/** One inbound message with the conversation as it was read. */
export interface Pending {
  readonly conversation: Conversation;
  readonly message: Message;
}

/** What a turn writes of the account besides. */
interface Following {
  readonly follow?: Follow;
}

/** Answers for the outbox. */
export interface Outgoings {
  readonly conversation: Pick<Conversation, 'id' | 'channel'>;
  readonly replies: readonly Reply[];
  /** 'bot' or a staff id. */
  readonly author: string;
}

/** A message understood in thousands of places is kept with the first of them. */
const MOST_ACTS = 200;

/**
 * What one inbound message changes, inside the transaction that it is given. Every method throws CONFLICT
 * when owner, state or message changed since they were read: read again and decide again.
 */
export class TurnWriter {
  private readonly events: TurnEvents;

  constructor(private readonly parts: ChatParts) {
    this.events = new TurnEvents(parts);
  }

  /** State, the message marked done, answers waiting to be sent, verdicts, and who acts next. */
  async turn(rows: Writer, pending: Pending, turn: Turn & Following): Promise<void> {
    const { conversation, message } = pending;
    const forgotten = turn.events.some(({ type }) => type === 'forgotten');
    const wanted = turn.events.some(({ type }) => type === 'person-wanted');
    const waiting = wanted || conversation.status === 'waiting';
    const status = waiting ? 'waiting' : 'bot';
    const now = this.parts.clock.now();
    const place = placeOf('conversation', 'state', conversation.id);
    await rows.guardedUpdate(Conversation, conversation, {
      // Of a citizen who is forgotten the fold keeps nobody, only numbers that must not come twice.
      state: sealJson(this.parts.vault, place, turn.state),
      language: turn.state.language,
      status,
      waitingSince: waiting ? (conversation.waitingSince ?? now) : null,
      updatedAt: now,
    });
    if (status !== conversation.status) this.stateChanged(rows, conversation);
    await this.done(rows, message, {
      understood: forgotten ? null : this.understood(message, turn),
    });
    const from = { conversationId: conversation.id, messageId: message.id };
    await this.follow(rows, pending, turn);
    if (forgotten) {
      await eraseConversation(rows, conversation.id);
      await this.events.forget(rows, conversation.id);
    }
    const sheets = forgotten ? [] : await this.events.write(rows, from, turn);
    const lined = withLines(turn.replies, sheets);
    const replies = wanted && conversation.status !== 'waiting' ? askingContact(lined) : lined;
    await this.replies(rows, { conversation, replies, author: 'bot' });
  }

  /** What the account is told counts once the turn tells it. */
  private async follow(rows: Writer, { conversation, message }: Pending, turn: Turn & Following) {
    if (turn.follow === undefined || !turn.events.some(({ type }) => type === 'account')) return;
    const from = { conversationId: conversation.id, messageId: message.id };
    const { channel } = conversation;
    await followAccount(rows, this.parts, { ...from, channel, follow: turn.follow });
  }

  /** The machine says nothing: a member of staff owns the conversation and will read it. */
  async silence(rows: Writer, { conversation, message }: Pending): Promise<void> {
    await rows.guardedUpdate(Conversation, conversation, { updatedAt: this.parts.clock.now() });
    await this.done(rows, message, {});
  }

  /** What the platform told of her is written down; nobody answers it in the talk. */
  async aside(rows: Writer, { conversation, message }: Pending, aside: Aside): Promise<void> {
    await rows.guardedUpdate(Conversation, conversation, { updatedAt: this.parts.clock.now() });
    await this.done(rows, message, {});
    await writeAside(rows, this.parts, { aside, conversation });
  }

  /** The machine failed on this message: it says so, and a person is asked for. */
  async apology(rows: Writer, { conversation, message }: Pending): Promise<void> {
    const now = this.parts.clock.now();
    await rows.guardedUpdate(Conversation, conversation, {
      status: 'waiting',
      waitingSince: conversation.waitingSince ?? now,
      updatedAt: now,
    });
    if (conversation.status !== 'waiting') this.stateChanged(rows, conversation);
    await this.done(rows, message, {});
    const { talk } = LANGUAGES[conversation.language as LanguageKey];
    const replies = [{ text: talk.sentences.broken(talk.you.elder), choices: [] }];
    await this.replies(rows, { conversation, replies, author: 'bot' });
  }

  /** Puts replies into the outbox, in order, at the conversation's next places. */
  async replies(rows: Writer, { conversation, replies, author }: Outgoings): Promise<void> {
    if (replies.length === 0) return;
    const first = await takeSeqs(rows, conversation.id, replies.length);
    LIVE_CONVERSATION.announce(rows, 'message', { subject: conversation.id });
    const messages = replies.map((reply, index) => ({
      text: reply.text,
      message: this.outgoing(reply, { conversation, author, seq: first + index }),
    }));
    await rows.insert(
      Message,
      messages.map(({ message }) => message),
    );
    for (const one of messages) await makeFindable(this.parts.vault, rows, one);
  }

  private stateChanged(rows: Writer, { id }: Pick<Conversation, 'id'>): void {
    LIVE_CONVERSATION.announce(rows, 'state', { subject: id });
  }

  private outgoing(
    reply: Reply,
    at: { readonly conversation: Outgoings['conversation']; author: string; seq: number },
  ): Message {
    const id = this.parts.ids.next();
    return {
      id,
      conversationId: at.conversation.id,
      seq: at.seq,
      direction: 'out',
      author: at.author,
      body: sealJson(this.parts.vault, placeOf('message', 'body', id), reply),
      understood: null,
      channel: at.conversation.channel,
      externalId: null,
      platformId: null,
      delivery: 'pending',
      attempts: 0,
      leaseUntil: null,
      nextAttemptAt: null,
      fault: null,
      createdAt: this.parts.clock.now(),
    };
  }

  private understood(message: Message, { events }: Turn): string {
    const acts = events.flatMap((event) => (event.type === 'understood' ? event.acts : []));
    const place = placeOf('message', 'understood', message.id);
    return sealJson(this.parts.vault, place, acts.slice(0, MOST_ACTS));
  }

  private async done(rows: Writer, message: Message, patch: Partial<Message>): Promise<void> {
    const where = { id: message.id, delivery: 'new' as const };
    if ((await rows.update(Message, where, { ...patch, delivery: 'done' })) !== 1) {
      throw new AppError('CONFLICT', 'Another process answered this message.');
    }
  }
}

/** The last message carries further lines. */
function withLines(replies: readonly Reply[], lines: readonly string[]): readonly Reply[] {
  const last = replies[replies.length - 1];
  if (last === undefined || lines.length === 0) return replies;
  return [...replies.slice(0, -1), { ...last, text: [last.text, ...lines].join('\n') }];
}

/** Who wants a person may be called, if the platform has a form for saying at which number. */
function askingContact(replies: readonly Reply[]): readonly Reply[] {
  const last = replies[replies.length - 1];
  return last === undefined ? [] : [...replies.slice(0, -1), { ...last, asks: 'contact' }];
}
