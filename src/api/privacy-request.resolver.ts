import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Input, Key } from './change.args';
import type { ApiContext } from './context';
import { OneArgs } from './oversight.types';
import {
  IdentifyArgs,
  NewPrivacyRequestInput,
  OwnDataType,
  PrivacyRequestType,
  RequestStepArgs,
  toRequestType,
  WhichEnum,
} from './privacy-request.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { orRefusal } from './refusal.types';

const OwnDataResult = orRefusal(
  'OwnDataResult',
  OwnDataType,
  'Bản sao, hoặc từ chối — The copy, or a refusal.',
);

@Resolver()
export class PrivacyRequestResolver {
  @Query(() => PrivacyRequestType, {
    description: 'Một yêu cầu, với lời hai bên — One request with its words.',
  })
  async privacyRequest(
    @Arg('id', () => ID, { description: 'Khóa — Key.' }) id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<PrivacyRequestType> {
    return toRequestType(await services.privacyRequests.get(actor, id));
  }

  @Query(() => [PrivacyRequestType], {
    description: 'Các yêu cầu chưa xong, đến hạn trước ở trên — Open requests, the one due first.',
  })
  async openPrivacyRequests(
    @Arg('which', () => WhichEnum, { defaultValue: 'all', description: 'Những việc nào — Which.' })
    which: 'all' | 'overdue',
    @Ctx() { actor, services }: ApiContext,
  ): Promise<PrivacyRequestType[]> {
    return (await services.privacyRequests.open(actor, which)).map(toRequestType);
  }

  @Mutation(() => RecordResult, { description: 'Nhận một yêu cầu — Takes a request in.' })
  recordPrivacyRequest(
    @Input(NewPrivacyRequestInput) input: NewPrivacyRequestInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const { beneficiaryId = null, conversationId = null, ...rest } = input;
    return recorded(context, { mutation: 'recordPrivacyRequest', key, input }, () =>
      context.services.privacyRequests.record(context.actor, {
        ...rest,
        beneficiaryId,
        conversationId,
      }),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi đã kiểm tra danh tính — Writes down how identity was checked.',
  })
  identifyRequester(
    @Args(() => IdentifyArgs) { clientMutationKey: key, ...input }: IdentifyArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'identifyRequester', key, input }, () =>
      context.services.privacyRequests.identify(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Trả lời sẽ làm gì, bao giờ — Tells what will be done and by when.',
  })
  answerPrivacyRequest(
    @Args(() => RequestStepArgs) step: RequestStepArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return stepped(context, 'answer', step);
  }

  @Mutation(() => RecordResult, { description: 'Gia hạn một lần — Extends the term, once.' })
  extendPrivacyRequest(
    @Args(() => RequestStepArgs) step: RequestStepArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return stepped(context, 'extend', step);
  }

  @Mutation(() => RecordResult, { description: 'Từ chối, nói lý do — Refuses, with the reason.' })
  refusePrivacyRequest(
    @Args(() => RequestStepArgs) step: RequestStepArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return stepped(context, 'refuse', step);
  }

  @Mutation(() => RecordResult, {
    description:
      'Làm xong; xóa dữ liệu thì xóa tại đây — Marks it done; an erasure is carried out here.',
  })
  completePrivacyRequest(
    @Args(() => RequestStepArgs) step: RequestStepArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return stepped(context, 'complete', step);
  }

  @Mutation(() => RecordResult, {
    description:
      'Người đó rút lại việc hạn chế hoặc phản đối — A granted restriction or objection is taken back.',
  })
  liftRestriction(
    @Args(() => OneArgs) { id, clientMutationKey: key }: OneArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'liftRestriction', key, input: id }, () =>
      context.services.privacyRequests.lift(context.actor, id),
    );
  }

  @Mutation(() => OwnDataResult, {
    description: 'Lấy bản sao để trao cho người yêu cầu — The copy to hand to who asked for it.',
  })
  async copyOwnData(
    @Arg('id', () => ID, { description: 'Yêu cầu — The request.' }) id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<OwnDataType> {
    return Object.assign(new OwnDataType(), await services.privacyRequests.copy(actor, id));
  }
}

function stepped(
  context: ApiContext,
  verb: 'answer' | 'extend' | 'refuse' | 'complete',
  { clientMutationKey: key, ...input }: RequestStepArgs,
): Promise<RecordedType> {
  const wanted = { mutation: `${verb}PrivacyRequest`, key, input };
  return recorded(context, wanted, () =>
    context.services.privacyRequests[verb](context.actor, input),
  );
}
