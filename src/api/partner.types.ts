import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PARTNER_SCOPES } from '../services/actor';
import type { NewPartner, Rotation } from '../services/partners/partner-input';
import type { PartnerRecord } from '../services/partners/partner-record';
import type { IssuedKey } from '../services/partners/partner.service';
import { enumOf } from './enums';
import { orRefusal } from './refusal.types';
import { InstantScalar, toInstant } from './scalars';

const ScopeEnum = enumOf(
  'PartnerScope',
  PARTNER_SCOPES,
  'Việc mà đối tác được làm — What a partner may be given leave for.',
);

@ObjectType('PartnerKey', {
  simpleResolvers: true,
  description: 'Một khóa của đối tác, không có phần bí mật — A key, without its secret.',
})
class PartnerKeyType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, {
    description: 'Phần đầu của khóa, để nhận ra — By which the key is found and spoken of.',
  })
  prefix!: string;

  @Field(() => InstantScalar, { description: 'Dùng được từ — Valid from.' })
  validFrom!: string;

  @Field(() => InstantScalar, { description: 'Dùng được đến — Valid until.' })
  validTo!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Lần dùng gần nhất — When it was last used; null for never.',
  })
  lastUsedAt!: string | null;

  @Field(() => Boolean, {
    description: 'Có khóa công khai để ký thông điệp — Whether it signs messages.',
  })
  signs!: boolean;
}

@ObjectType('Partner', {
  simpleResolvers: true,
  description: 'Cơ quan khác mà máy của họ hỏi API — Another office whose programs ask the API.',
})
export class PartnerType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Tên ngắn — Short name.' })
  handle!: string;

  @Field(() => String, { description: 'Tên — Name.' })
  name!: string;

  @Field(() => [ScopeEnum], { description: 'Được làm gì — What it may do.' })
  scopes!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Các xã được xem; trống là cả tỉnh — Communes; null for the whole province.',
  })
  unitCodes!: readonly string[] | null;

  @Field(() => Int, { description: 'Mức mỗi phút — Cost units a minute.' })
  budgetPerMinute!: number;

  @Field(() => [PartnerKeyType], { description: 'Các khóa, mới trước — Keys, the newest first.' })
  keys!: readonly PartnerKeyType[];
}

@ObjectType('PartnerKeyIssued', {
  simpleResolvers: true,
  description: 'Khóa mới — A new key.',
})
export class PartnerKeyIssuedType {
  @Field(() => ID, { description: 'Khóa của khóa mới — Id of the key.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Khóa, chỉ hiện một lần — The key; null when the same request is asked again, because it is kept nowhere.',
  })
  key!: string | null;
}

export const PartnerKeyResult = orRefusal(
  'PartnerKeyResult',
  PartnerKeyIssuedType,
  'Khóa mới, hoặc từ chối — A new key, or a refusal.',
);

@InputType()
class KeyTermsInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Dùng được bao nhiêu ngày; mặc định 365 — Days of validity, 1 to 730.',
  })
  days?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Khóa công khai để ký, dạng JWK — The public signing key, a JWK as JSON text.',
  })
  signingKey?: string | null;
}

@InputType('PartnerInput', { description: 'Đối tác mới — A new partner.' })
export class PartnerInput extends KeyTermsInput {
  @Field(() => String, { description: 'Tên ngắn — Short name: small letters, digits, dashes.' })
  handle!: string;

  @Field(() => String, { description: 'Tên — Name.' })
  name!: string;

  @Field(() => [ScopeEnum], { description: 'Được làm gì — What it may do.' })
  scopes!: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Các xã được xem; trống là cả tỉnh — Communes; null for the whole province.',
  })
  unitCodes?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Mức mỗi phút; mặc định 20.000 — Cost units a minute.',
  })
  budgetPerMinute?: number | null;
}

@InputType('PartnerRotationInput', {
  description: 'Đổi khóa — A new key beside the old ones, which end after the overlap.',
})
export class PartnerRotationInput extends KeyTermsInput {
  @Field(() => String, { description: 'Tên ngắn của đối tác — Short name of the partner.' })
  handle!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Khóa cũ dùng thêm mấy giờ; mặc định 24 — Hours for which the old keys go on.',
  })
  overlapHours?: number | null;
}

export function toPartnerType(partner: PartnerRecord): PartnerType {
  const keys = partner.keys.map((key) => ({
    ...key,
    validFrom: toInstant(key.validFrom),
    validTo: toInstant(key.validTo),
    lastUsedAt: key.lastUsedAt === null ? null : toInstant(key.lastUsedAt),
  }));
  return { ...partner, keys };
}

/** What was issued; of a request asked again only the id is left. */
export function toIssued(id: string, issued: IssuedKey | null): PartnerKeyIssuedType {
  return Object.assign(new PartnerKeyIssuedType(), { id, key: issued?.key ?? null });
}

export function toNewPartner(input: PartnerInput): NewPartner {
  const { handle, name, scopes, unitCodes, budgetPerMinute } = input;
  return {
    handle,
    name,
    scopes,
    // Left out is not the same as null, which is the whole province: the service asks for one of them.
    unitCodes: unitCodes as NewPartner['unitCodes'],
    budgetPerMinute: budgetPerMinute ?? undefined,
    ...termsOf(input),
  };
}

export function toRotation(input: PartnerRotationInput): Rotation {
  const { handle, overlapHours } = input;
  return { handle, overlapHours: overlapHours ?? undefined, ...termsOf(input) };
}

function termsOf({ days, signingKey }: KeyTermsInput) {
  return { days: days ?? undefined, signingKey: signingKey ?? null };
}
