import { Arg } from 'type-graphql';
import { DayScalar } from './scalars';

/** The argument that says the day whose law is asked for; today when it is left out. */
export function OnDay(name: 'on' | 'paidOn' = 'on'): ReturnType<typeof Arg> {
  return Arg(name, () => DayScalar, {
    nullable: true,
    description: 'Mặc định hôm nay — Today if absent.',
  });
}
