import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';
import type { NewCanned } from '../services/desk/canned.service';
import type { NewHours } from '../services/desk/hours.service';
import type { CivilDate } from '../shared/civil-date';
import { Input, Key, KeyArgs } from './change.args';
import type { ApiContext } from './context';
import { CannedReplyInput, OfficeHoursInput } from './desk-tasks.types';
import type { HoursStretchInput } from './desk-tasks.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { DayScalar } from './scalars';

@ArgsType()
export class PromiseArgs extends KeyArgs {
  @Field(() => ID, { description: 'Cuộc trò chuyện — Which.' })
  conversationId!: string;

  @Field(() => DayScalar, { description: 'Chậm nhất ngày — The last day on which it is kept.' })
  until!: CivilDate;

  @Field(() => String, { description: 'Lời hứa — The words; the day is added to them.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Mã xã hứa; trống là tỉnh — Which office.' })
  unitCode?: string | null;
}

@Resolver()
export class DeskTasksResolver {
  @Mutation(() => RecordResult, {
    description:
      'Hứa với người dân: gửi lời hứa có ngày, và thành một việc — Promises, in words with a day; it becomes a task.',
  })
  promise(
    @Args(() => PromiseArgs) { clientMutationKey: key, conversationId: id, ...input }: PromiseArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'promise', key, input: { id, ...input } }, () =>
      context.services.chat.desk.promises.make(context.actor, id, input),
    );
  }

  @Mutation(() => RecordResult, { description: 'Đã làm điều đã hứa — Says that it was kept.' })
  keepPromise(
    @PromiseId() id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'keepPromise', key, input: id }, () =>
      context.services.chat.desk.promises.keep(context.actor, id),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Rút lại lời hứa không cần làm nữa — Takes a promise back.',
  })
  withdrawPromise(
    @PromiseId() id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'withdrawPromise', key, input: id }, () =>
      context.services.chat.desk.promises.withdraw(context.actor, id),
    );
  }

  @Mutation(() => RecordResult, { description: 'Nhận làm lời hứa này — Takes it upon oneself.' })
  takePromise(
    @PromiseId() id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'takePromise', key, input: id }, () =>
      context.services.chat.desk.promises.take(context.actor, id),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi mẫu trả lời; bản cũ vẫn còn — Writes a reply kept ready, or a new wording.',
  })
  writeCannedReply(
    @Input(CannedReplyInput) input: CannedReplyInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'writeCannedReply', key, input }, () =>
      context.services.chat.desk.canned.write(context.actor, input as NewCanned),
    );
  }

  @Mutation(() => RecordResult, { description: 'Thôi dùng mẫu này — Takes it out of use.' })
  retireCannedReply(
    @Arg('id', () => ID, { description: 'Khóa của bản mới nhất — Id of the newest wording.' })
    id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'retireCannedReply', key, input: id }, () =>
      context.services.chat.desk.canned.retire(context.actor, id),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi giờ làm việc từ một ngày — Enters hours of an office from a day on.',
  })
  addOfficeHours(
    @Input(OfficeHoursInput) input: OfficeHoursInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'addOfficeHours', key, input }, () =>
      context.services.chat.desk.hours.add(context.actor, toHours(input)),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Rút lại dòng ghi nhầm — Takes back hours that were entered by mistake.',
  })
  withdrawOfficeHours(
    @Arg('id', () => ID, { description: 'Khóa — Which row.' }) id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'withdrawOfficeHours', key, input: id }, () =>
      context.services.chat.desk.hours.withdraw(context.actor, id),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Đã xem đánh giá thấp này — Says that somebody looked at a bad rating.',
  })
  markRatingSeen(
    @Arg('id', () => ID, { description: 'Đánh giá — Which rating.' }) id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'markRatingSeen', key, input: id }, () =>
      context.services.chat.desk.queue.seen(context.actor, id),
    );
  }
}

function PromiseId() {
  return Arg('id', () => ID, { description: 'Lời hứa — Which promise.' });
}

function toHours({ week, ...rest }: OfficeHoursInput): NewHours {
  const on = (weekday: number) => week.filter((one) => one.weekday === weekday);
  const stretch = ({ from, to }: HoursStretchInput): [string, string] => [from, to];
  return { ...rest, week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => on(weekday).map(stretch)) };
}
