import { verifyAuditChain } from '../../src/records/audit-chain';
import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import { Together } from '../../src/records/together';
import { AppError } from '../../src/shared/app-error';
import { useRecords } from '../support/records';

const records = useRecords();
const READ = { action: 'people.read', object: 'people:page' };

function entries(): Promise<AuditEntry[]> {
  return records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { chain: 'ASC', seq: 'ASC' }, take: 200 }),
  );
}

test('readings told at the same time each leave an entry, in a trail that holds', async () => {
  const readers = Array.from({ length: 120 }, (_, at) => `staff:${at}`);
  await Promise.all([
    ...readers.map((reader) => records.db.tell(reader, READ)),
    records.db.write('system:test', { action: 'a.change', object: 'a:1' }, async () => undefined),
  ]);
  const found = await entries();
  expect(new Set(found.map(({ actor }) => actor))).toEqual(new Set([...readers, 'system:test']));
  expect(found.map(({ seq }) => seq)).toEqual(found.map((_, at) => at + 1));
  expect(await records.db.read(verifyAuditChain)).toBeNull();
});

test('whoever tells goes on only when the entry is committed', async () => {
  await records.db.tell('staff:1', READ);
  expect((await entries()).map(({ actor }) => actor)).toEqual(['staff:1']);
});

test('one that the database refuses does not refuse the others', async () => {
  const told = ['staff:1', `staff:${'x'.repeat(100)}`, 'staff:2'].map((actor) =>
    records.db.tell(actor, { ...READ, object: 'people:page', ...unfit(actor) }),
  );
  const outcomes = await Promise.allSettled(told);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await entries()).map(({ actor }) => actor)).toEqual(['staff:1', 'staff:2']);
});

/** What no engine stores: SQLite knows no lengths, but a value must be text. */
function unfit(actor: string): object {
  return actor.length > 60 ? { action: { none: 1 } } : {};
}

test('a reading is not told without an actor, or inside a read', async () => {
  await expect(records.db.tell('', READ)).rejects.toThrow('an actor and an audit note');
  const inside = records.db.read(() => records.db.tell('staff:1', READ));
  await expect(inside).rejects.toThrow('inside another one');
  expect(await entries()).toEqual([]);
});

describe('commits together', () => {
  const commits: number[][] = [];
  let fails: readonly unknown[] = [];
  const line = new Together<number>(async (take) => {
    await new Promise((resolve) => setImmediate(resolve));
    const taken = [...take()];
    commits.push(taken);
    const [error, ...rest] = fails;
    fails = rest;
    if (error !== undefined) throw error;
  });
  beforeEach(() => {
    commits.length = 0;
    fails = [];
  });

  test('what comes while one runs, in the next one', async () => {
    const first = [line.add(1), line.add(2)];
    await Promise.race(first);
    await Promise.all([...first, line.add(3), line.add(4)]);
    expect(commits).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('and where there is no way in, nobody tries alone', async () => {
    fails = [new AppError('BUSY', 'The records are busy.')];
    const outcomes = await Promise.allSettled([line.add(1), line.add(2)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(commits).toEqual([[1, 2]]);
    await line.add(3);
  });
});
