import { LiveEvent } from '../../../src/records/entities/live-event.entity';
import { eventsAfter, lastEvent } from '../../../src/records/queries/live-events';
import type { Database } from '../../../src/records/database';
import { openAt, ON_SERVER, useRecords } from '../../support/records';

const records = useRecords();
const EACH = 40;

function announce(db: Database, subject: string, fails: 'fails' | 'holds' = 'holds') {
  const note = { action: 'test.announce', object: `test:${subject}` };
  return db.write('system:test', note, async (rows) => {
    rows.announce({ kind: 'conversation', subject, change: 'message', unitCode: null });
    // Whoever begins first is not always the first to end.
    await new Promise((resolve) => setTimeout(resolve, subject.length % 3));
    if (fails === 'fails') throw new Error('taken back');
  });
}

/** Reads on behind the last number it saw, as a watcher does, until it has them all. */
async function follow(db: Database, count: number): Promise<number[]> {
  const seen: number[] = [];
  while (seen.length < count) {
    const block = await db.read((rows) => eventsAfter(rows, seen.at(-1) ?? 0, 7));
    seen.push(...block.map(({ seq }) => seq));
  }
  return seen;
}

test('writers of two processes give numbers without a gap, in the order in which they become visible', async () => {
  const other = ON_SERVER ? await openAt(records.url(), records) : records.db;
  try {
    const all = [records.db, other].flatMap((db, which) =>
      Array.from({ length: EACH }, (_, at) => announce(db, `${which}-${'x'.repeat(at % 5)}${at}`)),
    );
    const failed = Array.from({ length: 10 }, (_, at) =>
      announce(other, `no-${at}`, 'fails').catch(() => 'failed'),
    );
    const seen = await follow(records.db, 2 * EACH);
    await Promise.all([...all, ...failed]);
    expect(seen).toEqual(Array.from({ length: 2 * EACH }, (_, at) => at + 1));
    expect(await records.db.read(lastEvent)).toBe(2 * EACH);
  } finally {
    if (other !== records.db) await other.close();
  }
});

test('the same thing said twice in one write is told once, and a write that fails tells nothing', async () => {
  const event = { kind: 'import', subject: 'job', change: 'progress', unitCode: null };
  await records.db.write('system:test', { action: 'a.b', object: 'c:d' }, async (rows) => {
    rows.announce(event);
    rows.announce({ ...event });
    rows.announce({ ...event, change: 'state' });
  });
  await announce(records.db, 'gone', 'fails').catch(() => undefined);
  const told = await records.db.read((rows) =>
    rows.list(LiveEvent, { where: {}, order: { seq: 'ASC' }, take: 10 }),
  );
  expect(told.map(({ seq, change, at }) => [seq, change, at])).toEqual([
    [1, 'progress', records.clock.now()],
    [2, 'state', records.clock.now()],
  ]);
});
