import { instantPlace, rawInstant } from '../raw-values';
import type { Reader } from '../rows';
import { limitOf, pageOf } from './page';
import type { Page } from './page';

export const QUEUE_KINDS = ['waiting', 'complaint', 'unreviewed'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/**
 * 'waiting': a citizen asked for a person. 'complaint': she disagrees with an answer, and nobody has looked.
 * 'unreviewed': nobody has judged this verdict.
 */
export interface QueueItem {
  readonly kind: QueueKind;
  /** UTC milliseconds: since when. */
  readonly since: number;
  /** Id of the conversation, the complaint or the verdict. */
  readonly id: string;
  /** The verdict to judge; null when none is. */
  readonly verdictId: string | null;
  /** Null for a verdict that came from no conversation. */
  readonly conversationId: string | null;
}

/** Where an item stands in the queue. */
export type QueuePlaceAfter = Pick<QueueItem, 'kind' | 'since' | 'id'>;

export interface QueuePlace {
  readonly after?: QueuePlaceAfter;
  /** 1 to 100 rows. */
  readonly first: number;
}

/** What staff should look at next: people who wait, then complaints, then answers nobody judged; the oldest first. */
export async function reviewQueue(rows: Reader, place: QueuePlace): Promise<Page<QueueItem>> {
  const wanted = limitOf(place.first) + 1;
  const { after } = place;
  const begin = SOURCES.findIndex(({ kind }) => kind === after?.kind);
  const found: QueueItem[] = [];
  for (const source of SOURCES.slice(Math.max(0, begin))) {
    const rest = wanted - found.length;
    if (rest === 0) break;
    const page = { after: after?.kind === source.kind ? after : undefined, take: rest };
    found.push(...(await items(rows, source, page)));
  }
  return pageOf(found, place.first);
}

interface Source {
  readonly kind: QueueItem['kind'];
  readonly select: string;
  readonly since: string;
}

const WAITING: Source = {
  kind: 'waiting',
  select: `SELECT id, id AS conversationId, NULL AS verdictId, waitingSince AS since
             FROM conversation WHERE status = 'waiting'`,
  since: 'waitingSince',
};

const COMPLAINT: Source = {
  kind: 'complaint',
  select: `SELECT id, conversationId, verdictId, createdAt AS since
             FROM complaint WHERE status = 'open'`,
  since: 'createdAt',
};

const UNREVIEWED: Source = {
  kind: 'unreviewed',
  select: `SELECT id, conversationId, id AS verdictId, createdAt AS since
             FROM verdict WHERE reviewed = 0`,
  since: 'createdAt',
};

const SOURCES: readonly Source[] = [WAITING, COMPLAINT, UNREVIEWED];

async function items(
  rows: Reader,
  { kind, select, since }: Source,
  page: { readonly after: QueuePlaceAfter | undefined; readonly take: number },
): Promise<QueueItem[]> {
  const { after, take } = page;
  const beyond = after && `AND (${since} > ? OR (${since} = ? AND id > ?))`;
  const at = after && instantPlace(after.since);
  const found = await rows.sql<QueueItem>(
    `${select} ${beyond ?? ''} ORDER BY ${since}, id LIMIT ${take}`,
    after && at ? [at, at, after.id] : [],
  );
  return found.map((raw) => ({ ...raw, kind, since: rawInstant(raw.since) }));
}
