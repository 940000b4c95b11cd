import type { WorkingCalendar } from '../../policy';
import { latestStart } from '../../policy';
import type { DueStart } from '../../records/queries/application-list';
import type { CivilDate } from '../../shared/civil-date';

/** No procedure has a longer term; a test holds it. */
export const LONGEST_TERM = 60;

/**
 * The latest days on which so many days of a term may be left for a file to be due by a day. So a list asks for what is
 * due though no last day is stored: a notice that is entered later moves them all at once.
 */
export function dueStarts(calendar: WorkingCalendar, by: CivilDate): readonly DueStart[] {
  const lefts = Array.from({ length: LONGEST_TERM + 1 }, (_, left) => left);
  return (['working', 'calendar'] as const).flatMap((counts) =>
    lefts.map((left) => ({ counts, left, from: latestStart(calendar, { left, counts, by }) })),
  );
}
