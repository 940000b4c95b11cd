import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Mutation } from 'type-graphql';
import { ObjectType, Query, Resolver } from 'type-graphql';
import type { ConsentPurpose, ConsentRecord } from '../services/privacy/consent.service';
import { CONSENT_GIVERS, CONSENT_PURPOSES } from '../services/privacy/consent.service';
import type { CivilDate } from '../shared/civil-date';
import { Input, Key } from './change.args';
import type { ApiContext } from './context';
import { enumOf } from './enums';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { DayScalar, InstantScalar, toInstant } from './scalars';

const PurposeEnum = enumOf(
  'ConsentPurpose',
  Object.keys(CONSENT_PURPOSES),
  'Đồng ý để làm gì — What is agreed to, each by itself.',
);
const GiverEnum = enumOf(
  'ConsentGiver',
  CONSENT_GIVERS,
  'Chính người đó, hay người giám hộ — Who said yes.',
);
const LanguageEnum = enumOf('WordsLanguage', ['vi', 'en'], 'Tiếng — Language of the words.');

@ObjectType('Consent', { simpleResolvers: true, description: 'Một lần đồng ý — One yes.' })
class ConsentType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => PurposeEnum, { description: 'Để làm gì — What for.' })
  purpose!: string;

  @Field(() => String, { description: 'Đúng lời đã cho xem — The very words that were shown.' })
  words!: string;

  @Field(() => GiverEnum, { description: 'Ai đồng ý — Who said yes.' })
  givenBy!: string;

  @Field(() => InstantScalar, { description: 'Lúc nào — When.' })
  givenAt!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if any.' })
  lastDay!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Rút lại lúc — When withdrawn.' })
  withdrawnAt!: string | null;

  @Field(() => Boolean, { description: 'Hôm nay còn hiệu lực — Whether it holds today.' })
  holds!: boolean;
}

@InputType('ConsentWords', { description: 'Lời sẽ cho xem — The words to be shown.' })
class WordsInput {
  @Field(() => PurposeEnum, { description: 'Để làm gì — What for.' })
  purpose!: ConsentPurpose;

  @Field(() => LanguageEnum, { description: 'Tiếng — Language.' })
  language!: 'vi' | 'en';

  @Field(() => String, { description: 'Từng chữ — Letter by letter.' })
  words!: string;
}

@InputType('NewConsent', { description: 'Một lần đồng ý — One yes.' })
class ConsentInput {
  @Field(() => ID, { nullable: true, description: 'Người — The person.' })
  beneficiaryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Hoặc cuộc trò chuyện — Or the conversation.' })
  conversationId?: string | null;

  @Field(() => String, { description: 'Lời đã cho xem — Hash of the words that were shown.' })
  textHash!: string;

  @Field(() => GiverEnum, { defaultValue: 'self', description: 'Ai đồng ý — Who said yes.' })
  givenBy!: 'self' | 'guardian';

  @Field(() => String, { description: 'Qua đâu: counter, web … — By which way.' })
  channel!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if any.' })
  lastDay?: CivilDate | null;
}

@ArgsType()
class WhoseArgs {
  @Field(() => ID, { nullable: true, description: 'Người — The person.' })
  beneficiaryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Hoặc cuộc trò chuyện — Or the conversation.' })
  conversationId?: string | null;
}

@Resolver()
export class ConsentResolver {
  @Query(() => [ConsentType], {
    description: 'Đã đồng ý những gì, cả đã rút — What was agreed to, also what was withdrawn.',
  })
  async consents(
    @Args(() => WhoseArgs) { beneficiaryId, conversationId }: WhoseArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<ConsentType[]> {
    const whose = beneficiaryId ? { beneficiaryId } : { conversationId: conversationId ?? '' };
    return (await services.consents.of(actor, whose)).map(toConsent);
  }

  @Mutation(() => RecordResult, {
    description: 'Lưu lời sẽ cho xem — Keeps words; the id is their hash.',
  })
  keepConsentWords(
    @Input(WordsInput) input: WordsInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'keepConsentWords', key: null, input }, () =>
      context.services.consents.keepWords(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, { description: 'Ghi đã đồng ý — Writes a yes down.' })
  giveConsent(
    @Input(ConsentInput) input: ConsentInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const { beneficiaryId = null, conversationId = null, lastDay = null, ...rest } = input;
    return recorded(context, { mutation: 'giveConsent', key, input }, () =>
      context.services.consents.give(context.actor, {
        ...rest,
        beneficiaryId,
        conversationId,
        lastDay,
      }),
    );
  }

  @Mutation(() => RecordResult, { description: 'Rút lại sự đồng ý — Takes a yes back.' })
  withdrawConsent(
    @Arg('id', () => ID, { description: 'Lần đồng ý — The yes.' }) id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'withdrawConsent', key, input: id }, () =>
      context.services.consents.withdraw(context.actor, id),
    );
  }
}

function toConsent({ givenAt, withdrawnAt, ...rest }: ConsentRecord): ConsentType {
  return Object.assign(new ConsentType(), rest, {
    givenAt: toInstant(givenAt),
    withdrawnAt: withdrawnAt === null ? null : toInstant(withdrawnAt),
  });
}
