import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Found } from '../services/search/message-search.service';
import type { CivilDate } from '../shared/civil-date';
import { connectionOf, Listing, PageArgs } from './connection';
import type { Connection } from './connection';
import type { ApiContext } from './context';
import { FromEnum } from './conversation.types';
import { DayScalar, InstantScalar, toInstant } from './scalars';

@ObjectType('Highlight', {
  simpleResolvers: true,
  description: 'Chỗ khớp [đầu, cuối) — Where it fits, [start, end) in UTF-16 units.',
})
export class HighlightType {
  @Field(() => Int, { description: 'Đầu — First unit.' })
  start!: number;

  @Field(() => Int, { description: 'Cuối — Behind the last unit.' })
  end!: number;
}

@ObjectType('FoundMessage', {
  simpleResolvers: true,
  description: 'Một tin nhắn khớp — A message that has what was asked for.',
})
export class FoundMessageType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => ID, { description: 'Cuộc trò chuyện — The conversation.' })
  conversationId!: string;

  @Field(() => Int, { description: 'Thứ tự — Order within the conversation.' })
  seq!: number;

  @Field(() => String, { description: 'Kênh — Name of the channel.' })
  channel!: string;

  @Field(() => FromEnum, { description: 'Ai viết — Who wrote it.' })
  from!: string;

  @Field(() => InstantScalar, { description: 'Lúc — When.' })
  at!: string;

  @Field(() => String, { description: 'Đoạn có chữ tìm — As much of it as a list shows.' })
  text!: string;

  @Field(() => [HighlightType], { description: 'Chỗ khớp trong đoạn — Where in this text.' })
  highlights!: readonly HighlightType[];
}

const FoundMessages = connectionOf(FoundMessageType, {
  name: 'FoundMessage',
  of: 'Một trang, mới nhất trước — A page, the newest first. It may be short and still have a next one: so much was looked at so far.',
});

@ArgsType()
export class SearchMessagesArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Chữ cần tìm, không cần dấu, thứ tự nào cũng được; cụm từ để trong ngoặc kép — Words without marks in any order; phrases in quotes.',
  })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Chỉ kênh này — Only this channel.' })
  channel?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Từ ngày — From this day on.' })
  since?: CivilDate | null;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Up to this day.' })
  until?: CivilDate | null;
}

@Resolver()
export class MessageSearchResolver {
  @Query(() => FoundMessages, {
    description:
      'Tìm trong tin của người dân và cán bộ; việc tìm được ghi lại, không ghi chữ — Finds what citizens and staff wrote; a search is recorded, its words are not.',
  })
  async searchMessages(
    @Args(() => SearchMessagesArgs) asked: SearchMessagesArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<FoundMessageType>> {
    const { text, channel = null, since = null, until = null } = asked;
    const sought = { text, channel, since, until };
    const list = new Listing(context, asked, { name: 'found-messages', asked: sought });
    const page = await context.services.search.find(context.actor, {
      ...sought,
      first: list.first,
      before: list.place && Number(list.place[0]),
    });
    return list.connection(page, {
      place: ({ place }) => [place],
      toNode: toFound,
      end: page.end === null ? null : [page.end],
    });
  }
}

function toFound({ message, text, parts }: Found): FoundMessageType {
  const { id, conversationId, seq, channel, author, createdAt } = message;
  const from = author === 'citizen' ? author : 'staff';
  return {
    id,
    conversationId,
    seq,
    channel,
    from,
    at: toInstant(createdAt),
    text,
    highlights: parts,
  };
}
