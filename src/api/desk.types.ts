import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CLOSE_REASONS } from '../services/desk/staff-talks';
import { DOINGS } from '../services/desk/presence.service';
import { DESK_KINDS } from '../services/desk/queue.service';
import { connectionOf } from './connection';
import { enumOf } from './enums';
import { InstantScalar } from './scalars';

export const CloseReasonEnum = enumOf(
  'CloseReason',
  CLOSE_REASONS,
  'Vì sao kết thúc: đã trả lời, đã chuyển nơi khác, không thấy trả lời, không thuộc việc này, quấy rối — Why a talk is over.',
);
export const DoingEnum = enumOf(
  'Doing',
  [...DOINGS, 'left'],
  'Đang xem, đang viết, đã rời — Views, types, left.',
);
const DeskKindEnum = enumOf(
  'DeskKind',
  DESK_KINDS,
  'OVERDUE: lời hứa quá hạn; WAITING: có người chờ; DISAGREED: không đồng ý; BAD_RATING: chấm điểm thấp; PROMISED: lời hứa chưa đến hạn; SAMPLED: câu trả lời chưa ai xem — Why it stands in the queue, the most urgent first.',
);
const BecauseEnum = enumOf(
  'WantedBecause',
  ['asked', 'misses', 'disagrees', 'crisis', 'stale', 'promise'],
  'ASKED: muốn gặp người; MISSES: máy không hiểu; DISAGREES: không đồng ý; CRISIS: nguy hiểm; STALE: cán bộ im lặng — Why a person is wanted.',
);

@ObjectType('DeskItem', {
  simpleResolvers: true,
  description: 'Một việc trong hàng chờ — One thing in the queue of the staff.',
})
export class DeskItemType {
  @Field(() => DeskKindEnum, { description: 'Vì sao — Why it stands here.' })
  kind!: string;

  @Field(() => BecauseEnum, {
    nullable: true,
    description: 'Vì sao cần người; chỉ của người chờ — Why a person is wanted; of WAITING only.',
  })
  because!: string | null;

  @Field(() => InstantScalar, {
    description:
      'Từ lúc; của lời hứa là hết ngày hẹn — Since when; of a promise, the end of its day.',
  })
  since!: string;

  @Field(() => ID, {
    description:
      'Khóa của lời hứa, cuộc trò chuyện, ý kiến, đánh giá hay kết luận — Id of the promise, conversation, complaint, rating or verdict.',
  })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Cuộc trò chuyện — The conversation, if any.' })
  conversationId!: string | null;
}

export const DeskQueueConnectionType = connectionOf(DeskItemType, {
  name: 'DeskQueue',
  of: 'Một trang — A page of the queue, the most urgent first.',
});

@ObjectType('Rating', {
  simpleResolvers: true,
  description: 'Đánh giá sau khi kết thúc — What a citizen thought, after one closing.',
})
export class RatingType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: '“bot” hoặc cán bộ đã kết thúc — Who ended the talk.' })
  closedBy!: string;

  @Field(() => Int, { nullable: true, description: 'Điểm 1 đến 5 — The number; null for silence.' })
  score!: number | null;

  @Field(() => String, { nullable: true, description: 'Lời góp ý — The word after it.' })
  words!: string | null;

  @Field(() => InstantScalar, { description: 'Hỏi lúc — When it was asked.' })
  askedAt!: string;

  @Field(() => Boolean, { description: 'Đã có người xem — Whether somebody looked at a bad one.' })
  seen!: boolean;
}

@ObjectType('DeskTalk', {
  simpleResolvers: true,
  description: 'Bàn trực biết gì về cuộc trò chuyện — What the desk knows of a conversation.',
})
export class DeskTalkType {
  @Field(() => ID, { description: 'Cuộc trò chuyện — The conversation.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Tên cán bộ phụ trách — Name of the owner.' })
  ownerName!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Phụ trách từ — Owned since.' })
  ownedSince!: string | null;

  @Field(() => ID, { nullable: true, description: 'Đang chuyển cho — Offered to.' })
  offeredTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Tên người được chuyển — Her name.' })
  offeredToName!: string | null;

  @Field(() => String, { nullable: true, description: 'Tên người chuyển — Who offers it.' })
  offeredByName!: string | null;

  @Field(() => BecauseEnum, { nullable: true, description: 'Vì sao cần người — Why wanted last.' })
  because!: string | null;

  @Field(() => [String], { description: 'Nhãn — Labels.' })
  labels!: readonly string[];

  @Field(() => CloseReasonEnum, {
    nullable: true,
    description: 'Vì sao đã đóng — Why closed last.',
  })
  closeReason!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Đóng lúc — When closed last.' })
  closedAt!: string | null;

  @Field(() => [RatingType], { description: 'Các đánh giá — Ratings, oldest first.' })
  ratings!: readonly RatingType[];
}

@ObjectType('DeskNote', {
  simpleResolvers: true,
  description: 'Ghi chú nội bộ, người dân không đọc — A note for colleagues, never sent.',
})
export class DeskNoteType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Ai ghi — Who noted it.' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Nội dung — The text; null once erased.' })
  text!: string | null;

  @Field(() => InstantScalar, { description: 'Lúc — When.' })
  at!: string;
}

@ObjectType('Present', {
  simpleResolvers: true,
  description: 'Đồng nghiệp đang ở đây — A colleague who looks at it now.',
})
export class PresentType {
  @Field(() => ID, { description: 'Cán bộ — The member of staff.' })
  staffId!: string;

  @Field(() => String, { nullable: true, description: 'Tên — Name.' })
  name!: string | null;

  @Field(() => DoingEnum, { description: 'Đang làm gì — What she does.' })
  doing!: string;

  @Field(() => InstantScalar, { description: 'Tính đến lúc — Until when it counts.' })
  until!: string;
}

@ObjectType('RatingFigures', {
  simpleResolvers: true,
  description: 'Số liệu đánh giá — How ratings fell out.',
})
export class RatingFiguresType {
  @Field(() => Int, { description: 'Số lần hỏi — How often it was asked.' })
  asked!: number;

  @Field(() => Int, { description: 'Số lần trả lời bằng điểm — How many gave a number.' })
  answered!: number;

  @Field(() => Float, { nullable: true, description: 'Tỷ lệ trả lời, 0 đến 1 — Share answered.' })
  shareAnswered!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Trung bình — Mean; null when nobody answered.',
  })
  mean!: number | null;

  @Field(() => [Int], { description: 'Bao nhiêu người cho 1, 2, 3, 4, 5 — How many gave each.' })
  distribution!: readonly number[];
}

@ObjectType('WaitFigures', {
  simpleResolvers: true,
  description: 'Thời gian chờ cán bộ — How long citizens waited for a person.',
})
export class WaitFiguresType {
  @Field(() => Int, { description: 'Số lần có cán bộ nhận — Waits that somebody took up.' })
  taken!: number;

  @Field(() => Int, { description: 'Số lần đã có lời trả lời — Of these, with a word.' })
  answered!: number;

  @Field(() => Int, { nullable: true, description: 'Trung vị, giây — Median, in seconds.' })
  medianSeconds!: number | null;

  @Field(() => Int, { nullable: true, description: 'Lâu nhất, giây — The longest, in seconds.' })
  longestSeconds!: number | null;
}
