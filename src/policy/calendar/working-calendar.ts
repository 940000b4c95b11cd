import type { CivilDate } from '../../shared/civil-date';
import { addDays, daysBetween } from '../../shared/civil-date';
import { LUNAR_DAYS } from '../parameters/lunar-days';
import type { HolidayKey } from '../parameters/public-holidays';
import { CULTURE_DAY } from '../parameters/public-holidays';
import { publicHolidays } from './public-holidays';
import { isWeekend } from './weekday';

/** A day that a notice of the State makes off or worked, whatever it would be otherwise. */
export interface DayNotice {
  readonly day: CivilDate;
  readonly kind: 'off' | 'worked';
}

/** Why a day is worked or off. */
export type DayReason = HolidayKey | 'weekday' | 'weekend' | 'notice';

export interface CalendarDay {
  readonly day: CivilDate;
  readonly works: boolean;
  readonly why: DayReason;
}

/** What is not sure about days that were counted. */
export type CalendarCaveat = 'no-announcement' | 'culture-day';

/** Whether we hold the lunar days of a year, and so its calendar. */
export function hasCalendar(year: number): boolean {
  return LUNAR_DAYS.has(year);
}

/** How far from mùng một a notice is taken to be the yearly one, in days. */
const AROUND_TET = 10;

/**
 * The working days of Vietnamese offices: Monday to Friday but for public holidays (Bộ luật Lao động 2019 Điều 112,
 * 111.3), and whatever notices say of single days. A year without a notice for Tết rests on our own reckoning.
 */
export class WorkingCalendar {
  private readonly notices: ReadonlyMap<CivilDate, DayNotice['kind']>;
  private readonly years = new Map<number, ReadonlyMap<CivilDate, HolidayKey>>();

  /** @param notices at most one for each day */
  constructor(notices: readonly DayNotice[]) {
    this.notices = new Map(notices.map(({ day, kind }) => [day, kind]));
  }

  /** @throws AppError NOT_IN_FORCE for a year that we hold no calendar for */
  dayOn(day: CivilDate): CalendarDay {
    const notice = this.notices.get(day);
    const holiday = this.holidaysOf(day).get(day);
    if (notice !== undefined) return { day, works: notice === 'worked', why: 'notice' };
    if (holiday !== undefined) return { day, works: false, why: holiday };
    return isWeekend(day)
      ? { day, works: false, why: 'weekend' }
      : { day, works: true, why: 'weekday' };
  }

  works(day: CivilDate): boolean {
    return this.dayOn(day).works;
  }

  /** Working days after a day, up to a later one and with it; 0 when it is no later one. */
  workingDays(after: CivilDate, until: CivilDate): number {
    let count = 0;
    for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) {
      if (this.works(day)) count++;
    }
    return count;
  }

  /** The first working day that is this day or later. */
  firstFrom(day: CivilDate): CivilDate {
    let first = day;
    while (!this.works(first)) first = addDays(first, 1);
    return first;
  }

  /** The last working day that is this day or earlier. */
  lastUntil(day: CivilDate): CivilDate {
    let last = day;
    while (!this.works(last)) last = addDays(last, -1);
    return last;
  }

  /** What is not sure about the days from one to another, both counted. */
  caveats(from: CivilDate, until: CivilDate): readonly CalendarCaveat[] {
    const found = new Set<CalendarCaveat>();
    const last = Number(until.slice(0, 4));
    for (let year = Number(from.slice(0, 4)); year <= last; year++) {
      if (!this.isAnnounced(year)) found.add('no-announcement');
      const culture = `${year}-${CULTURE_DAY.monthAndDay}` as CivilDate;
      const spans = from <= culture && culture <= until && culture >= CULTURE_DAY.from;
      if (spans && !this.notices.has(culture)) found.add('culture-day');
    }
    return [...found];
  }

  /** Whether a notice says which days Tết of the year has. */
  isAnnounced(year: number): boolean {
    const tet = LUNAR_DAYS.get(year)?.tet;
    if (tet === undefined) return false;
    return [...this.notices].some(
      ([day, kind]) => kind === 'off' && Math.abs(daysBetween(tet, day)) <= AROUND_TET,
    );
  }

  private holidaysOf(day: CivilDate): ReadonlyMap<CivilDate, HolidayKey> {
    const year = Number(day.slice(0, 4));
    const known = this.years.get(year);
    if (known !== undefined) return known;
    const made = publicHolidays(year);
    this.years.set(year, made);
    return made;
  }
}
