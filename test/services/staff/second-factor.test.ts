import { Secret, TOTP } from 'otpauth';
import { StaffFactor } from '../../../src/records/entities/staff-factor.entity';
import { StaffRecoveryCode } from '../../../src/records/entities/staff-recovery-code.entity';
import { systemTokens } from '../../../src/ops/system';
import { FRESH_MS } from '../../../src/services/access/fresh';
import type { Actor } from '../../../src/services/actor';
import { StaffService } from '../../../src/services/staff.service';
import { testVault } from '../../support/chat';
import { useRecords } from '../../support/records';

const records = useRecords();
const SYSTEM: Actor = { kind: 'system', job: 'test' };
const WRONG = { code: 'UNAUTHENTICATED', details: { why: 'wrong-code' } };
const STEP_MS = 30_000;

function service(secondFactor: 'optional' | 'required' = 'optional'): StaffService {
  const { db, clock, ids } = records;
  return new StaffService({ db, clock, ids, tokens: systemTokens, vault: testVault, secondFactor });
}

/** What an authenticator shows `steps` steps from now. */
function shown(secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 });
  return totp.generate({ timestamp: records.clock.now() + steps * STEP_MS });
}

/** An officer with a second factor in force. */
async function mai() {
  const staff = service();
  const { password, staff: made } = await staff.create(SYSTEM, {
    login: 'mai',
    role: 'province-officer',
  });
  const first = await staff.signIn('mai', password);
  const { secret, uri } = await staff.own.offerFactor(first.token);
  const set = await staff.own.confirmFactor(first.token, shown(secret));
  records.clock.pass(STEP_MS);
  return { staff, password, secret, uri, first, id: made.id, ...set };
}

test('once in force, the password alone opens nothing', async () => {
  const { staff, password, secret, uri, first, session } = await mai();
  expect(uri).toMatch(/^otpauth:\/\/totp\/An%20Sinh:mai\?.*secret=[A-Z2-7]{32}/);
  expect(await staff.actorOf(first.token)).toBeNull();
  expect(await staff.actorOf(session.token)).not.toBeNull();
  const half = await staff.signIn('mai', password);
  expect(half).toMatchObject({ stage: 'code', device: null });
  expect(await staff.actorOf(half.token)).toBeNull();
  expect(await staff.profileOf(half.token)).toBeNull();
  const whole = await staff.proveCode(half.token, shown(secret));
  expect(whole.stage).toBe('open');
  expect(whole.device).toMatch(/^[0-9a-f]{64}$/);
  expect(whole.token).not.toBe(half.token);
  expect(await staff.actorOf(half.token)).toBeNull();
  expect(await staff.actorOf(whole.token)).toMatchObject({ role: 'province-officer' });
});

test('the secret lies under seal, and codes for paper only as hashes', async () => {
  const { secret, recoveryCodes } = await mai();
  const stored = await records.db.read(async (rows) => [
    ...(await rows.list(StaffFactor, { where: {}, order: { id: 'ASC' }, take: 9 })),
    ...(await rows.list(StaffRecoveryCode, { where: {}, order: { id: 'ASC' }, take: 99 })),
  ]);
  for (const one of [secret, ...recoveryCodes]) expect(JSON.stringify(stored)).not.toContain(one);
  expect(recoveryCodes).toHaveLength(10);
});

test.each([
  [-2, 'no'],
  [-1, 'yes'],
  [0, 'yes'],
  [1, 'yes'],
  [2, 'no'],
] as const)('a code %i steps from now opens it: %s', async (steps, opens) => {
  const { staff, password, secret } = await mai();
  records.clock.pass(10 * STEP_MS);
  const { token } = await staff.signIn('mai', password);
  const tried = staff.proveCode(token, shown(secret, steps));
  if (opens === 'yes') expect((await tried).stage).toBe('open');
  else await expect(tried).rejects.toMatchObject(WRONG);
});

test('a code that was taken is not taken again, nor one of an earlier step', async () => {
  const { staff, password, secret } = await mai();
  records.clock.pass(10 * STEP_MS);
  const code = shown(secret);
  const [one, two, three] = [
    await staff.signIn('mai', password),
    await staff.signIn('mai', password),
    await staff.signIn('mai', password),
  ];
  await staff.proveCode(one.token, code);
  await expect(staff.proveCode(two.token, code)).rejects.toMatchObject(WRONG);
  await expect(staff.proveCode(three.token, shown(secret, -1))).rejects.toMatchObject(WRONG);
  expect((await staff.proveCode(two.token, shown(secret, 1))).stage).toBe('open');
});

test('two who show the same code at the same moment: one comes in', async () => {
  const { staff, password, secret } = await mai();
  const [one, two] = [await staff.signIn('mai', password), await staff.signIn('mai', password)];
  const tried = await Promise.allSettled([
    staff.proveCode(one.token, shown(secret)),
    staff.proveCode(two.token, shown(secret)),
  ]);
  expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a code from paper opens once', async () => {
  const { staff, password, recoveryCodes } = await mai();
  const [paper = ''] = recoveryCodes;
  const first = await staff.signIn('mai', password);
  expect((await staff.proveCode(first.token, ` ${paper.toUpperCase()} `)).stage).toBe('open');
  const again = await staff.signIn('mai', password);
  await expect(staff.proveCode(again.token, paper)).rejects.toMatchObject(WRONG);
});

test('guesses lock new browsers, and not the one that was signed in before', async () => {
  const { staff, password, secret, session } = await mai();
  const stranger = await staff.signIn('mai', password);
  for (let tries = 0; tries < 5; tries++) {
    await expect(staff.proveCode(stranger.token, '000000')).rejects.toMatchObject(WRONG);
  }
  await expect(staff.proveCode(stranger.token, shown(secret))).rejects.toMatchObject(WRONG);
  const hers = await staff.signIn('mai', password);
  const caller = { device: session.device };
  expect((await staff.proveCode(hers.token, shown(secret), caller)).stage).toBe('open');
});

test('a wrong code, a session that waits for none and no session at all hear the same', async () => {
  const { staff, password, session } = await mai();
  const half = await staff.signIn('mai', password);
  const heard = await Promise.all(
    [half.token, session.token, 'no token', ''].map((token) =>
      staff.proveCode(token, '000000').then(
        () => 'opened',
        (error: Error) => error.message,
      ),
    ),
  );
  expect(new Set(heard).size).toBe(1);
});

test('the half-open session is over after ten minutes', async () => {
  const { staff, password, secret } = await mai();
  const half = await staff.signIn('mai', password);
  records.clock.pass(10 * 60_000);
  await expect(staff.proveCode(half.token, shown(secret))).rejects.toMatchObject(WRONG);
});

test('where it is required, roles that see citizens set it up before anything else', async () => {
  const staff = service('required');
  const made = await staff.create(SYSTEM, { login: 'mai', role: 'province-officer' });
  const half = await staff.signIn('mai', made.password);
  expect(half.stage).toBe('enrol');
  expect(await staff.actorOf(half.token)).toBeNull();
  await expect(staff.proveCode(half.token, '000000')).rejects.toMatchObject(WRONG);
  const { secret } = await staff.own.offerFactor(half.token);
  await expect(staff.own.confirmFactor(half.token, '000000')).rejects.toMatchObject(WRONG);
  const { session } = await staff.own.confirmFactor(half.token, shown(secret));
  expect(await staff.actorOf(session.token)).not.toBeNull();
  const admin = await staff.create(SYSTEM, { login: 'quantri', role: 'admin' });
  expect((await staff.signIn('quantri', admin.password)).stage).toBe('open');
});

test('a new one is set up only by whoever showed lately who she is', async () => {
  const { staff, secret, session } = await mai();
  const late = { code: 'FORBIDDEN', details: { why: 'prove-again' } };
  records.clock.pass(FRESH_MS + 1);
  expect(await staff.actorOf(session.token)).not.toBeNull();
  await expect(staff.own.offerFactor(session.token)).rejects.toMatchObject(late);
  await expect(staff.own.changePassword(session.token, 'một câu dài và lạ')).rejects.toMatchObject(
    late,
  );
  await expect(staff.own.proveAgain(session.token, 'the password', {})).rejects.toMatchObject(
    WRONG,
  );
  await staff.own.proveAgain(session.token, shown(secret), {});
  expect((await staff.own.offerFactor(session.token)).secret).not.toBe(secret);
});

test('a reset makes password, second factor, sessions and known browsers void', async () => {
  const { staff, password, session, id } = await mai();
  const fresh = await staff.accounts.reset(SYSTEM, id);
  expect(await staff.actorOf(session.token)).toBeNull();
  await expect(staff.signIn('mai', password)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  for (let tries = 0; tries < 4; tries++) {
    await expect(staff.signIn('mai', 'x', { device: session.device })).rejects.toThrow();
  }
  // With the one before, five: the old mark shields nobody any more.
  await expect(
    staff.signIn('mai', fresh.password, { device: session.device }),
  ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  records.clock.pass(30_000);
  expect((await staff.signIn('mai', fresh.password)).stage).toBe('open');
});
