import { SecurityAlarm } from '../../../src/records/entities/security-alarm.entity';
import { StaffGrant } from '../../../src/records/entities/staff-grant.entity';
import { systemTokens } from '../../../src/ops/system';
import type { Actor, StaffActor } from '../../../src/services/actor';
import { StaffService } from '../../../src/services/staff.service';
import { testVault } from '../../support/chat';
import { HERE, province, THERE } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const SYSTEM: Actor = { kind: 'system', job: 'test' };

function service(): StaffService {
  const { db, clock, ids } = records;
  return new StaffService({ db, clock, ids, tokens: systemTokens, vault: testVault });
}

async function actorNamed(staff: StaffService, login: string): Promise<StaffActor> {
  return staff.onTerminal(login);
}

async function admins(...logins: readonly string[]) {
  const staff = service();
  for (const login of logins) await staff.create(SYSTEM, { login, role: 'admin' });
  const actors = await Promise.all(logins.map((login) => actorNamed(staff, login)));
  return { staff, actors };
}

test('the last administrator ends neither her account nor her role; the last but one may', async () => {
  const { staff, actors } = await admins('anh', 'binh');
  const [an, binh] = actors as [StaffActor, StaffActor];
  await staff.accounts.end(an, binh.id);
  const last = { code: 'CONFLICT', details: { why: 'last-admin' } };
  await expect(staff.accounts.end(an, an.id)).rejects.toMatchObject(last);
  const [grant] = (await staff.accounts.list(SYSTEM)).find(({ id }) => id === an.id)?.grants ?? [];
  await expect(staff.accounts.endGrant(an, String(grant?.id))).rejects.toMatchObject(last);
  expect((await actorNamed(staff, 'anh')).role).toBe('admin');
});

test('an administrator whose days are over or to come does not count', async () => {
  const { staff, actors } = await admins('anh');
  const days = { fromDay: '2026-11-24', untilDay: null };
  await staff.create(SYSTEM, { login: 'cuc', role: 'admin', ...days });
  const [an] = actors as [StaffActor];
  await expect(staff.accounts.end(an, an.id)).rejects.toMatchObject({
    details: { why: 'last-admin' },
  });
  records.clock.pass(24 * 3_600_000);
  await staff.accounts.end(an, an.id);
});

test.each(['accounts', 'roles'])('two who end each other’s %s at the same moment', async (what) => {
  for (let round = 0; round < 4; round++) {
    const [a, b] = [`anh${round}${what}`, `binh${round}${what}`];
    const { staff, actors } = await admins(a, b);
    const [an, binh] = actors as [StaffActor, StaffActor];
    const all = await staff.accounts.list(SYSTEM);
    // Those of earlier rounds go first, so that only these two are left.
    for (const one of all.filter(({ id, active }) => active && id !== an.id && id !== binh.id)) {
      await staff.accounts.end(SYSTEM, one.id);
    }
    const grantOf = (id: string) => String(all.find((one) => one.id === id)?.grants[0]?.id);
    const end = (by: StaffActor, whom: StaffActor) =>
      what === 'accounts'
        ? staff.accounts.end(by, whom.id)
        : staff.accounts.endGrant(by, grantOf(by.id));
    await Promise.allSettled([end(an, binh), end(binh, an)]);
    const left = await Promise.allSettled([actorNamed(staff, a), actorNamed(staff, b)]);
    expect(left.map(({ status }) => status)).toContain('fulfilled');
  }
});

test('one person may hold two accounts, and an account several roles', async () => {
  const staff = service();
  const first = await staff.create(SYSTEM, {
    login: 'mai',
    name: 'Lò Thị Mai',
    role: 'commune-officer',
    unitCode: HERE,
  });
  const [mai] = await staff.accounts.list(SYSTEM);
  expect(mai).toMatchObject({ name: 'Lò Thị Mai', active: true, hasSecondFactor: false });
  await staff.create(SYSTEM, {
    login: 'mai.quantri',
    role: 'admin',
    personId: String(mai?.personId),
  });
  await staff.accounts.grant(SYSTEM, {
    staffId: first.staff.id,
    role: 'commune-leader',
    unitCode: THERE,
  });
  const people = (await staff.accounts.list(SYSTEM)).map(({ personId }) => personId);
  expect(new Set(people).size).toBe(1);

  const { token } = await staff.signIn('mai', first.password);
  const actor = (await staff.actorOf(token)) as StaffActor;
  expect(actor).toMatchObject({ role: 'commune-officer', personId: mai?.personId });
  expect((await staff.own.hats(actor)).map(({ role }) => role)).toEqual([
    'commune-officer',
    'commune-leader',
  ]);
  const led = await staff.own.switchRole(token, { role: 'commune-leader', onBehalfOf: null });
  expect(await staff.actorOf(token)).toBeNull();
  const leader = await staff.actorOf(led.token);
  expect(leader?.role).toBe('commune-leader');
  expect(leader?.unitCodes).toContain(THERE);
  expect(leader?.unitCodes).not.toContain(HERE);
  await expect(
    staff.own.switchRole(led.token, { role: 'admin', onBehalfOf: null }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN', details: { why: 'no-such-role' } });
});

test('a role that is taken back ends what acts in it at once', async () => {
  const staff = service();
  const made = await staff.create(SYSTEM, { login: 'lan', role: 'province-officer' });
  const { token } = await staff.signIn('lan', made.password);
  const grants = await records.db.read((rows) =>
    rows.list(StaffGrant, { where: {}, order: { id: 'ASC' }, take: 9 }),
  );
  await staff.accounts.endGrant(SYSTEM, String(grants[0]?.id));
  expect(await staff.actorOf(token)).toBeNull();
  await expect(staff.signIn('lan', made.password)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

test('she sees where she is signed in and ends it; another’s session is not there for her', async () => {
  const staff = service();
  const lan = await staff.create(SYSTEM, { login: 'lan', role: 'province-officer' });
  const an = await staff.create(SYSTEM, { login: 'anh', role: 'admin' });
  const [home, desk] = [
    await staff.signIn('lan', lan.password),
    await staff.signIn('lan', lan.password),
  ];
  const admin = await staff.signIn('anh', an.password);
  const actor = (await staff.actorOf(desk.token)) as StaffActor;
  const boss = (await staff.actorOf(admin.token)) as StaffActor;
  const open = await staff.own.sessions(actor, desk.token);
  expect(open.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
  const [his] = await staff.own.sessions(boss, admin.token);
  const gone = { code: 'NOT_FOUND' };
  await expect(staff.own.endSession(actor, String(his?.id))).rejects.toMatchObject(gone);
  await expect(staff.own.endSession(actor, 'nothing')).rejects.toMatchObject(gone);
  await staff.own.endSession(actor, String(open.find(({ isThis }) => !isThis)?.id));
  expect(await staff.actorOf(home.token)).toBeNull();
  const [left] = await staff.own.sessionsOfAccount(boss, lan.staff.id);
  await staff.own.endSession(boss, String(left?.id));
  expect(await staff.actorOf(desk.token)).toBeNull();
  expect(() => staff.own.sessionsOfAccount(province, lan.staff.id)).toThrow(/may not/);
});

test('a password of her own is no short or common one, and ends her other sessions', async () => {
  const staff = service();
  const lan = await staff.create(SYSTEM, { login: 'lan', role: 'province-officer' });
  const [home, desk] = [
    await staff.signIn('lan', lan.password),
    await staff.signIn('lan', lan.password),
  ];
  for (const weak of ['ngắn quá', 'aaaaaaaaaaaaaaa', 'matkhau12345678', 'x'.repeat(201)]) {
    await expect(staff.own.changePassword(desk.token, weak)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      details: { field: 'password' },
    });
  }
  await staff.own.changePassword(desk.token, 'ruộng bậc thang Mù Cang Chải');
  expect(await staff.actorOf(home.token)).toBeNull();
  expect(await staff.actorOf(desk.token)).not.toBeNull();
  await expect(staff.signIn('lan', lan.password)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  expect((await staff.signIn('lan', 'ruộng bậc thang Mù Cang Chải')).stage).toBe('open');
});

describe('a stranger who guesses', () => {
  const WRONG = { code: 'UNAUTHENTICATED' };

  test('locks the address he guesses from, and no new device of hers elsewhere', async () => {
    const staff = service();
    const { password } = await staff.create(SYSTEM, { login: 'lan', role: 'province-officer' });
    const his = { address: '203.0.113.9' };
    for (let tries = 0; tries < 9; tries++) {
      await expect(staff.signIn('lan', 'guess', his)).rejects.toMatchObject(WRONG);
    }
    await expect(staff.signIn('lan', password, his)).rejects.toMatchObject(WRONG);
    expect((await staff.signIn('lan', password, { address: '198.51.100.4' })).stage).toBe('open');
  });

  test('from many addresses raises one alarm a day', async () => {
    const staff = service();
    const { staff: made } = await staff.create(SYSTEM, { login: 'lan', role: 'province-officer' });
    for (let at = 0; at < 55; at++) {
      await expect(staff.signIn('lan', 'guess', { address: `10.0.0.${at}` })).rejects.toThrow();
    }
    const alarms = await records.db.read((rows) =>
      rows.list(SecurityAlarm, { where: {}, order: { id: 'ASC' }, take: 9 }),
    );
    expect(alarms.map(({ kind, object }) => [kind, object])).toEqual([
      ['many-failures', `staff_user:${made.id}|2026-11-23`],
    ]);
  });
});
