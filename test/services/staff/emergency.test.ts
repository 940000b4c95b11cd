import { systemTokens } from '../../../src/ops/system';
import type { Actor, StaffActor } from '../../../src/services/actor';
import { AlarmService } from '../../../src/services/staff/alarms';
import { EMERGENCY_MS, EmergencyService } from '../../../src/services/staff/emergency.service';
import { StaffService } from '../../../src/services/staff.service';
import { testVault } from '../../support/chat';
import { anOffice, HERE, THERE } from '../../support/office';
import { useRecords } from '../../support/records';
import { aSubject, tried } from '../access/probes';

const records = useRecords();
const office = anOffice(records);
const SYSTEM: Actor = { kind: 'system', job: 'test' };
const REASON = 'lũ quét ở bản, cần gọi từng nhà';

/** Mai works in Tú Lệ, Dũng looks at it afterwards. */
async function people() {
  const { db, clock, ids } = records;
  const parts = { db, clock, ids, tokens: systemTokens, vault: testVault };
  const staff = new StaffService(parts);
  const mai = await staff.create(SYSTEM, { login: 'mai', role: 'commune-officer', unitCode: HERE });
  await staff.create(SYSTEM, { login: 'dung', role: 'dpo' });
  const { token } = await staff.signIn('mai', mai.password);
  const officer = (await staff.actorOf(token)) as StaffActor;
  const dpo = await staff.onTerminal('dung');
  return {
    ...{ staff, token, officer, dpo },
    emergencies: new EmergencyService(parts),
    alarms: new AlarmService(parts),
  };
}

const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    ({ code, details }: { code: string; details: { why?: string; field?: string } }) =>
      details.why ?? details.field ?? code,
  );

test('for an hour she reads the records of another commune, changes none, and all of it is seen', async () => {
  const { staff, token, officer, dpo, emergencies, alarms } = await people();
  const there = await aSubject(office, THERE);
  const elsewhere = await aSubject(office, '04456');
  const id = await emergencies.open(officer, { unitCode: THERE, reason: REASON });
  expect(await alarms.list(dpo)).toMatchObject([{ kind: 'break-glass', settledAt: null }]);
  const wanted = { role: 'emergency-reader', onBehalfOf: null };
  const session = await staff.own.switchRole(token, wanted);
  const reader = (await staff.actorOf(session.token)) as StaffActor;
  const may = (operation: never, at = there) => tried(office, { actor: reader, operation }, at);
  for (const read of ['beneficiary.list', 'beneficiary.read', 'household.read', 'enrolment.read']) {
    expect([read, await may(read as never)]).toEqual([read, 'allow']);
    expect([read, await may(read as never, elsewhere)]).toEqual([read, 'deny']);
  }
  for (const write of ['beneficiary.register', 'household.write', 'enrolment.write']) {
    expect([write, await may(write as never)]).toEqual([write, 'deny']);
  }
  records.clock.pass(EMERGENCY_MS);
  expect(await staff.actorOf(session.token)).toBeNull();
  const [seen] = await emergencies.list(dpo);
  expect(seen).toMatchObject({ id, unitCode: THERE, reason: REASON, outcome: null });
  const read = seen?.readings.map(({ action, object }) => `${action} ${object}`);
  expect(read).toContain(`beneficiary.read beneficiary:${there.person}`);
  expect(read).toContain(`beneficiary.list unit:${THERE}`);
});

test('she ends it before its hour, and another person reviews it once', async () => {
  const { staff, officer, dpo, emergencies, alarms } = await people();
  const id = await emergencies.open(officer, { unitCode: THERE, reason: REASON });
  const review = (by: StaffActor) =>
    refusal(emergencies.review(by, { id, outcome: 'justified', remark: 'đúng việc' }));
  expect(await review(dpo)).toBe('still-open');
  await emergencies.end(officer);
  expect(await refusal(emergencies.end(officer))).toBe('NOT_FOUND');
  await staff.create(SYSTEM, { login: 'mai.hai', role: 'dpo', personId: String(officer.personId) });
  expect(await review(await staff.onTerminal('mai.hai'))).toBe('own-making');
  expect(await review(officer)).toBe('FORBIDDEN');
  expect(await review(dpo)).toBe('done');
  expect(await review(dpo)).toBe('reviewed-already');
  expect(await alarms.list(dpo)).toMatchObject([{ settledBy: dpo.id }]);
  expect(await emergencies.list(dpo)).toMatchObject([
    { outcome: 'justified', remark: 'đúng việc' },
  ]);
});

test('what is refused', async () => {
  const { officer, emergencies } = await people();
  const open = (says: object, by: Actor = officer) =>
    refusal(emergencies.open(by, { unitCode: THERE, reason: REASON, ...says }));
  expect(await open({ unitCode: HERE })).toBe('seen-already');
  expect(await open({ unitCode: '99999' })).toBe('no-such-unit');
  expect(await open({ reason: 'cần xem' })).toBe('reason');
  expect(await open({}, { ...officer, role: 'collaborator' })).toBe('FORBIDDEN');
  expect(await open({}, { ...officer, proof: 'old' })).toBe('prove-again');
  expect(await open({})).toBe('done');
  expect(await open({ unitCode: '04456' })).toBe('glass-broken');
});
