import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Assessment, Known } from '../policy';
import {
  areaOf,
  checkRelations,
  FACT_KEYS,
  factToAsk,
  knownOn,
  POLICY_VERSION,
  PROGRAMMES,
  raisedFor,
  withPlace,
} from '../policy';
import type { CivilDate } from '../shared/civil-date';
import { AssessmentType } from './assessment.types';
import type { ApiContext } from './context';
import { checkPeople, communeOf, EligibilityInput, toEnds } from './eligibility.input';
import { FactType, toFact } from './fact.types';
import { toFacts } from './facts.input';
import { OnDay } from './on-day';
import { ProgrammeType, toProgramme } from './programme.types';
import { DayScalar } from './scalars';
import { toAssessment } from './to-assessment';

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
  programmes(@OnDay() on: CivilDate | null, @Ctx() context: ApiContext): ProgrammeType[] {
    return PROGRAMMES.map(({ key }) => toProgramme(key, on ?? context.on));
  }

  @Query(() => ProgrammeType, { description: 'Một chương trình — One programme by its key.' })
  programme(
    @Arg('key', () => String, { description: 'Khóa — Its key.' }) key: string,
    @OnDay() on: CivilDate | null,
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
    @OnDay() on: CivilDate | null,
    @Ctx() context: ApiContext,
  ): Promise<EligibilityType> {
    const day = on ?? context.on;
    const { actor, services } = context;
    checkPeople(input.people);
    const place = communeOf(input, day);
    const where = place === undefined ? {} : { area: areaOf(place) };
    const told = input.people.map(({ name, facts: own, recognitionEnds }) => ({
      name: name ?? null,
      known: {
        facts: withPlace(toFacts([own, input.household, input.place], day), place, day),
        ends: toEnds(recognitionEnds ?? []),
      },
    }));
    const facts = told.map(({ known }) => known.facts);
    checkRelations(facts, input.relations ?? []);
    const people = told.map(async ({ name, known }) => {
      const asked = { facts: knownOn(known, day), on: day, ...where };
      const assessments = await services.eligibility.assess(actor, asked);
      return toPerson(name, { known, on: day, assessments });
    });
    return { on: day, policyVersion: POLICY_VERSION, people: await Promise.all(people) };
  }
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
