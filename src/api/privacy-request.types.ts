import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RequestRecord } from '../services/privacy/request-record';
import {
  IDENTITY_LEVELS,
  REQUEST_KINDS,
  REQUEST_STATES,
  REQUESTERS,
} from '../services/privacy/request-record';
import { enumOf } from './enums';
import { DayScalar, InstantScalar, toInstant } from './scalars';

const KindEnum = enumOf(
  'PrivacyRequestKind',
  REQUEST_KINDS,
  'Xem, sửa, xóa, hạn chế, phản đối, rút đồng ý, bảo vệ — What a person asks about her data.',
);
const StateEnum = enumOf(
  'PrivacyRequestState',
  REQUEST_STATES,
  'Mới nhận, đã trả lời, đã xong, từ chối — How far the request is.',
);
const IdentityEnum = enumOf(
  'IdentityLevel',
  IDENTITY_LEVELS,
  'Chưa kiểm tra, tự nói, đã xem giấy tờ, VNeID — How sure the office is of who asks.',
);
const RequesterEnum = enumOf(
  'Requester',
  REQUESTERS,
  'Chính người đó, người giám hộ, người đại diện — Who asks.',
);
const LateEnum = enumOf(
  'Late',
  ['answer', 'act'],
  'Trễ trả lời, trễ thực hiện — What is late today.',
);
export const WhichEnum = enumOf(
  'WhichRequests',
  ['all', 'overdue'],
  'Tất cả, hay chỉ việc quá hạn — All that are open, or the overdue ones.',
);

@ObjectType('PrivacyRequest', {
  simpleResolvers: true,
  description: 'Yêu cầu về dữ liệu của mình — What a person asks about her own data.',
})
export class PrivacyRequestType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => Int, { description: 'Lần sửa — Version; send it with a step.' })
  version!: number;

  @Field(() => KindEnum, { description: 'Xin gì — What is asked for.' })
  kind!: string;

  @Field(() => StateEnum, { description: 'Tới đâu — How far.' })
  state!: string;

  @Field(() => IdentityEnum, { description: 'Kiểm tra danh tính — How identity was checked.' })
  identity!: string;

  @Field(() => RequesterEnum, { description: 'Ai xin — Who asks.' })
  requester!: string;

  @Field(() => ID, { nullable: true, description: 'Người — The person, if known.' })
  beneficiaryId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Cuộc trò chuyện — The conversation.' })
  conversationId!: string | null;

  @Field(() => InstantScalar, { description: 'Nhận lúc — When it came.' })
  receivedAt!: string;

  @Field(() => DayScalar, { description: 'Hạn trả lời — Last day to answer.' })
  answerDue!: string;

  @Field(() => DayScalar, { description: 'Hạn thực hiện — Last day to act.' })
  actDue!: string;

  @Field(() => Boolean, { description: 'Đã gia hạn — Whether it was extended.' })
  extended!: boolean;

  @Field(() => LateEnum, { nullable: true, description: 'Trễ — What is late; null: nothing.' })
  late!: string | null;

  @Field(() => ID, { nullable: true, description: 'Ai trả lời — Who answered.' })
  answeredBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Lời yêu cầu; không có trong danh sách — What was asked; null in lists.',
  })
  asked!: string | null;

  @Field(() => String, { nullable: true, description: 'Lời trả lời — What was answered.' })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do từ chối — Why it was refused.' })
  refusal!: string | null;
}

@ObjectType('OwnData', {
  simpleResolvers: true,
  description: 'Bản sao dữ liệu — A copy of her data.',
})
export class OwnDataType {
  @Field(() => String, { description: 'Cho máy đọc, JSON — For machines.' })
  json!: string;

  @Field(() => String, { description: 'Cho người đọc — To be read.' })
  text!: string;
}

@InputType('NewPrivacyRequest', { description: 'Yêu cầu mới — A new request.' })
export class NewPrivacyRequestInput {
  @Field(() => ID, { nullable: true, description: 'Người — The person.' })
  beneficiaryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Hoặc cuộc trò chuyện — Or the conversation.' })
  conversationId?: string | null;

  @Field(() => KindEnum, { description: 'Xin gì — What is asked for.' })
  kind!: RequestRecord['kind'];

  @Field(() => String, { description: 'Qua đâu: counter, web, telegram … — By which way.' })
  channel!: string;

  @Field(() => RequesterEnum, { defaultValue: 'self', description: 'Ai xin — Who asks.' })
  requester!: RequestRecord['requester'];

  @Field(() => IdentityEnum, {
    defaultValue: 'unchecked',
    description: 'Kiểm tra danh tính — How identity was checked.',
  })
  identity!: RequestRecord['identity'];

  @Field(() => String, { description: 'Lời yêu cầu — In her words.' })
  asked!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Bên khác cũng phải làm — Whether somebody else must act too.',
  })
  othersInvolved!: boolean;
}

@ArgsType()
export class RequestStepArgs {
  @Field(() => ID, { description: 'Yêu cầu — The request.' })
  id!: string;

  @Field(() => Int, { description: 'Lần sửa đã đọc — The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Lời nói với người yêu cầu — The words to her.' })
  words!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Khóa của máy khách — A key of your own, to ask again without a second effect.',
  })
  clientMutationKey?: string | null;
}

@ArgsType()
export class IdentifyArgs extends RequestStepArgs {
  @Field(() => IdentityEnum, { description: 'Kiểm tra danh tính — How identity was checked.' })
  identity!: RequestRecord['identity'];
}

/** A request as the API shows it. */
export function toRequestType(request: RequestRecord): PrivacyRequestType {
  const { words, receivedAt, ...rest } = request;
  return Object.assign(new PrivacyRequestType(), rest, {
    receivedAt: toInstant(receivedAt),
    asked: words?.asked ?? null,
    answer: words?.answer ?? null,
    refusal: words?.refusal ?? null,
  });
}
