import { instantPlace, places } from '../raw-values';
import type { AsOf } from '../two-times';
import type { Scope } from './scope';

/** SQL with its values, in the order of its places. */
export type Condition = readonly [sql: string, ...values: (string | number)[]];

/** The end of a statement: 'WHERE …' with its values, nothing when there is no condition. */
export function whereOf(conditions: readonly Condition[]): {
  readonly where: string;
  readonly values: (string | number)[];
} {
  const sql = conditions.map(([one]) => `(${one})`).join(' AND ');
  return {
    where: sql === '' ? '' : `WHERE ${sql}`,
    values: conditions.flatMap(([, ...values]) => values),
  };
}

/** Nobody outside the communes; nothing to add for a scope that has no bounds. */
export function within(scope: Scope, column: string): Condition[] {
  return typeof scope === 'string' ? [] : [[`${column} IN (${places(scope)})`, ...scope]];
}

/** Keys of people whose record is restricted. */
export const RESTRICTED = `SELECT beneficiaryId FROM restriction
  WHERE kind = 'restriction' AND liftedAt IS NULL AND beneficiaryId IS NOT NULL`;

/** Nobody whose record is restricted, except for the machine; rows about nobody stay. */
export function unrestricted(scope: Scope, column: string): Condition[] {
  if (scope === 'everybody') return [];
  return [[`${column} IS NULL OR ${column} NOT IN (${RESTRICTED})`]];
}

/** One of these keys. */
export function amongst(column: string, keys: readonly string[]): Condition {
  return [`${column} IN (${places(keys)})`, ...keys];
}

/** Statements of `alias` that were true on the day, as they were known at the instant. */
export function inForce(alias: string, { on, knownAt }: AsOf): Condition[] {
  return [
    [`${alias}.validFrom <= ?`, on],
    [`${alias}.validTo IS NULL OR ${alias}.validTo >= ?`, on],
    ...known(alias, knownAt),
  ];
}

/** Statements of `alias` as they were known at an instant; null: as they are known now. */
export function known(alias: string, knownAt: number | null): Condition[] {
  if (knownAt === null) return [[`${alias}.knownTo IS NULL`]];
  const at = instantPlace(knownAt);
  return [
    [`${alias}.knownFrom <= ?`, at],
    [`${alias}.knownTo IS NULL OR ${alias}.knownTo > ?`, at],
  ];
}

/**
 * What comes after a place in the order of a column, then a key. The same is said twice because SQLite finds
 * the place in the index by the first wording only, MariaDB by the second.
 */
export function beyond(column: string, key: string, place: readonly [string, string]): Condition {
  const [at, id] = place;
  return [
    `(${column}, ${key}) > (?, ?) AND (${column} > ? OR (${column} = ? AND ${key} > ?))`,
    ...[at, id, at, at, id],
  ];
}
