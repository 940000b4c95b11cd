import { Arg, Ctx, Field, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import type { Assessment, Ends, FactKey, Known } from '../policy';
import {
  FACT_KEYS,
  FACTS,
  factToAsk,
  knownOn,
  POLICY_VERSION,
  PROGRAMMES,
  raisedFor,
} from '../policy';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import { AssessmentType } from './assessment.types';
import type { ApiContext } from './context';
import { FactKeyEnum } from './enums';
import { FactType, toFact } from './fact.types';
import type { FactsInput } from './facts.input';
import {
  hasFactsOf,
  HouseholdFactsInput,
  PersonFactsInput,
  PlaceFactsInput,
  toFacts,
} from './facts.input';
import { LIMITS } from './limits';
import { ProgrammeType, toProgramme } from './programme.types';
import { DayScalar } from './scalars';
import { toAssessment } from './to-assessment';

@InputType('RecognitionEnd', {
  description:
    'Ngày cuối của một quyết định công nhận — The last day of what an office recognised.',
})
export class RecognitionEndInput {
  @Field(() => FactKeyEnum, { description: 'Thông tin — The fact that was recognised.' })
  fact!: FactKey;

  @Field(() => DayScalar, { description: 'Ngày cuối còn hiệu lực — Its last day.' })
  lastDay!: CivilDate;
}

@InputType('PersonInput', { description: 'Một người trong hộ — One person of a household.' })
export class PersonInput {
  @Field(() => String, {
    nullable: true,
    description: 'Tên để phân biệt, không được lưu — A name to tell people apart; not stored.',
  })
  name?: string | null;

  @Field(() => PersonFactsInput, { description: 'Thông tin đã biết — What is known of her.' })
  facts!: FactsInput;

  @Field(() => [RecognitionEndInput], {
    nullable: true,
    description:
      'Quyết định nào hết hạn khi nào — Until when recognitions hold; after that day they are not known.',
  })
  recognitionEnds?: readonly RecognitionEndInput[] | null;
}

@InputType('EligibilityInput', {
  description: 'Một hộ và nơi ở — A household and its place. What is left out is unknown.',
})
export class EligibilityInput {
  @Field(() => [PersonInput], { description: 'Từng người, tối đa 20 — Its people, at most 20.' })
  people!: PersonInput[];

  household?: FactsInput | null;
  place?: FactsInput | null;
}

// GraphQL refuses an input type without fields, so these two exist when the dictionary fills them.
if (hasFactsOf('household')) {
  Field(() => HouseholdFactsInput, {
    nullable: true,
    description: 'Chung của hộ — Shared by all.',
  })(EligibilityInput.prototype, 'household');
}
if (hasFactsOf('place')) {
  Field(() => PlaceFactsInput, { nullable: true, description: 'Nơi ở — Where they live.' })(
    EligibilityInput.prototype,
    'place',
  );
}

@ObjectType('PersonEligibility', {
  simpleResolvers: true,
  description: 'Kết quả của một người — What the law says of one person.',
})
export class PersonEligibilityType {
  @Field(() => String, { nullable: true, description: 'Tên đã gửi — The name that was sent.' })
  name!: string | null;

  @Field(() => [AssessmentType], { description: 'Từng chương trình — Programme by programme.' })
  assessments!: readonly AssessmentType[];

  @Field(() => FactType, {
    nullable: true,
    description: 'Nên hỏi gì tiếp — The one fact that settles most if asked next.',
  })
  nextQuestion!: () => FactType | null;
}

@ObjectType('Eligibility', {
  simpleResolvers: true,
  description: 'Kết quả cho cả hộ — What the law says of a household on a day.',
})
export class EligibilityType {
  @Field(() => DayScalar, { description: 'Theo luật của ngày — The day asked about.' })
  on!: string;

  @Field(() => String, { description: 'Phiên bản quy tắc — Version of the rules.' })
  policyVersion!: string;

  @Field(() => [PersonEligibilityType], { description: 'Từng người — Person by person, as sent.' })
  people!: readonly PersonEligibilityType[];
}

@Resolver()
export class EligibilityResolver {
  @Query(() => [ProgrammeType], {
    description:
      'Mọi chương trình theo luật của một ngày — Every programme under the law of a day.',
  })
  programmes(
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: 'Mặc định hôm nay — Today if absent.',
    })
    on: CivilDate | null,
    @Ctx() context: ApiContext,
  ): ProgrammeType[] {
    return PROGRAMMES.map(({ key }) => toProgramme(key, on ?? context.on));
  }

  @Query(() => ProgrammeType, { description: 'Một chương trình — One programme by its key.' })
  programme(
    @Arg('key', () => String, { description: 'Khóa — Its key.' }) key: string,
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: 'Mặc định hôm nay — Today if absent.',
    })
    on: CivilDate | null,
    @Ctx() context: ApiContext,
  ): ProgrammeType {
    return toProgramme(key, on ?? context.on);
  }

  @Query(() => [FactType], {
    description: 'Mọi thông tin mà luật hỏi đến — The dictionary of facts.',
  })
  facts(): FactType[] {
    return FACT_KEYS.map(toFact);
  }

  @Query(() => EligibilityType, {
    description:
      'Luật nói gì về một hộ — What the law says of each person of a household. Nothing is stored.',
  })
  async assessEligibility(
    @Arg('input', () => EligibilityInput, { description: 'Hộ và nơi ở — Household and place.' })
    input: EligibilityInput,
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: 'Mặc định hôm nay — Today if absent.',
    })
    on: CivilDate | null,
    @Ctx() context: ApiContext,
  ): Promise<EligibilityType> {
    const day = on ?? context.on;
    const { actor, services } = context;
    checkPeople(input.people);
    const people = input.people.map(async ({ name, facts: own, recognitionEnds }) => {
      const known = {
        facts: toFacts([own, input.household, input.place], day),
        ends: toEnds(recognitionEnds ?? []),
      };
      const facts = knownOn(known, day);
      const assessments = await services.eligibility.assess(actor, { facts, on: day });
      return toPerson(name ?? null, { known, on: day, assessments });
    });
    return { on: day, policyVersion: POLICY_VERSION, people: await Promise.all(people) };
  }
}

/** @throws AppError BAD_INPUT for nobody, a crowd, or a name of more than 100 characters */
export function checkPeople(people: readonly PersonInput[]): void {
  if (people.length === 0 || people.length > LIMITS.people) {
    throw new AppError('BAD_INPUT', `A household has from 1 to ${LIMITS.people} people.`, {
      field: 'people',
    });
  }
  if (people.some(({ name }) => (name ?? '').length > LIMITS.name)) {
    throw new AppError('BAD_INPUT', `A name has at most ${LIMITS.name} characters.`, {
      field: 'name',
    });
  }
}

/** @throws AppError BAD_INPUT for a fact whose end is given twice, or that no office recognises */
export function toEnds(given: readonly RecognitionEndInput[]): Ends {
  for (const [at, { fact }] of given.entries()) {
    const twice = given.findIndex((other) => other.fact === fact) !== at;
    if (!twice && FACTS[fact].known === 'recognised') continue;
    const says = twice ? 'has two last days' : 'is not recognised by an office: it has no last day';
    throw new AppError('BAD_INPUT', `The fact "${fact}" ${says}.`, { fact, why: 'shape' });
  }
  return Object.fromEntries(given.map(({ fact, lastDay }) => [fact, lastDay]));
}

interface Assessed {
  readonly known: Known;
  readonly on: CivilDate;
  readonly assessments: readonly Assessment[];
}

function toPerson(name: string | null, assessed: Assessed): PersonEligibilityType {
  const { known, on, assessments } = assessed;
  return {
    name,
    assessments: assessments.map((assessment) => toAssessment(assessment, known)),
    nextQuestion: () => {
      const facts = knownOn(known, on);
      const key = factToAsk(facts, on, raisedFor(facts, on));
      return key === null ? null : toFact(key);
    },
  };
}
