import type { Announced } from './announced';
import { LiveEvent } from './entities/live-event.entity';
import type { Writer } from './rows';

/**
 * Gives each event the number after the newest one that is committed; the newest one is never removed. Two
 * writers at once take the same number: its key lets the second wait for the first, and refuses it if the first
 * was committed. So numbers have no gap, and whoever sees one has seen all below it.
 */
export async function appendEvents(
  rows: Writer,
  announced: readonly Announced[],
  at: number,
): Promise<void> {
  if (announced.length === 0) return;
  const once = new Map(announced.map((one) => [JSON.stringify(one), one]));
  const [newest] = await rows.list(LiveEvent, { where: {}, order: { seq: 'DESC' }, take: 1 });
  const last = newest?.seq ?? 0;
  await rows.insert(
    LiveEvent,
    [...once.values()].map((one, index) => ({ ...one, seq: last + 1 + index, at })),
  );
}
