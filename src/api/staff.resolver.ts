import {
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { ROLES } from '../services/actor';
import type { StaffProfile } from '../services/staff.service';
import { AppError } from '../shared/app-error';
import type { ApiContext } from './context';
import { enumOf } from './enums';
import { orRefusal } from './refusal.types';

const RoleEnum = enumOf('Role', ROLES, 'Vai trò của cán bộ — What a member of staff may do.');
const HandOverEnum = enumOf(
  'SessionAs',
  ['cookie', 'token'],
  'COOKIE: trình duyệt giữ; TOKEN: trả về — Who keeps the session: the browser, or the caller itself.',
);
/** Longer text is no login and no password; hashing it would only cost time. */
const MOST_SECRET = 200;

@ObjectType('Staff', { simpleResolvers: true, description: 'Cán bộ — A member of staff.' })
class StaffType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Tên đăng nhập — Login.' })
  login!: string;

  @Field(() => RoleEnum, { description: 'Vai trò — Role.' })
  role!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Mã xã — The commune served; null for the whole province.',
  })
  unitCode!: string | null;
}

@ObjectType('SignedIn', { simpleResolvers: true, description: 'Đã đăng nhập — An open session.' })
export class SignedInType {
  @Field(() => StaffType, { description: 'Ai — Who is signed in.' })
  staff!: StaffProfile;

  @Field(() => String, {
    nullable: true,
    description: 'Gửi kèm “Authorization: Bearer …” — Null when the browser keeps it in a cookie.',
  })
  token!: string | null;
}

@ObjectType('Done', { simpleResolvers: true, description: 'Đã xong — It was done.' })
export class DoneType {
  @Field(() => Boolean, { description: 'Luôn đúng — Always true.' })
  done!: boolean;
}

const SignInResult = orRefusal(
  'SignInResult',
  SignedInType,
  'Phiên làm việc, hoặc từ chối — A session, or a refusal.',
);
const SignOutResult = orRefusal(
  'SignOutResult',
  DoneType,
  'Đã xong, hoặc từ chối — Done, or a refusal.',
);

@ArgsType()
export class SignInArgs {
  @Field(() => String, { description: 'Tên đăng nhập — Login.' })
  login!: string;

  @Field(() => String, { description: 'Mật khẩu — Password.' })
  password!: string;

  @Field(() => HandOverEnum, {
    defaultValue: 'cookie',
    description: 'Ai giữ phiên — Who keeps it.',
  })
  as!: string;
}

@Resolver()
export class StaffResolver {
  @Query(() => StaffType, {
    nullable: true,
    description: 'Ai đang đăng nhập — Who is signed in; null for nobody.',
  })
  async me(@Ctx() { session, services }: ApiContext): Promise<StaffProfile | null> {
    return session.token === null ? null : services.staff.profileOf(session.token);
  }

  @Mutation(() => SignInResult, { description: 'Đăng nhập — Opens a session of at most 12 hours.' })
  async signIn(
    @Args(() => SignInArgs) { login, password, as }: SignInArgs,
    @Ctx() context: ApiContext,
  ): Promise<SignedInType> {
    const { session, signInTries } = context;
    signInTries.begin();
    if (login.length > MOST_SECRET || password.length > MOST_SECRET) {
      throw new AppError('BAD_INPUT', `A login or password has at most ${MOST_SECRET} characters.`);
    }
    const opened = await context.services.staff.signIn(login, password, session.device);
    signInTries.succeed();
    if (as === 'cookie') session.keep(opened);
    const token = as === 'cookie' ? null : opened.token;
    return Object.assign(new SignedInType(), { staff: opened.staff, token });
  }

  @Mutation(() => SignOutResult, { description: 'Đăng xuất — Closes the session.' })
  async signOut(@Ctx() { session, services }: ApiContext): Promise<DoneType> {
    if (session.token !== null) await services.staff.signOut(session.token);
    session.drop();
    return Object.assign(new DoneType(), { done: true });
  }
}
