import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { PovertyStandard } from '../policy';
import { povertyStandardOn } from '../policy';
import type { CivilDate } from '../shared/civil-date';
import type { ApiContext } from './context';
import { CitationType, toCitation } from './law.types';
import { OnDay } from './on-day';
import { DayScalar, VndScalar } from './scalars';

@ObjectType('PovertyLine', {
  simpleResolvers: true,
  description:
    'Chuẩn thu nhập — Income a month for each person, at most; with where the law says so.',
})
export class PovertyLineType {
  @Field(() => VndScalar, { description: 'Đồng mỗi người mỗi tháng — Đồng a head a month.' })
  amount!: number;

  @Field(() => CitationType, { description: 'Căn cứ — Where the law says so.' })
  law!: CitationType;
}

@ObjectType('PovertyIndicator', {
  simpleResolvers: true,
  description: 'Một chỉ số — One sign that a household lacks a basic service.',
})
export class PovertyIndicatorType {
  @Field(() => String, { description: 'Tên chỉ số — Its name, Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Thiếu hụt khi — When it counts as missing, Vietnamese.' })
  missing!: string;
}

@ObjectType('BasicService', {
  simpleResolvers: true,
  description: 'Một dịch vụ xã hội cơ bản — One basic service and its indicators.',
})
export class BasicServiceType {
  @Field(() => String, { description: 'Tên dịch vụ — Its name, Vietnamese.' })
  name!: string;

  @Field(() => [PovertyIndicatorType], { description: 'Các chỉ số — Its indicators.' })
  indicators!: readonly PovertyIndicatorType[];
}

@ObjectType('PovertyStandard', {
  simpleResolvers: true,
  description:
    'Chuẩn để rà soát hộ nghèo, hộ cận nghèo; chỉ xã công nhận — What a review measures by. It recognises nobody; anybody may ask the commune for a review.',
})
export class PovertyStandardType {
  @Field(() => DayScalar, { description: 'Theo luật của ngày — The day asked about.' })
  on!: string;

  @Field(() => PovertyLineType, { description: 'Chuẩn nghèo nông thôn — In the country.' })
  rural!: PovertyLineType;

  @Field(() => PovertyLineType, { description: 'Chuẩn nghèo thành thị — In town.' })
  urban!: PovertyLineType;

  @Field(() => PovertyLineType, {
    nullable: true,
    description:
      'Chuẩn cận nghèo nông thôn — Near-poverty in the country; null when it has no line of its own.',
  })
  nearRural!: PovertyLineType | null;

  @Field(() => PovertyLineType, {
    nullable: true,
    description: 'Chuẩn cận nghèo thành thị — The same in town.',
  })
  nearUrban!: PovertyLineType | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Thiếu từ mấy chỉ số thì có thể là hộ nghèo, ít hơn là cận nghèo — From so many missing indicators on poor, below near-poor; null when we hold no list.',
  })
  poorFrom!: number | null;

  @Field(() => [BasicServiceType], {
    description: 'Các dịch vụ và chỉ số — The services; empty when we hold no list for the day.',
  })
  services!: readonly BasicServiceType[];

  @Field(() => [CitationType], {
    description: 'Căn cứ của chỉ số — Where the indicators stand; empty with the services.',
  })
  laws!: readonly CitationType[];
}

@Resolver()
export class PovertyResolver {
  @Query(() => PovertyStandardType, {
    description:
      'Chuẩn nghèo và chỉ số theo ngày — Poverty lines, services and indicators in force on a day.',
  })
  povertyStandard(@OnDay() on: CivilDate | null, @Ctx() context: ApiContext): PovertyStandardType {
    const day = on ?? context.on;
    return toPovertyStandard(povertyStandardOn(day), day);
  }
}

function toPovertyStandard(of: PovertyStandard, on: CivilDate): PovertyStandardType {
  const { rural, urban, nearRural, nearUrban, poorFrom, services, servicesLaw } = of;
  const laws = [poorFrom?.law, servicesLaw].flatMap((law) => (law ? [toCitation(law)] : []));
  return {
    on,
    rural: toLine(rural),
    urban: toLine(urban),
    nearRural: nearRural && toLine(nearRural),
    nearUrban: nearUrban && toLine(nearUrban),
    poorFrom: poorFrom && poorFrom.value,
    services,
    laws,
  };
}

function toLine({ value, law }: PovertyStandard['rural']): PovertyLineType {
  return { amount: value, law: toCitation(law) };
}
