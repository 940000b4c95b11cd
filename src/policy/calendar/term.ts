import type { CivilDate } from '../../shared/civil-date';
import { addDays, daysBetween } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import { begunBy } from '../kernel/in-force';
import {
  DISABILITY_CERTIFICATE_DAYS,
  DISABILITY_COUNCIL_DAYS,
  POVERTY_REVIEW_DAYS,
} from '../parameters/office-days';
import { PROGRAMMES } from '../programmes';
import type { ProgrammeKey } from '../programmes';
import type { WorkingCalendar } from './working-calendar';

/** What somebody may apply for: a programme, or a certificate that no programme of ours reckons. */
export type ProcedureKey = ProgrammeKey | 'disability-certificate';

export const PROCEDURE_KEYS: readonly ProcedureKey[] = [
  ...PROGRAMMES.map(({ key }) => key),
  'disability-certificate',
];

/** How long the law gives the office, and where it says so. */
export interface Term {
  readonly days: number;
  readonly counts: 'working' | 'calendar';
  readonly laws: readonly Citation[];
}

/**
 * The term of a procedure for a file received on a day; a file keeps the term of that day when the law changes.
 * Null when the law that we hold gives no number.
 */
export function termOf(procedure: ProcedureKey, received: CivilDate): Term | null {
  if (procedure === 'disability-certificate') {
    return sumOf([DISABILITY_COUNCIL_DAYS, DISABILITY_CERTIFICATE_DAYS], received);
  }
  if (procedure === 'poverty-review') {
    const review = sumOf([POVERTY_REVIEW_DAYS], received);
    return review && { ...review, counts: 'calendar' };
  }
  const programme = PROGRAMMES.find(({ key }) => key === procedure);
  const inForce = programme && begunBy(programme.procedures, received);
  if (inForce === undefined || inForce.workingDays === null) return null;
  const { days, law } = inForce.workingDays;
  return { days, counts: 'working', laws: [law] };
}

type Days = typeof POVERTY_REVIEW_DAYS;

function sumOf(parts: readonly Days[], on: CivilDate): Term | null {
  const rows = parts.map(({ values }) => begunBy(values, on));
  const known = rows.flatMap((row) =>
    row === undefined || row.value === null ? [] : [{ days: row.value, law: row.law }],
  );
  if (known.length < parts.length) return null;
  return {
    days: known.reduce((sum, { days }) => sum + days, 0),
    counts: 'working',
    laws: known.map(({ law }) => law),
  };
}

/** A term that runs: how many of its days are left on a day that is itself not counted. */
export interface Running {
  readonly from: CivilDate;
  readonly left: number;
  readonly counts: Term['counts'];
}

/** Its last day; a last day that is off gives way to the next working day (Bộ luật Dân sự 2015 Điều 148.5). */
export function lastDay(calendar: WorkingCalendar, { from, left, counts }: Running): CivilDate {
  if (counts === 'calendar') return calendar.firstFrom(addDays(from, left));
  let day = calendar.firstFrom(left === 0 ? from : addDays(from, 1));
  for (let more = left - 1; more > 0; more--) day = calendar.firstFrom(addDays(day, 1));
  return day;
}

/** The latest `from` with which a term of so many days ends on `by` or earlier: `lastDay` the other way round. */
export function latestStart(
  calendar: WorkingCalendar,
  { left, counts, by }: Omit<Running, 'from'> & { readonly by: CivilDate },
): CivilDate {
  let day = calendar.lastUntil(by);
  if (counts === 'calendar') return addDays(day, -left);
  if (left === 0) return day;
  for (let more = left - 1; more > 0; more--) day = calendar.lastUntil(addDays(day, -1));
  return addDays(day, -1);
}

/** Days of the term used up after one day until another, the latter counted. */
export function daysUsed(
  calendar: WorkingCalendar,
  counts: Term['counts'],
  [after, until]: readonly [CivilDate, CivilDate],
): number {
  if (counts === 'working') return calendar.workingDays(after, until);
  return Math.max(0, daysBetween(after, until));
}
