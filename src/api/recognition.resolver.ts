import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { asOf } from './as-of.args';
import { EndArgs, Input, Key, RevisedArgs, StatementId } from './change.args';
import type { ApiContext } from './context';
import {
  RecognitionInput,
  RecognitionsArgs,
  RecognitionType,
  RecognitionWordingInput,
  toAbout,
  toRecognitionType,
  toWording,
} from './recognition.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

@Resolver()
export class RecognitionResolver {
  @Query(() => [RecognitionType], {
    description:
      'Đã được công nhận gì — What was recognised of a person, a household or a commune.',
  })
  async recognitions(
    @Args(() => RecognitionsArgs) { subject, subjectId, ...at }: RecognitionsArgs,
    @Ctx() { actor, services, on }: ApiContext,
  ): Promise<RecognitionType[]> {
    const about = toAbout(subject, subjectId);
    return (await services.recognitions.of(actor, about, asOf(at, on))).map(toRecognitionType);
  }

  @Query(() => [RecognitionType], {
    description:
      'Mọi bản của một điều được công nhận, bản đầu trước — Every wording of a recognition, the first one first.',
  })
  async recognitionHistory(
    @StatementId() id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<RecognitionType[]> {
    return (await services.recognitions.history(actor, id)).map(toRecognitionType);
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi một quyết định công nhận — Writes down a decision that proves a fact.',
  })
  addRecognition(
    @Input(RecognitionInput) input: RecognitionInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const { subject, subjectId, fact } = input;
    return recorded(context, { mutation: 'addRecognition', key, input }, () =>
      context.services.recognitions.add(context.actor, {
        about: toAbout(subject, subjectId),
        fact,
        ...toWording(input),
      }),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Thôi công nhận sau một ngày — It was right until a day, and no longer.',
  })
  endRecognition(
    @Args(() => EndArgs) { clientMutationKey, ...input }: EndArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'endRecognition', key: clientMutationKey, input };
    return recorded(context, asked, () => context.services.recognitions.end(context.actor, input));
  }

  @Mutation(() => RecordResult, {
    description: 'Sửa điều ghi sai — Puts right what was written down wrongly, for all its days.',
  })
  correctRecognition(
    @Args(() => RevisedArgs) { revision, clientMutationKey: key }: RevisedArgs,
    @Input(RecognitionWordingInput) input: RecognitionWordingInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'correctRecognition', key, input: { revision, input } };
    return recorded(context, asked, () =>
      context.services.recognitions.correct(context.actor, revision, toWording(input)),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Rút lại điều ghi nhầm — Takes back what was entered by mistake.',
  })
  withdrawRecognition(
    @Args(() => RevisedArgs) { revision, clientMutationKey: key }: RevisedArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'withdrawRecognition', key, input: revision }, () =>
      context.services.recognitions.withdraw(context.actor, revision),
    );
  }
}
