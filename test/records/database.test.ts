import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import { Beneficiary } from '../../src/records/entities/beneficiary.entity';
import { Lease } from '../../src/records/entities/lease.entity';
import { verifyAuditChain } from '../../src/records/audit-chain';
import type { Database } from '../../src/records/database';
import { aBeneficiary } from '../support/builders';
import { ON_SERVER, openAt, useRecords } from '../support/records';

const records = useRecords();
const NOTE = { action: 'beneficiary.register', object: 'beneficiary:x' };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function register(db: Database, row: Beneficiary): Promise<void> {
  return db.write('system:test', NOTE, (rows) => rows.insert(Beneficiary, row));
}

async function names(): Promise<string[]> {
  const rows = await records.db.read((reader) =>
    reader.list(Beneficiary, { where: {}, order: { displayName: 'ASC' }, take: 100 }),
  );
  return rows.map(({ displayName }) => displayName);
}

test('transactions that overlap do not mix: each that fails takes back its own rows and no others', async () => {
  const jobs = Array.from({ length: 24 }, (_, index) =>
    records.db.write('system:test', NOTE, async (rows) => {
      await rows.insert(Beneficiary, aBeneficiary({ displayName: `first ${index}` }));
      await pause(index % 5);
      await rows.insert(Beneficiary, aBeneficiary({ displayName: `second ${index}` }));
      if (index % 3 === 0) throw new Error('fails after both rows');
    }),
  );
  const outcomes = await Promise.allSettled(jobs);
  const kept = [...outcomes.keys()].filter((index) => index % 3 !== 0);
  expect(outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []))).toEqual(
    kept,
  );
  expect(await names()).toEqual(
    kept.flatMap((index) => [`first ${index}`, `second ${index}`]).sort(),
  );
  expect(await records.db.read((rows) => rows.count(AuditEntry, {}))).toBe(kept.length);
});

test('a reader never sees what is not committed', async () => {
  const writing = records.db.write('system:test', NOTE, async (rows) => {
    await rows.insert(Beneficiary, aBeneficiary());
    await pause(20);
    throw new Error('taken back');
  });
  const failed = expect(writing).rejects.toThrow('taken back');
  await pause(5);
  const seen = names();
  await failed;
  expect(await seen).toEqual([]);
});

test('a write without an actor or a note is refused before anything happens', async () => {
  const insert = jest.fn();
  const refused = 'an actor and an audit note';
  const { db } = records;
  const unsaid = { action: '', object: 'x:1' };
  await expect(db.write('', NOTE, insert)).rejects.toThrow(refused);
  await expect(db.write('system:test', unsaid, insert)).rejects.toThrow(refused);
  await expect(db.write('system:test', undefined as never, insert)).rejects.toThrow(refused);
  expect(insert).not.toHaveBeenCalled();
});

test('a read or a write inside another one is refused instead of waiting for itself', async () => {
  const inner = () => names();
  await expect(records.db.write('system:test', NOTE, inner)).rejects.toThrow('inside another');
  await expect(records.db.read(inner)).rejects.toThrow('inside another');
  expect(await names()).toEqual([]);
});

test('of two updates from the same reading the second is refused and the first one stays', async () => {
  await register(records.db, aBeneficiary({ id: 'b1', displayName: 'before' }));
  const update = (displayName: string) =>
    records.db.write('system:test', NOTE, (rows) =>
      rows.guardedUpdate(Beneficiary, { id: 'b1', version: 1 }, { displayName }),
    );
  const outcomes = await Promise.allSettled([update('one'), update('two')]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(lost?.reason).toMatchObject({ code: 'CONFLICT' });
  const row = await records.db.read((rows) => rows.get(Beneficiary, { id: 'b1' }));
  expect(row.version).toBe(2);
  expect(row.displayName).toBe(outcomes[0]?.status === 'fulfilled' ? 'one' : 'two');
});

test('parallel writes all stand in one unbroken audit trail', async () => {
  await Promise.all(Array.from({ length: 30 }, () => register(records.db, aBeneficiary())));
  await records.db.read(async (rows) => {
    expect(await rows.count(AuditEntry, {})).toBe(30);
    expect(await verifyAuditChain(rows)).toBeNull();
  });
});

(ON_SERVER ? test : test.skip)(
  'several processes on one server keep one unbroken audit trail',
  async () => {
    const others = await Promise.all([1, 2].map(() => openAt(records.url(), records)));
    const all = [records.db, ...others];
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        register(all[index % 3] ?? records.db, aBeneficiary()),
      ),
    );
    await Promise.all(others.map((other) => other.close()));
    await records.db.read(async (rows) => {
      expect(await rows.count(AuditEntry, {})).toBe(30);
      expect(await verifyAuditChain(rows)).toBeNull();
    });
  },
);

test('a transaction that another one stood in the way of is run again as a whole', async () => {
  let runs = 0;
  await records.db.write('system:test', NOTE, async (rows) => {
    await rows.insert(Beneficiary, aBeneficiary({ displayName: `run ${++runs}` }));
    if (runs < 3) throw Object.assign(new Error('deadlock'), { code: 'ER_LOCK_DEADLOCK' });
  });
  expect(await names()).toEqual(['run 3']);
});

test('a way that never clears ends in BUSY', async () => {
  const busy = Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' });
  await expect(
    records.db.write('system:test', NOTE, () => Promise.reject(busy)),
  ).rejects.toMatchObject({ code: 'BUSY' });
});

test('a row comes back as it went in: days, instants with milliseconds, words and empty places', async () => {
  const row = aBeneficiary({
    displayName: 'Lò Văn Ánh 😀',
    birthFrom: '1944-01-01',
    birthTo: '1944-12-31',
    sex: null,
    createdAt: Date.parse('2026-01-02T03:04:05.678Z'),
  });
  await register(records.db, row);
  expect(await records.db.read((rows) => rows.get(Beneficiary, { id: row.id }))).toEqual(row);
});

test('a lease has one holder until it runs out', async () => {
  const { db, clock } = records;
  const won = await Promise.all(['a', 'b', 'c'].map((holder) => db.lease('resend', holder, 1000)));
  expect(won.filter(Boolean)).toHaveLength(1);
  const holder = ['a', 'b', 'c'][won.indexOf(true)] ?? '';
  expect(await db.lease('resend', holder, 1000)).toBe(true);
  expect(await db.lease('resend', 'd', 1000)).toBe(false);
  clock.pass(1001);
  expect(await db.lease('resend', 'd', 1000)).toBe(true);
  expect(await db.lease('resend', holder, 1000)).toBe(false);
  expect(await db.read((rows) => rows.count(Lease, {}))).toBe(1);
});
