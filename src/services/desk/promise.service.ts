import { z } from 'zod';
import { DESK_TALK } from '../../conversation/desk/tell-desk';
import type { LanguageKey } from '../../conversation/state';
import { Conversation } from '../../records/entities/conversation.entity';
import { Message } from '../../records/entities/message.entity';
import { StaffPromise } from '../../records/entities/staff-promise.entity';
import { promisesDue } from '../../records/queries/promises';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, staffActor } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import type { ChatParts } from '../chat-parts';
import { cleanText } from '../clean-inbound';
import { COMMUNE_CODE, DAY } from '../input-fields';
import { LIVE_CONVERSATION } from '../live/live-conversation';
import { parseInput } from '../parse-input';
import { openText, placeOf, sealText } from '../sealed-json';
import { changeTalk } from './change-talk';
import { deskRefusal } from './desk-faults';
import { mustOwn } from './ownership';
import type { StaffTalks } from './staff-talks';
import { noteAnswer } from './waits';

const LONGEST_DAYS = 365;
const MOST = 200;
const PROMISE = z.object({
  until: DAY,
  text: z
    .string()
    .transform((text) => cleanText(text).trim())
    .refine((text) => text !== '', 'it is empty')
    .refine((text) => text.length <= 1_000, 'it is longer than 1000 characters'),
  unitCode: COMMUNE_CODE.nullable().default(null),
});
export type NewPromise = z.input<typeof PROMISE>;

export interface PromiseDetail extends Omit<StaffPromise, 'body' | 'version'> {
  /** Null once erased. */
  readonly text: string | null;
  /** Open after its day. */
  readonly overdue: boolean;
}

type Parts = ChatParts & { readonly wake: (conversationId: string) => void };

/** What staff tell citizens they will do by a day: told in words, kept as a task, counted. */
export class PromiseService {
  constructor(
    private readonly parts: Parts,
    private readonly talks: StaffTalks,
  ) {}

  /**
   * Promises, as the owner of the conversation: the citizen reads it with its day, and the owner has a task.
   * @returns the promise's id
   * @throws AppError BAD_INPUT `day-past` or naming the field, CONFLICT like a reply
   */
  async make(actor: Actor, conversationId: string, input: NewPromise): Promise<string> {
    const { id: owner } = staffActor(actor, 'conversation.promise');
    const { until, text, unitCode } = parseInput(PROMISE, input);
    const { vault, ids, clock } = this.parts;
    const now = clock.now();
    const today = vietnamDay(now);
    if (until < today || until > addDays(today, LONGEST_DAYS)) throw deskRefusal('day-past');
    const id = ids.next();
    const at = { actor, id: conversationId, action: 'promise' };
    await changeTalk(this.parts, at, async (rows, found) => {
      await mustOwn(rows, { vault, found, owner });
      await rows.guardedUpdate(Conversation, found, { updatedAt: now });
      const said = DESK_TALK[found.language as LanguageKey].promised(text, until as CivilDate);
      await this.talks.say(rows, found, { text: said, author: owner });
      await noteAnswer(rows, conversationId, now);
      const order = { seq: 'DESC' } as const;
      const [message] = await rows.list(Message, { where: { conversationId }, order, take: 1 });
      const body = sealText(vault, placeOf('staff_promise', 'body', id), text);
      await rows.insert(StaffPromise, {
        ...{ id, conversationId, messageId: String(message?.id), unitCode, body },
        ...{ madeBy: owner, ownerId: owner, dueDay: until, status: 'open' },
        ...{ endedAt: null, endedBy: null, version: 1, createdAt: now },
      });
      LIVE_CONVERSATION.announce(rows, 'promise', { subject: conversationId });
      return id;
    });
    this.parts.wake(conversationId);
    return id;
  }

  /** Says that a promise was kept, by whatever way. @throws AppError NOT_FOUND, CONFLICT `promise-ended` */
  async keep(actor: Actor, id: string): Promise<string> {
    return this.end(actor, id, 'kept');
  }

  /** Takes a promise back that need not be kept any more. @throws AppError like `keep` */
  async withdraw(actor: Actor, id: string): Promise<string> {
    return this.end(actor, id, 'withdrawn');
  }

  /** Takes a promise upon oneself, from a colleague or from the queue. @throws AppError like `keep` */
  async take(actor: Actor, id: string): Promise<string> {
    const { id: ownerId } = staffActor(actor, 'conversation.promise');
    return this.change(actor, { id, action: 'take' }, { ownerId });
  }

  /** Open promises, the first due first; `owner`: a staff id, or null for those of nobody. At most 200. */
  async list(
    actor: Actor,
    which: { readonly conversationId?: string; readonly ownerId?: string | null },
  ): Promise<readonly PromiseDetail[]> {
    mustBeAllowed(actor, 'conversation.promise');
    const object = `conversation:${which.conversationId ?? 'promises'}`;
    const note = { action: 'conversation.read-promises', object };
    const today = vietnamDay(this.parts.clock.now());
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const { conversationId, ownerId } = which;
      const found = await promisesDue(rows, { conversationId, ownerId, take: MOST });
      const full = await rows.list(StaffPromise, {
        where: found.map((id) => ({ id })),
        order: { dueDay: 'ASC', id: 'ASC' },
        take: MOST,
      });
      return found.length === 0 ? [] : full.map((row) => this.detail(row, today));
    });
  }

  private detail({ body, version: _, ...row }: StaffPromise, today: CivilDate): PromiseDetail {
    const text = openText(this.parts.vault, placeOf('staff_promise', 'body', row.id), body);
    return { ...row, text, overdue: row.status === 'open' && row.dueDay < today };
  }

  private async end(actor: Actor, id: string, status: 'kept' | 'withdrawn'): Promise<string> {
    const { id: endedBy } = staffActor(actor, 'conversation.promise');
    const ended = { status, endedAt: this.parts.clock.now(), endedBy };
    return this.change(actor, { id, action: status }, ended);
  }

  private change(
    actor: Actor,
    { id, action }: { readonly id: string; readonly action: string },
    patch: Partial<StaffPromise>,
  ): Promise<string> {
    const note = { action: `promise.${action}`, object: `staff_promise:${id}` };
    return againOnConflict(() =>
      this.parts.db.write(auditName(actor), note, async (rows) => {
        const found = await rows.get(StaffPromise, { id });
        if (found.status !== 'open') throw deskRefusal('promise-ended');
        await rows.guardedUpdate(StaffPromise, found, patch);
        LIVE_CONVERSATION.announce(rows, 'promise', { subject: found.conversationId });
        return id;
      }),
    );
  }
}
