import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AssessmentStateEnum, FactKeyEnum, StandingEnum, TruthEnum } from './enums';
import { FactType, FactValueType } from './fact.types';
import { GiftType } from './gift.types';
import {
  AmountType,
  CitationType,
  NamedLineType,
  PercentRangeType,
  VndRangeType,
} from './law.types';
import { ProcedureType, ProgrammeType } from './programme.types';
import { DayScalar } from './scalars';

@ObjectType('Limit', { simpleResolvers: true, description: 'Mức trong luật — A limit of the law.' })
export class LimitType {
  @Field(() => Float, { description: 'Giá trị — Its value.' })
  value!: number;

  @Field(() => DayScalar, { description: 'Có từ ngày — Since when.' })
  from!: string;

  @Field(() => CitationType, { description: 'Căn cứ — Under which article.' })
  law!: CitationType;
}

@ObjectType('Finding', {
  simpleResolvers: true,
  description:
    'Một bước trong lý do — One step of the reasoning: what the law asks and what was seen.',
})
export class FindingType {
  @Field(() => Int, {
    description: 'Bậc trong cây lý do — Depth in the trace; 0 is the programme.',
  })
  level!: number;

  @Field(() => String, { description: 'Điều kiện — The condition, in the words of the law.' })
  text!: string;

  @Field(() => TruthEnum, { description: 'Kết quả — How it came out.' })
  truth!: string;

  @Field(() => CitationType, { description: 'Điều luật — The article that asks it.' })
  law!: CitationType;

  @Field(() => FactKeyEnum, {
    nullable: true,
    description: 'Thông tin được hỏi — The fact tested.',
  })
  fact!: string | null;

  @Field(() => FactValueType, {
    nullable: true,
    description: 'Giá trị của người đó — Her own value; null when not known.',
  })
  value!: FactValueType | null;

  @Field(() => LimitType, { nullable: true, description: 'Mức để so — The limit beside it.' })
  limit!: LimitType | null;
}

@ObjectType('Insurance', {
  simpleResolvers: true,
  description: 'Bảo hiểm y tế — Health insurance: group, contribution, level.',
})
export class InsuranceType {
  @Field(() => [NamedLineType], {
    description: 'Nhóm tham gia — Groups that may pay, in the law’s order; one when settled.',
  })
  groups!: readonly NamedLineType[];

  @Field(() => VndRangeType, {
    nullable: true,
    description:
      'Tự đóng mỗi tháng — What she pays a month; null when it hangs on an unknown wage.',
  })
  own!: VndRangeType | null;

  @Field(() => PercentRangeType, { description: 'Mức hưởng — Share of treatment cost paid.' })
  level!: PercentRangeType;

  @Field(() => NamedLineType, {
    nullable: true,
    description: 'Mức hưởng theo nhóm — The group that sets the level.',
  })
  levelFrom!: NamedLineType | null;
}

@ObjectType('Outcome', {
  simpleResolvers: true,
  description: 'Kết quả, không kèm lý do — What a verdict comes to.',
})
export class OutcomeType {
  @Field(() => TruthEnum, { description: 'Kết luận — The verdict.' })
  truth!: string;

  @Field(() => AmountType, { nullable: true, description: 'Số tiền — The amount.' })
  amount!: AmountType | null;

  @Field(() => GiftType, {
    nullable: true,
    description: 'Thứ không phải tiền — What is given besides money.',
  })
  gift!: GiftType | null;

  @Field(() => InsuranceType, { nullable: true, description: 'Bảo hiểm y tế — Health insurance.' })
  insurance!: InsuranceType | null;

  @Field(() => [NamedLineType], { description: 'Nhóm — The lines that hold.' })
  lines!: readonly NamedLineType[];
}

@ObjectType('Change', {
  simpleResolvers: true,
  description: 'Lần thay đổi tới — The next day on which the verdict changes by time alone.',
})
export class ChangeType {
  @Field(() => DayScalar, { description: 'Từ ngày — From that day on.' })
  on!: string;

  @Field(() => OutcomeType, { description: 'Trước đó — Before.' })
  before!: OutcomeType;

  @Field(() => OutcomeType, { description: 'Từ đó — After.' })
  after!: OutcomeType;
}

@ObjectType('SingleChange', {
  simpleResolvers: true,
  description: 'Một thay đổi đủ để được hưởng — One change that would turn a no into a yes.',
})
export class SingleChangeType {
  @Field(() => FactType, { description: 'Thông tin — The fact.' })
  fact!: FactType;

  @Field(() => FactValueType, { description: 'Thành — To what.' })
  to!: FactValueType;
}

@ObjectType('GivesWay', {
  simpleResolvers: true,
  description: 'Chỉ hưởng một mức cao nhất — Another programme takes this one’s place.',
})
export class GivesWayType {
  @Field(() => ProgrammeType, { description: 'Chương trình được hưởng — The one that stays.' })
  programme!: ProgrammeType;

  @Field(() => CitationType, { description: 'Căn cứ — The clause.' })
  law!: CitationType;
}

@ObjectType('Assessment', {
  simpleResolvers: true,
  description:
    'Kết luận về một người, một chương trình, một ngày — One person, one programme, one day.',
})
export class AssessmentType extends OutcomeType {
  @Field(() => ProgrammeType, { description: 'Chương trình — The programme.' })
  programme!: () => ProgrammeType;

  @Field(() => DayScalar, { description: 'Theo luật của ngày — The day whose law was used.' })
  on!: string;

  @Field(() => AssessmentStateEnum, {
    description: 'Còn đổi được không — Whether facts can still change it.',
  })
  state!: string;

  @Field(() => GivesWayType, { nullable: true, description: 'Nhường cho — What takes its place.' })
  givesWayTo!: (() => GivesWayType) | null;

  @Field(() => [FindingType], {
    description: 'Những điều quyết định — The conditions that decide.',
  })
  reasons!: () => FindingType[];

  @Field(() => [FindingType], {
    description: 'Cả cây lý do — The whole trace, from the top, by level.',
  })
  trace!: () => FindingType[];

  @Field(() => [FactType], { description: 'Cần hỏi thêm — Facts still to be asked.' })
  open!: () => FactType[];

  @Field(() => [FactType], { description: 'Người dân không biết — Facts she does not know.' })
  declined!: () => FactType[];

  @Field(() => [String], { description: 'Xã xem xét — What the commune itself decides.' })
  communeDecides!: readonly string[];

  @Field(() => [CitationType], { description: 'Căn cứ — All articles on the way.' })
  citations!: readonly CitationType[];

  @Field(() => StandingEnum, { description: 'Nguồn yếu nhất — The weakest source that decides.' })
  standing!: string;

  @Field(() => ProcedureType, { description: 'Cách làm hồ sơ — How to apply.' })
  procedure!: () => ProcedureType;

  @Field(() => ChangeType, {
    nullable: true,
    description: 'Lần thay đổi tới — Null when none is foreseen, and for a stored verdict.',
  })
  nextChange!: () => ChangeType | null;

  @Field(() => [SingleChangeType], {
    nullable: true,
    description: 'Thay đổi nào thì được — Null for a stored verdict: nothing is computed anew.',
  })
  singleChanges!: () => SingleChangeType[] | null;
}
