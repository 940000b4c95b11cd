import { Field, Float, InputType, Int } from 'type-graphql';
import type { FactDef, FactFault, FactKey, Facts, FactState } from '../policy';
import { FACT_KEYS, FACTS, OLDEST } from '../policy';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import { addDays, addMonths, addYears, civilDate, latestBirth } from '../shared/civil-date';
import { factWords } from '../services/dictionary';
import type { EnumNames } from './enums';
import { enumOf, FactKeyEnum } from './enums';
import { PartialDayScalar, VndScalar } from './scalars';

@InputType('DayInput', { description: 'Ngày sinh hoặc tuổi — A date or an age; give one of them.' })
class DayInput {
  @Field(() => PartialDayScalar, {
    nullable: true,
    description: 'YYYY, YYYY-MM hoặc YYYY-MM-DD — What is left out is unknown.',
  })
  date?: string | null;

  @Field(() => Int, { nullable: true, description: 'Tuổi tròn — Completed years on the day.' })
  age?: number | null;
}

@InputType('MoneyInput', {
  description: 'Số tiền, hoặc khoảng — An amount, or between which two it lies.',
})
class MoneyInput {
  @Field(() => VndScalar, { nullable: true, description: 'Đúng bằng — Exactly.' })
  exactly?: number | null;

  @Field(() => VndScalar, { nullable: true, description: 'Ít nhất — At least.' })
  atLeast?: number | null;

  @Field(() => VndScalar, { nullable: true, description: 'Nhiều nhất — At most.' })
  atMost?: number | null;
}

@InputType('NumberInput', {
  description: 'Một số, hoặc khoảng — A number, or between which two it lies.',
})
class NumberInput {
  @Field(() => Float, { nullable: true, description: 'Đúng bằng — Exactly.' })
  exactly?: number | null;

  @Field(() => Float, { nullable: true, description: 'Ít nhất — At least.' })
  atLeast?: number | null;

  @Field(() => Float, { nullable: true, description: 'Nhiều nhất — At most.' })
  atMost?: number | null;
}

/** What an input type made from the dictionary holds: a value under a fact's key, and `declined`. */
export type FactsInput = Readonly<Record<string, unknown>>;

export const PersonFactsInput = inputOf(
  'person',
  'PersonFacts',
  'Thông tin về một người — Facts about a person.',
);
export const HouseholdFactsInput = inputOf(
  'household',
  'HouseholdFacts',
  'Thông tin chung của hộ — Facts that a household shares.',
);
export const PlaceFactsInput = inputOf(
  'place',
  'PlaceFacts',
  'Thông tin về nơi ở — Facts about the place.',
);

/** True when the dictionary has facts of this kind; GraphQL knows no empty input type. */
export function hasFactsOf(of: FactDef['of']): boolean {
  return FACT_KEYS.some((key) => FACTS[key].of === of);
}

/**
 * Facts as policy reads them, out of what a client sent. What is absent or null stays unknown.
 * @throws AppError BAD_INPUT naming the fact that makes no sense.
 */
export function toFacts(inputs: readonly (FactsInput | null | undefined)[], on: CivilDate): Facts {
  const given = inputs.flatMap((input) => Object.entries(input ?? {}));
  const states = given.flatMap(([key, value]): (readonly [string, FactState])[] => {
    if (value === undefined || value === null) return [];
    if (key === 'declined') return (value as FactKey[]).map((fact) => [fact, 'declined']);
    return [[key, stateOf(key as FactKey, value, on)]];
  });
  const twice = states.find(([key], at) => states.findIndex(([other]) => other === key) !== at);
  if (twice !== undefined) refuse(twice[0], 'shape', 'is both given and declined');
  return Object.fromEntries(states);
}

function inputOf(of: FactDef['of'], name: string, description: string): new () => FactsInput {
  const made = class {};
  InputType(name, { description })(made);
  for (const key of FACT_KEYS.filter((fact) => FACTS[fact].of === of)) {
    const { label } = factWords(key);
    const type = fieldType(key);
    Field(() => type, { nullable: true, description: `${label.vi} — ${label.en}` })(
      made.prototype,
      key,
    );
  }
  Field(() => [FactKeyEnum], {
    nullable: true,
    description: 'Những điều người dân nói “không biết” — What she said that she does not know.',
  })(made.prototype, 'declined');
  return made as new () => FactsInput;
}

function fieldType(key: FactKey): object | [EnumNames] {
  const def: FactDef = FACTS[key];
  switch (def.kind) {
    case 'flag':
      return Boolean;
    case 'choice':
      return [optionsOf(key, def.options)];
    case 'number':
      return def.unit === 'đồng/tháng' || def.unit === 'đồng' ? MoneyInput : NumberInput;
    case 'day':
      return DayInput;
  }
}

function optionsOf(key: FactKey, options: readonly string[]): EnumNames {
  const { label } = factWords(key);
  const name = `${key.charAt(0).toUpperCase()}${key.slice(1)}Option`;
  return enumOf(name, options, `${label.vi} — ${label.en}`);
}

function stateOf(key: FactKey, value: unknown, on: CivilDate): FactState {
  const def: FactDef = FACTS[key];
  if (def.kind === 'day') return dayRange(key, value as DayInput, on);
  if (def.kind === 'number') return numberRange(key, value as NumberInput, def);
  return value as boolean | string[];
}

function dayRange(key: FactKey, { date, age }: DayInput, on: CivilDate): FactState {
  if (typeof date === 'string' && typeof age === 'number')
    refuse(key, 'shape', 'needs a date or an age, not both');
  if (typeof age === 'number') return bornAtAge(key, age, on);
  if (typeof date !== 'string') return refuse(key, 'shape', 'needs a date or an age');
  const first = civilDate(`${date}${'-01-01'.slice(date.length - 4)}`);
  if (date.length === 10) return { min: first, max: first };
  const last = addDays(date.length === 4 ? addYears(first, 1) : addMonths(first, 1), -1);
  // Of the year or month that is running, only the part up to the day is possible.
  return { min: first, max: first <= on && last > on ? on : last };
}

/** Every day of birth on which somebody has completed exactly `age` years. */
function bornAtAge(key: FactKey, age: number, on: CivilDate): FactState {
  if (age < 0) refuse(key, 'future', `must be an age from 0 to ${OLDEST}`);
  if (age > OLDEST) refuse(key, 'too-old', `must be an age from 0 to ${OLDEST}`);
  return { min: addDays(latestBirth(age + 1, on), 1), max: latestBirth(age, on) };
}

function numberRange(
  key: FactKey,
  { exactly, atLeast, atMost }: NumberInput,
  { min, max }: { readonly min: number; readonly max: number },
): FactState {
  if (typeof exactly === 'number') {
    if (typeof atLeast === 'number' || typeof atMost === 'number') {
      refuse(key, 'shape', 'needs an exact number or a range, not both');
    }
    return { min: exactly, max: exactly };
  }
  if (typeof atLeast !== 'number' && typeof atMost !== 'number')
    refuse(key, 'shape', 'needs a number');
  return { min: atLeast ?? min, max: atMost ?? max };
}

function refuse(fact: string, why: FactFault, says: string): never {
  throw new AppError('BAD_INPUT', `The fact "${fact}" ${says}.`, { fact, why });
}
