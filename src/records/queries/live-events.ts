import { LiveEvent } from '../entities/live-event.entity';
import { above } from '../rows';
import type { Reader, Writer } from '../rows';

/** Events after a place, in order. */
export function eventsAfter(rows: Reader, seq: number, take: number): Promise<LiveEvent[]> {
  return rows.list(LiveEvent, { where: { seq: above(seq) }, order: { seq: 'ASC' }, take });
}

/** The newest number; 0 when nothing ever happened. */
export async function lastEvent(rows: Reader): Promise<number> {
  const [last] = await rows.list(LiveEvent, { where: {}, order: { seq: 'DESC' }, take: 1 });
  return last?.seq ?? 0;
}

/** The oldest event that is still kept; null when nothing ever happened. */
export async function oldestEvent(rows: Reader): Promise<LiveEvent | null> {
  const [oldest] = await rows.list(LiveEvent, { where: {}, order: { seq: 'ASC' }, take: 1 });
  return oldest ?? null;
}

/** Removes events up to a place; never the newest one, from which the next number is counted. */
export async function removeEvents(rows: Writer, upTo: number): Promise<void> {
  await rows.sql('DELETE FROM live_event WHERE seq <= ?', [
    Math.min(upTo, (await lastEvent(rows)) - 1),
  ]);
}
