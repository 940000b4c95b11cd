import type { ToldHours } from '../../conversation/desk/tell-desk';
import { weekdayOf } from '../../conversation/desk/weekday-of';
import { hasCalendar } from '../../policy';
import type { WorkingCalendar } from '../../policy';
import type { DayHours } from '../../records/entities/office-hours.entity';
import { OfficeHours } from '../../records/entities/office-hours.entity';
import { empty, not } from '../../records/rows';
import type { Reader } from '../../records/rows';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, vietnamDay, vietnamTime } from '../../shared/civil-date';
import { loadCalendar } from '../calendar/load-calendar';

/** So many days ahead are looked at: Tết and the weekends around it are shorter. */
const AHEAD = 21;

type Dated = Pick<OfficeHours, 'validFrom' | 'week'>;

/** Whether an office answers now, and if not, when again; 'unknown' where nobody wrote its hours down. */
export async function hoursNow(
  rows: Reader,
  { unitCode, now }: { readonly unitCode: string; readonly now: number },
): Promise<ToldHours> {
  const dated = await heldHours(rows, unitCode);
  if (dated.length === 0) return { state: 'unknown' };
  return hoursAt(dated, await loadCalendar(rows), now);
}

/** The rows that hold for an office, the first first. */
export function heldHours(rows: Reader, unitCode: string): Promise<OfficeHours[]> {
  const where = { unitCode, heldFrom: not(empty()) };
  return rows.list(OfficeHours, { where, order: { validFrom: 'ASC' }, take: 500 });
}

/**
 * The same from rows and the calendar, at `now` (UTC milliseconds). A holiday has no hours; a Saturday that a notice
 * makes worked has those of a Monday, when the week has none for it.
 */
export function hoursAt(
  dated: readonly Dated[],
  calendar: WorkingCalendar,
  now: number,
): ToldHours {
  const today = vietnamDay(now);
  const time = vietnamTime(now);
  const known = hoursOn(dated, calendar, today);
  if (known === null) return { state: 'unknown' };
  if (known.some(([from, to]) => from <= time && time < to)) return { state: 'open' };
  const later = known.find(([from]) => from > time);
  if (later !== undefined) return opens(later[0], today, 'sure');
  for (let day = addDays(today, 1), ahead = 1; ahead <= AHEAD; day = addDays(day, 1), ahead++) {
    const next = hoursOn(dated, calendar, day);
    if (next === null) return { state: 'unknown' };
    if (next[0] !== undefined) return opens(next[0][0], day, certainty(calendar, today, day));
  }
  return { state: 'unknown' };
}

function opens(time: string, day: CivilDate, holidays: 'sure' | 'unsure'): ToldHours {
  return { state: 'later', time, day, holidays };
}

/** Null where no row or no calendar speaks of the day. */
function hoursOn(
  dated: readonly Dated[],
  calendar: WorkingCalendar,
  day: CivilDate,
): DayHours | null {
  const row = dated.filter(({ validFrom }) => validFrom <= day).at(-1);
  if (row === undefined || !hasCalendar(Number(day.slice(0, 4)))) return null;
  const { works, why } = calendar.dayOn(day);
  const usual = row.week[(weekdayOf(day) + 6) % 7] ?? [];
  // Offices that work on Saturdays write so down; the calendar's weekend does not close them.
  if (why === 'weekend' || why === 'weekday') return usual;
  if (!works) return [];
  return usual.length > 0 ? usual : (row.week[0] ?? []);
}

/** A holiday in between that no notice fixed may fall otherwise. */
function certainty(calendar: WorkingCalendar, from: CivilDate, to: CivilDate): 'sure' | 'unsure' {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { why } = calendar.dayOn(day);
    if (why !== 'weekday' && why !== 'weekend' && why !== 'notice') {
      return calendar.isAnnounced(Number(day.slice(0, 4))) ? 'sure' : 'unsure';
    }
  }
  return 'sure';
}
