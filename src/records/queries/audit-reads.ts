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
  /** Of a page of people: ids of the people and households that were shown; otherwise empty. */
  readonly shown: readonly string[];
}

export interface ReadsAsked {
  /** UTC milliseconds; both belong to the span. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  /** The entry after which to go on. */
  readonly after: { readonly at: number; readonly id: string } | null;
}

type Raw = Omit<ReadEntry, 'at' | 'shown'> & { readonly at: unknown; readonly details: string };

/** Where the trail tells of a whole page; whose it was stands in the details. */
export const PAGE_OF_PEOPLE = 'people:page';

/** What ends in '.read', and the lists that show people. */
const IS_READ = "(action LIKE '%.read' OR action IN ('standing.missed', 'export.people'))";

/** What an account read between two moments, the oldest first. */
export function readsBy(rows: Reader, actor: string, asked: ReadsAsked): Promise<Page<ReadEntry>> {
  return look(rows, asked, { where: 'actor = ?', values: [actor] });
}

/**
 * Who read any of these objects, or a page on which one of them stood, between two moments, the oldest first. Pages
 * are looked through one by one: some seconds for a million of them.
 * @param objects 'table:id'; no rows for none
 */
export async function readsOf(
  rows: Reader,
  objects: readonly string[],
  asked: ReadsAsked,
): Promise<Page<ReadEntry>> {
  if (objects.length === 0) return { rows: [], hasMore: false };
  const where = `object IN (${places(objects)})`;
  const alone = await look(rows, asked, { where, values: objects });
  const ids = objects.filter(standsOnPages).map((one) => one.slice(one.indexOf(':') + 1));
  const named = ids.map(() => 'INSTR(details, ?) > 0').join(' OR ');
  const paged = await look(rows, asked, {
    where: `object = '${PAGE_OF_PEOPLE}' AND (${named === '' ? '0 = 1' : named})`,
    values: ids,
  });
  const all = [...alone.rows, ...paged.rows].sort(byPlace);
  const hasMore = alone.hasMore || paged.hasMore || all.length > asked.first;
  return { rows: all.slice(0, asked.first), hasMore };
}

/** Pages name people and households, whichever of their records were shown. */
function standsOnPages(object: string): boolean {
  return object.startsWith('beneficiary:') || object.startsWith('household:');
}

function byPlace(a: ReadEntry, b: ReadEntry): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

async function look(
  rows: Reader,
  { from, to, first, after }: ReadsAsked,
  { where, values }: { readonly where: string; readonly values: readonly string[] },
): Promise<Page<ReadEntry>> {
  const begun = instantPlace(after?.at ?? from);
  const beyond = after === null ? '' : 'AND (at > ? OR id > ?)';
  const found = await rows.sql<Raw>(
    `SELECT id, at, actor, action, object, details FROM audit_entry
     WHERE ${where} AND at >= ? AND at <= ? ${beyond} AND ${IS_READ}
     ORDER BY at, id LIMIT ${first + 1}`,
    [...values, begun, instantPlace(to), ...(after === null ? [] : [begun, after.id])],
  );
  const all = found.map(({ at, details, ...entry }) => ({
    ...entry,
    at: rawInstant(at),
    shown: entry.object === PAGE_OF_PEOPLE ? idsIn(details) : [],
  }));
  return { rows: all.slice(0, first), hasMore: all.length > first };
}

/** @param details the stored JSON of a page: kinds of records, each with ids */
function idsIn(details: string): string[] {
  const kinds = Object.values(JSON.parse(details) as Record<string, string>);
  return [...new Set(kinds.flatMap((ids) => ids.split(' ')))];
}
