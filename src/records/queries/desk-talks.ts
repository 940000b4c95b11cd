import { instantPlace, rawOptionalInstant } from '../raw-values';
import type { Reader } from '../rows';

/** The place of the citizen's newest message in a conversation; 0 before the first. */
export async function newestInbound(rows: Reader, conversationId: string): Promise<number> {
  const [found] = await rows.sql<{ seq: number | null }>(
    "SELECT MAX(seq) AS seq FROM message WHERE conversationId = ? AND direction = 'in'",
    [conversationId],
  );
  return Number(found?.seq ?? 0);
}

/** People who wait for a person since before `since` (UTC milliseconds; null: all), as the queue orders them. */
export async function waitingBefore(
  rows: Reader,
  { id, since }: { readonly id: string; readonly since: number | null },
): Promise<number> {
  const at = since === null ? null : instantPlace(since);
  const [found] = await rows.sql<{ people: number | string }>(
    `SELECT COUNT(*) AS people FROM conversation WHERE status = 'waiting' AND id <> ?
      ${at === null ? '' : 'AND (waitingSince < ? OR (waitingSince = ? AND id < ?))'}`,
    at === null ? [id] : [id, at, at, id],
  );
  return Number(found?.people);
}

/** The place behind which the machine answers nothing once a person owns the conversation. */
export async function silentFrom(
  rows: Reader,
  { id, lastSeq }: { readonly id: string; readonly lastSeq: number },
): Promise<number> {
  const [found] = await rows.sql<{ seq: number | null }>(
    "SELECT MIN(seq) AS seq FROM message WHERE conversationId = ? AND delivery = 'new'",
    [id],
  );
  const first = found?.seq ?? null;
  return first === null ? lastSeq : Number(first) - 1;
}

/** A conversation whose owner left its citizen without a word. */
export interface StaleTalk {
  readonly id: string;
  /** Since when the citizen waits, UTC milliseconds; null when she does not. */
  readonly since: number | null;
}

const WROTE = `SELECT MIN(m.createdAt) FROM message m
  WHERE m.conversationId = c.id AND m.direction = 'in' AND m.seq > COALESCE(d.silentFrom, 0)
    AND m.seq > COALESCE((SELECT MAX(s.seq) FROM message s WHERE s.conversationId = c.id
                            AND s.direction = 'out' AND s.author <> 'bot'), 0)`;
const WAITED = `SELECT MIN(w.since) FROM desk_wait w
  WHERE w.conversationId = c.id AND w.endedAt IS NULL`;

/**
 * Conversations whose owner wrote nothing since `before` (UTC milliseconds) while the citizen waits, and those of
 * accounts that are closed. At most 100; ask again.
 */
export async function staleTalks(rows: Reader, before: number): Promise<readonly StaleTalk[]> {
  const at = instantPlace(before);
  const found = await rows.sql<{ id: string; wrote: unknown; waited: unknown }>(
    `SELECT c.id AS id, (${WROTE}) AS wrote, (${WAITED}) AS waited
       FROM conversation c LEFT JOIN desk_talk d ON d.id = c.id
      WHERE c.status = 'person' AND (
        c.owner IN (SELECT u.id FROM staff_user u WHERE u.active = 0)
        OR ((d.ownedSince IS NULL OR d.ownedSince <= ?)
          AND ((${WROTE}) <= ? OR (${WAITED}) IS NOT NULL)))
      ORDER BY c.id LIMIT 100`,
    [at, at],
  );
  return found.map(({ id, wrote, waited }) => {
    const known = [wrote, waited].flatMap((one) => rawOptionalInstant(one) ?? []);
    return { id, since: known.length === 0 ? null : Math.min(...known) };
  });
}

/** Open promises whose owner's account is closed. At most 100; ask again. */
export async function orphanedPromises(rows: Reader): Promise<readonly string[]> {
  const found = await rows.sql<{ id: string }>(
    `SELECT p.id AS id FROM staff_promise p JOIN staff_user u ON u.id = p.ownerId
      WHERE p.status = 'open' AND u.active = 0 ORDER BY p.id LIMIT 100`,
    [],
  );
  return found.map(({ id }) => id);
}
