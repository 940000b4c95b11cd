import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, ObjectType } from 'type-graphql';
import { InputType, Query, Resolver } from 'type-graphql';
import type { EnteredTopUp, NewTopUp } from '../services/top-up.service';
import type { CivilDate } from '../shared/civil-date';
import { AppError } from '../shared/app-error';
import type { ApiContext } from './context';
import { enumOf } from './enums';
import { NamedLineType } from './law.types';
import { ProgrammeType, toLine, toProgramme } from './programme.types';
import { orRefusal } from './refusal.types';
import { DayScalar, VndScalar } from './scalars';

const TopUpPlaceEnum = enumOf(
  'TopUpPlaceKind',
  ['province', 'former-province', 'commune'],
  'Cả tỉnh, phần tỉnh cũ, một xã — Where it holds.',
);
const FormerProvinceEnum = enumOf(
  'FormerProvince',
  ['yen-bai', 'lao-cai'],
  'Tỉnh trước ngày 1/7/2025 — The province before 2025-07-01.',
);
const TopUpKindEnum = enumOf(
  'TopUpKind',
  ['standard', 'adds', 'own-share'],
  'STANDARD: mức chuẩn cao hơn, đồng; ADDS: cộng thêm, đồng; OWN_SHARE: người dân chỉ đóng bấy nhiêu % — What it raises.',
);

@ObjectType('TopUp', {
  simpleResolvers: true,
  description:
    'Mức địa phương cho thêm, theo quyết định riêng — What the province or a commune gives beyond the law.',
})
export class TopUpType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => Int, { description: 'Lần sửa — Version; send it with a change.' })
  version!: number;

  @Field(() => ProgrammeType, { description: 'Chương trình — The programme.' })
  programme!: () => ProgrammeType;

  @Field(() => [NamedLineType], { description: 'Các nhóm; trống là tất cả — Lines; none is all.' })
  lines!: readonly NamedLineType[];

  @Field(() => TopUpPlaceEnum, { description: 'Ở đâu — Where it holds.' })
  placeKind!: string;

  @Field(() => String, { nullable: true, description: 'Mã xã hoặc tỉnh cũ — Which one.' })
  placeCode!: string | null;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  until!: string | null;

  @Field(() => TopUpKindEnum, { description: 'Loại — What it raises.' })
  raises!: string;

  @Field(() => VndScalar, { description: 'Mức: đồng hoặc % — Đồng, or %.' })
  value!: number;

  @Field(() => String, { description: 'Quyết định — The decision, as the gazette prints it.' })
  decision!: string;

  @Field(() => String, { description: 'Điều, khoản — The place in it.' })
  at!: string;
}

@InputType('TopUpInput', {
  description: 'Một mức địa phương cho thêm — A top-up to enter.',
})
export class TopUpInput {
  @Field(() => String, { description: 'Khóa chương trình — Key of the programme.' })
  programme!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Khóa các nhóm; trống là tất cả — Keys of lines; none is all that pay.',
  })
  lines?: string[] | null;

  @Field(() => TopUpPlaceEnum, { description: 'Ở đâu — Where it holds.' })
  placeKind!: 'province' | 'former-province' | 'commune';

  @Field(() => FormerProvinceEnum, { nullable: true, description: 'Tỉnh cũ — If a former one.' })
  formerProvince?: 'yen-bai' | 'lao-cai' | null;

  @Field(() => String, { nullable: true, description: 'Mã xã — If a commune: its code.' })
  communeCode?: string | null;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  from!: CivilDate;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  until?: CivilDate | null;

  @Field(() => TopUpKindEnum, { description: 'Loại — What it raises.' })
  raises!: NewTopUp['raises'];

  @Field(() => VndScalar, { description: 'Mức: đồng hoặc % — Đồng, or %.' })
  value!: number;

  @Field(() => String, { description: 'Số quyết định — The decision, as the gazette prints it.' })
  decision!: string;

  @Field(() => String, { description: 'Điều, khoản — The place in it.' })
  at!: string;
}

@ArgsType()
export class EndTopUpArgs {
  @Field(() => ID, { description: 'Khóa — Which.' })
  id!: string;

  @Field(() => Int, { description: 'Lần sửa đã đọc — The version that was read.' })
  version!: number;

  @Field(() => DayScalar, { description: 'Ngày cuối — Its last day.' })
  until!: CivilDate;
}

const TopUpResult = orRefusal(
  'TopUpResult',
  TopUpType,
  'Mức đã ghi, hoặc từ chối — The top-up, or a refusal.',
);

@ObjectType('TopUpWithdrawn', {
  simpleResolvers: true,
  description: 'Đã rút lại — It was entered by mistake and never held.',
})
export class TopUpWithdrawnType {
  @Field(() => ID, { description: 'Khóa — Which.' })
  id!: string;
}

const WithdrawTopUpResult = orRefusal(
  'WithdrawTopUpResult',
  TopUpWithdrawnType,
  'Đã rút lại, hoặc từ chối — Done, or a refusal.',
);

@Resolver()
export class TopUpResolver {
  @Query(() => [TopUpType], {
    description:
      'Các mức địa phương cho thêm — What the province and its communes give beyond the national law.',
  })
  async topUps(@Ctx() { actor, services, on }: ApiContext): Promise<TopUpType[]> {
    return (await services.topUps.list(actor)).map((one) => toTopUp(one, on));
  }

  @Mutation(() => TopUpResult, {
    description:
      'Ghi một mức địa phương cho thêm — Enters a decision of the province or a commune.',
  })
  async addTopUp(
    @Arg('input', () => TopUpInput, { description: 'Mức cho thêm — The top-up.' })
    input: TopUpInput,
    @Ctx() context: ApiContext,
  ): Promise<TopUpType> {
    const { placeKind, formerProvince, communeCode, lines, until, ...rest } = input;
    const place = {
      province: { kind: 'province' },
      'former-province': { kind: 'former-province', province: formerProvince },
      commune: { kind: 'commune', code: communeCode },
    }[placeKind] as NewTopUp['place'];
    const given = { ...rest, place, lines: lines ?? [], until: until ?? null };
    return found(context, await context.services.topUps.add(context.actor, given));
  }

  @Mutation(() => TopUpResult, {
    description: 'Đặt ngày cuối — Sets or changes the last day of a top-up.',
  })
  async endTopUp(
    @Args(() => EndTopUpArgs) args: EndTopUpArgs,
    @Ctx() context: ApiContext,
  ): Promise<TopUpType> {
    await context.services.topUps.end(context.actor, args);
    return found(context, args.id);
  }

  @Mutation(() => WithdrawTopUpResult, {
    description: 'Rút lại một mức ghi nhầm — Takes back what was entered by mistake.',
  })
  async withdrawTopUp(
    @Arg('id', () => ID, { description: 'Khóa — Which.' }) id: string,
    @Arg('version', () => Int, { description: 'Lần sửa đã đọc — The version that was read.' })
    version: number,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<TopUpWithdrawnType> {
    await services.topUps.withdraw(actor, { id, version });
    return Object.assign(new TopUpWithdrawnType(), { id });
  }
}

async function found({ actor, services, on }: ApiContext, id: string): Promise<TopUpType> {
  const one = (await services.topUps.list(actor)).find((topUp) => topUp.id === id);
  if (one === undefined) throw new AppError('NOT_FOUND', 'There is no such record.');
  return toTopUp(one, on);
}

function toTopUp(one: EnteredTopUp, on: CivilDate): TopUpType {
  const { programme, lines, place, ...rest } = one;
  return Object.assign(new TopUpType(), {
    ...rest,
    programme: () => toProgramme(programme, on),
    lines: lines.map((line) => toLine(programme, line)),
    placeKind: place.kind,
    placeCode: place.kind === 'province' ? null : 'code' in place ? place.code : place.province,
  });
}
