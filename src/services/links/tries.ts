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

/** What was counted of a bucket, as it was read. */
export interface Tries {
  readonly bucket: Bucket;
  readonly read: LinkTries | null;
}

/** What was counted so far; 'locked' while nothing may be tried at `now` (UTC milliseconds). */
export async function findTries(
  rows: Reader,
  bucket: Bucket,
  now: number,
): Promise<Tries | 'locked'> {
  const read = await rows.find(LinkTries, { id: bucket.id });
  return (read?.lockedUntil ?? 0) > now ? 'locked' : { bucket, read };
}

/**
 * Counts a try on what was read when it was not locked, a right one too: of many at the same moment one after the other
 * passes this row, so that none slips by.
 * @throws AppError CONFLICT, or what `isDuplicate` knows, when another was quicker: look and try again
 */
export async function countTry(
  rows: Writer,
  { bucket: { id, rule }, read }: Tries,
  { was, now }: { readonly was: 'right' | 'wrong'; readonly now: number },
): Promise<void> {
  const fresh = read === null || read.since + rule.windowMs <= now;
  const before = fresh ? 0 : read.misses;
  const misses = was === 'wrong' ? before + 1 : before;
  const since = fresh ? now : read.since;
  const locks = was === 'wrong' && misses >= rule.most;
  const lockedUntil = locks ? now + rule.lockMs(misses) : null;
  if (read === null) await rows.insert(LinkTries, { id, misses, since, lockedUntil, version: 1 });
  else await rows.guardedUpdate(LinkTries, read, { misses, since, lockedUntil });
}
