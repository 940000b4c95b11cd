import { z } from 'zod';
import { Conversation } from '../../records/entities/conversation.entity';
import { DeskNote } from '../../records/entities/desk-note.entity';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, staffActor } from '../actor';
import { cleanText } from '../clean-inbound';
import { LIVE_CONVERSATION } from '../live/live-conversation';
import { parseInput } from '../parse-input';
import { openText, placeOf, sealText } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { changeTalk } from './change-talk';
import { staffName } from './staff-name';
import { changeDeskTalk } from './talk-row';

const MOST_NOTES = 200;
const NOTE = z.object({
  text: z
    .string()
    .transform((text) => cleanText(text).trim())
    .refine((text) => text !== '', 'it is empty')
    .refine((text) => text.length <= 2_000, 'it is longer than 2000 characters'),
});
const LABELS = z.object({
  // No digits run on and no spaces: neither a number nor a name fits in.
  labels: z
    .array(
      z
        .string()
        .regex(/^[a-z]+(-[a-z0-9]{1,4}|-[a-z]+)*$/, 'a label is lower-case words with dashes')
        .max(30),
    )
    .max(10, 'a conversation has at most ten labels'),
});

export interface NoteDetail {
  readonly id: string;
  readonly by: string | null;
  /** Null once erased. */
  readonly text: string | null;
  /** UTC milliseconds. */
  readonly createdAt: number;
}

/** What staff tell each other about a conversation; nothing here is ever a message to the citizen. */
export class NoteService {
  constructor(private readonly parts: ServiceParts) {}

  /** Notes something for colleagues, whoever owns the conversation. @returns the note's id @throws AppError BAD_INPUT, NOT_FOUND */
  async add(actor: Actor, conversationId: string, text: string): Promise<string> {
    const { id: staffId } = staffActor(actor, 'conversation.note');
    const clean = parseInput(NOTE, { text });
    const { db, ids, vault, clock } = this.parts;
    const id = ids.next();
    const entry = { action: 'conversation.note', object: `conversation:${conversationId}` };
    return db.write(auditName(actor), entry, async (rows) => {
      await rows.get(Conversation, { id: conversationId });
      const body = sealText(vault, placeOf('desk_note', 'body', id), clean.text);
      await rows.insert(DeskNote, { id, conversationId, staffId, body, createdAt: clock.now() });
      LIVE_CONVERSATION.announce(rows, 'note', { subject: conversationId });
      return id;
    });
  }

  /** The newest 200 notes of a conversation, oldest first; reading leaves an audit entry. @throws AppError NOT_FOUND */
  async list(actor: Actor, conversationId: string): Promise<readonly NoteDetail[]> {
    mustBeAllowed(actor, 'conversation.read');
    const entry = { action: 'conversation.read-notes', object: `conversation:${conversationId}` };
    return this.parts.db.write(auditName(actor), entry, async (rows) => {
      await rows.get(Conversation, { id: conversationId });
      const order = { id: 'DESC' } as const;
      const found = await rows.list(DeskNote, {
        where: { conversationId },
        order,
        take: MOST_NOTES,
      });
      const told: NoteDetail[] = [];
      for (const { id, staffId, body, createdAt } of found.reverse()) {
        const text = openText(this.parts.vault, placeOf('desk_note', 'body', id), body);
        const by = await staffName(rows, this.parts.vault, staffId);
        told.push({ id, by, text, createdAt });
      }
      return told;
    });
  }

  /** Gives a conversation these labels instead of those it had. @throws AppError BAD_INPUT, NOT_FOUND */
  async label(actor: Actor, id: string, labels: readonly string[]): Promise<string> {
    staffActor(actor, 'conversation.note');
    const given = parseInput(LABELS, { labels: [...labels] });
    return changeTalk(this.parts, { actor, id, action: 'label' }, async (rows, found) => {
      await rows.guardedUpdate(Conversation, found, {});
      await changeDeskTalk(rows, id, { labels: [...new Set(given.labels)] });
      LIVE_CONVERSATION.announce(rows, 'note', { subject: id });
    });
  }
}
