import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Key } from './change.args';
import type { ApiContext } from './context';
import {
  FactorSetResult,
  FactorSetType,
  HeldRoleType,
  OfferedFactorResult,
  OfferedFactorType,
  OpenSessionType,
  toHeldRole,
  toOpenSession,
} from './own-account.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { CodeArgs, mustBeShort } from './staff.resolver';
import type { DoneType, SignedInType } from './staff.types';
import { done, DoneResult, HandOverEnum, handOver, RoleEnum, SignInResult } from './staff.types';

@ArgsType()
export class ActInArgs {
  @Field(() => RoleEnum, { description: 'Vai trò — Role.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'Thay mặt ai — For whom, if for somebody.' })
  onBehalfOf?: string | null;

  @Field(() => HandOverEnum, {
    defaultValue: 'cookie',
    description: 'Ai giữ phiên — Who keeps it.',
  })
  as!: string;
}

/** The account of whoever is signed in. */
@Resolver()
export class OwnAccountResolver {
  @Query(() => [HeldRoleType], {
    description: 'Các vai trò của tôi hôm nay — Roles in which I may act now.',
  })
  async myRoles(@Ctx() { actor, services }: ApiContext): Promise<HeldRoleType[]> {
    return (await services.staff.own.hats(actor)).map(toHeldRole);
  }

  @Query(() => [OpenSessionType], {
    description: 'Tôi đang đăng nhập ở đâu — Where I am signed in.',
  })
  async mySessions(@Ctx() { actor, services, session }: ApiContext): Promise<OpenSessionType[]> {
    return (await services.staff.own.sessions(actor, session.token)).map(toOpenSession);
  }

  @Mutation(() => RecordResult, {
    description: 'Kết thúc một phiên — Ends a session of mine; for the administrator, of anybody.',
  })
  endSession(
    @Arg('id', () => ID, { description: 'Phiên nào — Which one.' }) id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'endSession', key, input: id }, () =>
      context.services.staff.own.endSession(context.actor, id),
    );
  }

  @Mutation(() => SignInResult, {
    description: 'Làm việc với vai trò khác — Goes on in another role, under a fresh token.',
  })
  async actIn(
    @Args(() => ActInArgs) { role, onBehalfOf, as }: ActInArgs,
    @Ctx() context: ApiContext,
  ): Promise<SignedInType> {
    const wanted = { role, onBehalfOf: onBehalfOf ?? null };
    const token = context.session.token ?? '';
    return handOver(context, await context.services.staff.own.switchRole(token, wanted), as);
  }

  @Mutation(() => DoneResult, {
    description:
      'Xác nhận lại là mình — Shows again who I am: a code, or the password without a second factor. Needed before what must not be done at a desk its owner left.',
  })
  async proveAgain(
    @Arg('secret', () => String, { description: 'Mã hoặc mật khẩu — Code or password.' })
    secret: string,
    @Ctx() { session, services, signInTries }: ApiContext,
  ): Promise<DoneType> {
    signInTries.begin();
    mustBeShort(secret);
    await services.staff.own.proveAgain(session.token ?? '', secret, session.caller);
    signInTries.succeed();
    return done();
  }

  @Mutation(() => DoneResult, {
    description: 'Đổi mật khẩu — A password of my choice; my other sessions end.',
  })
  async changePassword(
    @Arg('password', () => String, { description: 'Mật khẩu mới — The new one.' })
    password: string,
    @Ctx() { session, services }: ApiContext,
  ): Promise<DoneType> {
    await services.staff.own.changePassword(session.token ?? '', password);
    return done();
  }

  @Mutation(() => OfferedFactorResult, {
    description: 'Cài xác thực hai bước — Offers a second factor to scan.',
  })
  async offerSecondFactor(@Ctx() { session, services }: ApiContext): Promise<OfferedFactorType> {
    const offered = await services.staff.own.offerFactor(session.token ?? '');
    return Object.assign(new OfferedFactorType(), offered);
  }

  @Mutation(() => FactorSetResult, {
    description: 'Bật xác thực hai bước — Puts the offered second factor in force.',
  })
  async confirmSecondFactor(
    @Args(() => CodeArgs) { code, as }: CodeArgs,
    @Ctx() context: ApiContext,
  ): Promise<FactorSetType> {
    const { session, services, signInTries } = context;
    signInTries.begin();
    mustBeShort(code);
    const set = await services.staff.own.confirmFactor(session.token ?? '', code);
    signInTries.succeed();
    const { recoveryCodes } = set;
    const opened = handOver(context, set.session, as);
    return Object.assign(new FactorSetType(), { session: opened, recoveryCodes });
  }
}
