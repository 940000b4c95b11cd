import { Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import type { StaffProfile } from '../services/staff.service';
import { AppError } from '../shared/app-error';
import type { ApiContext } from './context';
import type { DoneType, SignedInType } from './staff.types';
import { done, DoneResult, HandOverEnum, handOver, SignInResult, StaffType } from './staff.types';

/** Longer text is no login, password or code; hashing it would only cost time. */
const MOST_SECRET = 200;

@ArgsType()
class HandedOver {
  @Field(() => HandOverEnum, {
    defaultValue: 'cookie',
    description: 'Ai giữ phiên — Who keeps it.',
  })
  as!: string;
}

@ArgsType()
export class SignInArgs extends HandedOver {
  @Field(() => String, { description: 'Tên đăng nhập — Login.' })
  login!: string;

  @Field(() => String, { description: 'Mật khẩu — Password.' })
  password!: string;
}

@ArgsType()
export class CodeArgs extends HandedOver {
  @Field(() => String, {
    description: 'Mã sáu số, hoặc mã dự phòng — A code of the telephone, or one from paper.',
  })
  code!: string;
}

/** @throws AppError BAD_INPUT for text that cannot be a secret */
export function mustBeShort(...secrets: readonly string[]): void {
  if (secrets.every(({ length }) => length <= MOST_SECRET)) return;
  throw new AppError('BAD_INPUT', `A login or password has at most ${MOST_SECRET} characters.`);
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

  @Mutation(() => SignInResult, {
    description:
      'Đăng nhập — Opens a session of at most 12 hours; `next` says whether a second step follows.',
  })
  async signIn(
    @Args(() => SignInArgs) { login, password, as }: SignInArgs,
    @Ctx() context: ApiContext,
  ): Promise<SignedInType> {
    const { session, signInTries, services } = context;
    signInTries.begin();
    mustBeShort(login, password);
    const opened = await services.staff.signIn(login, password, session.caller);
    signInTries.succeed();
    return handOver(context, opened, as);
  }

  @Mutation(() => SignInResult, {
    description:
      'Bước hai của đăng nhập — The second step of signing in: the session goes on under a fresh token.',
  })
  async proveCode(
    @Args(() => CodeArgs) { code, as }: CodeArgs,
    @Ctx() context: ApiContext,
  ): Promise<SignedInType> {
    const { session, signInTries, services } = context;
    signInTries.begin();
    mustBeShort(code);
    const opened = await services.staff.proveCode(session.token ?? '', code, session.caller);
    signInTries.succeed();
    return handOver(context, opened, as);
  }

  @Mutation(() => DoneResult, { description: 'Đăng xuất — Closes the session.' })
  async signOut(@Ctx() { session, services }: ApiContext): Promise<DoneType> {
    if (session.token !== null) await services.staff.signOut(session.token);
    session.drop();
    return done();
  }
}
