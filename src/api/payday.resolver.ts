import { Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { CivilDate } from '../shared/civil-date';
import { Input, Key } from './change.args';
import type { ApiContext } from './context';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { DayScalar } from './scalars';

@InputType('PaydayInput', { description: 'Ngày và nơi trả tiền — When and where money is paid.' })
class PaydayInput {
  @Field(() => String, { description: 'Xã — The commune.' })
  unitCode!: string;

  @Field(() => String, { description: 'Chương trình — The programme, by its key.' })
  programme!: string;

  @Field(() => DayScalar, { description: 'Ngày — The day.' })
  day!: CivilDate;

  @Field(() => String, { description: 'Nơi lĩnh — Where.' })
  place!: string;
}

@Resolver()
export class PaydayResolver {
  @Mutation(() => RecordResult, {
    description:
      'Báo ngày trả tiền; người đã liên kết được nhắn — Announces a day of payment; linked accounts are told.',
  })
  announcePayday(
    @Input(PaydayInput) input: PaydayInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'announcePayday', key, input }, () =>
      context.services.paydays.announce(context.actor, input),
    );
  }
}
