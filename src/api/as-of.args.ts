import { ArgsType, Field } from 'type-graphql';
import type { AsOf } from '../records/two-times';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import { DayScalar, InstantScalar } from './scalars';

@ArgsType()
export class AsOfArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Đúng vào ngày nào; mặc định hôm nay — True on which day; today if absent.',
  })
  on?: CivilDate | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'Như đã biết vào lúc nào; mặc định bây giờ — As it was known at which moment; now if absent.',
  })
  knownAt?: string | null;
}

/** The two times that a query asks about. @throws AppError BAD_INPUT for a moment that is none */
export function asOf({ on, knownAt }: AsOfArgs, today: CivilDate): AsOf {
  const instant = knownAt === null || knownAt === undefined ? null : Date.parse(knownAt);
  if (instant !== null && !Number.isFinite(instant)) {
    throw new AppError('BAD_INPUT', 'The field "knownAt" is wrong: it is no moment in ISO 8601.', {
      field: 'knownAt',
    });
  }
  return { on: on ?? today, knownAt: instant };
}
