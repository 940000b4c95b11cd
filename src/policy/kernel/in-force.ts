import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';
import type { Citation } from './citation';

/** What a number counts. `permille` keeps shares such as 4.5 % whole. */
export type Unit =
  | 'đồng/tháng'
  | 'đồng'
  | 'năm tuổi'
  | 'tháng tuổi'
  | 'lần'
  | '%'
  | '‰'
  | '%/năm'
  | 'm²'
  | 'kg'
  | 'kWh'
  | 'chỉ số'
  | 'tháng'
  | 'năm'
  | 'ngày'
  | 'người';

export interface DatedValue<T> {
  readonly from: CivilDate;
  /** `null` says that from this day on there is no such value (repealed). */
  readonly value: T | null;
  readonly law: Citation;
}

/** One number of the law through time: from-dates only, newest first, so two values never overlap. */
export interface Dated<T = number> {
  readonly key: string;
  readonly unit: Unit;
  readonly values: readonly DatedValue<T>[];
}

/**
 * A dated value from rows `[from, value, law]`, newest first.
 * @throws Error when rows are empty or out of order (a mistake of the author, found at load).
 */
export function dated<T = number>(
  key: string,
  unit: Unit,
  rows: readonly (readonly [from: string, value: T | null, law: Citation])[],
): Dated<T> {
  const values = rows.map(([from, value, law]) =>
    Object.freeze({ from: civilDate(from), value, law }),
  );
  const ordered = values.every((row, index) => {
    const older = values[index + 1];
    return older === undefined || row.from > older.from;
  });
  if (values.length === 0 || !ordered) throw new Error(`${key}: rows must be newest first`);
  return Object.freeze({ key, unit, values: Object.freeze(values) });
}

/** The newest entry that has begun by a day, of entries that stand newest first; undefined before the first. */
export function begunBy<T extends { readonly from: CivilDate }>(
  entries: readonly T[],
  on: CivilDate,
): T | undefined {
  for (const entry of entries) if (entry.from <= on) return entry;
  return undefined;
}

/**
 * The entry in force on a day; `what` names what the entries are of.
 * @throws AppError NOT_IN_FORCE for a day before the first.
 */
export function entryOn<T extends { readonly from: CivilDate }>(
  entries: readonly T[],
  on: CivilDate,
  what: string,
): T {
  const entry = begunBy(entries, on);
  if (entry !== undefined) return entry;
  throw new AppError('NOT_IN_FORCE', `We hold no law on ${what} for ${on}.`, { on });
}

/**
 * The value in force on a day, never a neighbour's.
 * @throws AppError NOT_IN_FORCE before the first from-date and after a repeal.
 */
export function inForce<T>(of: Dated<T>, on: CivilDate): DatedValue<T> & { readonly value: T } {
  const row = begunBy(of.values, on);
  if (row === undefined || row.value === null) {
    throw new AppError('NOT_IN_FORCE', `The law gives no value for ${of.key} on ${on}.`, {
      parameter: of.key,
      on,
    });
  }
  return row as DatedValue<T> & { readonly value: T };
}
