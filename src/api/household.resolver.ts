import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { AsOfArgs, asOf } from './as-of.args';
import { toBeneficiary } from './beneficiary.types';
import { Input, Key } from './change.args';
import type { ApiContext } from './context';
import {
  DeathInput,
  HouseholdInput,
  HouseholdType,
  JoinInput,
  LeaveInput,
  MergeInput,
  SplitInput,
} from './household.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

@Resolver()
export class HouseholdResolver {
  @Query(() => HouseholdType, {
    description: 'Một hộ và những người ở đó — A household with its people on a day.',
  })
  async household(
    @Arg('id', () => ID, { description: 'Khóa — Key.' }) id: string,
    @Args(() => AsOfArgs) at: AsOfArgs,
    @Ctx() { actor, services, on }: ApiContext,
  ): Promise<HouseholdType> {
    const { members, ...household } = await services.households.get(actor, id, asOf(at, on));
    return {
      ...household,
      members: members.map(({ person, ...one }) => ({
        ...one,
        id: one.statementId,
        revision: one.id,
        person: person && toBeneficiary(person),
      })),
    };
  }

  @Mutation(() => RecordResult, { description: 'Lập hộ — Forms a household.' })
  formHousehold(
    @Input(HouseholdInput) input: HouseholdInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'formHousehold', key, input }, () =>
      context.services.households.form(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description:
      'Vào hộ; rời hộ cũ ngày hôm trước — Somebody moves in, and out of her old household.',
  })
  joinHousehold(
    @Input(JoinInput) input: JoinInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'joinHousehold', key, input }, () =>
      context.services.households.join(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, { description: 'Rời hộ — Somebody moves out.' })
  leaveHousehold(
    @Input(LeaveInput) input: LeaveInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'leaveHousehold', key, input }, () =>
      context.services.households.leave(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Tách hộ — Some people become a household of their own.',
  })
  splitHousehold(
    @Input(SplitInput) input: SplitInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'splitHousehold', key, input }, () =>
      context.services.households.split(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Nhập hộ — All people of a household move into another, and it ends.',
  })
  mergeHouseholds(
    @Input(MergeInput) input: MergeInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'mergeHouseholds', key, input }, () =>
      context.services.households.merge(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi một người đã mất — Writes down a death; she leaves her household that day.',
  })
  recordDeath(
    @Input(DeathInput) input: DeathInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'recordDeath', key, input }, () =>
      context.services.households.recordDeath(context.actor, input),
    );
  }
}
