/** Raw rows differ by driver: SQLite gives UTC text, MariaDB a Date. One place knows. */

/** UTC milliseconds of a raw Instant column. */
export function rawInstant(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  return Date.parse(`${String(value).replace(' ', 'T')}Z`);
}

/** UTC milliseconds of a raw Instant column that may be empty. */
export function rawOptionalInstant(value: unknown): number | null {
  return value === null || value === undefined ? null : rawInstant(value);
}

/** The seal in a raw SealedLong column: JSON, which MariaDB's driver may have read already. */
export function rawSealed(value: unknown): string {
  const read = (typeof value === 'string' ? JSON.parse(value) : value) as { sealed: string };
  return read.sealed;
}

/** An instant as a place in raw SQL: text that both engines compare with the column. */
export function instantPlace(instant: number): string {
  return new Date(instant).toISOString().replace('T', ' ').slice(0, 23);
}

/** As many `?` as there are values, for IN. */
export function places(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
