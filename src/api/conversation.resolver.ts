import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { ConversationStatus } from '../records/entities/conversation.entity';
import type { Judgement } from '../records/entities/review.entity';
import type { ConversationCursor } from '../records/queries/conversation-list';
import type { QueueItem } from '../records/queries/review-queue';
import type { Actor } from '../services/actor';
import type { Place } from '../services/reading/cursors';
import { QUEUE_KINDS } from '../services/review.service';
import type { QueuePlaceAfter } from '../services/review.service';
import { refuseRecord } from '../services/record-faults';
import { KeyArgs } from './change.args';
import type { Connection } from './connection';
import { checkFirst, Listing, PageArgs } from './connection';
import type { ApiContext } from './context';
import type { ConversationSummaryType } from './conversation.types';
import {
  ConversationConnectionType,
  ConversationStatusEnum,
  ConversationType,
  QueueConnectionType,
  QueueItemType,
} from './conversation.types';
import { recorded } from './recorded.types';
import { orRefusal } from './refusal.types';
import { toConversation, toSummary, toVerdict } from './to-conversation';
import { JudgementEnum, ReviewType, VerdictType } from './verdict.types';
import { toInstant } from './scalars';

export const ConversationResult = orRefusal(
  'ConversationResult',
  ConversationType,
  'Cuộc trò chuyện sau đó, hoặc từ chối — The conversation as it then is, or a refusal.',
);
const ReviewResult = orRefusal(
  'ReviewResult',
  ReviewType,
  'Nhận xét, hoặc từ chối — The review, or a refusal.',
);

@ArgsType()
export class ConversationsArgs extends PageArgs {
  @Field(() => ConversationStatusEnum, {
    nullable: true,
    description: 'Chỉ loại này — Only these.',
  })
  status?: ConversationStatus | null;
}

@ArgsType()
export class JudgeArgs {
  @Field(() => ID, { description: 'Kết luận — Which verdict.' })
  verdictId!: string;

  @Field(() => JudgementEnum, { description: 'Nhận xét — The judgement.' })
  judgement!: Judgement;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Note.' })
  note?: string | null;
}

@ArgsType()
export class SendArgs extends KeyArgs {
  @Field(() => ID, { description: 'Cuộc trò chuyện — Which.' })
  conversationId!: string;

  @Field(() => String, { description: 'Nội dung — The text.' })
  text!: string;
}

@Resolver()
export class ConversationResolver {
  @Query(() => ConversationConnectionType, {
    description:
      'Các cuộc trò chuyện, mới nhất trước — Conversations, the one written in last first.',
  })
  async conversations(
    @Args(() => ConversationsArgs) { status, ...asked }: ConversationsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<ConversationSummaryType>> {
    const { actor, services } = context;
    const list = new Listing(context, asked, { name: 'conversations', asked: status });
    const page = await services.review.conversations(actor, {
      first: list.first,
      ...(status && { status }),
      ...(list.place && { after: placeOf(list.place) }),
    });
    return list.connection(page, {
      place: ({ updatedAt, id }) => [updatedAt, id],
      toNode: (row) => toSummary(row, readerOf(actor)),
    });
  }

  @Query(() => ConversationType, {
    description:
      'Một cuộc trò chuyện; việc mở xem được ghi lại — One conversation; opening it is recorded.',
  })
  conversation(
    @Arg('id', () => ID, { description: 'Khóa — Its key.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    return reread(context, id);
  }

  @Query(() => VerdictType, {
    description: 'Mở lại một kết luận theo mã — A verdict by its code; opening it is recorded.',
  })
  async verdict(
    @Arg('code', () => String, { description: 'Mã — The code.' }) code: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<VerdictType> {
    return toVerdict(await services.eligibility.verdictByCode(actor, code.slice(0, 40)), []);
  }

  @Query(() => [QueueItemType], {
    description:
      'Việc cần xem: người chờ, ý kiến không đồng ý, câu trả lời chưa ai xem — People who wait, complaints, then answers nobody judged.',
    deprecationReason:
      'Since 2026-11-26, until 2027-06-30: `reviewItems`, which has pages — Từ 2026-11-26 hãy dùng `reviewItems`, có trang tiếp.',
  })
  async reviewQueue(
    @Arg('first', () => Int, { description: 'Mấy dòng, 1 đến 100 — Rows, 1 to 100.' })
    first: number,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<QueueItemType[]> {
    const { rows } = await services.review.queue(actor, { first: checkFirst(first) });
    return rows.map(toQueueItem);
  }

  @Query(() => QueueConnectionType, {
    description:
      'Việc cần xem, từng trang: người chờ, ý kiến không đồng ý, câu trả lời chưa ai xem — People who wait, complaints, then answers nobody judged; a page at a time.',
  })
  async reviewItems(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<QueueItemType>> {
    const list = new Listing(context, asked, { name: 'review-items' });
    const page = await context.services.review.queue(context.actor, {
      first: list.first,
      ...(list.place && { after: queuePlaceOf(list.place) }),
    });
    return list.connection(page, {
      place: ({ kind, since, id }) => [kind, since, id],
      toNode: toQueueItem,
    });
  }

  @Mutation(() => ConversationResult, {
    description:
      'Tiếp quản: từ đây máy im lặng — Takes a conversation over; the machine falls silent.',
  })
  async takeOver(
    @Arg('conversationId', () => ID, { description: 'Cuộc trò chuyện — Which.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    await context.services.chat.desk.talks.takeOver(context.actor, id);
    return reread(context, id);
  }

  @Mutation(() => ConversationResult, {
    description: 'Viết cho người dân, sau khi tiếp quản — Writes to the citizen, as the owner.',
  })
  async sendMessage(
    @Args(() => SendArgs) { conversationId: id, text, clientMutationKey: key }: SendArgs,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    const asked = { mutation: 'sendMessage', key, input: { id, text } };
    await recorded(context, asked, () =>
      context.services.chat.desk.talks.reply(context.actor, id, { text }),
    );
    return reread(context, id);
  }

  @Mutation(() => ConversationResult, {
    description: 'Trả lại cho máy — Gives the conversation back to the machine.',
  })
  async handBack(
    @Arg('conversationId', () => ID, { description: 'Cuộc trò chuyện — Which.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    await context.services.chat.desk.talks.handBack(context.actor, id);
    return reread(context, id);
  }

  @Mutation(() => ReviewResult, {
    description: 'Nhận xét một kết luận — Judges one verdict.',
  })
  async judge(
    @Args(() => JudgeArgs) { verdictId, judgement, note = null }: JudgeArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<ReviewType> {
    const given = { verdictId, judgement, ...(note !== null && { note }) };
    const id = await services.review.judge(actor, given);
    return Object.assign(new ReviewType(), { id, judgement, note, at: null });
  }
}

/** The conversation as it is now; reading it is recorded. */
export async function reread(
  { actor, services }: ApiContext,
  id: string,
): Promise<ConversationType> {
  return toConversation(await services.review.conversation(actor, id), readerOf(actor));
}

function placeOf([updatedAt, id]: Place): ConversationCursor {
  return { updatedAt: Number(updatedAt), id: String(id) };
}

function queuePlaceOf([name, since, id]: Place): QueuePlaceAfter {
  const kind = QUEUE_KINDS.find((one) => one === name) ?? refuseRecord('foreign-cursor');
  return { kind, since: Number(since), id: String(id) };
}

function toQueueItem({ kind, since, conversationId, verdictId }: QueueItem): QueueItemType {
  return { kind, since: toInstant(since), conversationId, verdictId };
}

function readerOf(actor: Actor): string {
  return actor.kind === 'staff' ? actor.id : '';
}
