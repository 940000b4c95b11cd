import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, civilDate } from '../../shared/civil-date';

/** A month of the calendar, 'YYYY-MM'. Plain string comparison orders two of them. */
export type Month = string & { readonly __month: 'Month' };

/** The month in which a day lies. */
export function monthOf(day: CivilDate): Month {
  return day.slice(0, 7) as Month;
}

export function firstDay(month: Month): CivilDate {
  return civilDate(`${month}-01`);
}

export function lastDay(month: Month): CivilDate {
  return addDays(addMonths(firstDay(month), 1), -1);
}

/** `by` months later (earlier when negative). */
export function shiftMonth(month: Month, by: number): Month {
  return monthOf(addMonths(firstDay(month), by));
}

/** Every month from one to another, both included; none when they are out of order. */
export function monthsFrom(first: Month, last: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

/** The last day of a term of whole months: the same day, or the last of a month that has no such day. */
export function endOfTerm(from: CivilDate, months: number): CivilDate {
  const last = lastDay(shiftMonth(monthOf(from), months));
  const same = `${last.slice(0, 8)}${from.slice(8)}`;
  return same < last ? civilDate(same) : last;
}
