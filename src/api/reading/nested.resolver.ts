import { assertObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { ClassType } from 'type-graphql';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { AsOfArgs, asOf } from '../as-of.args';
import { BeneficiaryType, HouseholdPersonType } from '../beneficiary.types';
import { checkFirst } from '../connection';
import type { ApiContext } from '../context';
import { EnrolmentType } from '../enrolment.types';
import { HouseholdMemberType, HouseholdType } from '../household.types';
import { RecognitionType } from '../recognition.types';
import { ServiceRecordType } from '../service-record.types';
import type { LoadersAt } from './loaders';

/** The row on which something hangs. */
interface Hook {
  readonly id: string;
}

/** What hangs on a person; a page of people is read by one statement each. */
function recordsOf(person: ClassType<Hook>): ClassType<object> {
  @Resolver(() => person)
  class RecordsResolver {
    @FieldResolver(() => [RecognitionType], {
      description: 'Đã được công nhận gì — What is recognised of her.',
    })
    recognitions(
      @Root() { id }: Hook,
      @Args(() => AsOfArgs) time: AsOfArgs,
      @Ctx() context: ApiContext,
    ): Promise<RecognitionType[]> {
      return at(context, time).recognitionsOfPeople.load(id);
    }

    @FieldResolver(() => [EnrolmentType], {
      description: 'Đang hưởng gì — What she receives.',
    })
    enrolments(
      @Root() { id }: Hook,
      @Args(() => AsOfArgs) time: AsOfArgs,
      @Ctx() context: ApiContext,
    ): Promise<EnrolmentType[]> {
      return at(context, time).enrolments.load(id);
    }

    @FieldResolver(() => [ServiceRecordType], {
      description: 'Đã nhận gì, mới nhất trước — What she was given, the newest first.',
    })
    serviceRecords(
      @Root() { id }: Hook,
      @Arg('first', () => Int, { description: 'Mấy dòng, 1 đến 100 — Rows, 1 to 100.' })
      first: number,
      @Ctx() context: ApiContext,
    ): Promise<ServiceRecordType[]> {
      return at(context, {}).services(checkFirst(first)).load(id);
    }
  }
  return RecordsResolver;
}

export const PersonRecordsResolver = recordsOf(BeneficiaryType);
export const MemberRecordsResolver = recordsOf(HouseholdPersonType);

/** Where a person lives. */
@Resolver(() => BeneficiaryType)
export class PersonHouseholdResolver {
  @FieldResolver(() => HouseholdType, {
    nullable: true,
    description:
      'Hộ của người này; trống nếu chưa ghi, hoặc hộ thuộc xã khác — Where she lives; null when it is not known, or another commune serves the household.',
  })
  household(
    @Root() { id }: BeneficiaryType,
    @Args(() => AsOfArgs) time: AsOfArgs,
    @Ctx() context: ApiContext,
  ): Promise<HouseholdType | null> {
    return at(context, time).household.load(id);
  }
}

/** What hangs on a household. */
@Resolver(() => HouseholdType)
export class HouseholdNestedResolver {
  @FieldResolver(() => [HouseholdMemberType], {
    description: 'Những người ở đó — Its people, the head first.',
  })
  members(
    @Root() { id, members }: HouseholdType,
    @Args(() => AsOfArgs) time: AsOfArgs,
    @Ctx() context: ApiContext,
  ): readonly HouseholdMemberType[] | Promise<readonly HouseholdMemberType[]> {
    return members ?? at(context, time).members.load(id);
  }

  @FieldResolver(() => [RecognitionType], {
    description: 'Hộ được công nhận gì, như hộ nghèo — What is recognised of it, for example poor.',
  })
  recognitions(
    @Root() { id }: HouseholdType,
    @Args(() => AsOfArgs) time: AsOfArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecognitionType[]> {
    return at(context, time).recognitionsOfHouseholds.load(id);
  }
}

/** What hangs on each row of a page, by types: their methods take what the executor has, in its order. */
const ON_EACH_ROW = [
  ['Beneficiary', PersonRecordsResolver, ['recognitions', 'enrolments']],
  ['Beneficiary', PersonHouseholdResolver, ['household']],
  ['HouseholdPerson', MemberRecordsResolver, ['recognitions', 'enrolments']],
  ['Household', HouseholdNestedResolver, ['members', 'recognitions']],
] as const;

/** Lets the executor call these methods itself: the library makes instances and promises for each of a hundred rows. */
export function callPlainly(schema: GraphQLSchema): GraphQLSchema {
  for (const [type, Resolving, names] of ON_EACH_ROW) {
    const resolver = new Resolving() as Record<string, GraphQLFieldResolver<unknown, ApiContext>>;
    const fields = assertObjectType(schema.getType(type)).getFields();
    for (const name of names) {
      const field = fields[name];
      if (field !== undefined) field.resolve = (...call) => resolver[name]?.(...call);
    }
  }
  return schema;
}

function at({ loaders, on }: ApiContext, time: AsOfArgs): LoadersAt {
  return loaders.at(asOf(time, on));
}
