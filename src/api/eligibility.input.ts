import { Field, InputType, Int } from 'type-graphql';
import type { Ends, FactKey, Place } from '../policy';
import { FACTS, placeByCode, requirePlace } from '../policy';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import { enumOf, FactKeyEnum } from './enums';
import type { FactsInput } from './facts.input';
import { hasFactsOf, HouseholdFactsInput, PersonFactsInput, PlaceFactsInput } from './facts.input';
import { LIMITS } from './limits';
import { DayScalar } from './scalars';

const RelationEnum = enumOf(
  'RelationKind',
  ['child', 'spouse'],
  'Con; vợ hoặc chồng — Child; husband or wife.',
);

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

@InputType('RelationInput', {
  description:
    'Một quan hệ: người thứ `person` là con hoặc vợ, chồng của người thứ `of` — One relation, by places from 0.',
})
export class RelationInput {
  @Field(() => Int, { description: 'Người — Her place in the list, from 0.' })
  person!: number;

  @Field(() => RelationEnum, { description: 'Là gì — What she is.' })
  is!: 'child' | 'spouse';

  @Field(() => Int, { description: 'Của người — Of whom, the place from 0.' })
  of!: number;
}

@InputType('EligibilityInput', {
  description: 'Một hộ và nơi ở — A household and its place. What is left out is unknown.',
})
export class EligibilityInput {
  @Field(() => [PersonInput], { description: 'Từng người, tối đa 20 — Its people, at most 20.' })
  people!: PersonInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'Xã, phường nơi ở: tên hoặc mã — The commune they live in, by name or code; old names resolve by the day.',
  })
  commune?: string | null;

  @Field(() => [RelationInput], {
    nullable: true,
    description:
      'Quan hệ trong nhà — How the people stand to each other; `householdPlan` counts on it, `assessEligibility` only refuses what cannot be.',
  })
  relations?: RelationInput[] | null;

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

/**
 * The commune that was given by name or code; undefined when none was.
 * @throws AppError BAD_INPUT with `why` for one that is unknown, ambiguous, abolished or not yet there
 */
export function communeOf(
  { commune }: Pick<EligibilityInput, 'commune'>,
  on: CivilDate,
): Place | undefined {
  if (commune === undefined || commune === null) return undefined;
  const text = commune.slice(0, LIMITS.name);
  return placeByCode(text.trim(), on) ?? requirePlace(text, on);
}
