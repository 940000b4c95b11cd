import type { WantedBecause } from '../entities/desk-talk.entity';
import { instantPlace, rawInstant } from '../raw-values';
import type { Reader } from '../rows';
import { limitOf, pageOf } from './page';
import type { Page } from './page';

/**
 * In this order: promises whose day is over, people who wait, answers they disagree with, talks they rated badly,
 * promises that are to be kept, answers that nobody judged. Within each the oldest first.
 */
export const DESK_KINDS = [
  'overdue',
  'waiting',
  'disagreed',
  'bad-rating',
  'promised',
  'sampled',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

export interface DeskItem {
  readonly kind: DeskKind;
  /** Since when, UTC milliseconds; of a promise, the end of its day in Vietnam. */
  readonly since: number;
  /** Id of the promise, the conversation, the complaint, the rating or the verdict. */
  readonly id: string;
  /** Null for a verdict that came from no conversation. */
  readonly conversationId: string | null;
  /** Why a person is wanted; of those who wait only, and null when nobody noted it. */
  readonly because: WantedBecause | null;
}

export interface DeskPlace {
  readonly after?: Pick<DeskItem, 'kind' | 'since' | 'id'>;
  /** 1 to 100 rows. */
  readonly first: number;
  /** Today in Vietnam, 'YYYY-MM-DD'. */
  readonly today: string;
  /** From this score down a rating is bad. */
  readonly badAtMost: number;
}

interface Source {
  readonly select: string;
  readonly id: string;
  readonly since: string;
  readonly values: readonly (string | number)[];
}

/** A page of what staff should look at next. */
export async function deskQueue(rows: Reader, place: DeskPlace): Promise<Page<DeskItem>> {
  const wanted = limitOf(place.first) + 1;
  const begin = Math.max(0, DESK_KINDS.indexOf(place.after?.kind ?? DESK_KINDS[0]));
  const sources = sourcesOf(place, rows.embedded);
  const found: DeskItem[] = [];
  for (const kind of DESK_KINDS.slice(begin)) {
    const rest = wanted - found.length;
    if (rest === 0) break;
    const after = place.after?.kind === kind ? place.after : undefined;
    const items = await itemsOf(rows, sources[kind], { after, take: rest });
    found.push(...items.map((item) => ({ ...item, kind })));
  }
  return pageOf(found, place.first);
}

const WAITING: Source = {
  select: `SELECT c.id AS id, c.id AS conversationId, d.because AS because,
             c.waitingSince AS since FROM conversation c LEFT JOIN desk_talk d ON d.id = c.id
            WHERE c.status = 'waiting'`,
  id: 'c.id',
  since: 'c.waitingSince',
  values: [],
};

const DISAGREED: Source = {
  select: `SELECT id, conversationId, NULL AS because, createdAt AS since FROM complaint
            WHERE status = 'open'`,
  id: 'id',
  since: 'createdAt',
  values: [],
};

const SAMPLED: Source = {
  select: `SELECT id, conversationId, NULL AS because, createdAt AS since FROM verdict
            WHERE reviewed = 0`,
  id: 'id',
  since: 'createdAt',
  values: [],
};

function sourcesOf({ today, badAtMost }: DeskPlace, embedded: boolean): Record<DeskKind, Source> {
  // The day of a promise is over at 17:00 UTC, midnight in Vietnam.
  const due = embedded ? "(dueDay || ' 17:00:00.000')" : "TIMESTAMP(dueDay, '17:00:00')";
  const promise = (is: '<' | '>='): Source => ({
    select: `SELECT id, conversationId, NULL AS because, ${due} AS since FROM staff_promise
              WHERE status = 'open' AND dueDay ${is} ?`,
    id: 'id',
    since: due,
    values: [today],
  });
  return {
    overdue: promise('<'),
    promised: promise('>='),
    waiting: WAITING,
    disagreed: DISAGREED,
    sampled: SAMPLED,
    'bad-rating': {
      select: `SELECT id, conversationId, NULL AS because, answeredAt AS since FROM rating
                WHERE score <= ? AND seenAt IS NULL`,
      id: 'id',
      since: 'answeredAt',
      values: [badAtMost],
    },
  };
}

type Raw = Omit<DeskItem, 'kind' | 'since'> & { readonly since: unknown };

async function itemsOf(
  rows: Reader,
  { select, id, since, values }: Source,
  page: { readonly after: DeskPlace['after']; readonly take: number },
): Promise<readonly Omit<DeskItem, 'kind'>[]> {
  const { after, take } = page;
  const at = after === undefined ? null : instantPlace(after.since);
  const beyond = at === null ? '' : `AND (${since} > ? OR (${since} = ? AND ${id} > ?))`;
  const found = await rows.sql<Raw>(
    `${select} ${beyond} ORDER BY since, id LIMIT ${take}`,
    after === undefined || at === null ? values : [...values, at, at, after.id],
  );
  return found.map((raw) => ({ ...raw, since: rawInstant(raw.since) }));
}
