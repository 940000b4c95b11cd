import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { SecurityAlarm } from '../records/entities/security-alarm.entity';
import type { RevealRecord } from '../services/access/reveal.service';
import { REVEALED } from '../services/access/reveal.service';
import type { RevealedField } from '../services/access/reveal.service';
import type { EmergencyRecord } from '../services/staff/emergency.service';
import type { CivilDate } from '../shared/civil-date';
import { enumOf } from './enums';
import { orRefusal } from './refusal.types';
import { DayScalar, InstantScalar, toInstant } from './scalars';

const RevealedFieldEnum = enumOf(
  'RevealedField',
  REVEALED,
  'Ô chỉ hiện một phần — A field of which a part is shown otherwise.',
);
const AlarmKindEnum = enumOf(
  'AlarmKind',
  ['break-glass', 'many-failures', 'reset', 'channel-stopped'],
  'BREAK_GLASS: mở quyền khẩn cấp; MANY_FAILURES: nhiều lần đăng nhập sai; RESET: cấp lại tài khoản; CHANNEL_STOPPED: một kênh nhắn tin không dùng được nữa — What somebody has to look at.',
);
const OutcomeEnum = enumOf(
  'EmergencyOutcome',
  ['justified', 'not-justified'],
  'Có lý do chính đáng hay không — Whether the reason was good.',
);

@ObjectType('Alarm', { simpleResolvers: true, description: 'Cảnh báo — Something to look at.' })
export class AlarmType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => AlarmKindEnum, { description: 'Loại — What it is.' })
  kind!: string;

  @Field(() => String, { description: 'Về điều gì — The record it is about, table:id.' })
  object!: string;

  @Field(() => InstantScalar, { description: 'Lúc — When.' })
  at!: string;

  @Field(() => Boolean, { description: 'Đã xem xét — Whether somebody looked at it.' })
  settled!: boolean;
}

@ObjectType('EmergencyReading', {
  simpleResolvers: true,
  description: 'Một lần xem — One entry of the trail.',
})
class EmergencyReadingType {
  @Field(() => InstantScalar, { description: 'Lúc — When.' })
  at!: string;

  @Field(() => String, { description: 'Việc — What was done.' })
  action!: string;

  @Field(() => String, { description: 'Với hồ sơ nào — To which record, table:id.' })
  object!: string;
}

@ObjectType('EmergencyAccess', {
  simpleResolvers: true,
  description: 'Một lần mở quyền khẩn cấp — A broken glass, for its reviewer.',
})
export class EmergencyType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => ID, { description: 'Tài khoản — The account.' })
  staffId!: string;

  @Field(() => String, { description: 'Mã xã — The commune whose records were opened.' })
  unitCode!: string;

  @Field(() => String, { description: 'Lý do — The reason.' })
  reason!: string;

  @Field(() => InstantScalar, { description: 'Từ lúc — From.' })
  from!: string;

  @Field(() => InstantScalar, { description: 'Đến lúc — Until.' })
  until!: string;

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: 'Đánh giá — Null until it is reviewed.',
  })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: 'Nhận xét — Remark of the reviewer.' })
  remark!: string | null;

  @Field(() => [EmergencyReadingType], {
    description: 'Đã xem gì — What the account did meanwhile.',
  })
  readings!: readonly EmergencyReadingType[];
}

@ObjectType('Reveal', {
  simpleResolvers: true,
  description: 'Một lần hiện đủ — A field that was shown in full, and why.',
})
export class RevealType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => ID, { description: 'Của ai — Whose.' })
  beneficiaryId!: string;

  @Field(() => RevealedFieldEnum, { description: 'Ô nào — Which field.' })
  field!: string;

  @Field(() => String, { description: 'Lý do — The reason.' })
  reason!: string;

  @Field(() => ID, { description: 'Tài khoản xem — The account that read it.' })
  staffId!: string;

  @Field(() => InstantScalar, { description: 'Lúc — When.' })
  at!: string;
}

@ObjectType('Revealed', { simpleResolvers: true, description: 'Hiện đủ — A field in full.' })
export class RevealedType {
  @Field(() => String, { nullable: true, description: 'Giá trị — Null when none is written down.' })
  value!: string | null;
}

export const RevealedResult = orRefusal(
  'RevealedResult',
  RevealedType,
  'Giá trị, hoặc từ chối — The value, or a refusal.',
);

@InputType('RevealInput', { description: 'Cần xem đủ — A field to be shown in full.' })
export class RevealInput {
  @Field(() => ID, { description: 'Của ai — Whose.' })
  id!: string;

  @Field(() => RevealedFieldEnum, { description: 'Ô nào — Which field.' })
  field!: RevealedField;

  @Field(() => String, { description: 'Lý do, từ 10 ký tự — The reason, ten characters or more.' })
  reason!: string;
}

@InputType('DelegationInput', { description: 'Ủy quyền — Somebody acts for me on some days.' })
export class DelegationInput {
  @Field(() => ID, { description: 'Cho tài khoản nào — To which account.' })
  to!: string;

  @Field(() => String, { description: 'Ở xã nào — In which commune.' })
  unitCode!: string;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  fromDay!: CivilDate;

  @Field(() => DayScalar, { description: 'Đến hết ngày, nhiều nhất 92 ngày — Last day.' })
  untilDay!: CivilDate;
}

@InputType('EmergencyInput', { description: 'Mở quyền khẩn cấp — Breaks the glass.' })
export class EmergencyInput {
  @Field(() => String, { description: 'Xã nào — Whose records.' })
  unitCode!: string;

  @Field(() => String, {
    description: 'Lý do, từ 20 ký tự — The reason, twenty characters or more.',
  })
  reason!: string;
}

@InputType('EmergencyReviewInput', { description: 'Đánh giá — A review of a broken glass.' })
export class EmergencyReviewInput {
  @Field(() => ID, { description: 'Lần nào — Which one.' })
  id!: string;

  @Field(() => OutcomeEnum, {
    description: 'Có lý do chính đáng không — Whether it was justified.',
  })
  outcome!: 'justified' | 'not-justified';

  @Field(() => String, { description: 'Nhận xét — Remark.' })
  remark!: string;
}

@ArgsType()
export class OneArgs {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Khóa do máy khách tự đặt — A key of your own for asking again.',
  })
  clientMutationKey?: string | null;
}

export function toAlarm({ id, kind, object, raisedAt, settledAt }: SecurityAlarm): AlarmType {
  return { id, kind, object, at: toInstant(raisedAt), settled: settledAt !== null };
}

export function toEmergency(one: EmergencyRecord): EmergencyType {
  const { id, staffId, unitCode, reason, outcome, remark, readings } = one;
  return {
    ...{ id, staffId, unitCode, reason, outcome, remark },
    from: toInstant(one.openedAt),
    until: toInstant(one.endedAt ?? one.expiresAt),
    readings: readings.map(({ at, ...what }) => ({ ...what, at: toInstant(at) })),
  };
}

export function toReveal({ createdAt, ...reveal }: RevealRecord): RevealType {
  return { ...reveal, at: toInstant(createdAt) };
}
