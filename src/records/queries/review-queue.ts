import { instantPlace, rawInstant } from '../raw-values';
import type { Reader } from '../rows';
import { limitOf, pageOf } from './page';
import type { Page } from './page';

/** 'waiting': a citizen asked for a person. 'unreviewed': nobody has judged this verdict. */
export interface QueueItem {
  readonly kind: 'waiting' | 'unreviewed';
  /** UTC milliseconds: since when. */
  readonly since: number;
  /** Conversation id when waiting, verdict id when unreviewed. */
  readonly id: string;
  /** Null for a verdict that came from no conversation. */
  readonly conversationId: string | null;
}

export interface QueuePlace {
  readonly after?: QueueItem;
  /** 1 to 100 rows. */
  readonly first: number;
}

/** What staff should look at next: people who wait, then answers nobody judged; the oldest first. */
export async function reviewQueue(rows: Reader, place: QueuePlace): Promise<Page<QueueItem>> {
  const wanted = limitOf(place.first) + 1;
  const { after } = place;
  const waiting =
    after?.kind === 'unreviewed' ? [] : await items(rows, WAITING, { after, take: wanted });
  const rest = wanted - waiting.length;
  const unreviewed =
    rest === 0
      ? []
      : await items(rows, UNREVIEWED, {
          after: after?.kind === 'unreviewed' ? after : undefined,
          take: rest,
        });
  return pageOf([...waiting, ...unreviewed], place.first);
}

interface Source {
  readonly kind: QueueItem['kind'];
  readonly select: string;
  readonly since: string;
}

const WAITING: Source = {
  kind: 'waiting',
  select: `SELECT id, id AS conversationId, waitingSince AS since
             FROM conversation WHERE status = 'waiting'`,
  since: 'waitingSince',
};

const UNREVIEWED: Source = {
  kind: 'unreviewed',
  select: 'SELECT id, conversationId, createdAt AS since FROM verdict WHERE reviewed = 0',
  since: 'createdAt',
};

async function items(
  rows: Reader,
  { kind, select, since }: Source,
  page: { readonly after: QueueItem | undefined; readonly take: number },
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
