import { instantPlace, places, rawInstant } from '../raw-values';
import type { Reader } from '../rows';
import type { Page } from './page';

/** One time that somebody read something, as the trail has it. */
export interface ReadEntry {
  readonly id: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  /** table:id */
  readonly object: string;
}

export interface ReadsAsked {
  /** UTC milliseconds; both belong to the span. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  /** The entry after which to go on. */
  readonly after: { readonly at: number; readonly id: string } | null;
}

type Raw = Omit<ReadEntry, 'at'> & { readonly at: unknown };

/** What ends in '.read', and the lists that show people. */
const IS_READ = "(action LIKE '%.read' OR action IN ('standing.missed', 'export.people'))";

/** What an account read between two moments, the oldest first. */
export function readsBy(rows: Reader, actor: string, asked: ReadsAsked): Promise<Page<ReadEntry>> {
  return look(rows, asked, { where: 'actor = ?', values: [actor] });
}

/** Who read any of these objects between two moments, the oldest first; no rows for no objects. */
export async function readsOf(
  rows: Reader,
  objects: readonly string[],
  asked: ReadsAsked,
): Promise<Page<ReadEntry>> {
  if (objects.length === 0) return { rows: [], hasMore: false };
  return look(rows, asked, { where: `object IN (${places(objects)})`, values: objects });
}

async function look(
  rows: Reader,
  { from, to, first, after }: ReadsAsked,
  { where, values }: { readonly where: string; readonly values: readonly string[] },
): Promise<Page<ReadEntry>> {
  const begun = instantPlace(after?.at ?? from);
  const beyond = after === null ? '' : 'AND (at > ? OR id > ?)';
  const found = await rows.sql<Raw>(
    `SELECT id, at, actor, action, object FROM audit_entry
     WHERE ${where} AND at >= ? AND at <= ? ${beyond} AND ${IS_READ}
     ORDER BY at, id LIMIT ${first + 1}`,
    [...values, begun, instantPlace(to), ...(after === null ? [] : [begun, after.id])],
  );
  const all = found.map(({ at, ...entry }) => ({ ...entry, at: rawInstant(at) }));
  return { rows: all.slice(0, first), hasMore: all.length > first };
}
