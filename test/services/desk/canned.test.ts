import type { StaffActor } from '../../../src/services/actor';
import { aChat } from '../../support/chat';
import { aColleague } from '../../support/desk';
import { useRecords } from '../../support/records';

const records = useRecords();

async function aDesk() {
  const test = aChat(records);
  await test.say('person please');
  const lan = await aColleague(records, {
    id: 'staff-lan',
    name: 'Lê Thị Lan',
    role: 'province-officer',
  });
  const { id: conversationId } = await test.conversation();
  const { desk } = test.chat;
  const fill = (name: string, unitCode: string | null = null) =>
    desk.canned.fill(lan, { name, unitCode, conversationId });
  const write = (name: string, body: string, unitCode: string | null = null) =>
    desk.canned.write(lan, { name, body, unitCode, language: 'vi' });
  return { test, lan, desk, fill, write, conversationId };
}

test('variables are filled from what is written down, and a missing one is named', async () => {
  const { lan, desk, fill, write, conversationId } = await aDesk();
  await write('call-back', 'Tôi là {staff}. Tôi gọi trước ngày {promise-day}.');
  await expect(fill('call-back')).rejects.toMatchObject({
    details: { why: 'value-missing', missing: 'promise-day' },
  });
  await desk.talks.takeOver(lan, conversationId);
  await desk.promises.make(lan, conversationId, { until: '2026-12-05', text: 'Tôi sẽ gọi.' });
  expect(await fill('call-back')).toBe('Tôi là Lê Thị Lan. Tôi gọi trước ngày 05/12/2026.');
});

test('a variable that nobody fills is refused when it is written', async () => {
  const { write } = await aDesk();
  await expect(write('x-y', 'Chào {phone}')).rejects.toMatchObject({
    details: { why: 'no-such-variable' },
  });
});

test('a new wording takes the place of the old, the commune’s that of the province, until it is retired', async () => {
  const { lan, desk, fill, write } = await aDesk();
  await write('hello', 'Chào bác');
  await write('hello', 'Xin chào bác');
  expect(await fill('hello')).toBe('Xin chào bác');
  const own = await write('hello', 'Xã xin chào bác', '04279');
  expect(await fill('hello', '04279')).toBe('Xã xin chào bác');
  expect((await desk.canned.list(lan, '04279')).map(({ revision }) => revision)).toEqual([2, 1]);
  await desk.canned.retire(lan, own);
  expect(await fill('hello', '04279')).toBe('Xin chào bác');
  await expect(fill('no-such')).rejects.toMatchObject({ details: { why: 'no-such-reply' } });
});

test('an officer of a commune writes for her own commune only', async () => {
  const { desk } = await aDesk();
  const own: StaffActor = { kind: 'staff', id: 'c', role: 'commune-officer', unitCodes: ['04279'] };
  const reply = { name: 'hello', body: 'Chào bác', language: 'vi' } as const;
  await desk.canned.write(own, { ...reply, unitCode: '04279' });
  await expect(desk.canned.write(own, reply)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
