import { Field, Int, ObjectType } from 'type-graphql';
import { AssessmentType } from './assessment.types';
import { InsuranceType } from './outcome.types';
import { enumOf, TruthEnum } from './enums';
import { CitationType, NamedLineType, PhraseType, VndRangeType } from './law.types';
import { ProcedureType, ProgrammeType } from './programme.types';
import { DayScalar, VndScalar } from './scalars';

const PlanRoleEnum = enumOf(
  'PlanRole',
  ['claim', 'gives-way', 'open', 'no'],
  'CLAIM: được hưởng; GIVES_WAY: không làm tăng số tiền chắc chắn, vì luật chỉ trả mức cao nhất; OPEN: chưa rõ; NO: không được — The part of a benefit in the best lawful combination.',
);

const PlanStepEnum = enumOf(
  'PlanStepKind',
  ['apply', 'follows', 'join', 'answer', 'ask-commune'],
  'APPLY: nộp hồ sơ; FOLLOWS: có theo quyền lợi khác; JOIN: tham gia theo nhóm đã rõ; ANSWER: trả lời câu hỏi còn thiếu; ASK_COMMUNE: hỏi xã — What to do about a programme.',
);

@ObjectType('PlanTotal', {
  simpleResolvers: true,
  description: 'Tổng số tiền — What comes in a month, a year or once, whole đồng.',
})
export class PlanTotalType {
  @Field(() => VndScalar, {
    description:
      'Chắc chắn — For sure: entitled, amount and source settled, nothing counted twice.',
  })
  certain!: number;

  @Field(() => VndScalar, {
    description:
      'Nhiều nhất còn có thể — The most the law may still give, as far as it has amounts.',
  })
  most!: number;

  @Field(() => Boolean, {
    description:
      'Xã quyết định một phần — The commune sets a part; `most` holds it only where the law bounds it.',
  })
  communeDecides!: boolean;
}

@ObjectType('PlanItem', {
  simpleResolvers: true,
  description: 'Một chương trình cho một người — One programme for one person.',
})
export class PlanItemType {
  @Field(() => Int, { description: 'Thứ tự người đã gửi, từ 0 — Her place in the input, from 0.' })
  person!: number;

  @Field(() => String, { nullable: true, description: 'Tên đã gửi — The name that was sent.' })
  name!: string | null;

  @Field(() => ProgrammeType, { description: 'Chương trình — The programme.' })
  programme!: () => ProgrammeType;
}

@ObjectType('PlanExclusion', {
  simpleResolvers: true,
  description: 'Quyền lợi thay thế — What takes a benefit’s place, and the clause.',
})
export class PlanExclusionType extends PlanItemType {
  @Field(() => CitationType, { description: 'Căn cứ — Under which article.' })
  law!: CitationType;
}

@ObjectType('PlanChoice', {
  simpleResolvers: true,
  description:
    'Nên chọn cách đóng khác — Another way of paying insurance that costs the household less.',
})
export class PlanChoiceType {
  @Field(() => NamedLineType, { description: 'Nhóm nên chọn — The group to pay under.' })
  line!: NamedLineType;

  @Field(() => VndRangeType, {
    nullable: true,
    description: 'Khi đó tự đóng — What she then pays.',
  })
  own!: VndRangeType | null;

  @Field(() => CitationType, { description: 'Căn cứ — The clause that lets her choose.' })
  law!: CitationType;
}

@ObjectType('PlannedBenefit', {
  simpleResolvers: true,
  description: 'Một chương trình trong kế hoạch — One programme for one person within the plan.',
})
export class PlannedBenefitType {
  @Field(() => PlanRoleEnum, { description: 'Vai trò — Its part in the combination.' })
  role!: string;

  @Field(() => AssessmentType, {
    description:
      'Kết luận; bảo hiểm y tế tính theo khoản trợ cấp sắp có — The verdict; insurance as it will be once her allowances are decided.',
  })
  assessment!: () => AssessmentType;

  @Field(() => VndScalar, { description: 'Phần chắc chắn — What it puts into the certain total.' })
  certain!: number;

  @Field(() => TruthEnum, { description: 'Đang hưởng rồi — Does she receive it already?' })
  received!: string;

  @Field(() => PlanExclusionType, { nullable: true, description: 'Nhường cho — It gives way to.' })
  givesWayTo!: PlanExclusionType | null;

  @Field(() => [PlanExclusionType], { description: 'Có thể nhường cho — It may yet give way to.' })
  mayGiveWayTo!: readonly PlanExclusionType[];

  @Field(() => [ProgrammeType], { description: 'Có theo — “Then also”: it follows from these.' })
  followsFrom!: () => ProgrammeType[];

  @Field(() => InsuranceType, {
    nullable: true,
    description: 'Bảo hiểm cho đến lúc đó — Insurance until then; null when nothing follows.',
  })
  before!: InsuranceType | null;

  @Field(() => PlanChoiceType, { nullable: true, description: 'Nên chọn — Better choose.' })
  chooses!: PlanChoiceType | null;
}

@ObjectType('PlanByWhen', {
  simpleResolvers: true,
  description: 'Làm trước khi nào — By when it loses nothing, and under which article.',
})
export class PlanByWhenType {
  @Field(() => String, { description: 'Khóa không đổi — Key, never renamed.' })
  key!: string;

  @Field(() => PhraseType, { description: 'Viết thành lời — In words.' })
  text!: PhraseType;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày cuối — The last day; null where it hangs on a day we do not know.',
  })
  before!: string | null;

  @Field(() => CitationType, { description: 'Căn cứ — Under which article.' })
  law!: CitationType;
}

@ObjectType('PlanStep', { simpleResolvers: true, description: 'Một việc — One thing to do.' })
export class PlanStepType {
  @Field(() => PlanStepEnum, { description: 'Làm gì — What to do.' })
  kind!: string;

  @Field(() => ProgrammeType, { description: 'Về chương trình — About which programme.' })
  programme!: () => ProgrammeType;

  @Field(() => ProcedureType, {
    description: 'Giấy tờ, nơi nộp, thời hạn — Papers, where, and the legal working days.',
  })
  procedure!: () => ProcedureType;

  @Field(() => PlanByWhenType, {
    nullable: true,
    description: 'Làm trước khi nào — By when; null where the law sets no term that we know.',
  })
  by!: PlanByWhenType | null;
}

@ObjectType('PlannedPerson', { simpleResolvers: true, description: 'Một người — One person.' })
export class PlannedPersonType {
  @Field(() => String, { nullable: true, description: 'Tên đã gửi — The name that was sent.' })
  name!: string | null;

  @Field(() => PlanTotalType, { description: 'Trợ cấp mỗi tháng — Allowances a month.' })
  monthly!: PlanTotalType;

  @Field(() => PlanTotalType, { description: 'Mỗi năm — What is paid by the year.' })
  yearly!: PlanTotalType;

  @Field(() => PlanTotalType, { description: 'Một lần — What is paid once.' })
  once!: PlanTotalType;

  @Field(() => VndRangeType, {
    nullable: true,
    description: 'Tự đóng bảo hiểm y tế mỗi tháng — Own insurance payment; null when not known.',
  })
  contribution!: VndRangeType | null;

  @Field(() => [PlannedBenefitType], { description: 'Từng chương trình — Programme by programme.' })
  benefits!: readonly PlannedBenefitType[];

  @Field(() => [PlanStepType], { description: 'Việc cần làm, theo thứ tự — What to do, in order.' })
  steps!: readonly PlanStepType[];
}
