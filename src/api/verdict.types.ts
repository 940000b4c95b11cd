import { Field, ID, ObjectType } from 'type-graphql';
import type { Phrase } from '../services/dictionary';
import { AssessmentType } from './assessment.types';
import { enumOf } from './enums';
import { FactType, FactValueType } from './fact.types';
import { PhraseType } from './law.types';
import { DayScalar, InstantScalar } from './scalars';

export const JudgementEnum = enumOf(
  'Judgement',
  ['right', 'wrong', 'incomplete', 'unsafe'],
  'Nhận xét của cán bộ — What staff think of an answer.',
);
@ObjectType('KnownFact', {
  simpleResolvers: true,
  description: 'Một điều đã biết — One thing known.',
})
export class KnownFactType {
  @Field(() => FactType, { description: 'Thông tin — The fact.' })
  fact!: FactType;

  @Field(() => FactValueType, { description: 'Giá trị — What is known.' })
  value!: FactValueType;
}

@ObjectType('Review', { simpleResolvers: true, description: 'Nhận xét — A judgement of staff.' })
export class ReviewType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => JudgementEnum, { description: 'Nhận xét — The judgement.' })
  judgement!: string;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Note.' })
  note!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Lúc — When; null for one just made.',
  })
  at!: string | null;
}

@ObjectType('Verdict', {
  simpleResolvers: true,
  description: 'Kết luận đã đưa ra — A verdict as it was given; nothing in it is computed anew.',
})
export class VerdictType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Mã mở lại — The code that opens it again.' })
  code!: string;

  @Field(() => DayScalar, { description: 'Theo luật của ngày — The day whose law was used.' })
  on!: string;

  @Field(() => String, { description: 'Phiên bản quy tắc — Version of the rules.' })
  policyVersion!: string;

  @Field(() => String, { description: 'Về ai — Subject within the conversation.' })
  subject!: string;

  @Field(() => PhraseType, { description: 'Là gì của người hỏi — Who that is to the citizen.' })
  relation!: Phrase;

  @Field(() => [KnownFactType], { description: 'Những điều đã biết — Facts that were known.' })
  facts!: () => KnownFactType[];

  @Field(() => [AssessmentType], { description: 'Từng chương trình — Programme by programme.' })
  assessments!: readonly AssessmentType[];

  @Field(() => Boolean, { description: 'Chỉ là giả sử — Given for a mere supposition.' })
  supposed!: boolean;

  @Field(() => Boolean, { description: 'Đã xóa nội dung — Whether facts and reasons were erased.' })
  erased!: boolean;

  @Field(() => [ReviewType], { description: 'Nhận xét — Judgements of staff.' })
  reviews!: readonly ReviewType[];

  @Field(() => InstantScalar, { description: 'Lúc — When it was given.' })
  createdAt!: string;
}
