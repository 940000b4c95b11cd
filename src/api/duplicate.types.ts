import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Alike } from '../records/queries/duplicate-pairs';
import { ALIKE_REASONS } from '../services/people/duplicate.service';
import type { AlikeReason } from '../services/people/duplicate.service';
import { SIDES } from '../services/people/merge.service';
import type { Side } from '../services/people/merge.service';
import { connectionOf } from './connection';
import { enumOf } from './enums';
import type { ApiLanguage } from './errors';
import { DayRangeType } from './law.types';

const AlikeReasonEnum = enumOf(
  'AlikeReason',
  ALIKE_REASONS,
  'Vì sao có thể là một người — Why two records may be one person’s, or what speaks against it.',
);
const MergeSideEnum = enumOf(
  'MergeSide',
  SIDES,
  'SURVIVOR: hồ sơ giữ lại đúng; LOSER: hồ sơ kia đúng — Which of the two records is right.',
);

const SAYS: Readonly<Record<AlikeReason, readonly [vi: string, en: string]>> = {
  'same-name': ['Cùng họ tên (không kể dấu), cùng xã', 'Same name (marks aside), same commune'],
  'same-spelling': ['Họ tên viết giống hệt', 'The name is spelled the same'],
  'same-birth-day': ['Cùng ngày sinh', 'Same day of birth'],
  'births-may-be-same': ['Ngày sinh có thể trùng', 'The births may be the same day'],
  'birth-unknown': ['Có hồ sơ chưa ghi ngày sinh', 'One record has no birth'],
  'same-phone': ['Cùng số điện thoại', 'Same telephone'],
  'same-sex': ['Cùng giới tính', 'Same sex'],
  'other-sex': ['Khác giới tính', 'The sex differs'],
};

@ObjectType('AlikePerson', {
  simpleResolvers: true,
  description: 'Một trong hai hồ sơ — One of two records that are alike.',
})
export class AlikePersonType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Mã số an sinh xã hội — The social-security code.' })
  code!: string;

  @Field(() => String, { description: 'Họ và tên — Full name.' })
  name!: string;

  @Field(() => DayRangeType, { nullable: true, description: 'Ngày sinh, hoặc khoảng — Birth.' })
  birth!: DayRangeType | null;
}

@ObjectType('WhyAlike', {
  simpleResolvers: true,
  description: 'Một lý do — One reason.',
})
export class WhyAlikeType {
  @Field(() => AlikeReasonEnum, { description: 'Khóa — Key.' })
  reason!: string;

  @Field(() => String, { description: 'Bằng lời — In the language of the caller.' })
  text!: string;
}

/** Somebody as a list of those who are alike shows her. */
export function toAlike(
  one: Pick<Alike, 'id' | 'code' | 'displayName' | 'birthFrom' | 'birthTo'>,
): AlikePersonType {
  const { id, code, displayName, birthFrom, birthTo } = one;
  const birth = birthFrom === null || birthTo === null ? null : { min: birthFrom, max: birthTo };
  return { id, code, name: displayName, birth };
}

/** The reasons with their sentences in the caller's language. */
export function toWhy(reasons: readonly AlikeReason[], language: ApiLanguage): WhyAlikeType[] {
  return reasons.map((reason) => {
    const [vi, en] = SAYS[reason];
    return { reason, text: language === 'vi' ? vi : en };
  });
}

@ObjectType('DuplicatePair', {
  simpleResolvers: true,
  description: 'Hai hồ sơ có thể của một người — Two records that may be one person’s.',
})
export class DuplicatePairType {
  @Field(() => AlikePersonType, { description: 'Hồ sơ thứ nhất — The one.' })
  first!: AlikePersonType;

  @Field(() => AlikePersonType, { description: 'Hồ sơ thứ hai — The other.' })
  second!: AlikePersonType;

  @Field(() => Int, {
    description: '0 đến 100, cao thì giống hơn — 0 to 100; only the order means something.',
  })
  score!: number;

  @Field(() => [WhyAlikeType], { description: 'Vì sao — What speaks for it, and against.' })
  reasons!: readonly WhyAlikeType[];
}

export const DuplicatePairConnectionType = connectionOf(DuplicatePairType, {
  name: 'DuplicatePair',
  of: 'Một trang các cặp — A page of pairs.',
});

@ObjectType('NumberClaimedTwice', {
  simpleResolvers: true,
  description: 'Hai hồ sơ ghi cùng số định danh — Two records that claim one identity number.',
})
export class ClaimedTwiceType {
  @Field(() => AlikePersonType, { description: 'Hồ sơ có trước — Who has it.' })
  holder!: AlikePersonType;

  @Field(() => String, { description: 'Ở xã, phường — In the commune.' })
  holderUnit!: string;

  @Field(() => AlikePersonType, { description: 'Hồ sơ ghi sau — Who was registered later.' })
  later!: AlikePersonType;

  @Field(() => String, { description: 'Ở xã, phường — In the commune.' })
  laterUnit!: string;
}

@ObjectType('MergeQuestion', {
  simpleResolvers: true,
  description:
    'Hai hồ sơ ghi khác nhau, phải chọn — Something that the records say differently: say which is right.',
})
export class MergeQuestionType {
  @Field(() => String, { description: 'Về điều gì; gửi lại khi chọn — What about; send it back.' })
  matter!: string;

  @Field(() => String, { description: 'Hồ sơ giữ lại ghi — What the one that stays says.' })
  survivor!: string;

  @Field(() => String, { description: 'Hồ sơ kia ghi — What the other says.' })
  loser!: string;
}

@InputType('PairInput', { description: 'Hai hồ sơ — Two records.' })
export class PairInputType {
  @Field(() => ID, { description: 'Hồ sơ thứ nhất — The one.' })
  firstId!: string;

  @Field(() => ID, { description: 'Hồ sơ thứ hai — The other.' })
  secondId!: string;
}

@InputType('MergeAnswer', { description: 'Bên nào đúng — Which record is right of a matter.' })
export class MergeAnswerType {
  @Field(() => String, { description: 'Về điều gì — The matter, as it was asked.' })
  matter!: string;

  @Field(() => MergeSideEnum, { description: 'Bên nào — Which one.' })
  side!: Side;
}

@InputType('MergePeopleInput', {
  description: 'Gộp hai hồ sơ của một người — Two records of one person become one.',
})
export class MergePeopleInput {
  @Field(() => ID, { description: 'Hồ sơ giữ lại — The one that stays.' })
  survivorId!: string;

  @Field(() => ID, { description: 'Hồ sơ gộp vào — The one that goes; its code still leads here.' })
  loserId!: string;

  @Field(() => [MergeAnswerType], { description: 'Các lựa chọn — An answer to every question.' })
  keep!: MergeAnswerType[];
}
