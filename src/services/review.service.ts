import { z } from 'zod';
import type { ConversationState, Understood } from '../conversation/state';
import type { Inbound, Reply } from '../conversation/turn';
import { Complaint } from '../records/entities/complaint.entity';
import type { ComplaintStatus } from '../records/entities/complaint.entity';
import { Conversation } from '../records/entities/conversation.entity';
import type { ConversationStatus } from '../records/entities/conversation.entity';
import { Message } from '../records/entities/message.entity';
import type { Delivery } from '../records/entities/message.entity';
import { Review } from '../records/entities/review.entity';
import type { Judgement } from '../records/entities/review.entity';
import { Verdict } from '../records/entities/verdict.entity';
import { listConversations } from '../records/queries/conversation-list';
import type { ConversationFilter, ConversationRow } from '../records/queries/conversation-list';
import type { Page } from '../records/queries/page';
import { QUEUE_KINDS, reviewQueue } from '../records/queries/review-queue';
import type { QueueItem, QueuePlace, QueuePlaceAfter } from '../records/queries/review-queue';
import type { Reader } from '../records/rows';
import type { Vault } from '../shared/ports';
import type { Actor } from './actor';
import { auditName, mustBeAllowed, staffActor } from './actor';
import { ofAddress } from './address-hash';
import { cleanText } from './clean-inbound';
import { closeComplaints } from './close-complaints';
import { parseInput } from './parse-input';
import { openJson, openText, placeOf, sealText } from './sealed-json';
import type { ServiceParts } from './service-parts';
import { storedVerdict } from './stored-verdict';
import type { StoredVerdict } from './stored-verdict';

export { QUEUE_KINDS };
export type { QueuePlaceAfter };

/** One message as staff read it; `inbound` or `reply` by direction, both null once erased. */
export interface TurnDetail {
  readonly id: string;
  readonly seq: number;
  readonly direction: 'in' | 'out';
  /** 'citizen', 'bot' or a staff id. */
  readonly author: string;
  readonly inbound: Inbound | null;
  readonly reply: Reply | null;
  readonly understood: readonly Understood[];
  readonly delivery: Delivery;
  /** Why it did not arrive, as a machine word. */
  readonly fault: string | null;
  /** UTC milliseconds. */
  readonly createdAt: number;
}

export interface ReviewDetail {
  readonly id: string;
  readonly verdictId: string | null;
  readonly messageId: string | null;
  readonly judgement: Judgement;
  readonly note: string | null;
  readonly staffId: string;
  readonly createdAt: number;
}

export interface ConversationDetail {
  readonly id: string;
  readonly channel: string;
  readonly language: string;
  /** 'bot' or a staff id. */
  readonly owner: string;
  readonly status: ConversationStatus;
  readonly waitingSince: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Subjects and their facts as the machine knows them now; null before the first turn. */
  readonly state: ConversationState | null;
  /** The last 500, oldest first. */
  readonly turns: readonly TurnDetail[];
  readonly verdicts: readonly StoredVerdict[];
  readonly reviews: readonly ReviewDetail[];
  /** What she disagreed with; each names the verdict, which carries its trace. */
  readonly complaints: readonly ComplaintDetail[];
}

export interface ComplaintDetail {
  readonly id: string;
  readonly messageId: string;
  readonly verdictId: string | null;
  readonly status: ComplaintStatus;
  readonly createdAt: number;
}

const MOST_ROWS = 500;

const JUDGEMENT = z
  .object({
    verdictId: z.string().max(36).optional(),
    messageId: z.string().max(36).optional(),
    judgement: z.enum(['right', 'wrong', 'incomplete', 'unsafe'], 'there is no such judgement'),
    note: z.string().max(2000, 'it is longer than 2000 characters').transform(cleanText).optional(),
  })
  .refine(({ verdictId, messageId }) => (verdictId === undefined) !== (messageId === undefined), {
    path: ['verdictId'],
    error: 'judge one verdict or one message',
  });
export type NewJudgement = z.input<typeof JUDGEMENT>;

/** Staff read what was said and why, and judge it. */
export class ReviewService {
  constructor(private readonly parts: ServiceParts) {}

  /** What to look at next: people who wait, then what citizens disagree with, then answers nobody judged. */
  async queue(actor: Actor, place: QueuePlace): Promise<Page<QueueItem>> {
    mustBeAllowed(actor, 'review.queue');
    return this.parts.db.read((rows) => reviewQueue(rows, place));
  }

  /** Conversations, the one written in last first; nothing of it says who the citizen is. */
  async conversations(actor: Actor, filter: ConversationFilter): Promise<Page<ConversationRow>> {
    mustBeAllowed(actor, 'conversation.list');
    return this.parts.db.read((rows) => listConversations(rows, filter));
  }

  /** One conversation in full; reading leaves an audit entry. @throws AppError NOT_FOUND */
  async conversation(actor: Actor, id: string): Promise<ConversationDetail> {
    mustBeAllowed(actor, 'conversation.read');
    const note = { action: 'conversation.read', object: `conversation:${id}` };
    return this.parts.db.write(auditName(actor), note, (rows) => this.detail(rows, id));
  }

  /** The conversation of one address, for whoever writes from it; null before the first message. */
  async conversationOf(actor: Actor, channel: string, address: string): Promise<string | null> {
    mustBeAllowed(actor, 'conversation.read');
    const where = ofAddress(this.parts.vault, channel, address);
    const found = await this.parts.db.read((rows) => rows.find(Conversation, where));
    return found && found.id;
  }

  /**
   * Judges one verdict or one message.
   * @returns the review's id
   * @throws AppError BAD_INPUT naming the field, NOT_FOUND
   */
  async judge(actor: Actor, input: NewJudgement): Promise<string> {
    const { id: staffId } = staffActor(actor, 'review.judge');
    const { verdictId, messageId, judgement, note } = parseInput(JUDGEMENT, input);
    const id = this.parts.ids.next();
    const entry = { action: 'review.judge', object: `review:${id}`, details: { judgement } };
    await this.parts.db.write(auditName(actor), entry, async (rows) => {
      const { conversationId } =
        verdictId === undefined
          ? await rows.get(Message, { id: String(messageId) })
          : await rows.get(Verdict, { id: verdictId });
      if (verdictId !== undefined)
        await rows.update(Verdict, { id: verdictId }, { reviewed: true });
      const about = verdictId === undefined ? { messageId: String(messageId) } : { verdictId };
      const closed = { closedAt: this.parts.clock.now(), closedBy: staffId };
      await closeComplaints(rows, about, closed);
      await rows.insert(Review, {
        id,
        conversationId,
        verdictId: verdictId ?? null,
        messageId: messageId ?? null,
        judgement,
        note: sealText(this.parts.vault, placeOf('review', 'note', id), note || null),
        staffId,
        createdAt: this.parts.clock.now(),
      });
    });
    return id;
  }

  private async detail(rows: Reader, id: string): Promise<ConversationDetail> {
    const { vault } = this.parts;
    const found = await rows.get(Conversation, { id });
    const of = { conversationId: id };
    const newest = { where: of, order: { id: 'DESC' }, take: MOST_ROWS } as const;
    const messages = await rows.list(Message, { ...newest, order: { seq: 'DESC' } });
    const verdicts = await rows.list(Verdict, newest);
    const reviews = await rows.list(Review, newest);
    const complaints = await rows.list(Complaint, newest);
    const { channel, language, owner, status, waitingSince, createdAt, updatedAt } = found;
    return {
      ...{ id, channel, language, owner, status, waitingSince, createdAt, updatedAt },
      state: openJson(vault, placeOf('conversation', 'state', id), found.state),
      turns: messages.reverse().map((message) => turnDetail(vault, message)),
      verdicts: verdicts.reverse().map((verdict) => storedVerdict(vault, verdict)),
      reviews: reviews.reverse().map((review) => reviewDetail(vault, review)),
      complaints: complaints.reverse().map(complaintDetail),
    };
  }
}

function turnDetail(vault: Vault, message: Message): TurnDetail {
  const { id, seq, direction, author, delivery, fault, createdAt } = message;
  const open = <T>(column: 'body' | 'understood') =>
    openJson<T>(vault, placeOf('message', column, id), message[column]);
  return {
    ...{ id, seq, direction, author, delivery, fault, createdAt },
    inbound: direction === 'in' ? open<Inbound>('body') : null,
    reply: direction === 'out' ? open<Reply>('body') : null,
    understood: open<readonly Understood[]>('understood') ?? [],
  };
}

function complaintDetail(row: Complaint): ComplaintDetail {
  const { id, messageId, verdictId, status, createdAt } = row;
  return { id, messageId, verdictId, status, createdAt };
}

function reviewDetail(vault: Vault, review: Review): ReviewDetail {
  const { id, verdictId, messageId, judgement, staffId, createdAt } = review;
  const note = openText(vault, placeOf('review', 'note', id), review.note);
  return { id, verdictId, messageId, judgement, note, staffId, createdAt };
}
