import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { StaffGrant } from '../records/entities/staff-grant.entity';
import type { NewSignIn, StaffAccount } from '../services/staff/accounts.service';
import type { CivilDate } from '../shared/civil-date';
import { orRefusal } from './refusal.types';
import { DayScalar } from './scalars';
import { RoleEnum } from './staff.types';

@ObjectType('Grant', {
  simpleResolvers: true,
  description: 'Một vai trò được giao — A role that an account is given, where and when.',
})
export class GrantType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => RoleEnum, { description: 'Vai trò — Role.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'Mã xã — The commune, if it serves one.' })
  unitCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Thôn, tổ — The hamlet of a collaborator.' })
  hamlet!: string | null;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  fromDay!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if any.' })
  untilDay!: string | null;

  @Field(() => Boolean, { description: 'Đã thu lại — Whether it was taken back before.' })
  ended!: boolean;

  @Field(() => ID, { nullable: true, description: 'Thay mặt ai — For whom she acts, if she does.' })
  onBehalfOf!: string | null;
}

@ObjectType('StaffAccount', {
  simpleResolvers: true,
  description: 'Một tài khoản — An account as the administrator keeps it.',
})
export class StaffAccountType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Tên đăng nhập — Login.' })
  login!: string;

  @Field(() => ID, {
    description: 'Người nào — The person; she may hold several accounts and is one all the same.',
  })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Họ tên — Name of the member of staff.' })
  name!: string | null;

  @Field(() => Boolean, { description: 'Còn dùng — Whether it is open.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'Đã có xác thực hai bước — Has a second factor.' })
  hasSecondFactor!: boolean;

  @Field(() => [GrantType], { description: 'Các vai trò — Roles, past and to come.' })
  grants!: readonly GrantType[];
}

@ObjectType('NewSignIn', {
  simpleResolvers: true,
  description: 'Cách đăng nhập mới — How to get in; shown only now.',
})
export class NewSignInType {
  @Field(() => ID, { description: 'Tài khoản — The account.' })
  id!: string;

  @Field(() => String, { description: 'Tên đăng nhập — Login.' })
  login!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Mật khẩu, chỉ hiện một lần — The password; null when the same request is asked again, because it is kept nowhere.',
  })
  password!: string | null;
}

export const NewSignInResult = orRefusal(
  'NewSignInResult',
  NewSignInType,
  'Cách đăng nhập, hoặc từ chối — How to get in, or a refusal.',
);

@InputType('RoleInput', { description: 'Một vai trò, ở đâu, ngày nào — A role, where and when.' })
class RoleInput {
  @Field(() => RoleEnum, { description: 'Vai trò — Role.' })
  role!: never;

  @Field(() => String, {
    nullable: true,
    description: 'Mã xã — The commune, for roles that serve one.',
  })
  unitCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Thôn, tổ — The hamlet to which a collaborator is bounded; all when left out.',
  })
  hamlet?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Từ ngày — First day; today if absent.' })
  fromDay?: CivilDate;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if any.' })
  untilDay?: CivilDate | null;
}

@InputType('GrantInput', { description: 'Giao vai trò — A role for an account.' })
export class GrantInput {
  @Field(() => ID, { description: 'Tài khoản nào — Which account.' })
  staffId!: string;

  @Field(() => RoleInput, { description: 'Vai trò — The role.' })
  grant!: RoleInput;
}

@InputType('StaffInput', { description: 'Một tài khoản mới — A new account.' })
export class StaffInput {
  @Field(() => String, { description: 'Tên đăng nhập — Login.' })
  login!: string;

  @Field(() => String, { nullable: true, description: 'Họ tên — Name of the member of staff.' })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Người đã có tài khoản — The person, if she has an account already.',
  })
  personId?: string | null;

  @Field(() => RoleInput, { description: 'Vai trò đầu tiên — The first role.' })
  grant!: RoleInput;
}

export function toStaffAccount({ grants, ...account }: StaffAccount): StaffAccountType {
  return { ...account, grants: grants.map(toGrant) };
}

export function toNewSignIn(staff: NewSignIn['staff'], issued: NewSignIn | null): NewSignInType {
  return Object.assign(new NewSignInType(), { ...staff, password: issued?.password ?? null });
}

export function toGrant(grant: StaffGrant): GrantType {
  const { id, role, unitCode, hamlet, fromDay, untilDay, endedAt, onBehalfOf } = grant;
  return { id, role, unitCode, hamlet, fromDay, untilDay, onBehalfOf, ended: endedAt !== null };
}
