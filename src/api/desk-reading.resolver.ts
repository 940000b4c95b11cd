import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Place } from '../services/reading/cursors';
import { DESK_KINDS } from '../services/desk/queue.service';
import type { DeskItem } from '../services/desk/queue.service';
import { refuseRecord } from '../services/record-faults';
import type { CivilDate } from '../shared/civil-date';
import type { Connection } from './connection';
import { Listing, PageArgs } from './connection';
import type { ApiContext } from './context';
import {
  CannedReplyType,
  OfficeHoursNowType,
  OfficeHoursType,
  PromiseFiguresType,
  StaffPromiseType,
} from './desk-tasks.types';
import type { DeskItemType } from './desk.types';
import {
  DeskNoteType,
  DeskQueueConnectionType,
  DeskTalkType,
  PresentType,
  RatingFiguresType,
  WaitFiguresType,
} from './desk.types';
import { DayScalar, toInstant } from './scalars';
import { toDeskTalk, toHoursNow, toOfficeHours } from './to-desk';

@ArgsType()
export class DaysArgs {
  @Field(() => DayScalar, { description: 'Từ ngày — The first day.' })
  from!: CivilDate;

  @Field(() => DayScalar, { description: 'Đến ngày — The last day, counted too.' })
  to!: CivilDate;
}

@ArgsType()
export class FilledReplyArgs {
  @Field(() => ID, { description: 'Cuộc trò chuyện — For which.' })
  conversationId!: string;

  @Field(() => String, { description: 'Tên mẫu — Name of the reply.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Ưu tiên mẫu của xã này — The commune whose wording goes first.',
  })
  unitCode?: string | null;
}

const WHICH = { description: 'Cuộc trò chuyện — Which.' } as const;
const UNIT = { nullable: true, description: 'Mã xã; trống là tỉnh — Which office.' } as const;

@Resolver()
export class DeskReadingResolver {
  @Query(() => DeskQueueConnectionType, {
    description: 'Hàng chờ của cán bộ, gấp nhất trước — The queue, the most urgent first.',
  })
  async deskQueue(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<DeskItemType>> {
    const list = new Listing(context, asked, { name: 'desk-queue' });
    const page = await context.services.chat.desk.queue.items(context.actor, {
      first: list.first,
      ...(list.place && { after: placeOf(list.place) }),
    });
    return list.connection(page, {
      place: ({ kind, since, id }) => [kind, since, id],
      toNode: (item) => ({ ...item, since: toInstant(item.since) }),
    });
  }

  @Query(() => DeskTalkType, {
    description: 'Ai phụ trách, nhãn, đánh giá; việc mở xem được ghi lại — Opening it is recorded.',
  })
  async deskTalk(
    @Arg('conversationId', () => ID, WHICH) id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<DeskTalkType> {
    return toDeskTalk(await services.chat.desk.details.talk(actor, id));
  }

  @Query(() => [DeskNoteType], {
    description: 'Ghi chú nội bộ, cũ trước; việc mở xem được ghi lại — Notes, oldest first.',
  })
  async deskNotes(
    @Arg('conversationId', () => ID, WHICH) id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<DeskNoteType[]> {
    const found = await services.chat.desk.notes.list(actor, id);
    return found.map(({ createdAt, ...note }) => ({ ...note, at: toInstant(createdAt) }));
  }

  @Query(() => [PresentType], { description: 'Ai đang ở đây — Who looks at it now.' })
  async presence(
    @Arg('conversationId', () => ID, WHICH) id: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<PresentType[]> {
    const found = await services.chat.desk.presence.list(actor, id);
    return found.map((one) => ({ ...one, until: toInstant(one.until) }));
  }

  @Query(() => [StaffPromiseType], {
    description:
      'Lời hứa còn mở, đến hạn trước đứng trước: của một cuộc trò chuyện, hoặc mọi nơi — Open promises, the first due first.',
  })
  async promises(
    @Arg('conversationId', () => ID, { ...WHICH, nullable: true }) id: string | null,
    @Arg('mine', () => Boolean, { description: 'Chỉ việc của tôi — Only mine.' }) mine: boolean,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<StaffPromiseType[]> {
    const own = mine && actor.kind === 'staff' ? { ownerId: actor.id } : {};
    const which = { ...(id && { conversationId: id }), ...own };
    return [...(await services.chat.desk.promises.list(actor, which))];
  }

  @Query(() => [CannedReplyType], {
    description: 'Mẫu trả lời của tỉnh và của xã — Replies kept ready, as they hold now.',
  })
  async cannedReplies(
    @Arg('unitCode', () => String, UNIT) unitCode: string | null,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<CannedReplyType[]> {
    return [...(await services.chat.desk.canned.list(actor, unitCode ?? null))];
  }

  @Query(() => String, {
    description:
      'Mẫu đã điền cho cuộc trò chuyện này; thiếu điều gì thì từ chối — A reply filled in; refused when something is not known.',
  })
  filledReply(
    @Args(() => FilledReplyArgs) { unitCode = null, ...args }: FilledReplyArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<string> {
    return services.chat.desk.canned.fill(actor, { ...args, unitCode });
  }

  @Query(() => [OfficeHoursType], { description: 'Giờ làm việc — Hours of an office, by day.' })
  async officeHours(
    @Arg('unitCode', () => String, UNIT) unitCode: string | null,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<OfficeHoursType[]> {
    return (await services.chat.desk.hours.list(actor, unitCode ?? null)).map(toOfficeHours);
  }

  @Query(() => OfficeHoursNowType, {
    description: 'Lúc này có làm việc không, và khi nào làm lại — Whether staff answer now.',
  })
  async officeHoursNow(
    @Arg('unitCode', () => String, UNIT) unitCode: string | null,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<OfficeHoursNowType> {
    return toHoursNow(await services.chat.desk.hours.now(actor, unitCode ?? null));
  }

  @Query(() => RatingFiguresType, { description: 'Số liệu đánh giá — How ratings fell out.' })
  ratingFigures(
    @Args(() => DaysArgs) days: DaysArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<RatingFiguresType> {
    return services.chat.desk.figures.ratings(actor, { ...days });
  }

  @Query(() => [PromiseFiguresType], {
    description: 'Lời hứa giữ, muộn, thất hứa theo nơi và tháng — Promises by office and month.',
  })
  async promiseFigures(
    @Args(() => DaysArgs) days: DaysArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<PromiseFiguresType[]> {
    return [...(await services.chat.desk.figures.promises(actor, { ...days }))];
  }

  @Query(() => WaitFiguresType, { description: 'Thời gian chờ — How long citizens waited.' })
  waitFigures(
    @Args(() => DaysArgs) days: DaysArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<WaitFiguresType> {
    return services.chat.desk.figures.waits(actor, { ...days });
  }
}

function placeOf([name, since, id]: Place): Pick<DeskItem, 'kind' | 'since' | 'id'> {
  const kind = DESK_KINDS.find((one) => one === name) ?? refuseRecord('foreign-cursor');
  return { kind, since: Number(since), id: String(id) };
}
