import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { GrantType, toGrant } from './account.types';
import { Input, Key } from './change.args';
import type { ApiContext } from './context';
import { ListRevealInput, ListRevealType, toListReveal } from './list-reveal.types';
import {
  AlarmType,
  DelegationInput,
  EmergencyInput,
  EmergencyReviewInput,
  EmergencyType,
  OneArgs,
  RevealedResult,
  RevealedType,
  RevealInput,
  RevealType,
  toAlarm,
  toEmergency,
  toReveal,
} from './oversight.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

/** Powers that are handed over, taken in an emergency or used for a reason, and who looks at them afterwards. */
@Resolver()
export class OversightResolver {
  @Query(() => [AlarmType], { description: 'Cảnh báo, mới trước — What somebody has to look at.' })
  async alarms(@Ctx() { actor, services }: ApiContext): Promise<AlarmType[]> {
    return (await services.alarms.list(actor)).map(toAlarm);
  }

  @Query(() => [EmergencyType], {
    description: 'Các lần mở quyền khẩn cấp — Broken glasses, with what was read under them.',
  })
  async emergencies(@Ctx() { actor, services }: ApiContext): Promise<EmergencyType[]> {
    return (await services.emergencies.list(actor)).map(toEmergency);
  }

  @Query(() => [RevealType], {
    description: 'Các lần hiện đủ — Fields that were shown in full, and why.',
  })
  async reveals(@Ctx() { actor, services }: ApiContext): Promise<RevealType[]> {
    return (await services.reveals.list(actor)).map(toReveal);
  }

  @Query(() => [ListRevealType], {
    description: 'Các lần xuất đủ — Lists that were taken out in full, and why.',
  })
  async listReveals(@Ctx() { actor, services }: ApiContext): Promise<ListRevealType[]> {
    return (await services.exports.reveals(actor)).map(toListReveal);
  }

  @Mutation(() => RecordResult, {
    description:
      'Xin xuất đủ một danh sách, có lý do; đưa khóa nhận được cho `exportFile` — Lets the caller take a list with its fields in full; give the id to `exportFile` within a quarter of an hour.',
  })
  revealExport(
    @Input(ListRevealInput) input: ListRevealInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'revealExport', key, input }, () =>
      context.services.exports.reveal(context.actor, input),
    );
  }

  @Query(() => [GrantType], {
    description:
      'Các lần ủy quyền — Roles handed over: mine, or everybody’s for who looks after it.',
  })
  async delegations(@Ctx() { actor, services }: ApiContext): Promise<GrantType[]> {
    return (await services.delegations.list(actor)).map(toGrant);
  }

  @Mutation(() => RevealedResult, {
    description: 'Hiện đủ một ô, có lý do — One field in full; who, whose and why is kept.',
  })
  async reveal(
    @Input(RevealInput) input: RevealInput,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<RevealedType> {
    const value = await services.reveals.reveal(actor, input);
    return Object.assign(new RevealedType(), { value });
  }

  @Mutation(() => RecordResult, {
    description: 'Ủy quyền — Somebody acts for me on some days; `actIn` is how she does.',
  })
  handOverRole(
    @Input(DelegationInput) input: DelegationInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'handOverRole', key, input }, () =>
      context.services.delegations.handOver(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, { description: 'Thôi ủy quyền — Takes it back at once.' })
  endDelegation(
    @Args(() => OneArgs) { id, clientMutationKey: key }: OneArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'endDelegation', key, input: id }, () =>
      context.services.delegations.end(context.actor, id),
    );
  }

  @Mutation(() => RecordResult, {
    description:
      'Mở quyền khẩn cấp một giờ — Breaks the glass for an hour; `actIn` EMERGENCY_READER reads then.',
  })
  breakGlass(
    @Input(EmergencyInput) input: EmergencyInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'breakGlass', key, input }, () =>
      context.services.emergencies.open(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Kết thúc quyền khẩn cấp — Ends it before its hour.',
  })
  endEmergency(@Key() key: string | null, @Ctx() context: ApiContext): Promise<RecordedType> {
    return recorded(context, { mutation: 'endEmergency', key, input: null }, () =>
      context.services.emergencies.end(context.actor),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Đánh giá quyền khẩn cấp — Another person says whether it was justified.',
  })
  reviewEmergency(
    @Input(EmergencyReviewInput) input: EmergencyReviewInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'reviewEmergency', key, input }, () =>
      context.services.emergencies.review(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, { description: 'Đã xem cảnh báo — Somebody looked at it.' })
  settleAlarm(
    @Args(() => OneArgs) { id, clientMutationKey: key }: OneArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'settleAlarm', key, input: id }, () =>
      context.services.alarms.settle(context.actor, id),
    );
  }
}
