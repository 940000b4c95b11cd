import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, addYears } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import type { Citation } from './citation';
import { datedOf } from './dated-of';
import type { Range } from './fact';
import type { Dated, Unit } from './in-force';
import type { Programme } from './programme';
import type { Test } from './rule';
import { testsOf } from './rule';
import { schoolCardEnd } from './school-card';

/** Last day on which each recognised fact holds. */
export type Ends = Readonly<Partial<Record<FactKey, CivilDate>>>;

/** What is known of somebody, and the last days of what an office recognised. */
export interface Known {
  readonly facts: Facts;
  /** Last day on which a recognised fact holds; from the next day on it is not known. */
  readonly ends?: Ends;
}

/** Why an answer may change on a day. */
export type Cause =
  /** She reaches an age limit of the law, in completed years or months. */
  | {
      readonly kind: 'age';
      readonly fact: FactKey;
      readonly limit: number;
      readonly unit: Unit;
    }
  /** The day after the last day of a recognition. */
  | { readonly kind: 'recognition-ends'; readonly fact: FactKey }
  /** A number of the law begins. */
  | { readonly kind: 'number'; readonly key: string; readonly law: Citation }
  /** Another version of the programme's law begins. */
  | { readonly kind: 'law'; readonly law: Citation };

export interface Mark {
  readonly day: CivilDate;
  readonly cause: Cause;
}

/** Every later day on which a programme might say something else of her. */
export function marksAhead(programme: Programme, known: Known, on: CivilDate): readonly Mark[] {
  const lines = programme.versions.flatMap((version) => version.lines);
  const tests = lines.flatMap((line) => testsOf(line.when));
  const numbers = new Set([
    ...tests.flatMap(({ check }) => ('limit' in check ? [check.limit] : [])),
    ...lines.flatMap((line) => datedOf(line.gives)),
  ]);
  const marks: Mark[] = [
    ...programme.versions.map(({ from, law }): Mark => ({
      day: from,
      cause: { kind: 'law', law },
    })),
    ...[...numbers].flatMap(commencements),
    ...tests.flatMap((test) => birthdays(test, known)),
    ...endings(known),
  ];
  return marks.filter(({ day }) => day > on);
}

/** Rows that only repeat the number under a newer act change no answer. */
function commencements({ key, values }: Dated): Mark[] {
  const changed = values.filter(({ value }, at) => value !== values[at + 1]?.value);
  return changed.map(({ from, law }) => ({ day: from, cause: { kind: 'number', key, law } }));
}

function endings({ ends }: Known): Mark[] {
  if (ends === undefined) return [];
  return Object.entries(ends).map(([fact, last]) => ({
    day: addDays(last, 1),
    cause: { kind: 'recognition-ends', fact: fact as FactKey },
  }));
}

/** The days on which the eldest and the youngest that she may be reach the limit of an age test. */
function birthdays({ fact, check }: Test, { facts }: Known): Mark[] {
  const birth = facts[fact];
  if (birth === undefined || birth === 'declined' || !('limit' in check)) return [];
  if (check.op !== 'age-from' && check.op !== 'age-under' && check.op !== 'school-card') return [];
  const { limit, op } = check;
  const { min, max } = birth as Range<CivilDate>;
  return limit.values.flatMap(({ value }): Mark[] => {
    if (value === null) return [];
    const cause = { kind: 'age', fact, limit: value, unit: limit.unit } as const;
    const days = [min, max].flatMap((day) =>
      op === 'school-card'
        ? [addDays(schoolCardEnd(day, value), 1)]
        : reached(day, value, limit.unit),
    );
    return days.map((day) => ({ day, cause }));
  });
}

// Past the end of a shorter month `addMonths` runs up to two days on, while the months are already complete.
function reached(birth: CivilDate, limit: number, unit: Unit): CivilDate[] {
  if (unit !== 'tháng tuổi') return [addYears(birth, limit)];
  return [0, -1, -2].map((shift) => addDays(addMonths(birth, limit), shift));
}
