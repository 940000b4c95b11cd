import { Field, ID, Int, ObjectType } from 'type-graphql';
import { QUEUE_KINDS } from '../services/review.service';
import { connectionOf } from './connection';
import { enumOf } from './enums';
import { FactType, FactValueType } from './fact.types';
import { InstantScalar } from './scalars';
import { VerdictType } from './verdict.types';

export const ConversationStatusEnum = enumOf(
  'ConversationStatus',
  ['bot', 'waiting', 'person', 'closed'],
  'BOT: máy trả lời; WAITING: chờ cán bộ; PERSON: cán bộ trả lời; CLOSED: đã đóng — Who acts next.',
);
export const FromEnum = enumOf('From', ['citizen', 'bot', 'staff'], 'Ai viết — Who wrote it.');
const DeliveryEnum = enumOf(
  'Delivery',
  ['new', 'done', 'pending', 'sending', 'sent', 'unknown', 'dead'],
  'Đã tới chưa — Where a message is: NEW and DONE on the way in, the rest on the way out.',
);
const QueueKindEnum = enumOf(
  'QueueKind',
  QUEUE_KINDS,
  'WAITING: có người chờ; COMPLAINT: không đồng ý với câu trả lời; UNREVIEWED: chưa ai xem — ' +
    'A person waits, an answer is complained of, or nobody judged it.',
);

@ObjectType('ConversationSummary', {
  simpleResolvers: true,
  description: 'Một cuộc trò chuyện, không kèm nội dung — A conversation without what was said.',
})
export class ConversationSummaryType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Kênh — Name of the channel.' })
  channel!: string;

  @Field(() => String, { description: 'Ngôn ngữ — Language of the words.' })
  language!: string;

  @Field(() => ConversationStatusEnum, { description: 'Ai làm tiếp — Who acts next.' })
  status!: string;

  @Field(() => String, {
    description: '“bot” hoặc khóa của cán bộ — "bot" or the id of the owner.',
  })
  owner!: string;

  @Field(() => Boolean, { description: 'Có phải của tôi — Whether the caller owns it.' })
  mine!: boolean;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Chờ từ lúc — Since when a person is awaited.',
  })
  waitingSince!: string | null;

  @Field(() => Int, { description: 'Số tin — Number of messages so far.' })
  lastSeq!: number;

  @Field(() => InstantScalar, { description: 'Bắt đầu — When it began.' })
  createdAt!: string;

  @Field(() => InstantScalar, { description: 'Lần cuối — When somebody last wrote.' })
  updatedAt!: string;
}

export const ConversationConnectionType = connectionOf(ConversationSummaryType, {
  name: 'Conversation',
  of: 'Một trang — A page of conversations, the one written in last first.',
});

@ObjectType('OfferedChoice', {
  simpleResolvers: true,
  description: 'Nút bấm — A button under a message.',
})
export class OfferedChoiceType {
  @Field(() => String, { description: 'Khóa — Its id.' })
  id!: string;

  @Field(() => String, { description: 'Nhãn — Its label.' })
  label!: string;
}

@ObjectType('Understood', {
  simpleResolvers: true,
  description: 'Máy hiểu gì — One thing that was understood in a message.',
})
export class UnderstoodType {
  @Field(() => String, { description: 'Loại — Kind of act.' })
  act!: string;

  @Field(() => String, { nullable: true, description: 'Về ai — Subject within the conversation.' })
  subject!: string | null;

  @Field(() => FactType, { nullable: true, description: 'Thông tin nào — The fact.' })
  fact!: FactType | null;

  @Field(() => FactValueType, { nullable: true, description: 'Giá trị — The value.' })
  value!: FactValueType | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Chỗ trong câu [đầu, cuối) — Place in the text, in UTF-16 units.',
  })
  span!: readonly number[] | null;
}

@ObjectType('Turn', {
  simpleResolvers: true,
  description: 'Một lượt — One message of either side.',
})
export class TurnType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => Int, { description: 'Thứ tự — Order within the conversation.' })
  seq!: number;

  @Field(() => InstantScalar, { description: 'Lúc — When.' })
  at!: string;

  @Field(() => FromEnum, { description: 'Ai viết — Who wrote it.' })
  from!: string;

  @Field(() => String, { description: 'Nội dung — The text; empty once erased.' })
  text!: string;

  @Field(() => [OfferedChoiceType], { description: 'Nút bấm — Buttons under it.' })
  choices!: readonly OfferedChoiceType[];

  @Field(() => DeliveryEnum, { description: 'Đã tới chưa — Where it is.' })
  delivery!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao chưa tới được — Why it did not arrive; a word of the machine.',
  })
  fault!: string | null;

  @Field(() => [UnderstoodType], { description: 'Máy hiểu gì — What was understood.' })
  understood!: readonly UnderstoodType[];

  @Field(() => [VerdictType], { description: 'Kết luận rút ra — Verdicts that it led to.' })
  verdicts!: readonly VerdictType[];
}

@ObjectType('Complaint', {
  simpleResolvers: true,
  description: 'Ý kiến không đồng ý — A citizen disagrees with an answer.',
})
export class ComplaintType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => ID, { description: 'Tin nhắn nói ra — The message that says so.' })
  messageId!: string;

  @Field(() => ID, { nullable: true, description: 'Kết luận bị phản đối — The verdict, if any.' })
  verdictId!: string | null;

  @Field(() => Boolean, { description: 'Còn chờ xem — Whether nobody has judged it yet.' })
  open!: boolean;

  @Field(() => InstantScalar, { description: 'Lúc — When.' })
  at!: string;
}

@ObjectType('Conversation', {
  simpleResolvers: true,
  description: 'Một cuộc trò chuyện đầy đủ — A conversation with what was said and why.',
})
export class ConversationType extends ConversationSummaryType {
  @Field(() => [TurnType], { description: 'Các lượt — The last 500 messages, oldest first.' })
  turns!: readonly TurnType[];

  @Field(() => [ComplaintType], { description: 'Ý kiến không đồng ý — Oldest first.' })
  complaints!: readonly ComplaintType[];
}

@ObjectType('QueueItem', {
  simpleResolvers: true,
  description: 'Việc cần xem — What staff should look at next.',
})
export class QueueItemType {
  @Field(() => QueueKindEnum, { description: 'Vì sao — Why it stands here.' })
  kind!: string;

  @Field(() => InstantScalar, { description: 'Từ lúc — Since when.' })
  since!: string;

  @Field(() => ID, { nullable: true, description: 'Cuộc trò chuyện — The conversation, if any.' })
  conversationId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Kết luận phải xem — The verdict to judge, with its trace.',
  })
  verdictId!: string | null;
}

export const QueueConnectionType = connectionOf(QueueItemType, {
  name: 'Queue',
  of: 'Một trang — A page of what to look at, the most urgent first.',
});
