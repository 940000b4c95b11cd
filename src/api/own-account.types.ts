import { Field, ID, ObjectType } from 'type-graphql';
import type { Hat } from '../services/access/hats';
import type { OpenSession } from '../services/staff/own-account.service';
import { orRefusal } from './refusal.types';
import { InstantScalar, toInstant } from './scalars';
import { RoleEnum, SignedInType } from './staff.types';

@ObjectType('HeldRole', {
  simpleResolvers: true,
  description: 'Vai trò đang giữ — A role in which the account may act now.',
})
export class HeldRoleType {
  @Field(() => RoleEnum, { description: 'Vai trò — Role.' })
  role!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Mã xã, cả mã cũ đã nhập vào — Communes served, with those that went into them; null for the whole province.',
  })
  unitCodes!: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Thay mặt ai — The account of whom she acts for; null for a role of her own.',
  })
  onBehalfOf!: string | null;
}

@ObjectType('OpenSession', {
  simpleResolvers: true,
  description: 'Một nơi đang đăng nhập — A browser in which the account is signed in.',
})
export class OpenSessionType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => RoleEnum, { description: 'Vai trò — Role in which it acts.' })
  role!: string;

  @Field(() => InstantScalar, { description: 'Từ lúc — Since when.' })
  since!: string;

  @Field(() => InstantScalar, { description: 'Dùng lần cuối — Last used, five minutes or so.' })
  lastSeen!: string;

  @Field(() => InstantScalar, { description: 'Hết hạn lúc — Ends at the latest.' })
  until!: string;

  @Field(() => Boolean, { description: 'Chính là phiên này — Whether it is this one.' })
  isThis!: boolean;
}

@ObjectType('OfferedSecondFactor', {
  simpleResolvers: true,
  description:
    'Xác thực hai bước chờ bật — A second factor to scan; in force once a code of it was shown.',
})
export class OfferedFactorType {
  @Field(() => String, { description: 'Đường dẫn cho ứng dụng — otpauth://… for the application.' })
  uri!: string;

  @Field(() => String, { description: 'Để gõ tay — The same secret for typing.' })
  secret!: string;
}

@ObjectType('SecondFactorSet', {
  simpleResolvers: true,
  description: 'Đã bật xác thực hai bước — The second factor is in force.',
})
export class FactorSetType {
  @Field(() => SignedInType, { description: 'Phiên mới — The session under a fresh token.' })
  session!: SignedInType;

  @Field(() => [String], {
    description:
      'Mã dự phòng, chỉ hiện một lần — Codes for paper, each opens once; shown only here.',
  })
  recoveryCodes!: readonly string[];
}

export const OfferedFactorResult = orRefusal(
  'OfferedSecondFactorResult',
  OfferedFactorType,
  'Mã để quét, hoặc từ chối — A second factor to scan, or a refusal.',
);
export const FactorSetResult = orRefusal(
  'SecondFactorSetResult',
  FactorSetType,
  'Đã bật, hoặc từ chối — In force, or a refusal.',
);

export function toHeldRole({ role, unitCodes, onBehalfOf }: Hat): HeldRoleType {
  const codes = typeof unitCodes === 'string' ? null : unitCodes;
  return { role, unitCodes: codes, onBehalfOf: onBehalfOf?.staffId ?? null };
}

export function toOpenSession(open: OpenSession): OpenSessionType {
  const { id, role, createdAt, lastSeenAt, expiresAt, isThis } = open;
  const [since, lastSeen, until] = [createdAt, lastSeenAt, expiresAt].map(toInstant);
  return { id, role, since: since ?? '', lastSeen: lastSeen ?? '', until: until ?? '', isThis };
}
