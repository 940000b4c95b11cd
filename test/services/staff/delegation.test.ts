import { systemTokens } from '../../../src/ops/system';
import { isAnother, isAnotherPerson } from '../../../src/services/access/another-person';
import type { Actor, StaffActor } from '../../../src/services/actor';
import { DelegationService } from '../../../src/services/staff/delegation.service';
import { StaffService } from '../../../src/services/staff.service';
import { testVault } from '../../support/chat';
import { HERE, THERE } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const SYSTEM: Actor = { kind: 'system', job: 'test' };
const DAYS = { unitCode: HERE, fromDay: '2026-11-24', untilDay: '2026-11-30' };

/** Hoa leads Tú Lệ; Mai works there. */
async function office() {
  const { db, clock, ids } = records;
  const parts = { db, clock, ids, tokens: systemTokens, vault: testVault };
  const staff = new StaffService(parts);
  const hoa = await staff.create(SYSTEM, { login: 'hoa', role: 'commune-leader', unitCode: HERE });
  const mai = await staff.create(SYSTEM, { login: 'mai', role: 'commune-officer', unitCode: HERE });
  const leader = await staff.onTerminal('hoa');
  return { staff, delegations: new DelegationService(parts), hoa, mai, leader };
}

const refusal = (tried: Promise<unknown>) =>
  tried.then(
    () => 'done',
    ({ code, details }: { code: string; details: { why?: string } }) => details.why ?? code,
  );

test('on the days named she acts for the leader, and on no other', async () => {
  const { staff, delegations, hoa, mai, leader } = await office();
  await delegations.handOver(leader, { to: mai.staff.id, ...DAYS });
  const hats = async () => {
    const actor = await staff.onTerminal('mai');
    return (await staff.own.hats(actor)).map(({ role, onBehalfOf }) => [role, onBehalfOf?.staffId]);
  };
  expect(await hats()).toEqual([['commune-officer', undefined]]);
  records.clock.set('2026-11-23T17:00:00.000Z');
  expect(await hats()).toEqual([
    ['commune-officer', undefined],
    ['commune-leader', hoa.staff.id],
  ]);
  const { token } = await staff.signIn('mai', mai.password);
  const wanted = { role: 'commune-leader', onBehalfOf: hoa.staff.id };
  const acting = await staff.own.switchRole(token, wanted);
  expect(await staff.actorOf(acting.token)).toMatchObject({
    role: 'commune-leader',
    onBehalfOf: { staffId: hoa.staff.id, personId: leader.personId },
  });
  records.clock.set('2026-11-30T16:59:00.000Z');
  expect((await hats()).length).toBe(2);
  records.clock.set('2026-11-30T17:00:00.000Z');
  expect((await hats()).length).toBe(1);
  expect(await staff.actorOf(acting.token)).toBeNull();
});

test('it ends with the role of whom she acts for, and when it is taken back', async () => {
  const { staff, delegations, mai, leader } = await office();
  records.clock.set('2026-11-24T05:00:00.000Z');
  const id = await delegations.handOver(leader, { to: mai.staff.id, ...DAYS });
  const many = async () => (await staff.own.hats(await staff.onTerminal('mai'))).length;
  expect(await many()).toBe(2);
  const own = (await staff.accounts.list(SYSTEM)).find(({ login }) => login === 'hoa')?.grants[0];
  await staff.accounts.endGrant(SYSTEM, String(own?.id));
  expect(await many()).toBe(1);
  await staff.accounts.grant(SYSTEM, {
    staffId: leader.id,
    role: 'commune-leader',
    unitCode: HERE,
  });
  expect(await many()).toBe(2);
  expect((await delegations.list(leader)).map((one) => one.id)).toEqual([id]);
  await delegations.end(leader, id);
  expect(await many()).toBe(1);
  expect(await refusal(delegations.end(leader, id))).toBe('ended-already');
});

test('what is refused', async () => {
  const { staff, delegations, mai, leader } = await office();
  const to = mai.staff.id;
  const hand = (says: object, by: StaffActor = leader) =>
    refusal(delegations.handOver(by, { to, ...DAYS, ...says }));
  const other = await staff.create(SYSTEM, {
    login: 'hoa.hai',
    role: 'auditor',
    personId: String(leader.personId),
  });
  expect(await hand({ to: leader.id })).toBe('to-herself');
  expect(await hand({ to: other.staff.id })).toBe('to-herself');
  expect(await hand({ to: 'nobody' })).toBe('no-such-account');
  expect(await hand({ unitCode: THERE })).toBe('not-hers');
  expect(await hand({ untilDay: '2027-02-24' })).toBe('too-long');
  expect(await hand({ untilDay: '2027-02-23' })).toBe('done');
  expect(await hand({})).toBe('handed-already');
  expect(await hand({ fromDay: '2026-11-30', untilDay: '2026-11-29' })).toBe('last-day-first');
  const handed = { ...leader, onBehalfOf: { staffId: 'x', personId: 'y' } };
  expect(await hand({}, handed)).toBe('not-hers');
  expect(await hand({}, { ...leader, role: 'commune-officer' })).toBe('FORBIDDEN');
  expect(await hand({}, { ...leader, proof: 'old' })).toBe('prove-again');
  const stranger = { ...leader, id: 'stranger' };
  const [mine] = await delegations.list(leader);
  expect(await refusal(delegations.end(stranger, String(mine?.id)))).toBe('NOT_FOUND');
  expect(await refusal(delegations.end(leader, 'nothing'))).toBe('NOT_FOUND');
});

test('nobody approves what she made, by another account or in the name of who made it', async () => {
  const { staff, mai, hoa, leader } = await office();
  const officer = await staff.onTerminal('mai');
  await staff.create(SYSTEM, {
    login: 'mai.hai',
    role: 'commune-leader',
    unitCode: HERE,
    personId: String(officer.personId),
  });
  const second = await staff.onTerminal('mai.hai');
  const other = (by: StaffActor, makers: readonly string[]) =>
    records.db.read((rows) => isAnotherPerson(rows, by, makers));
  expect(second.id).not.toBe(officer.id);
  expect(await other(second, [mai.staff.id])).toBe(false);
  expect(await other(leader, [mai.staff.id])).toBe(true);
  expect(await other(leader, [mai.staff.id, hoa.staff.id])).toBe(false);
  const forHoa = {
    ...officer,
    onBehalfOf: { staffId: leader.id, personId: String(leader.personId) },
  };
  expect(await other(forHoa, [hoa.staff.id])).toBe(false);
  expect(await other(forHoa, ['system'])).toBe(true);
  expect(isAnother(officer, [])).toBe(true);
});
