import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ChangeType } from './change.types';
import { AssessmentStateEnum, FactKeyEnum, StandingEnum, TruthEnum } from './enums';
import { FactType, FactValueType } from './fact.types';

import { CitationType } from './law.types';
import { OutcomeType } from './outcome.types';
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

  @Field(() => GivesWayType, {
    nullable: true,
    description:
      'Chưa rõ có được hưởng cùng — The law does not say whether it is paid beside this one.',
  })
  unsureBeside!: (() => GivesWayType) | null;

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

  @Field(() => [ChangeType], {
    nullable: true,
    description:
      'Những lần thay đổi tới, gần nhất trước — The next changes, at most eight; null for a stored verdict.',
  })
  changes!: () => ChangeType[] | null;

  @Field(() => [SingleChangeType], {
    nullable: true,
    description: 'Thay đổi nào thì được — Null for a stored verdict: nothing is computed anew.',
  })
  singleChanges!: () => SingleChangeType[] | null;
}
