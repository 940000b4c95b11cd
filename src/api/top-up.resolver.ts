import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { NewTopUp } from '../services/top-up.service';
import { AppError } from '../shared/app-error';
import type { ApiContext } from './context';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import {
  ApproveTopUpArgs,
  EndTopUpArgs,
  TopUpInput,
  TopUpResult,
  TopUpType,
  TopUpWithdrawnType,
  toTopUp,
  WithdrawTopUpResult,
} from './top-up.types';

@Resolver()
export class TopUpResolver {
  @Query(() => [TopUpType], {
    description:
      'Các mức địa phương cho thêm — What the province and its communes give beyond the national law.',
  })
  async topUps(@Ctx() { actor, services, on }: ApiContext): Promise<TopUpType[]> {
    return (await services.topUps.list(actor)).map((one) => toTopUp(one, on));
  }

  @Mutation(() => TopUpResult, {
    description:
      'Ghi một mức địa phương cho thêm — Enters a decision of the province or a commune.',
  })
  async addTopUp(
    @Arg('input', () => TopUpInput, { description: 'Mức cho thêm — The top-up.' })
    input: TopUpInput,
    @Ctx() context: ApiContext,
  ): Promise<TopUpType> {
    const { placeKind, formerProvince, communeCode, lines, until, ...rest } = input;
    const place = {
      province: { kind: 'province' },
      'former-province': { kind: 'former-province', province: formerProvince },
      commune: { kind: 'commune', code: communeCode },
    }[placeKind] as NewTopUp['place'];
    const given = { ...rest, place, lines: lines ?? [], until: until ?? null };
    return found(context, await context.services.topUps.add(context.actor, given));
  }

  @Mutation(() => TopUpResult, {
    description: 'Đặt ngày cuối — Sets or changes the last day of a top-up.',
  })
  async endTopUp(
    @Args(() => EndTopUpArgs) args: EndTopUpArgs,
    @Ctx() context: ApiContext,
  ): Promise<TopUpType> {
    await context.services.topUps.end(context.actor, args);
    return found(context, args.id);
  }

  @Mutation(() => RecordResult, {
    description:
      'Người thứ hai duyệt đúng nội dung đã xem — A second person lets hold what was entered or proposed.',
  })
  approveTopUp(
    @Args(() => ApproveTopUpArgs) { clientMutationKey: key, ...input }: ApproveTopUpArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'approveTopUp', key, input }, () =>
      context.services.topUps.approve(context.actor, input),
    );
  }

  @Mutation(() => WithdrawTopUpResult, {
    description: 'Rút lại một mức ghi nhầm — Takes back what was entered by mistake.',
  })
  async withdrawTopUp(
    @Arg('id', () => ID, { description: 'Khóa — Which.' }) id: string,
    @Arg('version', () => Int, { description: 'Lần sửa đã đọc — The version that was read.' })
    version: number,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<TopUpWithdrawnType> {
    await services.topUps.withdraw(actor, { id, version });
    return Object.assign(new TopUpWithdrawnType(), { id });
  }
}

async function found({ actor, services, on }: ApiContext, id: string): Promise<TopUpType> {
  const one = (await services.topUps.list(actor)).find((topUp) => topUp.id === id);
  if (one === undefined) throw new AppError('NOT_FOUND', 'There is no such record.');
  return toTopUp(one, on);
}
