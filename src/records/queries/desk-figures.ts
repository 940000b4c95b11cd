import { instantPlace, rawInstant, rawOptionalInstant } from '../raw-values';
import type { Reader } from '../rows';

interface Between {
  /** UTC milliseconds, counted. */
  readonly from: number;
  /** UTC milliseconds, not counted. */
  readonly until: number;
}

/** How many ratings asked for in a time have each score; null for those that got no answer. */
export async function ratingsByScore(
  rows: Reader,
  { from, until }: Between,
): Promise<readonly { readonly score: number | null; readonly many: number }[]> {
  const found = await rows.sql<{ score: number | null; many: number | string }>(
    `SELECT score, COUNT(*) AS many FROM rating WHERE askedAt >= ? AND askedAt < ?
      GROUP BY score ORDER BY score`,
    [instantPlace(from), instantPlace(until)],
  );
  return found.map(({ score, many }) => ({
    score: score === null ? null : Number(score),
    many: Number(many),
  }));
}

/** One wait for a person, in UTC milliseconds; `answeredAt` null when no word of a person followed. */
export interface CountedWait {
  readonly since: number;
  readonly answeredAt: number | null;
}

/** Waits that began in a time and were taken up; at most 100,000. */
export async function waitsBetween(
  rows: Reader,
  { from, until }: Between,
): Promise<readonly CountedWait[]> {
  const found = await rows.sql<{ since: unknown; answeredAt: unknown }>(
    `SELECT since, answeredAt FROM desk_wait WHERE since >= ? AND since < ?
      ORDER BY since, id LIMIT 100000`,
    [instantPlace(from), instantPlace(until)],
  );
  return found.map(({ since, answeredAt }) => ({
    since: rawInstant(since),
    answeredAt: rawOptionalInstant(answeredAt),
  }));
}
