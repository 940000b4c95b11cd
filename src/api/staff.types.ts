import { Field, ID, ObjectType } from 'type-graphql';
import { ROLES } from '../services/actor';
import type { Session, StaffProfile } from '../services/staff.service';
import type { ApiContext } from './context';
import { enumOf } from './enums';
import { orRefusal } from './refusal.types';

export const RoleEnum = enumOf(
  'Role',
  ROLES,
  'Vai trò của cán bộ — What a member of staff may do.',
);
export const HandOverEnum = enumOf(
  'SessionAs',
  ['cookie', 'token'],
  'COOKIE: trình duyệt giữ; TOKEN: trả về — Who keeps the session: the browser, or the caller itself.',
);
const SignInStepEnum = enumOf(
  'SignInStep',
  ['open', 'code', 'enrol'],
  'OPEN: xong; CODE: còn mã xác thực (`proveCode`); ENROL: phải cài xác thực hai bước trước (`offerSecondFactor`) — What is still to be done before the session is open.',
);

@ObjectType('Staff', { simpleResolvers: true, description: 'Cán bộ — A member of staff.' })
export class StaffType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Tên đăng nhập — Login.' })
  login!: string;

  @Field(() => RoleEnum, { description: 'Vai trò — Role in which she acts.' })
  role!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Mã xã — The commune served; null for the whole province, or for none.',
  })
  unitCode!: string | null;
}

@ObjectType('SignedIn', { simpleResolvers: true, description: 'Đã đăng nhập — A session.' })
export class SignedInType {
  @Field(() => StaffType, { description: 'Ai — Who is signed in.' })
  staff!: StaffProfile;

  @Field(() => String, {
    nullable: true,
    description: 'Gửi kèm “Authorization: Bearer …” — Null when the browser keeps it in a cookie.',
  })
  token!: string | null;

  @Field(() => SignInStepEnum, { description: 'Bước tiếp theo — What is still to be done.' })
  next!: string;
}

@ObjectType('Done', { simpleResolvers: true, description: 'Đã xong — It was done.' })
export class DoneType {
  @Field(() => Boolean, { description: 'Luôn đúng — Always true.' })
  done!: boolean;
}

export const SignInResult = orRefusal(
  'SignInResult',
  SignedInType,
  'Phiên làm việc, hoặc từ chối — A session, or a refusal.',
);
export const DoneResult = orRefusal(
  'SignOutResult',
  DoneType,
  'Đã xong, hoặc từ chối — Done, or a refusal.',
);

export function done(): DoneType {
  return Object.assign(new DoneType(), { done: true });
}

/** Hands a session over as the caller wants it. */
export function handOver({ session }: ApiContext, opened: Session, as: string): SignedInType {
  if (as === 'cookie') session.keep(opened);
  const token = as === 'cookie' ? null : opened.token;
  return Object.assign(new SignedInType(), { staff: opened.staff, token, next: opened.stage });
}
