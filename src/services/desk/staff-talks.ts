import { awaitingRating } from '../../conversation/desk/rating';
import { DESK_TALK } from '../../conversation/desk/tell-desk';
import type { ConversationState, LanguageKey } from '../../conversation/state';
import { Conversation } from '../../records/entities/conversation.entity';
import { newestInbound, silentFrom } from '../../records/queries/desk-talks';
import type { Writer } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import type { Actor } from '../actor';
import { staffActor } from '../actor';
import type { ChatParts } from '../chat-parts';
import { cleanText } from '../clean-inbound';
import { closeComplaints } from '../close-complaints';
import { LIVE_CONVERSATION } from '../live/live-conversation';
import { openJson, placeOf, sealJson } from '../sealed-json';
import { TurnWriter } from '../turn-writer';
import { changeTalk } from './change-talk';
import { deskRefusal } from './desk-faults';
import { mustOwn, ownedByAnother } from './ownership';
import { fulfil } from './promises';
import { askRating } from './ratings';
import { changeDeskTalk, NO_OFFER } from './talk-row';
import { endWaits, noteAnswer, noteWait } from './waits';

/** Why a talk is over. */
export const CLOSE_REASONS = ['answered', 'referred', 'no-reply', 'not-ours', 'abuse'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

export interface StaffReply {
  readonly text: string;
  /** The newest message that the writer had before her; absent for a client that does not say. */
  readonly seen?: number | null;
  /** 'send' although the citizen wrote since. */
  readonly newer?: 'refuse' | 'send';
  /** The promise that this reply keeps. */
  readonly fulfils?: string | null;
}

type Parts = ChatParts & { readonly wake: (conversationId: string) => void };

/** A member of staff speaks with a citizen: takes over, writes, hands back, ends the talk. The machine is silent meanwhile. */
export class StaffTalks {
  private readonly writer: TurnWriter;

  constructor(private readonly parts: Parts) {
    this.writer = new TurnWriter(parts);
  }

  /** Makes the member of staff the owner. @throws AppError CONFLICT `owned-by-another` with who and since when */
  async takeOver(actor: Actor, id: string): Promise<void> {
    const { id: owner } = staffActor(actor, 'conversation.take-over');
    await changeTalk(this.parts, { actor, id, action: 'take-over' }, async (rows, found) => {
      if (found.owner === owner) return;
      if (found.owner !== 'bot') throw await ownedByAnother(rows, this.parts.vault, found);
      await this.give(rows, found, owner);
      await noteWait(rows, this.parts, { conversation: found, by: owner });
    });
  }

  /**
   * Writes to the citizen as the owner.
   * @returns the id of the conversation
   * @throws AppError CONFLICT `take-over-first`, `owned-by-another`, `newer-message` with the newest place;
   *   BAD_INPUT for an empty text or a promise that is none
   */
  async reply(actor: Actor, id: string, said: StaffReply): Promise<string> {
    const { id: owner } = staffActor(actor, 'conversation.reply');
    const text = cleanText(said.text).trim();
    if (text === '') throw new AppError('BAD_INPUT', 'The message is empty.', { field: 'text' });
    await changeTalk(this.parts, { actor, id, action: 'reply' }, async (rows, found) => {
      await mustOwn(rows, { vault: this.parts.vault, found, owner });
      await this.mustHaveSeen(rows, id, said);
      const now = this.parts.clock.now();
      await rows.guardedUpdate(Conversation, found, { updatedAt: now });
      await this.say(rows, found, { text, author: owner });
      await noteAnswer(rows, id, now);
      if (said.fulfils)
        await fulfil(rows, { id: said.fulfils, conversationId: id, by: owner, now });
    });
    this.parts.wake(id);
    return id;
  }

  /** Gives the conversation back to the machine. @throws AppError CONFLICT like `reply` */
  async handBack(actor: Actor, id: string): Promise<void> {
    const { id: owner } = staffActor(actor, 'conversation.hand-back');
    await changeTalk(this.parts, { actor, id, action: 'hand-back' }, async (rows, found) => {
      await mustOwn(rows, { vault: this.parts.vault, found, owner });
      await this.release(rows, found, { status: 'bot' });
      // A person has looked at what she disagreed with, and spoken with her.
      await closeComplaints(rows, { conversationId: id }, this.closedBy(owner));
    });
  }

  /**
   * Ends the talk, says so, and asks once what it was worth. It opens again when the citizen writes.
   * @returns the id of the conversation
   * @throws AppError CONFLICT like `reply`
   */
  async close(actor: Actor, id: string, reason: CloseReason): Promise<string> {
    const { id: owner } = staffActor(actor, 'conversation.close');
    await changeTalk(this.parts, { actor, id, action: 'close' }, async (rows, found) => {
      const { vault, clock } = this.parts;
      await mustOwn(rows, { vault, found, owner });
      const language = found.language as LanguageKey;
      const place = placeOf('conversation', 'state', id);
      const state = openJson<ConversationState>(vault, place, found.state);
      const asking = sealJson(vault, place, awaitingRating(state, language));
      await this.release(rows, found, { status: 'closed', state: asking });
      const ended = { closeReason: reason, closedAt: clock.now(), closedBy: owner };
      await changeDeskTalk(rows, id, ended);
      await closeComplaints(rows, { conversationId: id }, this.closedBy(owner));
      const { closed, askRating: question } = DESK_TALK[language];
      await this.say(rows, found, { text: `${closed}\n${question}`, author: 'bot' });
      await askRating(rows, this.parts, { conversationId: id, closedBy: owner });
    });
    this.parts.wake(id);
    return id;
  }

  /** Makes somebody the owner, whoever owned it; part of a write. */
  async give(rows: Writer, found: Conversation, owner: string): Promise<void> {
    const patch = { owner, status: 'person', waitingSince: null } as const;
    await rows.guardedUpdate(Conversation, found, patch);
    const silent = found.owner === 'bot' ? { silentFrom: await silentFrom(rows, found) } : {};
    const ownedSince = this.parts.clock.now();
    await changeDeskTalk(rows, found.id, { ownedSince, ...silent, ...NO_OFFER });
    LIVE_CONVERSATION.announce(rows, 'owner', { subject: found.id });
  }

  /** Puts one message to the citizen into the outbox; part of a write. */
  async say(
    rows: Writer,
    conversation: Conversation,
    { text, author }: { readonly text: string; readonly author: string },
  ): Promise<void> {
    await this.writer.replies(rows, { conversation, replies: [{ text, choices: [] }], author });
  }

  private async release(
    rows: Writer,
    found: Conversation,
    patch: Pick<Conversation, 'status'> & Partial<Conversation>,
  ): Promise<void> {
    await rows.guardedUpdate(Conversation, found, { owner: 'bot', ...patch });
    await changeDeskTalk(rows, found.id, { ownedSince: null, ...NO_OFFER });
    await endWaits(rows, found.id, this.parts.clock.now());
    LIVE_CONVERSATION.announce(rows, 'owner', { subject: found.id });
  }

  private async mustHaveSeen(rows: Writer, id: string, said: StaffReply): Promise<void> {
    const { seen = null, newer = 'refuse' } = said;
    if (seen === null || newer === 'send') return;
    const newestSeq = await newestInbound(rows, id);
    if (newestSeq > seen) throw deskRefusal('newer-message', { newestSeq });
  }

  private closedBy(owner: string) {
    return { closedAt: this.parts.clock.now(), closedBy: owner };
  }
}
