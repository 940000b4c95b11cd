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

/** With its zone: a moment without one would be another moment on another machine. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** The two times that a query asks about. @throws AppError BAD_INPUT for a moment that is none */
export function asOf({ on, knownAt }: AsOfArgs, today: CivilDate): AsOf {
  if (knownAt === null || knownAt === undefined) return { on: on ?? today, knownAt: null };
  const instant = MOMENT.test(knownAt) ? Date.parse(knownAt) : NaN;
  if (!Number.isFinite(instant)) {
    throw new AppError(
      'BAD_INPUT',
      'The field "knownAt" is wrong: it is no moment in ISO 8601 with its zone.',
      {
        field: 'knownAt',
      },
    );
  }
  return { on: on ?? today, knownAt: instant };
}
