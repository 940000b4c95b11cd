import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { AsOfArgs, asOf } from './as-of.args';
import { EndArgs, Input, Key, RevisedArgs, StatementId } from './change.args';
import type { ApiContext } from './context';
import {
  EnrolmentInput,
  EnrolmentType,
  EnrolmentWordingInput,
  toEnrolment,
} from './enrolment.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

@Resolver()
export class EnrolmentResolver {
  @Query(() => [EnrolmentType], {
    description: 'Một người đang hưởng gì — What a person receives.',
  })
  async enrolments(
    @Arg('beneficiaryId', () => ID, { description: 'Ai — Who.' }) beneficiaryId: string,
    @Args(() => AsOfArgs) at: AsOfArgs,
    @Ctx() { actor, services, on }: ApiContext,
  ): Promise<EnrolmentType[]> {
    return (await services.enrolments.of(actor, beneficiaryId, asOf(at, on))).map(toEnrolment);
  }

  @Query(() => [EnrolmentType], {
    description:
      'Mọi bản của một điều đang hưởng, bản đầu trước — Every wording of an enrolment, the first one first.',
  })
  async enrolmentHistory(
    @StatementId() id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<EnrolmentType[]> {
    return (await services.enrolments.history(actor, id)).map(toEnrolment);
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi một quyết định hưởng — Somebody receives a programme.',
  })
  addEnrolment(
    @Input(EnrolmentInput) input: EnrolmentInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'addEnrolment', key, input }, () =>
      context.services.enrolments.add(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Thôi hưởng sau một ngày — It is received until a day.',
  })
  endEnrolment(
    @Args(() => EndArgs) { clientMutationKey, ...input }: EndArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'endEnrolment', key: clientMutationKey, input };
    return recorded(context, asked, () => context.services.enrolments.end(context.actor, input));
  }

  @Mutation(() => RecordResult, {
    description: 'Sửa điều ghi sai — Puts right what was written down wrongly, for all its days.',
  })
  correctEnrolment(
    @Args(() => RevisedArgs) { revision, clientMutationKey: key }: RevisedArgs,
    @Input(EnrolmentWordingInput) input: EnrolmentWordingInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'correctEnrolment', key, input: { revision, input } };
    return recorded(context, asked, () =>
      context.services.enrolments.correct(context.actor, revision, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Rút lại điều ghi nhầm — Takes back what was entered by mistake.',
  })
  withdrawEnrolment(
    @Args(() => RevisedArgs) { revision, clientMutationKey: key }: RevisedArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'withdrawEnrolment', key, input: revision }, () =>
      context.services.enrolments.withdraw(context.actor, revision),
    );
  }
}
