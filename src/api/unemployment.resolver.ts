import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Range } from '../policy';
import { unemploymentMonths } from '../policy';
import type { CivilDate } from '../shared/civil-date';
import type { ApiContext } from './context';
import { StandingEnum } from './enums';
import { CitationType, toCitation } from './law.types';
import { OnDay } from './on-day';

@InputType('MonthsPaidInput', {
  description: 'Số tháng đã đóng bảo hiểm thất nghiệp — Months of unemployment insurance paid.',
})
class MonthsPaidInput {
  @Field(() => Int, { description: 'Số tháng, hoặc ít nhất — The months, or at least so many.' })
  months!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Nhiều nhất, khi chưa biết đúng số tháng — At most, when not known exactly.',
  })
  atMost?: number | null;
}

@ObjectType('MonthCount', {
  simpleResolvers: true,
  description: 'Số tháng — A number of months, both ends included.',
})
class MonthCountType implements Range<number> {
  @Field(() => Int, { description: 'Ít nhất — At least.' })
  min!: number;

  @Field(() => Int, { description: 'Nhiều nhất — At most.' })
  max!: number;
}

@ObjectType('UnemploymentMonths', {
  simpleResolvers: true,
  description: 'Được trợ cấp thất nghiệp mấy tháng — For how many months the benefit is paid.',
})
class UnemploymentMonthsType {
  @Field(() => MonthCountType, {
    description: 'Số tháng hưởng; 0 là chưa đủ tháng đóng — Months; 0 while too few are paid.',
  })
  months!: Range<number>;

  @Field(() => CitationType, { description: 'Căn cứ — Where the law says so.' })
  law!: CitationType;

  @Field(() => StandingEnum, { description: 'Mức chắc chắn — How surely we know it.' })
  standing!: string;
}

@Resolver()
export class UnemploymentResolver {
  @Query(() => UnemploymentMonthsType, {
    description:
      'Trợ cấp thất nghiệp được mấy tháng — Months of unemployment benefit for the months paid. Nothing is stored.',
  })
  unemploymentMonths(
    @Arg('paid', () => MonthsPaidInput, {
      description: 'Đã đóng mấy tháng mà chưa hưởng — Months paid, no benefit drawn for them yet.',
    })
    { months, atMost }: MonthsPaidInput,
    @OnDay() day: CivilDate | null,
    @Ctx() { on }: ApiContext,
  ): UnemploymentMonthsType {
    const said = unemploymentMonths({ min: months, max: atMost ?? months }, day ?? on);
    return { months: said.months, law: toCitation(said.law), standing: said.law.standing };
  }
}
