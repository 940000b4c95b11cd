import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ApplicationStepType } from './application-file.types';
import { FileArgs } from './application.input';
import { asOf } from './as-of.args';
import { Input } from './change.args';
import type { ApiContext } from './context';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { toInstant } from './scalars';
import { PastStepType, StepCorrectionInput, StepsAtArgs } from './step-correction.types';

@Resolver()
export class StepCorrectionResolver {
  @Mutation(() => RecordResult, {
    description:
      'Sửa một bước ghi sai; hồ sơ đã trả lời thì chờ người thứ hai — Puts a step right, or strikes it out; of a file that is no longer open it waits for a second person.',
  })
  correctApplicationStep(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Input(StepCorrectionInput) input: StepCorrectionInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'correctApplicationStep', key, input: { at, input } };
    return recorded(context, asked, () =>
      context.services.corrections.correct(context.actor, at, input),
    );
  }

  @Mutation(() => RecordResult, {
    description:
      'Duyệt đúng chỗ sửa đã xem; người sửa không tự duyệt — Approves the correction that was seen.',
  })
  approveStepCorrection(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Arg('contentHash', () => String, { description: 'Dấu của nội dung đã xem — What was seen.' })
    contentHash: string,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const seen = { ...at, contentHash };
    return recorded(context, { mutation: 'approveStepCorrection', key, input: seen }, () =>
      context.services.corrections.approve(context.actor, seen),
    );
  }

  @Query(() => [ApplicationStepType], {
    description: 'Các bước như đã tin vào một lúc — Steps as they were believed at a moment.',
  })
  async applicationSteps(
    @Args(() => StepsAtArgs) { id, knownAt }: StepsAtArgs,
    @Ctx() { actor, services, on }: ApiContext,
  ): Promise<readonly ApplicationStepType[]> {
    const moment = asOf({ knownAt }, on).knownAt ?? 0;
    const steps = await services.corrections.stepsAt(actor, { id, knownAt: moment });
    return steps.map((step) => ({ ...step, recordedAt: toInstant(step.recordedAt) }));
  }

  @Query(() => [PastStepType], {
    description: 'Các bước đã bị sửa, như trước khi sửa — Steps as they were before corrections.',
  })
  async pastApplicationSteps(
    @Arg('id', () => ID, { description: 'Hồ sơ nào — Which file.' }) id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<readonly PastStepType[]> {
    const past = await services.corrections.past(actor, id);
    return past.map((step) => ({
      ...step,
      recordedAt: toInstant(step.recordedAt),
      knownTo: toInstant(step.knownTo),
    }));
  }
}
