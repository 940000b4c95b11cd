import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, addYears } from '../../shared/civil-date';
import type { Facts } from '../facts';
import { assessProgramme } from './assess';
import type { Amount, Assessment, InsuranceConclusion } from './assessment';
import { datedOf } from './dated-of';
import type { Range } from './fact';
import type { Gift } from './gift';
import type { Dated } from './in-force';
import type { Programme } from './programme';
import type { Test } from './rule';
import { testsOf } from './rule';
import { schoolCardEnd } from './school-card';
import type { Truth } from './truth';

/** What a verdict comes to, without its reasons. */
export interface Snapshot {
  readonly truth: Truth;
  readonly amount: Amount | null;
  readonly gift: Gift | null;
  readonly insurance: InsuranceConclusion | null;
  readonly lines: readonly string[];
}

/** The next day on which a verdict or its amount changes if nothing but time and the known law moves. */
export interface Change {
  readonly on: CivilDate;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/**
 * The first later day on which the programme would say something else of the same facts; null when the
 * law we hold foresees none. Looks at birthdays, new values and new versions.
 */
export function nextChange(programme: Programme, facts: Facts, on: CivilDate): Change | null {
  const before = snapshot(assessProgramme(programme, facts, on));
  const now = JSON.stringify(before);
  for (const day of candidateDays(programme, facts, on)) {
    const after = snapshot(assessProgramme(programme, facts, day));
    if (JSON.stringify(after) !== now) return { on: day, before, after };
  }
  return null;
}

function snapshot({ truth, amount, gift, insurance, lines }: Assessment): Snapshot {
  return { truth, amount, gift, insurance, lines };
}

function candidateDays(programme: Programme, facts: Facts, on: CivilDate): CivilDate[] {
  const lines = programme.versions.flatMap((version) => version.lines);
  const tests = lines.flatMap((line) => testsOf(line.when));
  const days = [
    ...programme.versions.map((version) => version.from),
    ...tests.flatMap((test) => ('limit' in test.check ? fromDays(test.check.limit) : [])),
    ...lines.flatMap((line) => datedOf(line.gives).flatMap(fromDays)),
    ...tests.flatMap((test) => birthdays(test, facts)),
  ];
  return [...new Set(days)].filter((day) => day > on).sort();
}

function fromDays(of: Dated): CivilDate[] {
  return of.values.map((row) => row.from);
}

/** The days on which the eldest and the youngest that she may be reach the limit of an age test. */
function birthdays({ fact, check }: Test, facts: Facts): CivilDate[] {
  const birth = facts[fact];
  if (birth === undefined || birth === 'declined') return [];
  const { min, max } = birth as Range<CivilDate>;
  if (check.op === 'school-card') {
    return check.limit.values.flatMap(({ value }) =>
      value === null ? [] : [min, max].map((day) => addDays(schoolCardEnd(day, value), 1)),
    );
  }
  if (check.op !== 'age-from' && check.op !== 'age-under') return [];
  return check.limit.values.flatMap(({ value }) =>
    value === null ? [] : [min, max].flatMap((day) => reached(day, value, check.limit.unit)),
  );
}

// Past the end of a shorter month `addMonths` runs up to two days on, while the months are already complete.
function reached(birth: CivilDate, limit: number, unit: Dated['unit']): CivilDate[] {
  if (unit !== 'tháng tuổi') return [addYears(birth, limit)];
  return [0, -1, -2].map((shift) => addDays(addMonths(birth, limit), shift));
}
