import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, civilDate } from '../../shared/civil-date';

// Born by 30 September: the card runs to 30 September of the year in which the child reaches 72 months.
// Born later in the year: to the last day of the month in which it does (Nghị định 188/2025, Điều 13 khoản 2).
const SCHOOL_YEAR_ENDS = '09-30';

/** Last day of the young child's insurance card; `months` is the age in months that it runs up to (72). */
export function schoolCardEnd(birth: CivilDate, months: number): CivilDate {
  const reached = addMonths(firstOfMonth(birth), months);
  if (birth.slice(5) <= SCHOOL_YEAR_ENDS) {
    return civilDate(`${reached.slice(0, 4)}-${SCHOOL_YEAR_ENDS}`);
  }
  return addDays(addMonths(reached, 1), -1);
}

/** The earliest day of birth whose card still runs on a day; every child born later has one too. */
export function schoolCardSince(on: CivilDate, months: number): CivilDate {
  const back = addMonths(firstOfMonth(on), -months);
  return on.slice(5) <= SCHOOL_YEAR_ENDS ? civilDate(`${back.slice(0, 4)}-01-01`) : back;
}

function firstOfMonth(day: CivilDate): CivilDate {
  return civilDate(`${day.slice(0, 8)}01`);
}
