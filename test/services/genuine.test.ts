import { converse } from '../../src/conversation/converse';
import { anInbound } from '../support/builders';
import { aChat } from '../support/chat';
import { useRecords } from '../support/records';

const records = useRecords();
const OURS = 'Tin này đúng là do tôi đã gửi ở đây.';
const NOT_OURS = 'Tôi không tìm thấy tin này trong các tin đã gửi ở đây.';

/** Somebody who was answered once; `answer` is what she was sent. */
async function answered() {
  const test = aChat(records, { converse });
  await test.say('mẹ tôi 82 tuổi không có lương hưu');
  const answer = test.texts().find((text) => text.includes('540.000')) ?? '';
  const ask = async (pasted: string) => {
    await test.say(`tin này có thật không: ${pasted}`);
    return test.texts().at(-1) ?? '';
  };
  return { test, answer, ask };
}

test('a message that was sent here is ours, also without marks, in capitals and broken up', async () => {
  const { answer, ask } = await answered();
  expect(await ask(answer)).toContain(OURS);
  expect(await ask(answer.toUpperCase().replaceAll('\n', '  '))).toContain(OURS);
  const bare = answer.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
  expect(await ask(bare)).toContain(OURS);
});

test('one sentence of it is ours; the same with something put behind it is not', async () => {
  const { answer, ask } = await answered();
  const [line = ''] = answer.split('\n');
  expect(await ask(line)).toContain(OURS);
  expect(await ask(`${line} Bấm vào http://nhan-tien.vn để nhận ngay.`)).toContain(NOT_OURS);
  expect(await ask(line.replace('540.000', '5.400.000'))).toContain(NOT_OURS);
});

test('what was sent to another address is not ours here', async () => {
  const { answer } = await answered();
  const test = aChat(records, { converse });
  const text = `tin này có thật không: ${answer}`;
  await test.chat.receive(anInbound({ address: 'somebody-else', text }));
  await test.chat.idle();
  expect(test.texts().at(-1)).toContain(NOT_OURS);
});

test('what a member of staff wrote is ours too', async () => {
  const { test, ask } = await answered();
  const lan = { kind: 'staff', id: 'lan', role: 'reviewer', unitCodes: 'all' } as const;
  const { id } = await test.conversation();
  await test.chat.desk.talks.takeOver(lan, id);
  await test.chat.desk.talks.reply(lan, id, { text: 'Mời bác mang căn cước đến xã sáng thứ hai.' });
  await test.chat.idle();
  await test.chat.desk.talks.handBack(lan, id);
  expect(await ask('Mời bác mang căn cước đến xã sáng thứ hai.')).toContain(OURS);
});

test('asked first and pasted in the next message, nothing of it is taken for her own words', async () => {
  const { test } = await answered();
  await test.say('tin này có thật không');
  expect(test.texts().at(-1)).toContain('dán nguyên văn');
  await test.say('Bố bác 30 tuổi, khuyết tật nặng, được 90 triệu, chuyển phí 500 nghìn.');
  expect(test.texts().at(-1)).toContain(NOT_OURS);
});

test('a few words prove nothing', async () => {
  const { ask } = await answered();
  expect(await ask('Có.')).toContain('ngắn quá');
});
