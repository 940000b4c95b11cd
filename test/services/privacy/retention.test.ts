import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../ormconfig';
import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { Conversation } from '../../../src/records/entities/conversation.entity';
import { IdempotencyKey } from '../../../src/records/entities/idempotency-key.entity';
import { Message } from '../../../src/records/entities/message.entity';
import { ServiceRecord } from '../../../src/records/entities/service-record.entity';
import { Verdict } from '../../../src/records/entities/verdict.entity';
import { CITIZEN_TABLES, ENTITIES, tableName } from '../../../src/records/schema';
import { ERASURE_PLAN } from '../../../src/services/privacy/erasure-plan';
import type { ErasurePlan } from '../../../src/services/privacy/erasure-plan';
import { RETENTION_PLAN } from '../../../src/services/privacy/retention-plan';
import { RetentionService } from '../../../src/services/privacy/retention.service';
import {
  aConversation,
  aMessage,
  aServiceRecord,
  aVerdict,
  aBeneficiary,
} from '../../support/builders';
import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import { testVault } from '../../support/chat';
import { province } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const machine = { kind: 'system', job: 'test' } as const;
const DAY = 86_400_000;
const service = () => new RetentionService({ ...records, db: records.db, vault: testVault });

function put(fn: Parameters<typeof records.db.write<void>>[2]): Promise<void> {
  return records.db.write('system:test', { action: 'a.b', object: 'c:d' }, fn);
}

function ageOf(days: number): number {
  return records.clock.now() - days * DAY;
}

async function run(key: string): Promise<number | undefined> {
  const done = await service().run(machine);
  return done?.find((one) => one.key === key)?.rows;
}

/** Columns of the plan, one entry for each place in which a column stands. */
function named(plan: ErasurePlan): string[] {
  return [
    ...(plan.erase ?? []),
    ...(plan.eraseWithoutFile ?? []),
    ...Object.keys(plan.overwrite ?? {}),
    ...(plan.keep ?? []).flatMap(({ columns }) => columns),
  ].sort();
}

test('the erasure plan names every table and every column of the schema exactly once', async () => {
  const source = await new DataSource(dataSourceOptions(':memory:')).initialize();
  const wanted: Record<string, string[]> = {};
  const found: Record<string, string[]> = {};
  for (const entity of ENTITIES) {
    const { tableName: table, columns } = source.getMetadata(entity);
    const plan = ERASURE_PLAN.find((one) => one.table === table);
    wanted[table] = columns.map(({ propertyName }) => propertyName).sort();
    found[table] =
      plan === undefined ? [] : plan.remove === undefined ? named(plan) : (wanted[table] ?? []);
  }
  await source.destroy();
  expect(found).toEqual(wanted);
  expect(ERASURE_PLAN.map(({ table }) => table).sort()).toEqual(Object.keys(wanted).sort());
});

test('the retention plan says something of every table with citizens, and never ends the audit trail', () => {
  const tables = new Set(RETENTION_PLAN.map(({ table }) => table));
  for (const entity of CITIZEN_TABLES) expect(tables).toContain(tableName(entity));
  const audit = RETENTION_PLAN.filter(({ table }) => table === 'audit_entry');
  expect(audit.map(({ does }) => does)).toEqual(['keep']);
  for (const { source, from } of RETENTION_PLAN) {
    expect(source.length).toBeGreaterThan(20);
    expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test.each([
  ['the day before', 89, 'sealed'],
  ['on the last day', 90, 'sealed'],
  ['the day after', 91, null],
])('words of a message are kept %s', async (_, age, body) => {
  await put(async (rows) => {
    const conversation = aConversation();
    await rows.insert(Conversation, conversation);
    await rows.insert(
      Message,
      aMessage({ conversationId: conversation.id, createdAt: ageOf(age) }),
    );
  });
  await run('chat-words');
  const [message] = await records.db.read((rows) =>
    rows.list(Message, { where: {}, order: { id: 'ASC' }, take: 9 }),
  );
  expect(message?.body).toBe(body);
});

test('a message that waits to be answered or sent keeps its words', async () => {
  await put(async (rows) => {
    const conversation = aConversation();
    await rows.insert(Conversation, conversation);
    for (const [at, delivery] of (['new', 'pending', 'sending'] as const).entries()) {
      const says = {
        conversationId: conversation.id,
        seq: at + 1,
        delivery,
        createdAt: ageOf(500),
      };
      await rows.insert(Message, aMessage(says));
    }
  });
  expect(await run('chat-words')).toBe(0);
});

test('an address that has been silent is forgotten; one that a person still speaks with is not', async () => {
  const [silent, spoken, fresh] = [
    aConversation({ updatedAt: ageOf(91) }),
    aConversation({ updatedAt: ageOf(91), status: 'person', owner: 'an' }),
    aConversation({ updatedAt: ageOf(89) }),
  ];
  await put((rows) => rows.insert(Conversation, [silent, spoken, fresh]));
  expect(await run('chat-address')).toBe(1);
  const of = (id: string) => records.db.read((rows) => rows.get(Conversation, { id }));
  expect(await of(silent.id)).toMatchObject({ addressHash: `erased ${silent.id}`, state: null });
  expect(await of(spoken.id)).toMatchObject({ addressHash: spoken.addressHash });
  expect(await of(fresh.id)).toMatchObject({ addressHash: fresh.addressHash });
  expect(await run('chat-address')).toBe(0);
});

test('a verdict loses its facts after a year and keeps its number', async () => {
  const verdict = aVerdict({ createdAt: ageOf(366) });
  await put((rows) => rows.insert(Verdict, [verdict, aVerdict({ createdAt: ageOf(364) })]));
  expect(await run('verdicts')).toBe(1);
  expect(await records.db.read((rows) => rows.get(Verdict, { id: verdict.id }))).toMatchObject({
    detail: null,
    summary: [],
    relation: 'erased',
    code: verdict.code,
  });
});

test('a file on somebody stays, however old', async () => {
  const person = aBeneficiary({ createdAt: ageOf(9_000) });
  await put(async (rows) => {
    await rows.insert(Beneficiary, person);
    await rows.insert(
      ServiceRecord,
      aServiceRecord({ beneficiaryId: person.id, createdAt: ageOf(9_000) }),
    );
  });
  await run('chat-words');
  expect(await records.db.read((rows) => rows.get(Beneficiary, { id: person.id }))).toEqual(person);
  expect(await records.db.read((rows) => rows.count(ServiceRecord, {}))).toBe(1);
});

test('a dry run counts and changes nothing; then the same rows are done', async () => {
  const keys = Array.from({ length: 450 }, (_, at) => ({
    id: `k${String(at).padStart(4, '0')}`,
    actor: 'staff:mai',
    token: `token-${at}`,
    requestHash: 'x',
    result: 'y',
    createdAt: ageOf(3),
  }));
  await put((rows) => rows.insert(IdempotencyKey, keys));
  const preview = await service().preview(machine);
  expect(preview.find(({ key }) => key === 'client-keys')?.rows).toBe(450);
  expect(await records.db.read((rows) => rows.count(IdempotencyKey, {}))).toBe(450);
  expect(await run('client-keys')).toBe(450);
  expect(await records.db.read((rows) => rows.count(IdempotencyKey, {}))).toBe(0);
});

test('the trail only grows: each block leaves an entry', async () => {
  await put((rows) => rows.insert(Verdict, aVerdict({ createdAt: ageOf(400) })));
  const before = await records.db.read((rows) => rows.count(AuditEntry, {}));
  await service().run(machine);
  const [entry] = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'DESC' }, take: 1 }),
  );
  expect(await records.db.read((rows) => rows.count(AuditEntry, {}))).toBe(before + 1);
  expect(entry).toMatchObject({
    action: 'retention.erase',
    object: 'retention:verdicts',
    details: { rows: 1 },
  });
});

test('one process at a time, and a dead one holds the job for a minute only', async () => {
  expect(await records.db.lease('retention', 'another', 60_000)).toBe(true);
  expect(await service().run(machine)).toBeNull();
  records.clock.pass(60_001);
  expect(await service().run(machine)).not.toBeNull();
});

test('a server does it once a day', async () => {
  const old = () => put((rows) => rows.insert(Verdict, aVerdict({ createdAt: ageOf(400) })));
  const left = () =>
    service()
      .preview(machine)
      .then((all) => all.find(({ key }) => key === 'verdicts')?.rows);
  await old();
  await service().daily();
  expect(await left()).toBe(0);
  await old();
  await service().daily();
  expect(await left()).toBe(1);
  records.clock.pass(DAY);
  await service().daily();
  expect(await left()).toBe(0);
});

test('nobody but the machine itself ends the time of anything', async () => {
  await expect(service().run(province)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(service().preview(province)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
