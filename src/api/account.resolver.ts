import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { NewSignIn } from '../services/staff/accounts.service';
import {
  GrantInput,
  NewSignInResult,
  StaffAccountType,
  StaffInput,
  toNewSignIn,
  toStaffAccount,
} from './account.types';
import type { NewSignInType } from './account.types';
import { Input, Key } from './change.args';
import type { ApiContext } from './context';
import { OpenSessionType, toOpenSession } from './own-account.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

const ACCOUNT = { description: 'Tài khoản nào — Which account.' } as const;

/** Accounts as the administrator keeps them. */
@Resolver()
export class AccountResolver {
  @Query(() => [StaffAccountType], {
    description: 'Các tài khoản, theo tên đăng nhập — All accounts with their roles, by login.',
  })
  async staffAccounts(@Ctx() { actor, services }: ApiContext): Promise<StaffAccountType[]> {
    return (await services.staff.accounts.list(actor)).map(toStaffAccount);
  }

  @Query(() => [OpenSessionType], {
    description: 'Tài khoản đang đăng nhập ở đâu — Where an account is signed in.',
  })
  async staffSessions(
    @Arg('staffId', () => ID, ACCOUNT) staffId: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<OpenSessionType[]> {
    return (await services.staff.own.sessionsOfAccount(actor, staffId)).map(toOpenSession);
  }

  @Mutation(() => NewSignInResult, {
    description:
      'Lập tài khoản; hỏi lại cùng khóa thì không hiện lại mật khẩu — Opens an account with its first role; asked again under the same key, the password is not shown again.',
  })
  addStaff(
    @Input(StaffInput) input: StaffInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<NewSignInType> {
    const { grant, ...account } = input;
    return signInOf(context, { mutation: 'addStaff', key, input }, () =>
      context.services.staff.accounts.create(context.actor, { ...account, ...grant }),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Đóng tài khoản — Nobody signs in to it any more.',
  })
  endStaff(
    @Arg('staffId', () => ID, ACCOUNT) staffId: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'endStaff', key, input: staffId }, () =>
      context.services.staff.accounts.end(context.actor, staffId),
    );
  }

  @Mutation(() => NewSignInResult, {
    description:
      'Cấp lại; hỏi lại cùng khóa thì không hiện lại mật khẩu — A new password; the second factor, all sessions and known browsers are void. Asked again under the same key, nothing is reset and the password is not shown again.',
  })
  resetStaff(
    @Arg('staffId', () => ID, ACCOUNT) staffId: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<NewSignInType> {
    return signInOf(context, { mutation: 'resetStaff', key, input: staffId }, () =>
      context.services.staff.accounts.reset(context.actor, staffId),
    );
  }

  @Mutation(() => RecordResult, { description: 'Giao vai trò — Gives an account another role.' })
  grantRole(
    @Input(GrantInput) input: GrantInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const { staffId, grant } = input;
    return recorded(context, { mutation: 'grantRole', key, input }, () =>
      context.services.staff.accounts.grant(context.actor, { staffId, ...grant }),
    );
  }

  @Mutation(() => RecordResult, { description: 'Thu lại vai trò — Takes a role back at once.' })
  endGrant(
    @Arg('grantId', () => ID, { description: 'Vai trò nào — Which grant.' }) grantId: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'endGrant', key, input: grantId }, () =>
      context.services.staff.accounts.endGrant(context.actor, grantId),
    );
  }
}

/** Runs what gives a password, once per client's key; the password is there only the first time. */
async function signInOf(
  context: ApiContext,
  wanted: Parameters<typeof recorded>[1],
  fn: () => Promise<NewSignIn>,
): Promise<NewSignInType> {
  let first: NewSignIn | null = null;
  const { id } = await recorded(context, wanted, async () => (first = await fn()).staff.id);
  const login = await context.services.staff.accounts.loginOf(context.actor, id);
  return toNewSignIn({ id, login }, first);
}
