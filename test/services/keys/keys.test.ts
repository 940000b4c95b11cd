import { createSafe } from '../../../src/ops/vault';
import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import { Conversation } from '../../../src/records/entities/conversation.entity';
import { DataKey } from '../../../src/records/entities/data-key.entity';
import { IdempotencyKey } from '../../../src/records/entities/idempotency-key.entity';
import { Message } from '../../../src/records/entities/message.entity';
import { BeneficiaryService } from '../../../src/services/beneficiary.service';
import { KeyService } from '../../../src/services/keys/key.service';
import type { Rotation } from '../../../src/services/keys/key.service';
import { SEALED_TABLES } from '../../../src/services/keys/sealed-tables';
import { OnceService } from '../../../src/services/once.service';
import { placeOf } from '../../../src/services/sealed-json';
import { aBeneficiary } from '../../support/builders';
import { aChat, countedTokens } from '../../support/chat';
import { HERE, province } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const MASTER = Buffer.alloc(32, 1);
const OLDER = Buffer.alloc(32, 2);
const machine = { kind: 'system', job: 'keys' } as const;
const NOW: Rotation = { graceMs: 0, wait: async () => undefined, tell: () => undefined };

/** One process with its own ring, as `openServices` puts it together. */
async function aProcess(masterKey = MASTER, old: readonly Buffer[] = []) {
  const parts = { ...records, db: records.db, ...createSafe(masterKey, old, records.clock) };
  const keys = new KeyService(parts);
  await keys.refresh();
  const people = new BeneficiaryService({ ...parts, tokens: countedTokens() });
  return { ...parts, keys, people, chat: aChat(records, parts) };
}

const ON = {
  displayName: 'Lò Thị Ón',
  unitCode: HERE,
  citizenId: '015149000001',
  phone: '0912345678',
};

async function anOffice(masterKey = MASTER, old: readonly Buffer[] = []) {
  const office = await aProcess(masterKey, old);
  const id = await office.people.register(province, ON);
  await office.chat.say('một', 'hai verdict', 'ba person');
  return { ...office, id };
}

async function turned(office: Awaited<ReturnType<typeof aProcess>>): Promise<string> {
  const name = await office.keys.add(machine);
  records.clock.pass(1_000);
  expect(await office.keys.rotate(machine, NOW)).toMatchObject({ broken: 0, twins: 0 });
  return name;
}

test('a rotation puts every sealed value under the new key, and all still open', async () => {
  const office = await anOffice();
  const [before] = await office.keys.status(machine);
  expect(before).toMatchObject({ kind: 'master', state: 'seals' });
  expect(before?.values).toBeGreaterThan(10);
  const name = await turned(office);
  expect(await office.keys.status(machine)).toEqual([
    { name: before?.name, kind: 'master', state: 'opens', values: 0 },
    { name, kind: 'data', state: 'seals', values: before?.values },
  ]);
  expect(await office.people.get(machine, office.id)).toMatchObject({
    citizenId: ON.citizenId,
    phone: '84912345678',
  });
  const history = await office.chat.chat.history('web', 'session-1', 0);
  expect(history.filter(({ from }) => from === 'citizen').map(({ reply }) => reply.text)).toEqual([
    'một',
    'hai verdict',
    'ba person',
  ]);
});

test('what a client is given again lies under seal in its own place, and turns with the keys', async () => {
  const office = await aProcess();
  const once = new OnceService(office);
  const request = { key: 'asked-twice', asked: ['register', ON] };
  const ask = () => once.run(province, request, () => office.people.register(province, ON));
  const kept = () => records.db.read((rows) => rows.get(IdempotencyKey, { token: 'asked-twice' }));
  const id = await ask();
  const before = await kept();
  const place = placeOf('idempotency_key', 'result', before.id);
  expect(before.result).not.toContain(id);
  expect(office.vault.open(String(before.result), place)).toBe(id);
  const name = await turned(office);
  expect((await kept()).result).toMatch(new RegExp(`^v1\\.${name}\\.`));
  expect(await ask()).toBe(id);
});

test('the same person and the same address are known again, before, during and after', async () => {
  const office = await anOffice();
  const known = () => office.people.register(province, ON);
  await office.keys.add(machine);
  await expect(known()).rejects.toMatchObject({ code: 'CONFLICT' });
  records.clock.pass(1_000);
  // Killed between the switch and the walk: the new key seals, everything lies under the old one.
  const stop = new Error('killed');
  const killed = { ...NOW, wait: () => Promise.reject(stop) };
  await expect(office.keys.rotate(machine, killed)).rejects.toBe(stop);
  await expect(known()).rejects.toMatchObject({ code: 'CONFLICT' });
  await office.chat.say('bốn');
  await office.keys.rotate(machine, NOW);
  await expect(known()).rejects.toMatchObject({ code: 'CONFLICT' });
  await office.chat.say('năm');
  expect(await records.db.read((rows) => rows.count(Conversation, {}))).toBe(1);
});

test('blind indexes are made anew: the old key finds nobody any more', async () => {
  const office = await anOffice();
  const read = () => records.db.read((rows) => rows.get(Beneficiary, { id: office.id }));
  const before = await read();
  await turned(office);
  const after = await read();
  expect(after.citizenIdIndex).not.toBe(before.citizenIdIndex);
  expect(after.phoneIndex).not.toBe(before.phoneIndex);
  expect(after.citizenIdIndex).toBe(office.vault.blindIndex(ON.citizenId, 'beneficiary|citizenId'));
  expect(after.version).toBe(before.version);
});

test('what can never be made anew stays as it is through every turn of keys', async () => {
  const office = await aProcess(MASTER, [OLDER]);
  const pepper = () => office.vault.blindIndex('mật khẩu', 'staff_user|password');
  const before = pepper();
  await turned(office);
  await turned(office);
  expect(pepper()).toBe(before);
  // Also when the master keys that made it are gone.
  const fresh = Buffer.alloc(32, 3);
  await (await aProcess(fresh, [MASTER, OLDER])).keys.rewrap(machine);
  const later = await aProcess(fresh);
  expect(later.vault.blindIndex('mật khẩu', 'staff_user|password')).toBe(before);
});

test('a turned master key only wraps the data keys anew; without the old one nothing opens before that', async () => {
  const office = await anOffice();
  const name = await turned(office);
  const fresh = Buffer.alloc(32, 3);
  await expect(aProcess(fresh)).rejects.toThrow(
    /is wrapped under the master key [0-9a-f]{8}: give/,
  );
  expect(await (await aProcess(fresh, [MASTER])).keys.rewrap(machine)).toBe(2);
  const later = await aProcess(fresh);
  expect(await later.people.get(machine, office.id)).toMatchObject({ citizenId: ON.citizenId });
  const [key] = await records.db.read((rows) =>
    rows.list(DataKey, { where: { name }, order: { name: 'ASC' }, take: 1 }),
  );
  expect(key?.wrapped).not.toContain(MASTER.toString('hex').slice(0, 12));
});

test('another process that has not looked yet opens what it knows, and everything once it looked', async () => {
  const office = await anOffice();
  const other = await aProcess();
  await office.keys.add(machine);
  await other.keys.refresh();
  records.clock.pass(1_000);
  const late = office.keys.rotate(machine, {
    ...NOW,
    graceMs: 10_000,
    wait: async (ms) => records.clock.pass(ms),
  });
  await late;
  await other.keys.refresh();
  expect(await other.people.get(machine, office.id)).toMatchObject({ citizenId: ON.citizenId });
});

test('what a late server sealed with the old key is met by another walk', async () => {
  const office = await anOffice();
  const late = await aProcess();
  await office.keys.add(machine);
  records.clock.pass(1_000);
  let once = 0;
  const tell = () => {
    if (once++ > 0) return;
    writes = late.people.register(province, { ...ON, citizenId: '015149000002' });
  };
  let writes: Promise<string> = Promise.resolve('');
  const met = await office.keys.rotate(machine, { ...NOW, tell });
  await writes;
  await office.keys.rotate(machine, NOW);
  const [old] = await office.keys.status(machine);
  expect(old?.values).toBe(0);
  expect(met.broken).toBe(0);
});

describe('a key is retired', () => {
  test('only when nothing lies under it', async () => {
    const office = await anOffice();
    const [master] = await office.keys.status(machine);
    const name = await office.keys.add(machine);
    const retire = (which: string | undefined) => office.keys.retire(machine, String(which));
    await expect(retire(master?.name)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(retire(name)).rejects.toMatchObject({ code: 'CONFLICT' });
    records.clock.pass(1_000);
    await office.keys.rotate(machine, NOW);
    await expect(retire(name)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(retire('fixed')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(retire('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await retire(master?.name);
    expect(office.vault.blindIndexes('x', 'beneficiary|phone')).toHaveLength(1);
    await expect(retire(master?.name)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('not while one value is left under it', async () => {
    const office = await anOffice();
    const first = await turned(office);
    const sealedByFirst = office.vault.seal('x', placeOf('review', 'note', 'r1'));
    await turned(office);
    await records.db.write('system:test', { action: 'a.b', object: 'c:d' }, (rows) =>
      rows.update(Beneficiary, { id: office.id }, { phone: sealedByFirst }),
    );
    await expect(office.keys.retire(machine, first)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { values: 1 },
    });
  });

  test('and then no value of it can be opened, whoever kept one', async () => {
    const office = await anOffice();
    const first = await turned(office);
    const kept = office.vault.seal('x', 'a|b|c');
    await turned(office);
    await office.keys.retire(machine, first);
    expect(() => office.vault.open(kept, 'a|b|c')).toThrow('sealed with another key');
    const key = await records.db.read((rows) => rows.get(DataKey, { name: first }));
    expect(key).toMatchObject({ wrapped: null, retiredAt: records.clock.now() });
  });
});

test('a value that nothing opens is counted, left alone, and keeps the old key from being retired', async () => {
  const office = await anOffice();
  const [master] = await office.keys.status(machine);
  await records.db.write('system:test', { action: 'a.b', object: 'c:d' }, (rows) =>
    rows.update(Message, { seq: 1 }, { body: `v1.${master?.name}.AAAA.BBBB.CCCC` }),
  );
  await office.keys.add(machine);
  records.clock.pass(1_000);
  expect(await office.keys.rotate(machine, NOW)).toMatchObject({ broken: 1 });
  await expect(office.keys.retire(machine, String(master?.name))).rejects.toMatchObject({
    code: 'CONFLICT',
  });
});

test('two rows about one person, made while keys turned, are counted and told', async () => {
  const office = await anOffice();
  await office.keys.add(machine);
  records.clock.pass(1_000);
  const stop = new Error('killed');
  const killed = { ...NOW, wait: () => Promise.reject(stop) };
  await expect(office.keys.rotate(machine, killed)).rejects.toBe(stop);
  const id = '10000000-0000-7000-8000-999999999999';
  const twin = {
    ...aBeneficiary({ id, code: '99999999999' }),
    citizenId: office.vault.seal(ON.citizenId, placeOf('beneficiary', 'citizenId', id)),
    citizenIdIndex: office.vault.blindIndex(ON.citizenId, 'beneficiary|citizenId'),
  };
  await records.db.write('system:test', { action: 'a.b', object: 'c:d' }, (rows) =>
    rows.insert(Beneficiary, twin),
  );
  expect(await office.keys.rotate(machine, NOW)).toMatchObject({ broken: 0, twins: 1 });
});

test('nobody but the machine itself turns keys', async () => {
  const { keys } = await aProcess();
  const act = [
    () => keys.add(province),
    () => keys.rotate(province, NOW),
    () => keys.retire(province, 'x'),
    () => keys.rewrap(province),
    () => keys.status(province),
  ];
  for (const one of act) await expect(one()).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('rotating without a key that waits says what to do', async () => {
  const { keys } = await aProcess();
  await expect(keys.rotate(machine, NOW)).rejects.toThrow('No key waits: add one first.');
  await keys.add(machine);
  await expect(keys.add(machine)).rejects.toThrow('A key waits already');
});

test('every table with a sealed column takes part', () => {
  expect(SEALED_TABLES.map(({ table, columns }) => `${table}: ${columns.join(', ')}`)).toEqual([
    'beneficiary: citizenId, phone',
    'recognition: value',
    'service_record: note',
    'conversation: address, state',
    'message: body, understood',
    'verdict: detail',
    'review: note',
    'reminder: detail',
    'import_job: fileName',
    'import_row: cells',
    'application: proposal, correction',
    'application_step: note',
    'application_step_past: note, reason',
    'application_document: number',
    'privacy_request: words',
    'person_merge: before',
    'reveal: reason',
    'notice: target, fields',
    'citizen_notice: detail',
    'desk_note: body',
    'staff_promise: body',
    'rating: words',
    'staff_person: name',
    'staff_factor: secret, offered',
    'emergency_access: reason, remark',
    'list_reveal: reason',
    'idempotency_key: result',
    'partner_search: question',
    'channel_secret: secret',
  ]);
});
