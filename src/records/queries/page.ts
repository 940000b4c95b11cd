/** One page of a keyset listing. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
}

/** 1 to 100, whatever was asked. */
export function limitOf(first: number): number {
  return Math.min(100, Math.max(1, Math.trunc(first)));
}

/** Cuts the row that was read only to know whether there are more. */
export function pageOf<Row>(found: readonly Row[], first: number): Page<Row> {
  return { rows: found.slice(0, limitOf(first)), hasMore: found.length > limitOf(first) };
}
