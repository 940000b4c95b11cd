import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { findPlace } from '../policy';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import type { ApiContext } from './context';
import { LIMITS } from './limits';
import { OnDay } from './on-day';
import { PlaceAnswerType, toPlaceAnswer } from './place.types';

@Resolver()
export class PlaceResolver {
  @Query(() => PlaceAnswerType, {
    description:
      'Xã, phường, thị trấn theo tên hoặc mã — Which commune, ward or town a name or code is on a day, before or after the merger of 2025-07-01.',
  })
  place(
    @Arg('text', () => String, {
      description: 'Tên hoặc mã, có thể kèm huyện cũ — Name or code, perhaps with former district.',
    })
    text: string,
    @OnDay() on: CivilDate | null,
    @Ctx() context: ApiContext,
  ): PlaceAnswerType {
    if (text.length > LIMITS.name) {
      throw new AppError(
        'BAD_INPUT',
        `The name of a place has at most ${LIMITS.name} characters.`,
        {
          field: 'text',
        },
      );
    }
    const day = on ?? context.on;
    return toPlaceAnswer(findPlace(text, day), day);
  }
}
