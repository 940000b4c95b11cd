import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { FactKey } from '../policy';
import { factToAsk, raisedFor } from '../policy';
import type { Standing } from '../services/standing.service';
import { FINDINGS } from '../services/standing.service';
import type { CivilDate } from '../shared/civil-date';
import { AssessmentType } from './assessment.types';
import { BeneficiaryConnectionType, placeByName, toBeneficiary } from './beneficiary.types';
import type { BeneficiaryType } from './beneficiary.types';
import type { Connection } from './connection';
import { Listing } from './connection';
import type { ApiContext } from './context';
import { EnrolmentType, toEnrolment } from './enrolment.types';
import { enumOf } from './enums';
import { FactType, FactValueType, toFact, toFactValue } from './fact.types';
import { HouseholdPlanType } from './household-plan.types';
import { OnDay } from './on-day';
import { DayScalar } from './scalars';
import { toAssessment } from './to-assessment';
import { toHouseholdPlan } from './to-household-plan';

const ProofEnum = enumOf(
  'ProofFrom',
  ['register', 'commune', 'recognition', 'enrolment'],
  'Sổ đăng ký, nơi ở, quyết định công nhận, quyết định hưởng — What a fact rests on.',
);
const FindingEnum = enumOf(
  'StandingFinding',
  FINDINGS,
  'NOT_RECORDED: có quyền mà chưa ghi là đang hưởng; CHECK: đang hưởng mà hồ sơ cho thấy không có quyền; RECEIVES: đang hưởng; GIVES_WAY: đã có mức cao hơn; OPEN: còn thiếu thông tin; NO: không được — How records and law stand to each other.',
);

@ObjectType('ProvenFact', {
  simpleResolvers: true,
  description: 'Một thông tin có trong hồ sơ — A fact that the records hold.',
})
export class ProvenFactType {
  @Field(() => FactType, { description: 'Thông tin nào — The fact.' })
  fact!: () => FactType;

  @Field(() => FactValueType, { description: 'Là gì — What is known of it.' })
  value!: FactValueType;

  @Field(() => ProofEnum, { description: 'Dựa vào đâu — What it rests on.' })
  from!: string;

  @Field(() => String, { nullable: true, description: 'Số quyết định — Number of the decision.' })
  decision!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Ngày quyết định — When it was decided.' })
  decidedOn!: string | null;
}

@ObjectType('ProgrammeStanding', {
  simpleResolvers: true,
  description: 'Một chương trình đối với một người — One programme for a stored person.',
})
export class ProgrammeStandingType {
  @Field(() => FindingEnum, { description: 'Kết quả — How records and law stand to each other.' })
  finding!: string;

  @Field(() => AssessmentType, { description: 'Luật nói gì — What the law says.' })
  assessment!: AssessmentType;

  @Field(() => EnrolmentType, {
    nullable: true,
    description: 'Đang hưởng theo — By which decision.',
  })
  enrolment!: EnrolmentType | null;
}

@ObjectType('PersonStanding', {
  simpleResolvers: true,
  description: 'Một người trong hồ sơ trước luật của một ngày — A stored person before the law.',
})
export class PersonStandingType {
  @Field(() => DayScalar, { description: 'Ngày — The day.' })
  on!: string;

  @Field(() => [ProvenFactType], { description: 'Hồ sơ đã có — What the records prove.' })
  proven!: readonly ProvenFactType[];

  @Field(() => FactType, {
    nullable: true,
    description: 'Nên hỏi gì trước — The missing fact that settles most; null when none does.',
  })
  nextQuestion!: () => FactType | null;

  @Field(() => [ProgrammeStandingType], {
    description: 'Các chương trình, điều còn thiếu đứng trước — Programmes; what is missed first.',
  })
  programmes!: readonly ProgrammeStandingType[];
}

@ArgsType()
export class MissedArgs {
  @Field(() => String, { description: 'Mã xã, phường — Commune.' })
  unitCode!: string;

  @Field(() => String, { description: 'Khóa chương trình — Key of the programme.' })
  programme!: string;

  @Field(() => Int, { description: 'Mấy dòng, 1 đến 100 — Rows, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Đọc tiếp từ — Cursor to go on after.' })
  after?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Mặc định hôm nay — Today if absent.' })
  on?: CivilDate | null;
}

@Resolver()
export class StandingResolver {
  @Query(() => PersonStandingType, {
    description:
      'Hồ sơ một người so với luật — What the records of a person prove, what she has a right to, and what she receives.',
  })
  async standing(
    @Arg('beneficiaryId', () => ID, { description: 'Ai — Who.' }) beneficiaryId: string,
    @OnDay() on: CivilDate | null,
    @Ctx() { actor, services, on: today }: ApiContext,
  ): Promise<PersonStandingType> {
    const day = on ?? today;
    return toStanding(await services.standings.ofPerson(actor, beneficiaryId, day), day);
  }

  @Query(() => HouseholdPlanType, {
    description: 'Cả hộ trong hồ sơ được gì — What the law gives a stored household, put together.',
  })
  async storedHouseholdPlan(
    @Arg('householdId', () => ID, { description: 'Hộ nào — Which.' }) householdId: string,
    @OnDay() on: CivilDate | null,
    @Ctx() { actor, services, on: today }: ApiContext,
  ): Promise<HouseholdPlanType> {
    const { plan, names } = await services.standings.ofHousehold(actor, householdId, on ?? today);
    return toHouseholdPlan(plan, names);
  }

  @Query(() => BeneficiaryConnectionType, {
    description:
      'Ai có quyền mà chưa được hưởng — People of a commune who have the right and by the records do not receive it.',
  })
  async missed(
    @Args(() => MissedArgs) { after, first, on, ...asked }: MissedArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<BeneficiaryType>> {
    const { actor, services, on: today } = context;
    const list = new Listing(context, { first, after }, { name: 'missed', asked });
    const from = list.place === null ? {} : { after: placeByName(list.place) };
    const wanted = { ...asked, ...from, first: list.first };
    return list.connection(await services.standings.missed(actor, wanted, on ?? today), {
      place: ({ foldedName, id }) => [foldedName, id],
      toNode: toBeneficiary,
    });
  }
}

function toStanding(standing: Standing, on: CivilDate): PersonStandingType {
  const { facts, proofs, programmes } = standing;
  return {
    on,
    proven: proofs.map((proof) => ({
      fact: () => toFact(proof.fact),
      value: toFactValue(proof.fact, facts[proof.fact] ?? 'declined', on),
      from: proof.from,
      decision: 'decision' in proof ? proof.decision : null,
      decidedOn: 'decision' in proof ? proof.decidedOn : null,
    })),
    nextQuestion: () => {
      const key: FactKey | null = factToAsk(facts, on, raisedFor(facts, on));
      return key === null ? null : toFact(key);
    },
    programmes: programmes.map(({ finding, assessment, enrolment }) => ({
      finding,
      assessment: toAssessment(assessment, standing),
      enrolment: enrolment && toEnrolment(enrolment),
    })),
  };
}
