import type { ConversationStatus } from '../entities/conversation.entity';
import { instantPlace, rawInstant, rawOptionalInstant } from '../raw-values';
import type { Reader } from '../rows';
import { limitOf, pageOf } from './page';
import type { Page } from './page';

export interface ConversationCursor {
  /** UTC milliseconds. */
  readonly updatedAt: number;
  readonly id: string;
}

export interface ConversationFilter {
  readonly status?: ConversationStatus;
  /** 'bot' or a staff id. */
  readonly owner?: string;
  readonly after?: ConversationCursor;
  /** 1 to 100 rows. */
  readonly first: number;
}

/** Nothing of it says who the citizen is. */
export interface ConversationRow extends ConversationCursor {
  readonly channel: string;
  readonly language: string;
  readonly owner: string;
  readonly status: ConversationStatus;
  readonly waitingSince: number | null;
  readonly lastSeq: number;
  readonly createdAt: number;
}

/** Conversations, the one written in last first. */
export async function listConversations(
  rows: Reader,
  filter: ConversationFilter,
): Promise<Page<ConversationRow>> {
  const conditions: [string, ...string[]][] = [];
  if (filter.status !== undefined) conditions.push(['status = ?', filter.status]);
  if (filter.owner !== undefined) conditions.push(['owner = ?', filter.owner]);
  if (filter.after !== undefined) {
    const at = instantPlace(filter.after.updatedAt);
    conditions.push(['(updatedAt < ? OR (updatedAt = ? AND id < ?))', at, at, filter.after.id]);
  }
  const where = conditions.map(([sql]) => sql).join(' AND ');
  const found = await rows.sql<ConversationRow>(
    `SELECT id, channel, language, owner, status, waitingSince, lastSeq, createdAt, updatedAt
       FROM conversation ${where === '' ? '' : `WHERE ${where}`}
      ORDER BY updatedAt DESC, id DESC LIMIT ${limitOf(filter.first) + 1}`,
    conditions.flatMap(([, ...values]) => values),
  );
  return pageOf(found.map(toRow), filter.first);
}

function toRow(raw: ConversationRow): ConversationRow {
  return {
    ...raw,
    waitingSince: rawOptionalInstant(raw.waitingSince),
    createdAt: rawInstant(raw.createdAt),
    updatedAt: rawInstant(raw.updatedAt),
  };
}
