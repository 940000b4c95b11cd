import type { OfficeHours } from '../records/entities/office-hours.entity';
import type { ToldHours } from '../services/desk/hours.service';
import type { TalkDetail } from '../services/desk/talk-detail.service';
import type { OfficeHoursNowType, OfficeHoursType } from './desk-tasks.types';
import type { DeskTalkType } from './desk.types';
import { toInstant } from './scalars';

/** What the desk knows of a conversation, for the console. */
export function toDeskTalk(found: TalkDetail): DeskTalkType {
  return {
    ...found,
    ownedSince: at(found.ownedSince),
    closedAt: at(found.closedAt),
    ratings: found.ratings.map(({ askedAt, seenAt, ...rating }) => ({
      ...rating,
      askedAt: toInstant(askedAt),
      seen: seenAt !== null,
    })),
  };
}

/** Hours with their days named from 1, Monday. */
export function toOfficeHours({ week, ...row }: OfficeHours): OfficeHoursType {
  return {
    ...row,
    week: week.flatMap((day, at) => day.map(([from, to]) => ({ weekday: at + 1, from, to }))),
  };
}

export function toHoursNow(hours: ToldHours): OfficeHoursNowType {
  if (hours.state !== 'later') return { state: hours.state, day: null, time: null, unsure: false };
  const { state, day, time, holidays } = hours;
  return { state, day, time, unsure: holidays === 'unsure' };
}

function at(instant: number | null): string | null {
  return instant === null ? null : toInstant(instant);
}
