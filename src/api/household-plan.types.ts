import { Field, ObjectType } from 'type-graphql';
import { FactType } from './fact.types';
import { CitationType, VndRangeType } from './law.types';
import { PlanItemType, PlannedPersonType, PlanTotalType } from './planned-person.types';
import { FormType, NamedType } from './programme.types';
import { DayScalar } from './scalars';

@ObjectType('PlanQuestion', {
  simpleResolvers: true,
  description: 'Một điều còn thiếu, hỏi một lần — One open fact, to be asked once.',
})
export class PlanQuestionType {
  @Field(() => FactType, { description: 'Thông tin — The fact.' })
  fact!: () => FactType;

  @Field(() => [PlanItemType], { description: 'Cho ai, việc gì — Whom and what it settles.' })
  settles!: readonly PlanItemType[];
}

@ObjectType('PlanPoint', {
  simpleResolvers: true,
  description: 'Điều xã quyết định — What the commune itself decides.',
})
export class PlanPointType {
  @Field(() => String, { description: 'Xã xem xét — What it will look at, Vietnamese.' })
  says!: string;

  @Field(() => [PlanItemType], { description: 'Cho ai, việc gì — For whom and what.' })
  about!: readonly PlanItemType[];
}

@ObjectType('PlanPaper', {
  simpleResolvers: true,
  description: 'Một mẫu đơn hoặc giấy tờ, ghi một lần — A form or a paper, named once.',
})
export class PlanPaperType {
  @Field(() => FormType, { nullable: true, description: 'Mẫu đơn — One to fill in for each.' })
  form!: FormType | null;

  @Field(() => NamedType, { nullable: true, description: 'Giấy tờ — A paper to bring.' })
  paper!: NamedType | null;

  @Field(() => [PlanItemType], { description: 'Cho ai, việc gì — For whom and what.' })
  needed!: readonly PlanItemType[];
}

@ObjectType('PlanHeldPaper', {
  simpleResolvers: true,
  description:
    'Giấy tờ Nhà nước đã có — A paper the commune looks up itself; bring it only if its data lack it.',
})
export class PlanHeldPaperType {
  @Field(() => NamedType, { description: 'Giấy tờ — The paper.' })
  paper!: NamedType;

  @Field(() => CitationType, { description: 'Căn cứ — Under which article.' })
  law!: CitationType;

  @Field(() => [PlanItemType], { description: 'Cho ai, việc gì — For whom and what.' })
  needed!: readonly PlanItemType[];
}

@ObjectType('PlanPlace', {
  simpleResolvers: true,
  description: 'Một nơi nộp — A place to hand in; what can be handed in there.',
})
export class PlanPlaceType {
  @Field(() => NamedType, { description: 'Nơi nộp — Where.' })
  where!: NamedType;

  @Field(() => [PlanItemType], { description: 'Nhận hồ sơ — What it takes.' })
  takes!: readonly PlanItemType[];
}

@ObjectType('HouseholdPlan', {
  simpleResolvers: true,
  description: 'Kế hoạch cho cả hộ — What the law gives a household, put together.',
})
export class HouseholdPlanType {
  @Field(() => DayScalar, { description: 'Theo luật của ngày — The day asked about.' })
  on!: string;

  @Field(() => String, { description: 'Phiên bản quy tắc — Version of the rules.' })
  policyVersion!: string;

  @Field(() => PlanTotalType, { description: 'Cả hộ mỗi tháng — The household’s allowances.' })
  monthly!: PlanTotalType;

  @Field(() => PlanTotalType, { description: 'Cả hộ mỗi năm — What is paid by the year.' })
  yearly!: PlanTotalType;

  @Field(() => PlanTotalType, { description: 'Cả hộ một lần — What is paid once.' })
  once!: PlanTotalType;

  @Field(() => VndRangeType, {
    nullable: true,
    description: 'Cả hộ tự đóng bảo hiểm y tế — Insurance paid by all; null when not known.',
  })
  contribution!: VndRangeType | null;

  @Field(() => [PlannedPersonType], { description: 'Từng người — Person by person, as sent.' })
  people!: readonly PlannedPersonType[];

  @Field(() => [PlanQuestionType], { description: 'Còn thiếu — What is open, most useful first.' })
  questions!: readonly PlanQuestionType[];

  @Field(() => [PlanPointType], { description: 'Xã quyết định — What the commune decides.' })
  communeDecides!: readonly PlanPointType[];

  @Field(() => [PlanPaperType], { description: 'Giấy tờ, mỗi thứ một lần — Papers, each once.' })
  papers!: readonly PlanPaperType[];

  @Field(() => [PlanHeldPaperType], {
    description: 'Giấy tờ không phải nộp — Papers the State already holds.',
  })
  heldPapers!: readonly PlanHeldPaperType[];

  @Field(() => [PlanPlaceType], {
    description: 'Nơi nộp — Where; the place that takes most first.',
  })
  places!: readonly PlanPlaceType[];
}
