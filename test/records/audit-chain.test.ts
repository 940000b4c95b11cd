import { auditHead, canonicalJson, verifyAuditChain } from '../../src/records/audit-chain';
import type { AuditHead } from '../../src/records/audit-chain';
import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import type { Writer } from '../../src/records/rows';
import { useRecords } from '../support/records';

const records = useRecords();

beforeEach(async () => {
  for (const day of ['2026-11-22', '2026-11-23', '2026-11-24']) {
    records.clock.set(`${day}T05:00:00.000Z`);
    for (const object of ['a:1', 'a:2', 'a:3']) await note(object);
  }
});

function note(object: string): Promise<void> {
  const entry = { action: 'a.change', object, details: { count: 1, kind: 'x' } };
  return records.db.write('system:test', entry, async () => undefined);
}

/** Changes the trail as someone with the database's password would, and verifies it as it then stands. */
async function tamper(
  change: (rows: Writer) => Promise<unknown>,
  heads: readonly AuditHead[] = [],
) {
  const undone = new Error('taken back');
  let found;
  await records.db
    .write('system:test', { action: 'a.tamper', object: 'a:1' }, async (rows) => {
      await change(rows);
      found = await verifyAuditChain(rows, heads);
      throw undone;
    })
    .catch((error: unknown) => expect(error).toBe(undone));
  return found;
}

const place = { chain: '2026-11-23', seq: 2 };

test('an untouched trail holds, and each day begins its own numbers', async () => {
  await records.db.read(async (rows) => {
    expect(await verifyAuditChain(rows)).toBeNull();
    const list = await rows.list(AuditEntry, { where: {}, order: { id: 'ASC' }, take: 20 });
    expect(list.map(({ seq }) => seq)).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3]);
  });
});

test.each([
  ['the actor', { actor: 'staff:someone' }],
  ['the day', { at: Date.parse('2026-11-23T06:00:00Z') }],
  ['the details', { details: { count: 2, kind: 'x' } }],
  ['the hash before', { prevHash: 'f'.repeat(64) }],
])('an entry whose %s was altered is found', async (_, patch) => {
  const found = await tamper((rows) => rows.update(AuditEntry, place, patch));
  expect(found).toEqual({ ...place, why: 'altered' });
});

test('a deleted entry is found at the one after it', async () => {
  const found = await tamper((rows) => rows.remove(AuditEntry, place));
  expect(found).toEqual({ ...place, seq: 3, why: 'missing-before' });
});

test('a whole deleted day is found', async () => {
  const found = await tamper((rows) => rows.remove(AuditEntry, { chain: '2026-11-23' }));
  expect(found).toEqual({ chain: '2026-11-24', seq: 1, why: 'missing-before' });
});

describe('a head that was noted outside the database', () => {
  const headAfter = (seq: number) =>
    records.db.read(async (rows) => {
      const { chain, hash } = await rows.get(AuditEntry, { chain: '2026-11-24', seq });
      return { chain, seq, hash };
    });

  test('of the newest entry, or of an older one, is met by the walk', async () => {
    const heads = [await headAfter(2), await headAfter(3)];
    expect(await records.db.read(auditHead)).toEqual(heads[1]);
    expect(await records.db.read((rows) => verifyAuditChain(rows, heads))).toBeNull();
  });

  test('tells when the trail was cut off behind another entry', async () => {
    const head = await headAfter(3);
    const cut = (rows: Writer) => rows.remove(AuditEntry, { chain: head.chain, seq: 3 });
    expect(await tamper(cut)).toBeNull();
    expect(await tamper(cut, [head])).toEqual({ chain: head.chain, seq: 3, why: 'cut-off' });
  });

  test('tells when the end was cut off and written anew', async () => {
    const head = await headAfter(3);
    await records.db.write('system:test', { action: 'a.b', object: 'c:d' }, (rows) =>
      rows.remove(AuditEntry, { chain: head.chain, seq: 3 }),
    );
    await note('a:9');
    expect(await records.db.read((rows) => verifyAuditChain(rows, [head]))).toMatchObject({
      why: 'cut-off',
    });
  });
});

test('two entries that changed places are found', async () => {
  const found = await tamper(async (rows) => {
    await rows.update(AuditEntry, place, { seq: 99 });
    await rows.update(AuditEntry, { ...place, seq: 3 }, { seq: 2 });
    await rows.update(AuditEntry, { ...place, seq: 99 }, { seq: 3 });
  });
  expect(found).toMatchObject({ chain: '2026-11-23', seq: 2 });
});

test('a clock that was set back keeps the trail in the order of writing', async () => {
  records.clock.set('2026-11-20T05:00:00.000Z');
  await note('a:4');
  await records.db.read(async (rows) => {
    expect(await verifyAuditChain(rows)).toBeNull();
    expect(await rows.count(AuditEntry, { chain: '2026-11-24' })).toBe(4);
  });
});

test('the same content gives the same text whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, { d: 'x', c: null }], a: 'é' })).toBe(
    canonicalJson({ a: 'é', b: [1, { c: null, d: 'x' }] }),
  );
});
