import { Field, Int, ObjectType } from 'type-graphql';
import { ChangeCauseEnum } from './enums';
import { FactType } from './fact.types';
import { CitationType } from './law.types';
import { OutcomeType } from './outcome.types';
import { DayScalar } from './scalars';

@ObjectType('ChangeCause', {
  simpleResolvers: true,
  description: 'Vì sao thay đổi — Why an answer changes on a day.',
})
export class ChangeCauseType {
  @Field(() => ChangeCauseEnum, { description: 'Loại — What happens on that day.' })
  kind!: string;

  @Field(() => FactType, {
    nullable: true,
    description: 'Thông tin liên quan — The fact whose age or recognition it is.',
  })
  fact!: (() => FactType) | null;

  @Field(() => Int, { nullable: true, description: 'Tuổi đạt tới — The age that is reached.' })
  age!: number | null;

  @Field(() => Boolean, { description: 'Tuổi tính bằng tháng — The age counts months.' })
  inMonths!: boolean;

  @Field(() => CitationType, {
    nullable: true,
    description: 'Căn cứ mới — The law or number that begins.',
  })
  law!: CitationType | null;
}

@ObjectType('Change', {
  simpleResolvers: true,
  description: 'Một lần thay đổi tới — A day on which the verdict changes by time alone.',
})
export class ChangeType {
  @Field(() => DayScalar, { description: 'Từ ngày — From that day on.' })
  on!: string;

  @Field(() => OutcomeType, { description: 'Trước đó — Before.' })
  before!: OutcomeType;

  @Field(() => OutcomeType, { description: 'Từ đó — After.' })
  after!: OutcomeType;

  @Field(() => [ChangeCauseType], { description: 'Vì sao — Why.' })
  causes!: readonly ChangeCauseType[];
}
