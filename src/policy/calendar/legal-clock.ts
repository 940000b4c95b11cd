import type { CivilDate } from '../../shared/civil-date';
import type { Running, Term } from './term';
import { daysUsed, lastDay } from './term';
import type { CalendarCaveat, WorkingCalendar } from './working-calendar';

/** What sets the clock of a file going, stops it, or ends it, on which day. */
export interface ClockMark {
  readonly on: CivilDate;
  readonly does: 'start' | 'stop' | 'end';
}

/** How far the term of a file is on a day. */
export interface LegalClock {
  readonly state: 'running' | 'stopped' | 'ended';
  /** Null: the law that we hold gives no number of days. */
  readonly term: Term | null;
  /** Days of the term that the office had; working days where there is no term. */
  readonly used: number;
  /** Null without a term; never below 0. */
  readonly left: number | null;
  /** Null without a term, and while the clock stands still. */
  readonly dueOn: CivilDate | null;
  /** Whether the last day went by before the end, the stop, or today. */
  readonly overdue: boolean;
  /** Of what the last day is reckoned; null like `dueOn`. */
  readonly running: Running | null;
  readonly caveats: readonly CalendarCaveat[];
}

interface Asked {
  readonly term: Term | null;
  /** In the order of the days; the first one starts the clock. */
  readonly marks: readonly ClockMark[];
  readonly on: CivilDate;
}

/** A stretch in which the clock ran; the day it began on is not counted, the day it stopped on is. */
interface Stretch {
  readonly from: CivilDate;
  /** Null while it runs. */
  readonly to: CivilDate | null;
  readonly closedBy: 'stop' | 'end' | null;
}

/**
 * The clock of a file as it stands on a day. Counting begins on the day after the complete file was received (Bộ luật
 * Dân sự 2015 Điều 147.2). While papers are waited for it stands still, and goes on with the days that were left.
 */
export function legalClock(calendar: WorkingCalendar, { term, marks, on }: Asked): LegalClock {
  const past = marks.filter((mark) => mark.on <= on);
  const stretches = stretchesOf(past);
  const state = stateOf(past);
  const counts = term === null ? 'working' : term.counts;
  const used = stretches.reduce(
    (sum, { from, to }) => sum + daysUsed(calendar, counts, [from, to === null ? on : to]),
    0,
  );
  const running = term === null ? null : runningOf(calendar, term, stretches);
  const dueOn = running === null ? null : lastDay(calendar, running);
  const lastSeen = stretches.at(-1)?.to;
  const until = typeof lastSeen === 'string' ? lastSeen : on;
  const [first] = marks;
  const [from, to] = [
    first === undefined ? on : first.on,
    dueOn !== null && dueOn > on ? dueOn : on,
  ];
  return {
    state,
    term,
    used,
    left: term === null ? null : Math.max(0, term.days - used),
    dueOn,
    overdue: dueOn !== null && until > dueOn,
    running,
    caveats: calendar.caveats(from, to),
  };
}

function stretchesOf(marks: readonly ClockMark[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { on, does } of marks) {
    const open = found.at(-1);
    const runs = open !== undefined && open.to === null;
    if (does === 'start' && !runs) found.push({ from: on, to: null, closedBy: null });
    if (does !== 'start' && runs) {
      found[found.length - 1] = { from: open.from, to: on, closedBy: does };
    }
  }
  return found;
}

function stateOf(marks: readonly ClockMark[]): LegalClock['state'] {
  const last = marks.at(-1)?.does;
  if (last === 'end') return 'ended';
  return last === 'stop' ? 'stopped' : 'running';
}

/** The stretch in which the term runs out; null while nobody can say, because the clock stands still. */
function runningOf(
  calendar: WorkingCalendar,
  term: Term,
  stretches: readonly Stretch[],
): Running | null {
  const { counts } = term;
  let left = term.days;
  for (const { from, to, closedBy } of stretches) {
    const running = { from, left, counts };
    const lasts = to === null || closedBy === 'end';
    if (lasts || lastDay(calendar, running) < to) return running;
    left = Math.max(0, left - daysUsed(calendar, counts, [from, to]));
  }
  return null;
}
