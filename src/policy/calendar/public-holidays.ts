import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, civilDate } from '../../shared/civil-date';
import { LUNAR_DAYS } from '../parameters/lunar-days';
import type { HolidayKey } from '../parameters/public-holidays';
import { isWeekend, weekday } from './weekday';

/** Two days before mùng một and two after it: so it was announced in each year from 2020 to 2026, or comes to the same. */
const TET_OFFSETS = [-2, -1, 0, 1, 2];
const THURSDAY = 4;

/**
 * The days off of a year by law, in the order of the days, as we reckon them where nothing is announced: which five
 * days Tết has and on which side of 2 September its second day lies the Prime Minister decides each year.
 * A holiday on a Saturday or Sunday is made up on the next day that is none and no holiday.
 * @throws AppError NOT_IN_FORCE for a year whose lunar days we do not hold
 */
export function publicHolidays(year: number): ReadonlyMap<CivilDate, HolidayKey> {
  const lunar = LUNAR_DAYS.get(year);
  if (lunar === undefined) {
    throw new AppError('NOT_IN_FORCE', `We hold no calendar for ${year}.`, { year });
  }
  const on = (monthAndDay: string) => civilDate(`${year}-${monthAndDay}`);
  const off = new Map<CivilDate, HolidayKey>([
    [on('01-01'), 'new-year'],
    ...TET_OFFSETS.map((days) => [addDays(lunar.tet, days), 'tet'] as const),
    [lunar.hungKings, 'hung-kings'],
    [on('04-30'), 'victory-day'],
    [on('05-01'), 'labour-day'],
    ...nationalDays(on('09-02')).map((day) => [day, 'national-day'] as const),
  ]);
  const due = [...off.keys()].filter(isWeekend).sort();
  for (const holiday of due) off.set(nextWorkday(holiday, off), 'made-up');
  return new Map([...off].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The day before joins the holiday to a weekend, unless it is a Thursday: so it was announced from 2021 to 2026. */
function nationalDays(second: CivilDate): readonly CivilDate[] {
  return weekday(second) === THURSDAY
    ? [second, addDays(second, 1)]
    : [addDays(second, -1), second];
}

function nextWorkday(day: CivilDate, off: ReadonlyMap<CivilDate, unknown>): CivilDate {
  let next = addDays(day, 1);
  while (isWeekend(next) || off.has(next)) next = addDays(next, 1);
  return next;
}
