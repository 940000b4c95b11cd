import { ArgsType, Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import type { RecognitionAbout, RecognitionRecord } from '../services/recognition-record';
import { refuseRecord } from '../services/record-faults';
import type { RecognitionWording } from '../services/recognition.service';
import { civilDate } from '../shared/civil-date';
import { AsOfArgs } from './as-of.args';
import { enumOf, FactKeyEnum } from './enums';
import { FactType, FactValueType, toFact, toFactValue } from './fact.types';
import { DecidedInput, StatementType, toKnown } from './statement.types';

/** What a decision is about. */
type SubjectKind = RecognitionAbout['kind'];

export const SubjectKindEnum = enumOf(
  'SubjectKind',
  ['person', 'household', 'commune'],
  'Người, hộ hay xã — What a decision is about.',
);
@ObjectType('Recognition', {
  simpleResolvers: true,
  description: 'Một quyết định chứng minh một thông tin — A decision that proves a fact.',
})
export class RecognitionType extends StatementType {
  @Field(() => FactType, { description: 'Thông tin nào — The fact.' })
  fact!: FactType;

  @Field(() => FactValueType, { description: 'Là gì — Its value.' })
  value!: FactValueType;
}

@InputType('RecognitionWordingInput', {
  description: 'Nội dung một quyết định — What a decision says. Give one of flag, option, number.',
})
export class RecognitionWordingInput extends DecidedInput {
  @Field(() => Boolean, { nullable: true, description: 'Có hay không — For a flag.' })
  flag?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Lựa chọn, viết như trong `facts` — For a choice, spelled as `facts` has it.',
  })
  option?: string | null;

  @Field(() => Float, { nullable: true, description: 'Số — For a number.' })
  number?: number | null;
}

@InputType('RecognitionInput', { description: 'Một quyết định mới — A decision to write down.' })
export class RecognitionInput extends RecognitionWordingInput {
  @Field(() => SubjectKindEnum, { description: 'Về ai — What it is about.' })
  subject!: SubjectKind;

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
  subject!: SubjectKind;

  @Field(() => ID, { description: 'Khóa hoặc mã — Id, or code of the commune.' })
  subjectId!: string;
}

/** Subject and key as the service names them. */
export function toAbout(kind: SubjectKind, id: string): RecognitionAbout {
  return kind === 'commune' ? { kind, code: id } : { kind, id };
}

/**
 * A decision as the service takes it. An option as the API spells it, 'NEAR_POOR', is the dictionary's 'near-poor'.
 * @throws AppError BAD_INPUT unless exactly one value is given
 */
export function toWording(input: RecognitionWordingInput): RecognitionWording {
  const { flag, option, number, ...decided } = input;
  const given = [flag, option && lowerName(option), number].filter(
    (one) => one !== undefined && one !== null,
  );
  const [value] = given;
  if (value === undefined || value === null || given.length > 1) refuseRecord('one-value');
  return { ...decided, value, validTo: decided.validTo ?? null };
}

export function toRecognitionType(row: RecognitionRecord): RecognitionType {
  const { fact, value, validFrom } = row;
  return {
    ...row,
    ...toKnown(row),
    fact: toFact(fact),
    value: toFactValue(fact, value, civilDate(validFrom)),
  };
}

function lowerName(option: string): string {
  return option.toLowerCase().replace(/_/g, '-');
}
