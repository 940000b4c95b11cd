import { ArgsType, Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import type { RecognitionRecord } from '../services/recognition-record';
import type { NewRecognition, RecognitionWording } from '../services/recognition.service';
import type { CivilDate } from '../shared/civil-date';
import { civilDate } from '../shared/civil-date';
import { AsOfArgs } from './as-of.args';
import { enumOf, FactKeyEnum } from './enums';
import { FactType, FactValueType, toFact, toFactValue } from './fact.types';
import { DayScalar, InstantScalar, toInstant } from './scalars';

const SubjectKindEnum = enumOf(
  'SubjectKind',
  ['person', 'household', 'commune'],
  'Người, hộ hay xã — What a decision is about.',
);
export const BecauseEnum = enumOf(
  'Because',
  ['recorded', 'ended', 'corrected'],
  'RECORDED: ghi mới; ENDED: đến ngày thì thôi; CORRECTED: ghi sai, sửa lại — Why a wording was written.',
);

@ObjectType('Recognition', {
  simpleResolvers: true,
  description: 'Một quyết định chứng minh một thông tin — A decision that proves a fact.',
})
export class RecognitionType {
  @Field(() => ID, {
    description: 'Khóa, không đổi qua các lần sửa — The statement, through all wordings.',
  })
  id!: string;

  @Field(() => String, { description: 'Bản này — This wording; send it with a change.' })
  revision!: string;

  @Field(() => FactType, { description: 'Thông tin nào — The fact.' })
  fact!: FactType;

  @Field(() => FactValueType, { description: 'Là gì — Its value.' })
  value!: FactValueType;

  @Field(() => String, { description: 'Số quyết định, giấy — Number of the decision.' })
  decision!: string;

  @Field(() => DayScalar, { description: 'Ngày quyết định — When it was decided.' })
  decidedOn!: string;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  validTo!: string | null;

  @Field(() => InstantScalar, { description: 'Biết từ lúc — Since when we know it so.' })
  knownFrom!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Biết vậy đến lúc; trống nếu vẫn vậy — Until when; null: it is what we know now.',
  })
  knownTo!: string | null;

  @Field(() => BecauseEnum, { description: 'Vì sao ghi — Why this wording was written.' })
  because!: string;
}

@InputType('RecognitionWordingInput', {
  description: 'Nội dung một quyết định — What a decision says. Give one of flag, option, number.',
})
export class RecognitionWordingInput {
  @Field(() => Boolean, { nullable: true, description: 'Có hay không — For a flag.' })
  flag?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Lựa chọn, viết như trong `facts` — For a choice, spelled as `facts` has it.',
  })
  option?: string | null;

  @Field(() => Float, { nullable: true, description: 'Số — For a number.' })
  number?: number | null;

  @Field(() => String, { description: 'Số quyết định, giấy — Number of the decision.' })
  decision!: string;

  @Field(() => DayScalar, { description: 'Ngày quyết định — When it was decided.' })
  decidedOn!: CivilDate;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  validFrom!: CivilDate;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  validTo?: CivilDate | null;
}

@InputType('RecognitionInput', { description: 'Một quyết định mới — A decision to write down.' })
export class RecognitionInput extends RecognitionWordingInput {
  @Field(() => SubjectKindEnum, { description: 'Về ai — What it is about.' })
  subject!: 'person' | 'household' | 'commune';

  @Field(() => ID, {
    description:
      'Khóa người, hộ, hoặc mã xã — Id of the person or household, or code of the commune.',
  })
  subjectId!: string;

  @Field(() => FactKeyEnum, { description: 'Thông tin nào — The fact that it proves.' })
  fact!: string;
}

@ArgsType()
export class RecognitionsArgs extends AsOfArgs {
  @Field(() => SubjectKindEnum, { description: 'Về ai — What it is about.' })
  subject!: 'person' | 'household' | 'commune';

  @Field(() => ID, { description: 'Khóa hoặc mã — Id, or code of the commune.' })
  subjectId!: string;
}

/** Subject and key as the service names them. */
export function toAbout(
  kind: 'person' | 'household' | 'commune',
  id: string,
): NewRecognition['about'] {
  return kind === 'commune' ? { kind, code: id } : { kind, id };
}

/** An option as the API spells it, 'NEAR_POOR', is the dictionary's 'near-poor'. */
export function toWording(input: RecognitionWordingInput): RecognitionWording {
  const { flag, option, number, decision, decidedOn, validFrom, validTo } = input;
  const given = option === null || option === undefined ? undefined : lowerName(option);
  return {
    // What was left out altogether is refused by the dictionary as no value of any kind.
    value: flag ?? given ?? number ?? '',
    decision,
    decidedOn,
    validFrom,
    validTo: validTo ?? null,
  };
}

export function toRecognitionType(row: RecognitionRecord): RecognitionType {
  const { fact, value, knownFrom, knownTo, validFrom, ...rest } = row;
  return {
    ...rest,
    fact: toFact(fact),
    value: toFactValue(fact, value, civilDate(validFrom)),
    validFrom,
    knownFrom: toInstant(knownFrom),
    knownTo: knownTo === null ? null : toInstant(knownTo),
  };
}

function lowerName(option: string): string {
  return option.toLowerCase().replace(/_/g, '-');
}
