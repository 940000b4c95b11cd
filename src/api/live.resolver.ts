import { Args, ArgsType, Ctx, Field, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { LiveEvent } from '../records/entities/live-event.entity';
import type { ApiContext } from './context';
import { LiveEventType, LiveKindEnum } from './live.types';
import { toInstant } from './scalars';

@ArgsType()
export class WatchArgs {
  @Field(() => [LiveKindEnum], {
    nullable: true,
    description:
      'Chỉ các loại này; mặc định mọi loại được xem — Only these kinds; if absent, all that you may watch.',
  })
  kinds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Tiếp theo số này; mặc định từ bây giờ — Go on after this number; from now on if absent. EVENTS_GONE: it is too old, load everything again.',
  })
  after?: number | null;
}

@Resolver()
export class LiveResolver {
  @Query(() => Int, {
    description:
      'Số thứ tự mới nhất: hỏi trước, tải danh sách, rồi theo dõi từ số này — The newest number: ask for it, load your lists, then watch after it.',
  })
  lastEvent(@Ctx() { actor, services }: ApiContext): Promise<number> {
    return services.live.last(actor);
  }

  @Subscription(() => LiveEventType, {
    description:
      'Theo dõi thay đổi qua graphql-transport-ws, không sót, không lặp — What changes, in order, with no gap and nothing twice, over graphql-transport-ws.',
    subscribe: ({ args, context }) =>
      watch(args as WatchArgs, context as ApiContext) as unknown as AsyncIterable<LiveEvent>,
  })
  events(@Root() event: LiveEvent, @Args(() => WatchArgs) _args: WatchArgs): LiveEventType {
    const { seq, kind, subject, change, at } = event;
    return { seq, kind, subject, change, at: toInstant(at) };
  }
}

function watch(
  { kinds, after }: WatchArgs,
  { actor, actorNow = async () => actor, services }: ApiContext,
): Promise<AsyncIterable<LiveEvent>> {
  return services.live.watch(actorNow, { kinds: kinds ?? null, after: after ?? null });
}
