import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import { StaffLock } from '../../src/records/entities/staff-lock.entity';
import { StaffSession } from '../../src/records/entities/staff-session.entity';
import { StaffUser } from '../../src/records/entities/staff-user.entity';
import { systemTokens } from '../../src/ops/system';
import type { Actor } from '../../src/services/actor';
import { AuditService } from '../../src/services/audit.service';
import { Gate } from '../../src/services/gate';
import { IDLE_MS, SESSION_MS, StaffService } from '../../src/services/staff.service';
import type { NewStaff } from '../../src/services/staff.service';
import { testVault } from '../support/chat';
import { HERE } from '../support/office';
import { useRecords } from '../support/records';

const records = useRecords();
const SYSTEM: Actor = { kind: 'system', job: 'test' };
const FIRST: NewStaff = { login: 'lan', role: 'province-officer', unitCode: null };
const WRONG = { code: 'UNAUTHENTICATED' };

function service(): StaffService {
  const { db, clock, ids } = records;
  return new StaffService({ db, clock, ids, tokens: systemTokens, vault: testVault });
}

async function lan() {
  const staff = service();
  const { password } = await staff.create(SYSTEM, FIRST);
  return { staff, password };
}

function user(): Promise<StaffUser> {
  return records.db.read((rows) => rows.get(StaffUser, { login: 'lan' }));
}

/** What is counted against the account from the one side of this file. */
async function lock(): Promise<{ failures: number; lockedFor: number }> {
  const [row] = await records.db.read((rows) =>
    rows.list(StaffLock, { where: {}, order: { updatedAt: 'DESC' }, take: 1 }),
  );
  const until = row?.lockedUntil ?? null;
  const lockedFor = until === null ? 0 : until - records.clock.now();
  return { failures: row?.failures ?? 0, lockedFor };
}

async function refusal(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'no refusal',
    (error: Error) => error.message,
  );
}

test('of processes that start at the same moment one makes the first account and says its password', async () => {
  const made = await Promise.all([1, 2, 3].map(() => service().createFirst(FIRST)));
  expect(made.filter((one) => one !== null)).toHaveLength(1);
});

test('the first account is made once, and its password is kept nowhere', async () => {
  const staff = service();
  const first = await staff.createFirst(FIRST);
  expect(first?.password).toMatch(/^[\w-]{16}$/);
  expect(await staff.createFirst({ ...FIRST, login: 'minh' })).toBeNull();
  const row = await user();
  expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(JSON.stringify(row)).not.toContain(first?.password);
});

test('the right password opens a session whose token is stored only as a hash', async () => {
  const { staff, password } = await lan();
  const session = await staff.signIn(' LAN ', password);
  expect(session).toMatchObject({
    staff: { login: 'lan', role: 'province-officer', unitCode: null },
    expiresAt: records.clock.now() + SESSION_MS,
  });
  expect(await staff.actorOf(session.token)).toEqual({
    kind: 'staff',
    id: session.staff.id,
    role: 'province-officer',
    unitCodes: 'all',
    personId: expect.any(String),
    proof: 'fresh',
  });
  const sessions = await records.db.read((rows) =>
    rows.list(StaffSession, { where: {}, order: { id: 'ASC' }, take: 9 }),
  );
  expect(JSON.stringify(sessions)).not.toContain(session.token);
  expect(await staff.actorOf('another token')).toBeNull();
  expect(await staff.profileOf(session.token)).toEqual(session.staff);
});

test('a commune officer serves her commune and no other', async () => {
  const staff = service();
  const made = await staff.create(SYSTEM, {
    login: 'mai',
    role: 'commune-officer',
    unitCode: HERE,
  });
  const { token } = await staff.signIn('mai', made.password);
  const actor = await staff.actorOf(token);
  expect(actor?.unitCodes).toEqual([HERE, '04480']);
});

test('an unknown login, a wrong password, a locked and a closed account all hear the same', async () => {
  const { staff, password } = await lan();
  const heard = new Set<string>();
  heard.add(await refusal(staff.signIn('nobody', password)));
  for (let tries = 0; tries < 5; tries++) heard.add(await refusal(staff.signIn('lan', 'wrong')));
  expect((await lock()).lockedFor).toBe(30_000);
  heard.add(await refusal(staff.signIn('lan', password)));
  records.clock.pass(30_000);
  await close();
  heard.add(await refusal(staff.signIn('lan', password)));
  expect(heard.size).toBe(1);
  expect([...heard][0]).toMatch(/wrong, or there were too many tries/);
});

test('each further failure locks longer, up to an hour, and success forgets them', async () => {
  const { staff, password } = await lan();
  const locks: number[] = [];
  for (let tries = 0; tries < 14; tries++) {
    await refusal(staff.signIn('lan', 'wrong'));
    const { lockedFor } = await lock();
    locks.push(lockedFor / 1000);
    records.clock.pass(lockedFor);
  }
  expect(locks).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
  await staff.signIn('lan', password);
  expect(await lock()).toEqual({ failures: 0, lockedFor: 0 });
});

test('a lock that strangers brought about does not shut out a browser that was signed in before', async () => {
  const { staff, password } = await lan();
  const { device } = await staff.signIn('lan', password);
  for (let tries = 0; tries < 9; tries++) await refusal(staff.signIn('lan', 'wrong'));
  await expect(staff.signIn('lan', password)).rejects.toMatchObject(WRONG);
  await expect(staff.signIn('lan', password, { device: `${device}0` })).rejects.toMatchObject(
    WRONG,
  );
  expect((await staff.signIn('lan', password, { device })).staff.login).toBe('lan');
});

test('a known browser must know the password all the same, and its slips lock nobody', async () => {
  const { staff, password } = await lan();
  const { device } = await staff.signIn('lan', password);
  for (let tries = 0; tries < 9; tries++) {
    await expect(staff.signIn('lan', 'slip', { device })).rejects.toMatchObject(WRONG);
  }
  expect((await lock()).failures).toBe(0);
  const other = await staff.create(SYSTEM, { ...FIRST, login: 'minh' });
  for (let tries = 0; tries < 5; tries++) await refusal(staff.signIn('minh', 'x', { device }));
  await expect(staff.signIn('minh', other.password, { device })).rejects.toMatchObject(WRONG);
});

test('guesses made all at once count one by one', async () => {
  const { staff, password } = await lan();
  await Promise.all(Array.from({ length: 5 }, () => refusal(staff.signIn('lan', 'wrong'))));
  expect((await lock()).failures).toBe(5);
  await expect(staff.signIn('lan', password)).rejects.toMatchObject(WRONG);
});

test('failures and successes stand in the audit trail, also of logins that do not exist', async () => {
  const { staff, password } = await lan();
  await refusal(staff.signIn('nobody', 'x'));
  await refusal(staff.signIn('lan', 'x'));
  await staff.signIn('lan', password);
  const entries = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'ASC' }, take: 9 }),
  );
  expect(entries.map(({ action }) => action)).toEqual([
    'staff.create',
    'staff.sign-in-failed',
    'staff.sign-in-failed',
    'staff.sign-in',
  ]);
  expect(entries[1]?.object).toBe('staff_user:unknown');
});

test('the trail is verified for an auditor, and for nobody who serves citizens', async () => {
  await lan();
  const audit = new AuditService(records);
  const auditor: Actor = { kind: 'staff', id: 'an', role: 'auditor', unitCodes: 'all' };
  expect(await audit.verify(auditor)).toBeNull();
  await expect(audit.verify({ ...auditor, role: 'reviewer' })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('a session ends when it was idle for half an hour, and at the latest after twelve', async () => {
  const { staff, password } = await lan();
  const { token } = await staff.signIn('lan', password);
  for (let passed = 0; passed + IDLE_MS < SESSION_MS; passed += IDLE_MS - 1000) {
    expect(await staff.actorOf(token)).not.toBeNull();
    records.clock.pass(IDLE_MS - 1000);
  }
  records.clock.pass(IDLE_MS);
  expect(await staff.actorOf(token)).toBeNull();
  const again = await staff.signIn('lan', password);
  records.clock.pass(IDLE_MS);
  expect(await staff.actorOf(again.token)).toBeNull();
});

test('a session ends with the sign-out and with the account', async () => {
  const { staff, password } = await lan();
  const [one, two] = [await staff.signIn('lan', password), await staff.signIn('lan', password)];
  await staff.signOut(one.token);
  await staff.signOut(one.token);
  expect(await staff.actorOf(one.token)).toBeNull();
  expect(await staff.actorOf(two.token)).not.toBeNull();
  await close();
  expect(await staff.actorOf(two.token)).toBeNull();
});

test.each<[string, Partial<NewStaff>]>([
  ['login', { login: 'a b' }],
  ['role', { role: 'king' as never }],
  ['unitCode', { role: 'commune-officer', unitCode: null }],
  ['unitCode', { unitCode: HERE }],
  ['unitCode', { role: 'commune-officer', unitCode: '02668' }],
  ['role', { role: 'emergency-reader', unitCode: HERE }],
  ['untilDay', { untilDay: '2026-11-22' }],
  ['personId', { personId: 'nobody' }],
  ['unitCode', { role: 'commune-officer', unitCode: 'abc' }],
])('a new account with a wrong %s is refused by name', async (field, wrong) => {
  await expect(service().create(SYSTEM, { ...FIRST, ...wrong })).rejects.toMatchObject({
    code: 'BAD_INPUT',
    details: { field },
  });
});

test('a login is given once', async () => {
  const { staff } = await lan();
  await expect(staff.create(SYSTEM, FIRST)).rejects.toMatchObject({ code: 'CONFLICT' });
  expect((await staff.accounts.list(SYSTEM)).map(({ login }) => login)).toEqual(['lan']);
});

test('a gate lets two through at a time, keeps some waiting and sends the rest away', async () => {
  const gate = new Gate(2, 3);
  let most = 0;
  let inside = 0;
  const task = async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside--;
  };
  const outcomes = await Promise.allSettled(Array.from({ length: 7 }, () => gate.run(task)));
  expect(most).toBe(2);
  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
    ...Array.from({ length: 5 }, () => true),
    false,
    false,
  ]);
  expect(outcomes[6]).toMatchObject({ reason: { code: 'BUSY' } });
  await gate.run(task);
});

async function close(): Promise<void> {
  const note = { action: 'staff.close', object: 'staff_user:lan' };
  await records.db.write('system:test', note, async (rows) =>
    rows.guardedUpdate(StaffUser, await rows.get(StaffUser, { login: 'lan' }), { active: false }),
  );
}
