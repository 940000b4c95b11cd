import { LinkTries } from '../../records/entities/link-tries.entity';
import type { Reader, Writer } from '../../records/rows';

/** How many wrong codes are borne, and what then. */
export interface TriesRule {
  readonly most: number;
  /** Misses further apart than this do not add up. */
  readonly windowMs: number;
  /** How long nobody tries, after so many misses, the first of them at `since`. */
  readonly lockMs: (misses: number) => number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One account, or one member of staff: five wrong codes an hour. */
export const BY_ONE: TriesRule = { most: 5, windowMs: HOUR, lockMs: () => HOUR };

/** A whole commune: twenty, then a minute, two, four … until a day. */
export const BY_COMMUNE: TriesRule = {
  most: 20,
  windowMs: DAY,
  lockMs: (misses) => Math.min(DAY, 60_000 * 2 ** (misses - BY_COMMUNE.most)),
};

export interface Bucket {
  readonly id: string;
  readonly rule: TriesRule;
}

/** Whether nothing may be tried at `now` (UTC milliseconds). */
export async function isLocked(rows: Reader, { id }: Bucket, now: number): Promise<boolean> {
  const found = await rows.find(LinkTries, { id });
  return found !== null && (found.lockedUntil ?? 0) > now;
}

/**
 * Counts a try, a right one too: of many at the same moment one after the other passes this row, so that none slips by.
 * @throws AppError CONFLICT, or what `isDuplicate` knows, when another was quicker: look and try again
 */
export async function countTry(
  rows: Writer,
  { id, rule }: Bucket,
  { was, now }: { readonly was: 'right' | 'wrong'; readonly now: number },
): Promise<void> {
  const found = await rows.find(LinkTries, { id });
  const fresh = found === null || found.since + rule.windowMs <= now;
  const before = fresh ? 0 : found.misses;
  const misses = was === 'wrong' ? before + 1 : before;
  const since = fresh ? now : found.since;
  const locks = was === 'wrong' && misses >= rule.most;
  const lockedUntil = locks ? now + rule.lockMs(misses) : null;
  if (found === null) {
    await rows.insert(LinkTries, { id, misses, since, lockedUntil, version: 1 });
    return;
  }
  await rows.guardedUpdate(LinkTries, found, { misses, since, lockedUntil });
}
