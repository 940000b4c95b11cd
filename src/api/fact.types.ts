import { Field, Float, ObjectType } from 'type-graphql';
import type { FactDef, FactKey, FactState, Range } from '../policy';
import { FACTS, isOptions } from '../policy';
import type { Phrase } from '../services/dictionary';
import { factWords, sayValue } from '../services/dictionary';
import type { CivilDate } from '../shared/civil-date';
import { FactKeyEnum, FactKindEnum, FactOfEnum, KnownEnum, PrivacyEnum, upperName } from './enums';
import { DayRangeType, PhraseType } from './law.types';

@ObjectType('FactOption', {
  simpleResolvers: true,
  description: 'Một câu trả lời có thể chọn — One possible value of a choice.',
})
export class FactOptionType {
  @Field(() => String, { description: 'Viết như trong dữ liệu vào — Spelled as in the input.' })
  value!: string;

  @Field(() => PhraseType, { description: 'Nhãn — Its label.' })
  label!: Phrase;
}

@ObjectType('Fact', {
  simpleResolvers: true,
  description: 'Một thông tin mà luật hỏi đến — One thing that the law asks about a person.',
})
export class FactType {
  @Field(() => FactKeyEnum, { description: 'Khóa — Key.' })
  key!: string;

  @Field(() => FactKindEnum, { description: 'Kiểu — Kind of value.' })
  kind!: string;

  @Field(() => FactOfEnum, { description: 'Của ai — Whose it is.' })
  of!: string;

  @Field(() => PrivacyEnum, { description: 'Loại dữ liệu cá nhân — Class of personal data.' })
  privacy!: string;

  @Field(() => KnownEnum, { description: 'Biết nhờ đâu — How it may be known.' })
  known!: string;

  @Field(() => PhraseType, { description: 'Tên gọi — What it is called.' })
  label!: Phrase;

  @Field(() => PhraseType, { description: 'Câu hỏi — The question.' })
  question!: Phrase;

  @Field(() => PhraseType, { description: 'Giải thích — What counts.' })
  help!: Phrase;

  @Field(() => [FactOptionType], { description: 'Các lựa chọn — Options of a choice, else empty.' })
  options!: readonly FactOptionType[];

  @Field(() => String, { nullable: true, description: 'Đơn vị — Unit of a number.' })
  unit!: string | null;

  @Field(() => Float, { nullable: true, description: 'Nhỏ nhất — Least value of a number.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lớn nhất — Greatest value of a number.' })
  max!: number | null;
}

const made = new Map<FactKey, FactType>();

/** One entry of the dictionary, with its words: the same object every time. */
export function toFact(key: FactKey): FactType {
  const known = made.get(key) ?? makeFact(key);
  made.set(key, known);
  return known;
}

function makeFact(key: FactKey): FactType {
  const def: FactDef = FACTS[key];
  const { label, question, help, options } = factWords(key);
  const bounds = def.kind === 'number' ? def : { unit: null, min: null, max: null };
  return {
    key,
    kind: def.kind,
    of: def.of,
    privacy: def.privacy,
    known: def.known,
    label,
    question,
    help,
    options: options.map((option) => ({ value: upperName(option.key), label: option.label })),
    unit: bounds.unit,
    min: bounds.min,
    max: bounds.max,
  };
}

@ObjectType('NumberRange', {
  simpleResolvers: true,
  description: 'Khoảng số — Numbers, both ends included.',
})
class NumberRangeType implements Range<number> {
  @Field(() => Float, { description: 'Nhỏ nhất — Least.' })
  min!: number;

  @Field(() => Float, { description: 'Lớn nhất — Greatest.' })
  max!: number;
}

@ObjectType('FactValue', {
  simpleResolvers: true,
  description:
    'Giá trị đã biết của một thông tin — What is known of a fact: the set of values still possible. One of the fields is filled.',
})
export class FactValueType {
  @Field(() => Boolean, {
    description: 'Người dân nói “không biết” — She said that she does not know.',
  })
  declined!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Có hay không — A flag.' })
  flag!: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Các lựa chọn còn lại — Options left.' })
  options!: readonly string[] | null;

  @Field(() => NumberRangeType, { nullable: true, description: 'Số — A number.' })
  number!: Range<number> | null;

  @Field(() => DayRangeType, { nullable: true, description: 'Ngày — A day.' })
  day!: Range<string> | null;

  @Field(() => PhraseType, { description: 'Viết thành lời — In words.' })
  text!: Phrase;
}

const NOTHING = { declined: false, flag: null, options: null, number: null, day: null };

/** What is known of a fact, by kind, and in words when they are asked for; ages are counted on the day. */
export function toFactValue(key: FactKey, state: FactState, on: CivilDate): FactValueType {
  return {
    ...NOTHING,
    ...filled(key, state),
    get text() {
      return sayValue(key, state, on);
    },
  };
}

function filled(key: FactKey, state: FactState): Partial<FactValueType> {
  if (state === 'declined') return { declined: true };
  if (typeof state === 'boolean') return { flag: state };
  if (isOptions(state)) return { options: state.map(upperName) };
  return FACTS[key].kind === 'day'
    ? { day: state as Range<string> }
    : { number: state as Range<number> };
}
