import type { Reader } from '../rows';
import { rawOptionalInstant } from '../raw-values';

/** Ids of open promises, the first due first. */
export async function promisesDue(
  rows: Reader,
  which: {
    readonly conversationId?: string | undefined;
    /** Null: those of nobody. */
    readonly ownerId?: string | null | undefined;
    readonly take: number;
  },
): Promise<readonly string[]> {
  const conditions: [string, ...string[]][] = [["status = 'open'"]];
  if (which.conversationId !== undefined) {
    conditions.push(['conversationId = ?', which.conversationId]);
  }
  if (which.ownerId === null) conditions.push(['ownerId IS NULL']);
  else if (which.ownerId !== undefined) conditions.push(['ownerId = ?', which.ownerId]);
  const found = await rows.sql<{ id: string }>(
    `SELECT id FROM staff_promise WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
      ORDER BY dueDay, id LIMIT ${Math.trunc(which.take)}`,
    conditions.flatMap(([, ...values]) => values),
  );
  return found.map(({ id }) => id);
}

/** A promise as it is counted: of whom, by which day, and what became of it. */
export interface CountedPromise {
  readonly unitCode: string | null;
  /** 'YYYY-MM-DD' */
  readonly dueDay: string;
  readonly status: 'open' | 'kept' | 'withdrawn';
  /** UTC milliseconds. */
  readonly endedAt: number | null;
}

/** Promises whose day lies from one day to another, both counted, as they are; at most 100,000. */
export async function promisesBetween(
  rows: Reader,
  from: string,
  to: string,
): Promise<readonly CountedPromise[]> {
  const found = await rows.sql<CountedPromise>(
    `SELECT unitCode, dueDay, status, endedAt FROM staff_promise
      WHERE dueDay >= ? AND dueDay <= ? ORDER BY dueDay, id LIMIT 100000`,
    [from, to],
  );
  return found.map((raw) => ({ ...raw, endedAt: rawOptionalInstant(raw.endedAt) }));
}

/** Promises of one unit that fell due in one month. */
export interface PromiseCounts {
  /** Null for the province. */
  readonly unitCode: string | null;
  /** 'YYYY-MM' */
  readonly month: string;
  /** On the day promised or before. */
  readonly kept: number;
  /** Kept after the day. */
  readonly late: number;
  /** Open although the day is over. */
  readonly broken: number;
  /** Open, and the day is not over. */
  readonly open: number;
  readonly withdrawn: number;
}
