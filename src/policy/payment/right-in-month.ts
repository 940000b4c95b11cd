import type { CivilDate } from '../../shared/civil-date';
import { addDays, fullMonths } from '../../shared/civil-date';
import type { Facts } from '../facts';
import { assessProgramme } from '../kernel/assess';
import type { Assessment } from '../kernel/assessment';
import type { Ends } from '../kernel/change-marks';
import { marksAhead } from '../kernel/change-marks';
import { knownOn } from '../kernel/next-change';
import type { Programme } from '../kernel/programme';
import type { Truth } from '../kernel/truth';
import type { Month } from './month';
import { firstDay, lastDay } from './month';

/** The programme for one person through time. */
export interface Course {
  readonly programme: Programme;
  /** Her facts on a day, but for recognitions that have ended. */
  readonly factsOn: (day: CivilDate) => Facts;
  readonly ends: Ends;
}

/** What she has a right to in a month. */
export interface Right {
  readonly truth: Truth;
  /** The verdict that sets the amount: of the last day of the month on which she has the right. */
  readonly assessment: Assessment;
  /** The right ends within the month: it is still paid, the next is not. */
  readonly ends: boolean;
}

/**
 * A change counts for its whole month, so the last day decides; a right that ends within the month is paid
 * for it. Whoever loses it on the very first day was still entitled the day before, and the month after is
 * the first without payment.
 * @param notBefore days before it do not count: the day of the decision in its month
 */
export function rightIn(course: Course, month: Month, notBefore: CivilDate): Right {
  const last = assessOn(course, lastDay(month));
  if (last.truth === 'yes') return { truth: 'yes', assessment: last, ends: false };
  const seen: Assessment[] = [last];
  for (const earlier of earlierIn(course, month, notBefore)) {
    if (earlier.truth === 'yes') {
      return { truth: 'yes', assessment: earlier, ends: last.truth === 'no' };
    }
    seen.push(earlier);
  }
  const never = seen.every(({ truth }) => truth === 'no');
  return { truth: never ? 'no' : 'unknown', assessment: last, ends: false };
}

/** What the programme says on a day of the course. */
export function assessOn({ programme, factsOn, ends }: Course, day: CivilDate): Assessment {
  return assessProgramme(programme, knownOn({ facts: factsOn(day), ends }, day), day);
}

/** The verdicts before each change within the month, latest first, then as she was before its first day. */
function* earlierIn(course: Course, month: Month, notBefore: CivilDate): Generator<Assessment> {
  const first = firstDay(month);
  const { programme, factsOn, ends } = course;
  const known = { facts: factsOn(first), ends };
  const days = marksAhead(programme, known, first)
    .map(({ day }) => addDays(day, -1))
    .filter((day) => day < lastDay(month) && day >= notBefore);
  for (const day of [...new Set(days)].sort().reverse()) yield assessOn(course, day);
  if (notBefore >= first) return;
  const facts = knownOn(known, first);
  yield assessProgramme(programme, { ...facts, ...bornLater(facts, first) }, first);
}

/** Births so much later that on a day she is as old as she was the day before. */
function bornLater({ birth }: Facts, on: CivilDate): Pick<Facts, 'birth'> {
  if (birth === undefined || birth === 'declined') return {};
  return { birth: { min: asDayBefore(birth.min, on), max: asDayBefore(birth.max, on) } };
}

// One day, or past the end of a shorter month up to three.
function asDayBefore(birth: CivilDate, on: CivilDate): CivilDate {
  const age = fullMonths(birth, addDays(on, -1));
  const shift = [1, 2, 3].find((days) => fullMonths(addDays(birth, days), on) === age);
  return shift === undefined ? birth : addDays(birth, shift);
}
