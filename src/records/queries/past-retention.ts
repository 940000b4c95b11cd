import { instantPlace } from '../raw-values';
import type { Reader } from '../rows';

/** Rows of a table that are older than they may be. The texts are ours, from the retention plan. */
export interface PastRetention {
  readonly table: string;
  readonly since: string;
  readonly when?: string;
  /** UTC milliseconds: what is older. */
  readonly before: number;
}

/** The first ids, in order; what was ended no longer counts, so that asking again gives the next ones. */
export async function pastRetention(
  rows: Reader,
  past: PastRetention,
  most: number,
): Promise<readonly string[]> {
  const text = `SELECT id FROM ${past.table} WHERE ${conditionOf(past)} ORDER BY id LIMIT ${most}`;
  const found = await rows.sql<{ id: string }>(text, [instantPlace(past.before)]);
  return found.map(({ id }) => id);
}

/** How many there are in all. */
export async function countPastRetention(rows: Reader, past: PastRetention): Promise<number> {
  const text = `SELECT COUNT(*) AS many FROM ${past.table} WHERE ${conditionOf(past)}`;
  const [row] = await rows.sql<{ many: number | string }>(text, [instantPlace(past.before)]);
  return Number(row?.many);
}

function conditionOf({ since, when }: PastRetention): string {
  return `${since} < ?${when === undefined ? '' : ` AND (${when})`}`;
}
