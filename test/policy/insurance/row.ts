/** A row that a lawyer can read: a sentence (with the worked case and its confidence), the day, the article. */
export interface Row<Asked, Expected> {
  readonly on: string;
  readonly says: string;
  readonly proves: string;
  readonly asked: Asked;
  readonly expected: Expected;
}

/** The titles by which a table's rows are tested. */
export function titled<A, E>(rows: readonly Row<A, E>[]): (readonly [string, Row<A, E>])[] {
  return rows.map((row) => [`${row.on}: ${row.says} [${row.proves}]`, row] as const);
}
