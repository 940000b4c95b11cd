import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { FileFilter } from '../services/applications/application-reading.service';
import { AppError } from '../shared/app-error';
import { isCivilDate } from '../shared/civil-date';
import {
  ApplicationDecisionInput,
  ApplicationDocumentInput,
  ApplicationInput,
  ApplicationProposalInput,
  ApplicationsArgs,
  ApplicationStepInput,
  FileArgs,
} from './application.input';
import { ApplicationFileType, toApplicationFile } from './application-file.types';
import {
  ApplicationConnectionType,
  ApplicationStatusType,
  toApplication,
} from './application.types';
import type { ApplicationType } from './application.types';
import { Input, Key } from './change.args';
import { toClock } from './clock.types';
import type { Connection } from './connection';
import { checkFirst, fromCursor, toConnection } from './connection';
import type { ApiContext } from './context';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

@Resolver()
export class ApplicationResolver {
  @Query(() => ApplicationConnectionType, {
    description: 'Hồ sơ của các xã mình phục vụ — Files of the communes that the account serves.',
  })
  async applications(
    @Args(() => ApplicationsArgs) args: ApplicationsArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<Connection<ApplicationType>> {
    const page = await services.applicationReadings.list(actor, toFilter(args));
    return toConnection(page, ({ receivedOn, id }) => [receivedOn, id], toApplication);
  }

  @Query(() => ApplicationFileType, { description: 'Một hồ sơ đầy đủ — One file in full.' })
  async application(
    @Arg('id', () => ID, { description: 'Khóa — Which.' }) id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<ApplicationFileType> {
    return toApplicationFile(await services.applicationReadings.get(actor, id));
  }

  @Query(() => ApplicationStatusType, {
    description:
      'Hồ sơ của tôi đến đâu rồi, theo mã trên giấy hẹn — How far a file is, by the code on the receipt.',
  })
  async applicationStatus(
    @Arg('code', () => String, { description: 'Mã mười ký tự — The code.' }) code: string,
    @Ctx() { actor, services, language }: ApiContext,
  ): Promise<ApplicationStatusType> {
    const told = await services.applicationReadings.track(actor, code.slice(0, 40), language);
    return { ...told, clock: toClock(told.clock) };
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi một hồ sơ mới nhận — A file was received; its legal clock starts.',
  })
  registerApplication(
    @Input(ApplicationInput) input: ApplicationInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'registerApplication', key, input }, () =>
      context.services.applications.register(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, { description: 'Ghi một bước — Something happened to a file.' })
  addApplicationStep(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Input(ApplicationStepInput) input: ApplicationStepInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'addApplicationStep', key, input: { at, input } };
    return recorded(context, asked, () =>
      context.services.applications.addStep(context.actor, at, input),
    );
  }

  @Mutation(() => RecordResult, { description: 'Ghi một giấy tờ — A paper of the file.' })
  addApplicationDocument(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Input(ApplicationDocumentInput) input: ApplicationDocumentInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'addApplicationDocument', key, input: { at, input } };
    return recorded(context, asked, () =>
      context.services.applications.addDocument(context.actor, at, input),
    );
  }

  @Mutation(() => RecordResult, { description: 'Bỏ một giấy tờ — Takes a paper out again.' })
  removeApplicationDocument(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Arg('documentId', () => ID, { description: 'Giấy nào — Which paper.' }) documentId: string,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'removeApplicationDocument', key, input: { at, documentId } };
    return recorded(context, asked, () =>
      context.services.applications.removeDocument(context.actor, at, documentId),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Chuẩn bị nội dung trả lời — Prepares the answer that somebody else approves.',
  })
  proposeApplicationAnswer(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Input(ApplicationProposalInput) input: ApplicationProposalInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'proposeApplicationAnswer', key, input: { at, input } };
    return recorded(context, asked, () =>
      context.services.applications.propose(context.actor, at, input),
    );
  }

  @Mutation(() => RecordResult, {
    description:
      'Duyệt đúng nội dung đã xem; người chuẩn bị không tự duyệt — Approves what was seen.',
  })
  approveApplication(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Arg('contentHash', () => String, { description: 'Dấu của nội dung đã xem — What was seen.' })
    contentHash: string,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const seen = { ...at, contentHash };
    return recorded(context, { mutation: 'approveApplication', key, input: seen }, () =>
      context.services.decisions.approve(context.actor, seen),
    );
  }

  @Mutation(() => RecordResult, {
    description:
      'Quyết định theo nội dung đã duyệt — Decides as was approved; granting makes the enrolment.',
  })
  decideApplication(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Input(ApplicationDecisionInput) input: ApplicationDecisionInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'decideApplication', key, input: { at, input } };
    return recorded(context, asked, () =>
      context.services.decisions.decide(context.actor, at, input),
    );
  }
}

function toFilter(args: ApplicationsArgs): FileFilter {
  const { first, after, states, procedure, unitCode, beneficiaryId, dueBefore, overdue } = args;
  return {
    first: checkFirst(first),
    ...(after && { after: placeByReceipt(after) }),
    ...(states && { states }),
    ...(procedure && { procedure }),
    ...(unitCode && { unitCode }),
    ...(beneficiaryId && { beneficiaryId }),
    ...(dueBefore && { dueBefore }),
    ...(overdue && { overdue: 'overdue' as const }),
  };
}

/** Where a list of files goes on. @throws AppError BAD_INPUT for a cursor of another list */
function placeByReceipt(cursor: string): { receivedOn: string; id: string } {
  const [receivedOn, id] = fromCursor(cursor, ['string', 'string']).map(String);
  if (receivedOn !== undefined && id !== undefined && isCivilDate(receivedOn)) {
    return { receivedOn, id };
  }
  throw new AppError('BAD_INPUT', 'The cursor "after" did not come from this list.', {
    field: 'after',
  });
}
