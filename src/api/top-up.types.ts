import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { EnteredTopUp } from '../services/top-up-row';
import type { NewTopUp } from '../services/top-up.service';
import type { CivilDate } from '../shared/civil-date';
import { KeyArgs } from './change.args';
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

  @Field(() => String, {
    description: 'Dấu của nội dung — Give it to `approveTopUp`: nothing else is approved.',
  })
  contentHash!: string;

  @Field(() => Boolean, { description: 'Đã có người thứ hai duyệt — Whether it holds, or held.' })
  approved!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Đang chờ duyệt: ngày cuối, hoặc `withdraw` — What waits besides: a last day, or `withdraw`.',
  })
  proposal!: string | null;
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

@ArgsType()
export class ApproveTopUpArgs extends KeyArgs {
  @Field(() => ID, { description: 'Khóa — Which.' })
  id!: string;

  @Field(() => Int, { description: 'Lần sửa đã đọc — The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Dấu của nội dung đã xem — `contentHash` as it was read.' })
  contentHash!: string;
}

export const TopUpResult = orRefusal(
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

export const WithdrawTopUpResult = orRefusal(
  'WithdrawTopUpResult',
  TopUpWithdrawnType,
  'Đã rút lại, hoặc từ chối — Done, or a refusal.',
);

/** A top-up as the API shows it. */
export function toTopUp(one: EnteredTopUp, on: CivilDate): TopUpType {
  const { programme, lines, place, ...rest } = one;
  return Object.assign(new TopUpType(), {
    ...rest,
    programme: () => toProgramme(programme, on),
    lines: lines.map((line) => toLine(programme, line)),
    placeKind: place.kind,
    placeCode: place.kind === 'province' ? null : 'code' in place ? place.code : place.province,
  });
}
