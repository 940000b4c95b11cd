import { converse } from '../../src/conversation/converse';
import type { Actor, StaffActor } from '../../src/services/actor';
import type { Database } from '../../src/records/database';
import { Message } from '../../src/records/entities/message.entity';
import { Responder } from '../../src/services/responder';
import { anInbound } from '../support/builders';
import { aChat, countingFold } from '../support/chat';
import { useRecords } from '../support/records';

const records = useRecords();
const lan: StaffActor = { kind: 'staff', id: 'staff-lan', role: 'reviewer', unitCodes: 'all' };
const minh: StaffActor = { ...lan, id: 'staff-minh' };

test('a citizen who asks for a person waits, and the machine still answers meanwhile', async () => {
  const test = aChat(records);
  await test.say('person please');
  const asked = records.clock.now();
  expect(await test.conversation()).toMatchObject({ status: 'waiting', waitingSince: asked });
  records.clock.pass(60_000);
  await test.say('and my age');
  expect(await test.conversation()).toMatchObject({ status: 'waiting', waitingSince: asked });
  expect(test.texts()).toHaveLength(2);
});

test('whoever goes hungry is told that staff know, and stands in their queue', async () => {
  const test = aChat(records, { converse });
  await test.say('nhà tôi hết gạo rồi');
  expect(test.texts().join('\n')).toContain('Tôi đã báo cho cán bộ');
  expect(await test.conversation()).toMatchObject({ status: 'waiting' });
});

test('after staff took over the machine is silent, and after the hand-back it knows where it was', async () => {
  const test = aChat(records);
  await test.say('person');
  const { id } = await test.conversation();
  await test.chat.desk.talks.takeOver(lan, id);
  expect(await test.conversation()).toMatchObject({
    owner: lan.id,
    status: 'person',
    waitingSince: null,
  });
  await test.say('are you there');
  await test.chat.desk.talks.reply(lan, id, { text: '  Dạ, em là cán bộ xã\u200b.  ' });
  await test.chat.idle();
  expect(test.texts()).toEqual(['1: person', 'Dạ, em là cán bộ xã.']);
  const history = await test.chat.history('web', 'session-1', 0);
  expect(history.map(({ from }) => from)).toEqual(['citizen', 'bot', 'citizen', 'staff']);
  await test.chat.desk.talks.handBack(lan, id);
  await test.say('thanks');
  expect(test.texts().at(-1)).toBe('2: thanks');
  expect(await test.conversation()).toMatchObject({ owner: 'bot', status: 'bot' });
});

test('of two members of staff who take over at once one is refused', async () => {
  const test = aChat(records);
  await test.say('person');
  const { id } = await test.conversation();
  const outcomes = await Promise.allSettled([
    test.chat.desk.talks.takeOver(lan, id),
    test.chat.desk.talks.takeOver(minh, id),
  ]);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 'CONFLICT' } }]);
  const winner = outcomes[0]?.status === 'fulfilled' ? lan : minh;
  expect((await test.conversation()).owner).toBe(winner.id);
  await test.chat.desk.talks.takeOver(winner, id);
});

test('only the owner writes and hands back', async () => {
  const test = aChat(records);
  await test.say('person');
  const { id } = await test.conversation();
  await expect(test.chat.desk.talks.reply(lan, id, { text: 'x' })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await test.chat.desk.talks.takeOver(lan, id);
  await expect(test.chat.desk.talks.reply(minh, id, { text: 'x' })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await expect(test.chat.desk.talks.handBack(minh, id)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(test.chat.desk.talks.reply(lan, id, { text: ' \u200b ' })).rejects.toMatchObject({
    code: 'BAD_INPUT',
  });
  await expect(test.chat.desk.talks.takeOver(lan, 'nobody')).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test.each<[string, Actor, string]>([
  ['a visitor', { kind: 'visitor' }, 'UNAUTHENTICATED'],
  ['a citizen', { kind: 'citizen', channel: 'web', address: 'session-1' }, 'FORBIDDEN'],
  ['an auditor', { ...lan, role: 'auditor' }, 'FORBIDDEN'],
  ['an administrator', { ...lan, role: 'admin' }, 'FORBIDDEN'],
])('%s takes nothing over', async (_, actor, code) => {
  const test = aChat(records);
  await test.say('person');
  const { id } = await test.conversation();
  await expect(test.chat.desk.talks.takeOver(actor, id)).rejects.toMatchObject({ code });
  expect((await test.conversation()).owner).toBe('bot');
});

test('a machine that was still folding when staff took over loses the race and says nothing', async () => {
  const test = aChat(records);
  await test.say('person');
  const { id } = await test.conversation();
  let folds = 0;
  const converse: typeof countingFold = (...step) => {
    folds++;
    return countingFold(...step);
  };
  // The take-over commits after the machine has folded and before it writes.
  let between: Promise<void> | undefined;
  const write: Database['write'] = async (...args) => {
    await (between ??= test.chat.desk.talks.takeOver(lan, id));
    return records.db.write(...args);
  };
  const late = aChat(records, {
    converse,
    db: Object.assign(Object.create(records.db), { write }),
  });
  await test.chat.stop();
  await test.chat.receive(anInbound({ text: 'too late' }));
  await new Responder(late.parts).answerAll(id);
  expect(folds).toBe(1);
  const rows = await records.db.read((reader) =>
    reader.list(Message, { where: {}, order: { seq: 'ASC' }, take: 9 }),
  );
  expect(rows.map(({ direction, delivery }) => `${direction} ${delivery}`)).toEqual([
    'in done',
    'out sent',
    'in done',
  ]);
  expect((await test.conversation()).owner).toBe(lan.id);
});
