import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Input, RevisedArgs, StatementId } from './change.args';
import type { ApiContext } from './context';
import { MembershipInput, MembershipType } from './household.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { toKnown } from './statement.types';

@Resolver()
export class MembershipResolver {
  @Query(() => [MembershipType], {
    description:
      'Mọi bản ghi của một lần ở một hộ, bản đầu trước — Every wording of who lived where, the first one first.',
  })
  async membershipHistory(
    @StatementId() id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<MembershipType[]> {
    const wordings = await services.memberships.history(actor, id);
    return wordings.map((one) => ({
      ...one,
      ...toKnown(one),
      id: one.statementId,
      revision: one.id,
    }));
  }

  @Mutation(() => RecordResult, {
    description:
      'Sửa điều ghi sai về ai ở hộ nào — Puts right in which household, as what or on which days somebody lived.',
  })
  correctMembership(
    @Args(() => RevisedArgs) { revision, clientMutationKey: key }: RevisedArgs,
    @Input(MembershipInput) input: MembershipInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'correctMembership', key, input: { revision, input } };
    return recorded(context, asked, () =>
      context.services.memberships.correct(context.actor, revision, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Rút lại điều ghi nhầm — She never lived there: it was entered by mistake.',
  })
  withdrawMembership(
    @Args(() => RevisedArgs) { revision, clientMutationKey: key }: RevisedArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'withdrawMembership', key, input: revision }, () =>
      context.services.memberships.withdraw(context.actor, revision),
    );
  }
}
