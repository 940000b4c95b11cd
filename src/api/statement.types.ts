import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { CivilDate } from '../shared/civil-date';
import { enumOf } from './enums';
import { DayScalar, InstantScalar, toInstant } from './scalars';

const BecauseEnum = enumOf(
  'Because',
  ['recorded', 'ended', 'corrected'],
  'RECORDED: ghi mới; ENDED: đến ngày thì thôi; CORRECTED: ghi sai, sửa lại — Why a wording was written.',
);

/** What every wording of a statement with two times shows of itself. */
@ObjectType({ simpleResolvers: true })
export abstract class WordingType {
  @Field(() => ID, {
    description: 'Khóa, không đổi qua các lần sửa — The statement, through all wordings.',
  })
  id!: string;

  @Field(() => String, { description: 'Bản này — This wording; send it with a change.' })
  revision!: string;

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

/** A wording that rests on a decision. */
@ObjectType({ simpleResolvers: true })
export abstract class StatementType extends WordingType {
  @Field(() => String, { description: 'Số quyết định, giấy — Number of the decision.' })
  decision!: string;

  @Field(() => DayScalar, { description: 'Ngày quyết định — When it was decided.' })
  decidedOn!: string;
}

/** What every decision that is written down says of itself and of the days on which it holds. */
@InputType()
export abstract class DecidedInput {
  @Field(() => String, { description: 'Số quyết định, giấy — Number of the decision.' })
  decision!: string;

  @Field(() => DayScalar, { description: 'Ngày quyết định — When it was decided.' })
  decidedOn!: CivilDate;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  validFrom!: CivilDate;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  validTo?: CivilDate | null;
}

/** The two instants of a wording as the API writes them. */
export function toKnown({
  knownFrom,
  knownTo,
}: {
  readonly knownFrom: number;
  readonly knownTo: number | null;
}): Pick<StatementType, 'knownFrom' | 'knownTo'> {
  return {
    knownFrom: toInstant(knownFrom),
    knownTo: knownTo === null ? null : toInstant(knownTo),
  };
}
