import { isDuplicate } from '../../records/db-errors';
import { JobCursor } from '../../records/entities/job-cursor.entity';
import { above } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import { placeOf } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import type { AnyRow, SealedTable } from './sealed-tables';
import { SEALED_TABLES } from './sealed-tables';

/** What one walk through the sealed tables did. */
export interface Resealed {
  readonly rows: number;
  /** Values that no key of the ring opens; they were left as they are. */
  readonly broken: number;
  /** Rows whose index is somebody else's: two rows about one person or address, made while keys turned. */
  readonly twins: number;
}

/** How many rows one transaction takes. */
const BLOCK = 100;
/** Longer nobody needs to get in between two blocks. */
const LONGEST_REST_MS = 200;
const ACTOR = 'system:keys';

/**
 * Walks every sealed table once and puts under the present key what lies under another; blind indexes are made
 * anew with it. Each block is one transaction with its cursor, so that a walk that was killed goes on where it
 * stood. Readers need not wait: a row is under one key or the other, and both open.
 * Between two blocks it rests as long as the last one took: SQLite lets whoever waits in by chance only.
 * @param key the key that seals now
 */
export async function reseal(
  parts: ServiceParts,
  key: string,
  { tell, wait }: { tell: (rows: number) => void; wait: (ms: number) => Promise<void> },
): Promise<Resealed> {
  const name = cursorName(key);
  for (;;) {
    const note = (at: Place) => ({
      action: 'keys.reseal',
      object: `data_key:${key}`,
      details: { rows: at.rows },
    });
    const begun = parts.clock.now();
    const at = await parts.db.write(ACTOR, note, (rows) => block(rows, { parts, key, name }));
    tell(at.rows);
    if (at.table === DONE) return at;
    await wait(Math.min(LONGEST_REST_MS, parts.clock.now() - begun));
  }
}

/** How the last walk to this key ended; null when it has not. */
export async function lastWalk({ db }: ServiceParts, key: string): Promise<Resealed | null> {
  const row = await db.read((rows) => rows.find(JobCursor, { name: cursorName(key) }));
  const at = row?.place as Place | undefined;
  return at?.table === DONE ? at : null;
}

/** Forgets a walk that ended, so that the next one begins with the first row. */
export async function beginWalk({ db }: ServiceParts, key: string): Promise<void> {
  const note = { action: 'keys.walk', object: `data_key:${key}` };
  await db.write(ACTOR, note, (rows) => rows.remove(JobCursor, { name: cursorName(key) }));
}

const DONE = 'done';

interface Place extends Resealed {
  readonly table: string;
  /** The last row seen; '' before the first. */
  readonly id: string;
}

interface Walk {
  readonly parts: ServiceParts;
  readonly key: string;
  readonly name: string;
}

async function block(rows: Writer, walk: Walk): Promise<Place> {
  const { name, parts } = walk;
  const kept = (await rows.find(JobCursor, { name }))?.place as Place | undefined;
  const place = kept ?? { table: firstTable(), id: '', rows: 0, broken: 0, twins: 0 };
  const next = await step(rows, walk, place);
  const updatedAt = parts.clock.now();
  if (kept === undefined) await rows.insert(JobCursor, { name, place: { ...next }, updatedAt });
  else await rows.update(JobCursor, { name }, { place: { ...next }, updatedAt });
  return next;
}

async function step(rows: Writer, walk: Walk, place: Place): Promise<Place> {
  const at = SEALED_TABLES.findIndex(({ table }) => table === place.table);
  const table = SEALED_TABLES[at];
  if (table === undefined) return { ...place, table: DONE };
  const found = await rows.listHeld(table.entity, {
    where: place.id === '' ? {} : { id: above(place.id) },
    order: { id: 'ASC' },
    take: BLOCK,
  });
  const tally = { broken: place.broken, twins: place.twins };
  for (const row of found) {
    const outcome = await turn(rows, { ...walk, table, row });
    if (outcome !== 'turned') tally[outcome] += 1;
  }
  const seen = { ...tally, rows: place.rows + found.length };
  const last = found[found.length - 1];
  if (last !== undefined && found.length === BLOCK)
    return { ...seen, table: table.table, id: last.id };
  return { ...seen, table: SEALED_TABLES[at + 1]?.table ?? DONE, id: '' };
}

interface Turning extends Walk {
  readonly table: SealedTable;
  readonly row: AnyRow;
}

/** The row keeps its version: what it says does not change, only how it is written. */
async function turn(rows: Writer, turning: Turning): Promise<'turned' | 'broken' | 'twins'> {
  const { table, row } = turning;
  const [seals, indexes, isWhole] = patchOf(turning);
  const patch = { ...seals, ...indexes };
  if (Object.keys(patch).length > 0) {
    try {
      await rows.update(table.entity, { id: row.id }, patch);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      if (Object.keys(seals).length > 0) await rows.update(table.entity, { id: row.id }, seals);
      return 'twins';
    }
  }
  return isWhole ? 'turned' : 'broken';
}

type Patch = Readonly<Record<string, string | null>>;

function patchOf({ parts: { vault, clock }, key, table, row }: Turning): [Patch, Patch, boolean] {
  const isOld = (column: string) =>
    typeof row[column] === 'string' && !row[column].startsWith(`v1.${key}.`);
  const needed = table.columns.filter((column) => table.indexes !== undefined || isOld(column));
  const opened: Record<string, string | null> = {};
  const seals: Record<string, string> = {};
  try {
    for (const column of needed) {
      const place = placeOf(table.table, column, row.id);
      const sealed = row[column];
      opened[column] = typeof sealed === 'string' ? vault.open(sealed, place) : null;
      if (isOld(column)) seals[column] = vault.seal(String(opened[column]), place);
    }
    const made = table.indexes?.(row, { vault, on: vietnamDay(clock.now()), opened }) ?? {};
    const changed = Object.entries(made).filter(([column, index]) => row[column] !== index);
    return [seals, Object.fromEntries(changed), true];
  } catch {
    return [seals, {}, false];
  }
}

function firstTable(): string {
  return SEALED_TABLES[0]?.table ?? DONE;
}

function cursorName(key: string): string {
  return `keys.reseal:${key}`;
}
