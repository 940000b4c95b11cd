import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Doing } from '../services/desk/presence.service';
import type { CloseReason } from '../services/desk/staff-talks';
import { Key, KeyArgs } from './change.args';
import type { ApiContext } from './context';
import { ConversationResult, reread } from './conversation.resolver';
import type { ConversationType } from './conversation.types';
import { CloseReasonEnum, DoingEnum } from './desk.types';
import { recorded, RecordResult, toRecorded } from './recorded.types';
import type { RecordedType } from './recorded.types';

@ArgsType()
export class ReplyArgs extends KeyArgs {
  @Field(() => ID, { description: 'Cuộc trò chuyện — Which.' })
  conversationId!: string;

  @Field(() => Int, {
    description:
      'Số thứ tự tin mới nhất đã đọc (lastSeq) — The newest place that was read; a newer message of the citizen refuses the reply.',
  })
  seen!: number;

  @Field(() => String, { description: 'Nội dung — The text.' })
  text!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vẫn gửi dù có tin mới — Send it although the citizen wrote since.',
  })
  force?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Lời hứa được thực hiện — The promise it keeps.',
  })
  fulfils?: string | null;
}

@ArgsType()
export class CloseArgs extends KeyArgs {
  @Field(() => ID, { description: 'Cuộc trò chuyện — Which.' })
  conversationId!: string;

  @Field(() => CloseReasonEnum, { description: 'Vì sao — Why.' })
  reason!: CloseReason;
}

@ArgsType()
export class NoteArgs extends KeyArgs {
  @Field(() => ID, { description: 'Cuộc trò chuyện — Which.' })
  conversationId!: string;

  @Field(() => String, { description: 'Nội dung — The text.' })
  text!: string;
}

@ArgsType()
export class LabelArgs extends KeyArgs {
  @Field(() => ID, { description: 'Cuộc trò chuyện — Which.' })
  conversationId!: string;

  @Field(() => [String], { description: 'Nhãn — Labels: small letters and dashes.' })
  labels!: string[];
}

/** Conversation to be given, and to whom. */
@ArgsType()
export class HandOverArgs extends KeyArgs {
  @Field(() => ID, { description: 'Cuộc trò chuyện — Which.' })
  conversationId!: string;

  @Field(() => ID, { description: 'Cho cán bộ nào — To which account.' })
  to!: string;
}

const WHICH = { description: 'Cuộc trò chuyện — Which.' } as const;

@Resolver()
export class DeskResolver {
  @Mutation(() => ConversationResult, {
    description:
      'Trả lời người dân; từ chối nếu có tin chưa đọc — Writes to the citizen as the owner; refused when she wrote what was not read.',
  })
  async replyToCitizen(
    @Args(() => ReplyArgs) { clientMutationKey: key, ...input }: ReplyArgs,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    const { conversationId: id, seen, text, force, fulfils = null } = input;
    const said = { seen, text, fulfils, newer: force === true ? 'send' : 'refuse' } as const;
    await recorded(context, { mutation: 'replyToCitizen', key, input }, () =>
      context.services.chat.desk.talks.reply(context.actor, id, said),
    );
    return reread(context, id);
  }

  @Mutation(() => ConversationResult, {
    description:
      'Kết thúc và hỏi đánh giá; người dân nhắn lại thì mở lại — Ends the talk and asks for a rating; it opens again when she writes.',
  })
  async closeConversation(
    @Args(() => CloseArgs) { conversationId: id, reason, clientMutationKey: key }: CloseArgs,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    const input = { id, reason };
    await recorded(context, { mutation: 'closeConversation', key, input }, () =>
      context.services.chat.desk.talks.close(context.actor, id, reason),
    );
    return reread(context, id);
  }

  @Mutation(() => ConversationResult, {
    description: 'Mời đồng nghiệp nhận — Offers it to a colleague, who accepts or declines.',
  })
  async offerConversation(
    @Args(() => HandOverArgs) { conversationId: id, to, clientMutationKey: key }: HandOverArgs,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    await recorded(context, { mutation: 'offerConversation', key, input: { id, to } }, () =>
      context.services.chat.desk.handOvers.offer(context.actor, id, to),
    );
    return reread(context, id);
  }

  @Mutation(() => ConversationResult, {
    description: 'Nhận cuộc trò chuyện được mời — Accepts what a colleague offers.',
  })
  async acceptConversation(
    @Arg('conversationId', () => ID, WHICH) id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    await recorded(context, { mutation: 'acceptConversation', key, input: id }, () =>
      context.services.chat.desk.handOvers.accept(context.actor, id),
    );
    return reread(context, id);
  }

  @Mutation(() => ConversationResult, {
    description: 'Từ chối, hoặc rút lời mời — Declines an offer, or takes one’s own back.',
  })
  async declineConversation(
    @Arg('conversationId', () => ID, WHICH) id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    await recorded(context, { mutation: 'declineConversation', key, input: id }, () =>
      context.services.chat.desk.handOvers.decline(context.actor, id),
    );
    return reread(context, id);
  }

  @Mutation(() => ConversationResult, {
    description: 'Phân công cho một cán bộ — Gives it to somebody, whoever owned it.',
  })
  async assignConversation(
    @Args(() => HandOverArgs) { conversationId: id, to, clientMutationKey: key }: HandOverArgs,
    @Ctx() context: ApiContext,
  ): Promise<ConversationType> {
    await recorded(context, { mutation: 'assignConversation', key, input: { id, to } }, () =>
      context.services.chat.desk.handOvers.assign(context.actor, id, to),
    );
    return reread(context, id);
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi chú nội bộ, không gửi cho người dân — A note for colleagues, never sent.',
  })
  noteConversation(
    @Args(() => NoteArgs) { conversationId: id, text, clientMutationKey: key }: NoteArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'noteConversation', key, input: { id, text } }, () =>
      context.services.chat.desk.notes.add(context.actor, id, text),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Đặt nhãn, thay nhãn cũ — Gives it these labels instead of those it had.',
  })
  labelConversation(
    @Args(() => LabelArgs) { conversationId: id, labels, clientMutationKey: key }: LabelArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'labelConversation', key, input: { id, labels } }, () =>
      context.services.chat.desk.notes.label(context.actor, id, labels),
    );
  }

  @Mutation(() => RecordResult, {
    description:
      'Tôi đang xem, đang viết, đã rời: tính 2 phút, đang viết 10 giây — Says what one does here; counts for two minutes, typing for ten seconds.',
  })
  sayPresence(
    @Arg('conversationId', () => ID, WHICH) id: string,
    @Arg('doing', () => DoingEnum, { description: 'Làm gì — What.' }) doing: Doing | 'left',
    @Ctx() { actor, services }: ApiContext,
  ): Promise<RecordedType> {
    return services.chat.desk.presence.say(actor, id, doing).then(() => toRecorded(id));
  }
}
