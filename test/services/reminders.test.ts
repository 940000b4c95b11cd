import { converse } from '../../src/conversation/converse';
import { Reminder } from '../../src/records/entities/reminder.entity';
import type { Database } from '../../src/records/database';
import type { Actor } from '../../src/services/actor';
import { Reminders } from '../../src/services/reminders';
import { openJson, placeOf } from '../../src/services/sealed-json';
import { aChat, testVault } from '../support/chat';
import { useRecords } from '../support/records';

const records = useRecords();
const lan: Actor = { kind: 'staff', id: 'lan', role: 'reviewer', unitCodes: 'all' };
const aReal = () => aChat(records, { converse });
const reminders = () =>
  records.db.read((rows) =>
    rows.list(Reminder, { where: {}, order: { id: 'ASC' as const }, take: 50 }),
  );

/** Born 2 December 1951: 75, and entitled, on 2 December 2026. */
const SOON = [
  'mẹ tôi sinh ngày 2/12/1951, không có lương hưu',
  'không thuộc hộ nghèo, cận nghèo',
  'không có giấy khuyết tật',
];

async function agreed() {
  const test = aReal();
  await test.say(...SOON, 'nhắc tôi', 'có');
  return test;
}

test('nothing is kept before she agrees, nor when she does not', async () => {
  const test = aReal();
  await test.say(...SOON, 'nhắc tôi');
  expect(test.texts().at(-1)).toContain('ngày 2 tháng 12 năm 2026');
  expect(await reminders()).toEqual([]);
  await test.say('không');
  expect(await reminders()).toEqual([]);
});

test('agreed to, it is kept with the words that she agreed to, under seal', async () => {
  const test = await agreed();
  const [row] = await reminders();
  expect(row).toMatchObject({ dueDay: '2026-12-02', status: 'waiting', subject: 's2' });
  expect(row?.detail).not.toContain('mother');
  const place = placeOf('reminder', 'detail', String(row?.id));
  const detail = openJson<{ consent: string }>(testVault, place, row?.detail ?? null);
  expect(detail).toMatchObject({ relation: 'mother', language: 'vi' });
  const offered = test.texts().find((text) => text.includes('có đồng ý không'));
  expect(offered).toBe(detail?.consent);
});

test('it goes out on its day through the outbox, once, and what was kept for it goes', async () => {
  const test = await agreed();
  const before = test.sent.length;
  records.clock.set('2026-12-01T05:00:00.000Z');
  await test.chat.resume();
  await test.chat.idle();
  expect(test.sent).toHaveLength(before);
  records.clock.set('2026-12-02T05:00:00.000Z');
  for (let again = 0; again < 3; again++) {
    await test.chat.resume();
    await test.chat.idle();
  }
  expect(test.sent).toHaveLength(before + 1);
  expect(test.sent.at(-1)?.reply).toMatchObject({
    text: expect.stringContaining('câu trả lời về mẹ bác có thể đổi') as string,
    choices: [{ id: 'r:mother' }],
  });
  expect(await reminders()).toMatchObject([{ status: 'sent', detail: null }]);
});

test('one that cannot be read is logged and waits; the others go out', async () => {
  const test = await agreed();
  await test.say('bố tôi sinh ngày 2/12/1951, không có lương hưu', 'nhắc tôi', 'có');
  const [first] = await reminders();
  expect(await reminders()).toHaveLength(2);
  await records.db.write('system:test', { action: 'test', object: 'reminder' }, (rows) =>
    rows.update(Reminder, { id: String(first?.id) }, { detail: 'no seal at all' }),
  );
  const before = test.sent.length;
  records.clock.set('2026-12-02T05:00:00.000Z');
  await test.chat.resume();
  await test.chat.idle();
  expect(test.sent).toHaveLength(before + 1);
  expect((await reminders()).map(({ status }) => status)).toEqual(['waiting', 'sent']);
  expect(test.log.lines.filter(({ event }) => event === 'reminder.broken')).toEqual([
    {
      level: 'error',
      event: 'reminder.broken',
      fields: expect.objectContaining({ reminder: first?.id }),
    },
  ]);
});

test('a reminder found due just before staff take over is kept, not sent', async () => {
  const test = await agreed();
  const { id } = await test.conversation();
  records.clock.set('2026-12-02T05:00:00.000Z');
  const read: Database['read'] = async (fn) => {
    const found = await records.db.read(fn);
    await test.chat.desk.talks.takeOver(lan, id);
    return found;
  };
  const db: Database = Object.assign(Object.create(records.db), { read });
  expect(await new Reminders({ ...test.parts, db }).putDue()).toEqual([]);
  expect(await reminders()).toMatchObject([{ status: 'waiting' }]);
});

test('two processes that find it due at once send it once', async () => {
  const test = await agreed();
  const other = aReal();
  records.clock.set('2026-12-02T05:00:00.000Z');
  await Promise.all([test.chat.resume(), other.chat.resume()]);
  await Promise.all([test.chat.idle(), other.chat.idle()]);
  const all = [...test.sent, ...other.sent];
  expect(all.filter(({ reply }) => reply.text.includes('đã nhờ nhắc'))).toHaveLength(1);
});

test.each([
  ['03:00', '2026-12-01T20:00:00.000Z', 0],
  ['07:59', '2026-12-02T00:59:59.000Z', 0],
  ['08:00', '2026-12-02T01:00:00.000Z', 1],
  ['19:59', '2026-12-02T12:59:00.000Z', 1],
  ['20:00', '2026-12-02T13:00:00.000Z', 0],
])('nobody is woken: at %s of Vietnam', async (_, instant, sent) => {
  const test = await agreed();
  const before = test.sent.length;
  records.clock.set(instant);
  await test.chat.resume();
  await test.chat.idle();
  expect(test.sent.length - before).toBe(sent);
});

test('while a member of staff speaks with her the machine is silent; afterwards it is sent', async () => {
  const test = await agreed();
  const { id } = await test.conversation();
  await test.chat.desk.talks.takeOver(lan, id);
  records.clock.set('2026-12-02T05:00:00.000Z');
  const before = test.sent.length;
  await test.chat.resume();
  await test.chat.idle();
  expect(test.sent).toHaveLength(before);
  await test.chat.desk.talks.handBack(lan, id);
  await test.chat.resume();
  await test.chat.idle();
  expect(test.sent).toHaveLength(before + 1);
});

test.each(['đừng nhắc nữa', 'quên tôi đi'])('"%s" ends it', async (words) => {
  const test = await agreed();
  await test.say(words);
  const before = test.sent.length;
  records.clock.set('2026-12-02T05:00:00.000Z');
  await test.chat.resume();
  await test.chat.idle();
  expect(test.sent).toHaveLength(before);
  expect((await reminders()).every(({ status, detail }) => status !== 'waiting' && !detail)).toBe(
    true,
  );
});

test('asked for twice of one person it is one', async () => {
  const test = await agreed();
  await test.say('nhắc tôi', 'đồng ý');
  expect(await reminders()).toHaveLength(1);
});
