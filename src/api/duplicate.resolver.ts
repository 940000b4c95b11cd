import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { PairPlace } from '../services/people/duplicate.service';
import type { Place } from '../services/reading/cursors';
import { Input, Key } from './change.args';
import type { Connection } from './connection';
import { Listing, PageArgs } from './connection';
import type { ApiContext } from './context';
import type { DuplicatePairType } from './duplicate.types';
import {
  ClaimedTwiceType,
  DuplicatePairConnectionType,
  MergePeopleInput,
  MergeQuestionType,
  PairInputType,
  toAlike,
  toWhy,
} from './duplicate.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

@ArgsType()
export class PairsArgs extends PageArgs {
  @Field(() => String, { description: 'Mã xã, phường — Commune.' })
  unitCode!: string;
}

@ArgsType()
export class MergeQuestionsArgs {
  @Field(() => ID, { description: 'Hồ sơ giữ lại — The one that stays.' })
  survivorId!: string;

  @Field(() => ID, { description: 'Hồ sơ gộp vào — The one that goes.' })
  loserId!: string;
}

@Resolver()
export class DuplicateResolver {
  @Query(() => DuplicatePairConnectionType, {
    description:
      'Các cặp hồ sơ của một xã có thể là một người — Pairs of a commune that may be one person.',
  })
  async duplicatePairs(
    @Args(() => PairsArgs) { unitCode, ...asked }: PairsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<DuplicatePairType>> {
    const { actor, services, language } = context;
    const list = new Listing(context, asked, { name: 'duplicate-pairs', asked: unitCode });
    const page = await services.duplicates.pairs(actor, {
      unitCode,
      first: list.first,
      ...(list.place && { after: placeOf(list.place) }),
    });
    return list.connection(page, {
      place: ({ foldedName, firstId, secondId }) => [foldedName, firstId, secondId],
      toNode: ({ first: one, second, score, reasons }) => ({
        first: toAlike(one),
        second: toAlike(second),
        score,
        reasons: toWhy(reasons, language),
      }),
    });
  }

  @Query(() => [ClaimedTwiceType], {
    description:
      'Các số định danh có hai hồ sơ, cho cấp tỉnh — Identity numbers that two records claim, for the province.',
  })
  async numbersClaimedTwice(
    @Arg('first', () => Int, { description: 'Mấy dòng, 1 đến 100 — Rows, 1 to 100.' })
    first: number,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<readonly ClaimedTwiceType[]> {
    const pairs = await services.duplicates.claimedNumbers(actor, first);
    return pairs.map(({ holder, later }) => ({
      ...{ holder: toAlike(holder), holderUnit: holder.unitCode },
      ...{ later: toAlike(later), laterUnit: later.unitCode },
    }));
  }

  @Query(() => [MergeQuestionType], {
    description:
      'Gộp hai hồ sơ thì phải chọn điều gì — What must be decided before two records become one.',
  })
  mergeQuestions(
    @Args(() => MergeQuestionsArgs) { survivorId, loserId }: MergeQuestionsArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<readonly MergeQuestionType[]> {
    return services.merges.questions(actor, survivorId, loserId);
  }

  @Mutation(() => RecordResult, {
    description: 'Gộp hai hồ sơ của một người — Two records of one person become one.',
  })
  mergePeople(
    @Input(MergePeopleInput) input: MergePeopleInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'mergePeople', key, input }, () =>
      context.services.merges.merge(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Tách lại hai hồ sơ đã gộp — Takes a merge back: both records are as before.',
  })
  undoMerge(
    @Arg('id', () => ID, { description: 'Khóa của lần gộp — Id of the merge.' }) id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'undoMerge', key, input: id }, () =>
      context.services.merges.undo(context.actor, id),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi: đây là hai người khác nhau — They are two people; nobody is asked again.',
  })
  keepApart(
    @Input(PairInputType) input: PairInputType,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'keepApart', key, input }, () =>
      context.services.duplicates.keepApart(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Bỏ ghi hai người khác nhau — They may be one person after all.',
  })
  askAgain(
    @Input(PairInputType) input: PairInputType,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'askAgain', key, input }, () =>
      context.services.duplicates.askAgain(context.actor, input),
    );
  }
}

function placeOf([foldedName, firstId, secondId]: Place): PairPlace {
  return {
    foldedName: String(foldedName),
    firstId: String(firstId),
    secondId: String(secondId),
  };
}
