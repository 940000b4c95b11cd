import { z } from 'zod';
import type { CalendarDay } from '../../policy';
import { hasCalendar } from '../../policy';
import { isDuplicate } from '../../records/db-errors';
import { CalendarNotice, NOTICE_KINDS } from '../../records/entities/calendar-notice.entity';
import { heldNotices } from '../../records/queries/held-notices';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, civilDate } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import { refuseFile } from '../applications/file-faults';
import { recount } from '../applications/recount';
import { DAY, DECIDED, oneLine } from '../input-fields';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import { loadCalendar } from './load-calendar';

export { NOTICE_KINDS };

const MOST_DAYS = 40;
const NOTICE = z.object({
  days: z
    .array(z.object({ day: DAY, kind: z.enum(NOTICE_KINDS), name: oneLine(200) }))
    .min(1, 'give at least one day')
    .max(MOST_DAYS, `one notice has at most ${MOST_DAYS} days`),
  decision: DECIDED.decision,
  decidedOn: DAY,
});
export type NewNotice = z.input<typeof NOTICE>;

/** A year of offices: its days off and its Saturdays worked, and whether a notice says so. */
export interface CalendarYear {
  readonly year: number;
  /** Whether the days of Tết were announced; if not, they are our own reckoning. */
  readonly announced: boolean;
  /** Days that are not as their weekday would have them. */
  readonly days: readonly YearDay[];
}

export interface YearDay extends CalendarDay {
  readonly notice: CalendarNotice | null;
}

/** The working days of offices: reckoned from the law, and fixed by notices that officers enter. */
export class CalendarService {
  constructor(private readonly parts: ServiceParts) {}

  /** A year as it stands. @throws AppError BAD_INPUT for a year that we hold no calendar for */
  async year(actor: Actor, year: number): Promise<CalendarYear> {
    mustBeAllowed(actor, 'calendar.list');
    if (!hasCalendar(year)) refuseFile('no-calendar', 'year');
    return this.parts.db.read(async (rows) => {
      const calendar = await loadCalendar(rows);
      const notices = new Map((await heldNotices(rows)).map((one) => [one.day, one]));
      const days: YearDay[] = [];
      const last = civilDate(`${year}-12-31`);
      for (let day: CivilDate = civilDate(`${year}-01-01`); day <= last; day = addDays(day, 1)) {
        const found = calendar.dayOn(day);
        if (found.why === 'weekday' || found.why === 'weekend') continue;
        days.push({ ...found, notice: notices.get(day) ?? null });
      }
      return { year, announced: calendar.isAnnounced(year), days };
    });
  }

  /**
   * Enters a notice: days off and days worked, whatever they would be otherwise. The last days of open files follow.
   * @returns the id of its first day
   * @throws AppError BAD_INPUT naming the field, CONFLICT for a day that has a notice already
   */
  async add(actor: Actor, input: NewNotice): Promise<string> {
    mustBeAllowed(actor, 'calendar.write');
    const { days, ...decided } = parseInput(NOTICE, input);
    if (new Set(days.map(({ day }) => day)).size < days.length) refuseFile('no-such-notice');
    if (days.some(({ day }) => !hasCalendar(Number(day.slice(0, 4))))) refuseFile('no-calendar');
    const now = this.parts.clock.now();
    const made = days.map((one): CalendarNotice => ({
      ...one,
      ...decided,
      id: this.parts.ids.next(),
      heldDay: one.day,
      enteredBy: writerOf(actor),
      withdrawnAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    }));
    const id = String(made[0]?.id);
    const note = { action: 'calendar.add', object: `calendar_notice:${id}` };
    await this.write(actor, note, async (rows) => {
      await rows.insert(CalendarNotice, made);
      await recount(rows, { now, first: firstOf(days) });
    });
    return id;
  }

  /** Takes back one day that was entered by mistake: it never held. @throws AppError NOT_FOUND, CONFLICT */
  async withdraw(actor: Actor, at: { readonly id: string; readonly version: number }) {
    mustBeAllowed(actor, 'calendar.write');
    const now = this.parts.clock.now();
    const note = { action: 'calendar.withdraw', object: `calendar_notice:${at.id}` };
    await this.write(actor, note, async (rows) => {
      const read = await rows.get(CalendarNotice, { id: at.id });
      if (read.version !== at.version || read.heldDay === null) refuseFile('old-version');
      const patch = { heldDay: null, withdrawnAt: now, updatedAt: now };
      await rows.guardedUpdate(CalendarNotice, read, patch);
      await recount(rows, { now, first: civilDate(read.day) });
    });
    return at.id;
  }

  private async write(
    actor: Actor,
    note: { readonly action: string; readonly object: string },
    fn: Parameters<ServiceParts['db']['write']>[2],
  ): Promise<void> {
    try {
      await againOnConflict(() =>
        this.parts.db.write(auditName(actor), note, async (rows) => {
          await fn(rows);
          // What OnceService keeps must be an id.
          return note.object.slice(note.object.indexOf(':') + 1);
        }),
      );
    } catch (error) {
      if (isDuplicate(error)) refuseFile('day-known');
      throw error;
    }
  }
}

function firstOf(days: readonly { readonly day: CivilDate }[]): CivilDate {
  return days.map(({ day }) => day).reduce((first, day) => (day < first ? day : first));
}
