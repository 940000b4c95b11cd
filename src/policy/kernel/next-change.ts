import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { assessProgramme } from './assess';
import type { Amount, Assessment, InsuranceConclusion } from './assessment';
import type { Cause, Known, Mark } from './change-marks';
import { marksAhead } from './change-marks';
import { datedOf } from './dated-of';
import type { Gift } from './gift';
import { begunBy } from './in-force';
import type { Line, Programme } from './programme';
import { testsOf } from './rule';
import type { Truth } from './truth';

/** What a verdict comes to, without its reasons. */
export interface Snapshot {
  readonly truth: Truth;
  readonly amount: Amount | null;
  readonly gift: Gift | null;
  readonly insurance: InsuranceConclusion | null;
  readonly lines: readonly string[];
}

/** A day on which a verdict or its amount changes if nothing but time and the known law moves, and why. */
export interface Change {
  readonly on: CivilDate;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly causes: readonly Cause[];
}

/**
 * The next days on which the programme would say something else of the same person, oldest first, at most
 * `atMost` of them: birthdays, ends of recognitions, numbers and versions of the law that begin. Of a birth
 * known only in part the days of the eldest and of the youngest that she may be: between them it is open.
 */
export function changesAhead(
  programme: Programme,
  known: Known,
  { on, atMost }: { readonly on: CivilDate; readonly atMost: number },
): readonly Change[] {
  const found: Change[] = [];
  let before = snapshotOn(programme, known, on);
  for (const [day, marks] of byDay(marksAhead(programme, known, on))) {
    if (found.length === atMost) break;
    const after = snapshotOn(programme, known, day);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    const causes = causesOf(programme, marks, { before, after, on: day });
    found.push({ on: day, before, after, causes });
    before = after;
  }
  return found;
}

/** The first of them; null when the law we hold foresees none. */
export function nextChange(programme: Programme, facts: Facts, on: CivilDate): Change | null {
  const [first] = changesAhead(programme, { facts }, { on, atMost: 1 });
  return first === undefined ? null : first;
}

/** What is still known on a day: recognitions that have ended by then are not. */
export function knownOn({ facts, ends }: Known, on: CivilDate): Facts {
  if (ends === undefined) return facts;
  const over = (fact: string): boolean => {
    const end = ends[fact as FactKey];
    return end !== undefined && end < on;
  };
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !over(fact)));
}

function snapshotOn(programme: Programme, known: Known, on: CivilDate): Snapshot {
  return snapshot(assessProgramme(programme, knownOn(known, on), on));
}

function snapshot({ truth, amount, gift, insurance, lines }: Assessment): Snapshot {
  return { truth, amount, gift, insurance, lines };
}

function byDay(marks: readonly Mark[]): [CivilDate, Mark[]][] {
  const days = new Map<CivilDate, Mark[]>();
  for (const mark of marks) {
    const known = days.get(mark.day);
    if (known === undefined) days.set(mark.day, [mark]);
    else known.push(mark);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Of what falls on the day, what bears on the lines that decided before or decide now; all when none does. */
function causesOf(
  programme: Programme,
  marks: readonly Mark[],
  {
    before,
    after,
    on,
  }: { readonly before: Snapshot; readonly after: Snapshot; readonly on: CivilDate },
): readonly Cause[] {
  const keys = new Set([...before.lines, ...after.lines]);
  const version = begunBy(programme.versions, on);
  const lines = version === undefined ? [] : version.lines.filter(({ key }) => keys.has(key));
  const bearing = marks.filter(({ cause }) => lines.length === 0 || bears(cause, lines));
  const causes = (bearing.length === 0 ? marks : bearing).map(({ cause }) => cause);
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}

function bears(cause: Cause, lines: readonly Line[]): boolean {
  if (cause.kind === 'law') return true;
  if (cause.kind === 'number') {
    const { key } = cause;
    return lines.some(
      ({ when, gives }) =>
        datedOf(gives).some((of) => of.key === key) ||
        testsOf(when).some(({ check }) => 'limit' in check && check.limit.key === key),
    );
  }
  return lines.some(({ when }) => testsOf(when).some(({ fact }) => fact === cause.fact));
}
