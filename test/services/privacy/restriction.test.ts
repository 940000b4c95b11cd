import { Reminder } from '../../../src/records/entities/reminder.entity';
import { Notice } from '../../../src/records/entities/notice.entity';
import { Conversation } from '../../../src/records/entities/conversation.entity';
import { dueNotices } from '../../../src/records/queries/due-notices';
import { dueReminders } from '../../../src/records/queries/due-reminders';
import type { Actor, StaffActor } from '../../../src/services/actor';
import { NoticeService } from '../../../src/services/channels/notice.service';
import { LIVE_APPLICATION } from '../../../src/services/live/live-application';
import { PrivacyRequestService } from '../../../src/services/privacy/privacy-request.service';
import type { NewPrivacyRequest } from '../../../src/services/privacy/privacy-request.service';
import { civilDate } from '../../../src/shared/civil-date';
import { aConversation } from '../../support/builders';
import { testVault } from '../../support/chat';
import { anOffice, HERE, here, province } from '../../support/office';
import { useRecords } from '../../support/records';

/** What a granted restriction or objection forbids, wherever people are read (Điều 4 Luật 91/2025/QH15). */

const records = useRecords();
const office = anOffice(records);
const dpo: StaffActor = { ...province, id: 'vy', role: 'dpo' };
const rescuer: StaffActor = { ...here, id: 'hoa', role: 'emergency-reader' };
const machine: Actor = { kind: 'system', job: 'test' };
const AT = { on: '2026-11-23', knownAt: null };
const DECIDED = { decision: 'QĐ 12/2026', decidedOn: '2026-02-10', validFrom: '2026-02-10' };
const requests = () => new PrivacyRequestService({ ...records, db: records.db, vault: testVault });

async function granted(asked: Partial<NewPrivacyRequest>): Promise<string> {
  const said = { channel: 'counter', asked: 'Tôi muốn xã dừng lại', identity: 'papers' } as const;
  const id = await requests().record(here, { kind: 'restriction', ...said, ...asked });
  await requests().complete(dpo, { id, version: 1, words: 'Đã dừng.' });
  return id;
}

/** Somebody in a household, with something recognised, received and given. */
async function aPerson() {
  const id = await office.person({ citizenId: '015149000123' });
  const members = [{ beneficiaryId: id, role: 'head' as const }];
  const home = { unitCode: HERE, formedOn: '2020-01-01', members };
  const household = await office.households().form(here, home);
  const recognised = { fact: 'disability', value: 'severe', ...DECIDED };
  await office.recognitions().add(here, { about: { kind: 'person', id }, ...recognised });
  await office
    .enrolments()
    .add(here, { beneficiaryId: id, programme: 'social-pension', ...DECIDED });
  const given = { beneficiaryId: id, programme: 'social-pension', givenOn: '2026-11-01' };
  await office.serviceRecords().record(here, { ...given, amount: 540_000 });
  return { id, household };
}

const noReads = { add: () => undefined } as never;

/** In how many places an actor comes upon somebody: every list, what hangs on her, and what is taken out. */
async function places(actor: Actor, { id, household }: { id: string; household: string }) {
  const some = { ids: [id], at: AT, reads: noReads };
  const exported = async (list: 'people' | 'enrolments' | 'recognitions' | 'service-records') => {
    const { rows } = await office.exports().table(actor, list, { unitCode: null });
    const taken: unknown[] = [];
    for await (const row of rows) taken.push(row);
    return taken.length;
  };
  const homes = await office.nested().membersOf(actor, { ...some, ids: [household] });
  const home = await office.households().get(actor, household, AT);
  return {
    list: (await office.lists().people(actor, { first: 9 })).rows.length,
    count: await office.lists().countPeople(actor, {}),
    recognitions: (await office.lists().recognitions(actor, { first: 9 }, noReads)).rows.length,
    enrolments: (await office.lists().enrolments(actor, { first: 9 }, noReads)).rows.length,
    services: (await office.lists().services(actor, { first: 9 }, noReads)).rows.length,
    hanging: (await office.nested().recognitionsOfPeople(actor, some)).flat().length,
    received: (await office.nested().enrolmentsOf(actor, some)).flat().length,
    given: (await office.nested().servicesOf(actor, some, 9)).flat().length,
    homes: (await office.nested().householdsOf(actor, some)).filter((one) => one !== null).length,
    members: homes.flat().filter(({ person }) => person !== null).length,
    inHome: home.members.filter(({ person }) => person !== null).length,
    people: await exported('people'),
    received2: await exported('enrolments'),
    recognised2: await exported('recognitions'),
    given2: await exported('service-records'),
  };
}

test('a restricted person is come upon nowhere, by the machine everywhere; taken back, everywhere again', async () => {
  const person = await aPerson();
  const once = Object.fromEntries(Object.keys(await places(here, person)).map((key) => [key, 1]));
  expect(await places(here, person)).toEqual(once);
  const request = await granted({ beneficiaryId: person.id });
  const never = Object.fromEntries(Object.keys(once).map((key) => [key, 0]));
  expect(await places(here, person)).toEqual(never);
  expect(await places(province, person)).toEqual(never);
  expect(await places(machine, person)).toEqual(once);
  await requests().lift(dpo, request);
  expect(await places(here, person)).toEqual(once);
  await expect(requests().lift(dpo, request)).rejects.toMatchObject({
    details: { why: 'ended-already' },
  });
});

test('nobody reads, reveals or changes her record but whom the law allows', async () => {
  const { id } = await aPerson();
  await granted({ beneficiaryId: id });
  const given = { beneficiaryId: id, programme: 'social-pension', givenOn: '2026-11-02' };
  const reason = 'đối chiếu với giấy tờ gốc';
  const recognition = { fact: 'disability', value: 'mild', ...DECIDED } as const;
  for (const tried of [
    () => office.people().get(province, id),
    () => office.reveals().reveal(here, { id, field: 'citizenId', reason }),
    () => office.serviceRecords().record(here, { ...given, amount: 1 }),
    () => office.recognitions().add(here, { about: { kind: 'person', id }, ...recognition }),
    () => office.enrolments().of(here, id, AT),
    () => office.standings().ofPerson(here, id, civilDate(AT.on)),
    () => office.households().leave(here, { beneficiaryId: id, lastDay: '2026-11-01' }),
  ]) {
    await expect(tried()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await office.people().get(rescuer, id)).toMatchObject({ id });
  expect(await office.people().get(machine, id)).toMatchObject({ id });
});

test('she may ask for more, and for other things, while her record is restricted', async () => {
  const { id } = await aPerson();
  await granted({ beneficiaryId: id });
  const copy = await requests().record(here, {
    ...{ kind: 'access', channel: 'counter', asked: 'Tôi muốn xem', identity: 'papers' },
    beneficiaryId: id,
  });
  expect((await requests().copy(dpo, copy)).json).toContain('015149000123');
});

test('a restriction that was refused, or not yet granted, binds nobody', async () => {
  const { id } = await aPerson();
  const said = { channel: 'counter', asked: 'Tôi muốn dừng', identity: 'papers' } as const;
  const request = await requests().record(here, {
    kind: 'restriction',
    ...said,
    beneficiaryId: id,
  });
  expect(await office.people().get(here, id)).toMatchObject({ id });
  await requests().refuse(dpo, { id: request, version: 1, words: 'Luật buộc phải chi trả.' });
  expect(await office.people().get(here, id)).toMatchObject({ id });
  await expect(requests().lift(dpo, request)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a restricted person’s file is not told of to who watches live', async () => {
  const id = await office.person();
  const file = await office.applications().register(here, {
    ...{ beneficiaryId: id, procedure: 'social-pension', channel: 'counter' as const },
    receivedOn: '2026-11-16',
  });
  const event = { seq: 1, kind: 'application', change: 'state', subject: file, unitCode: HERE };
  const told = (actor: Actor) =>
    records.db.read((rows) => LIVE_APPLICATION.sees(rows, actor, { ...event, at: 0 }));
  expect([await told(here), await told(machine)]).toEqual([true, true]);
  const request = await granted({ beneficiaryId: id });
  expect([await told(here), await told(machine)]).toEqual([false, true]);
  await requests().lift(dpo, request);
  expect(await told(here)).toBe(true);
});

test('an objection of a person stops notices for her that wait, and puts no new ones', async () => {
  const beneficiaryId = await office.person();
  const notices = new NoticeService({
    ...{ ...records, db: records.db, vault: testVault, random: () => 0.5 },
    log: { info() {}, warn() {}, error() {} },
    sendNotice: async () => ({ outcome: 'sent', platformId: 'x' }),
  });
  const put = (about: string, whose: string | null = beneficiaryId) =>
    records.db.write('system:test', { action: 'a.b', object: 'c:d' }, (rows) =>
      notices.put(rows, {
        ...{ channel: 'zalo', way: 'phone', target: '84912345678', templateId: '7' },
        ...{ fields: {}, about, beneficiaryId: whose, conversationId: null },
      }),
    );
  const due = () => records.db.read((rows) => dueNotices(rows, records.clock.now()));
  await put('1');
  await put('2', null);
  expect(await due()).toHaveLength(2);
  const request = await granted({ kind: 'objection', beneficiaryId });
  expect(await due()).toHaveLength(1);
  expect(await put('3')).toBe(false);
  const stopped = await records.db.read((rows) => rows.find(Notice, { beneficiaryId }));
  expect(stopped).toMatchObject({ delivery: 'dead', fault: 'objection' });
  await requests().lift(dpo, request);
  expect(await put('4')).toBe(true);
  expect(await due()).toHaveLength(2);
});

test('an objection stops notices that wait, and those that are agreed to later', async () => {
  const conversation = aConversation();
  const reminder = (subject: string) => ({
    ...{ id: records.ids.next(), conversationId: conversation.id, messageId: 'm', subject },
    ...{ dueDay: '2026-11-20', status: 'waiting' as const, detail: 'v1.x', endedAt: null },
    createdAt: records.clock.now(),
  });
  const put = (fn: Parameters<typeof records.db.write<void>>[2]) =>
    records.db.write('system:test', { action: 'a.b', object: 'c:d' }, fn);
  const due = () => records.db.read((rows) => dueReminders(rows, civilDate('2026-11-23')));
  await put(async (rows) => {
    await rows.insert(Conversation, conversation);
    await rows.insert(Reminder, reminder('1'));
  });
  expect(await due()).toHaveLength(1);
  const request = await granted({ kind: 'objection', conversationId: conversation.id });
  const [first] = await records.db.read((rows) =>
    rows.list(Reminder, { where: {}, order: { id: 'ASC' }, take: 1 }),
  );
  expect(first).toMatchObject({ status: 'withdrawn', detail: null });
  await put((rows) => rows.insert(Reminder, reminder('2')));
  expect(await due()).toHaveLength(0);
  await requests().lift(dpo, request);
  expect(await due()).toHaveLength(1);
});
