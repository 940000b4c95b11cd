import { TelegramStandIn } from '../../scripts/stand-ins/telegram-stand-in';
import { until } from '../bots/http-request';
import { TOKEN } from '../bots/subjects';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

/** The whole program and Telegram's stand-in: what becomes of a message between the two. */

const QUESTION = 'Mẹ tôi 82 tuổi, có được trợ cấp gì không?';
const GROUP = -100777;

let app: TestApp;
let fake: TelegramStandIn;
let last = 0;

beforeAll(async () => {
  fake = await new TelegramStandIn(TOKEN).start();
  app = await bootApp({ telegram: { token: TOKEN, mode: 'poll', apiRoot: fake.url } });
  await app.start();
});
afterAll(async () => {
  const stopped = app.stop();
  await fake.stop();
  await stopped;
});

/** One citizen each test; `said` are the fields of her message. */
function citizen(id: number) {
  const from = { id, is_bot: false, first_name: 'Mẩy' };
  const date = () => Math.floor(app.clock.now() / 1000);
  const message = (said: object, chat: object = { id, type: 'private' }) => ({
    message_id: ++last,
    from,
    chat,
    date: date(),
    ...said,
  });
  const push = async (update: object): Promise<void> => {
    fake.push({ update_id: ++last, ...update });
    await until(() => fake.confirmed.includes(last));
    await app.services.chat.idle();
  };
  const shown = () =>
    fake
      .payloads('sendMessage')
      .filter(({ chat_id: chat }) => chat === String(id))
      .map(({ text }) => String(text));
  return {
    from,
    shown,
    send: async (said: object): Promise<number> => {
      const one = message(said);
      await push({ message: one });
      return one.message_id;
    },
    edit: (message_id: number, text: string) =>
      push({ edited_message: { ...message({ text }), message_id, edit_date: date() } }),
    inGroup: (said: object) => push({ message: message(said, { id: GROUP, type: 'supergroup' }) }),
    block: (status: 'kicked' | 'member') =>
      push({
        my_chat_member: {
          ...{ chat: { id, type: 'private' }, from, date: date() },
          new_chat_member: { status },
        },
      }),
    kept: () => app.services.chat.history('telegram', String(id), 0),
  };
}

test('a citizen asks, answers by number, and is asked on', async () => {
  const her = citizen(1);
  await her.send({ text: QUESTION });
  expect(her.shown().at(-1)).toContain('lương hưu');
  await her.send({ text: '1' });
  expect(her.shown().at(-1)).toContain('khuyết tật');
});

test('an edit of her last answer is taken for a correction of that answer', async () => {
  const her = citizen(2);
  await her.send({ text: QUESTION });
  const answer = await her.send({ text: '1' });
  expect(her.shown().at(-1)).toContain('khuyết tật');
  await her.edit(answer, 'không biết');
  // The pension is open again and declined; the disability is asked as before.
  const items = await her.kept();
  expect(items.filter(({ from }) => from === 'citizen').map(({ reply }) => reply.text)).toEqual([
    ...[QUESTION, '1', 'không biết'],
  ]);
  await her.send({ text: 'vì sao' });
  expect(her.shown().join('\n')).not.toContain('sửa một tin cũ');
  const token = await app.signedIn('province-officer');
  const listed = await app.ask(
    'query { conversations(first: 1) { edges { node { id } } } }',
    {},
    token,
  );
  const { data } = await app.ask(
    'query C($id: ID!) { conversation(id: $id) { turns { text understood { act fact { key } } } } }',
    { id: listed.data.conversations.edges[0].node.id },
    token,
  );
  const turns = data.conversation.turns as {
    text: string;
    understood: { act: string; fact: { key: string } | null }[];
  }[];
  const corrected = turns.find(({ text }) => text === 'không biết');
  expect(corrected?.understood).toContainEqual({ act: 'declined', fact: { key: 'pension' } });
});

test('an edit of an older message is answered with a sentence and changes nothing', async () => {
  const her = citizen(3);
  const first = await her.send({ text: QUESTION });
  await her.send({ text: '1' });
  await her.edit(first, 'Mẹ tôi 28 tuổi');
  expect(her.shown().at(-1)).toContain('sửa một tin cũ');
  expect(her.shown().at(-1)).toContain('khuyết tật');
});

test('T-8: a contact with a foreign user_id is refused kindly and its number is kept nowhere', async () => {
  const her = citizen(4);
  await her.send({ contact: { phone_number: '+84911111111', first_name: 'Ai', user_id: 999 } });
  expect(her.shown().at(-1)).toContain('không phải của tài khoản đang nhắn');
  expect(JSON.stringify(await her.kept())).not.toContain('911111111');
  await her.send({ contact: { phone_number: '+84922222222', first_name: 'Mẩy', user_id: 4 } });
  expect(JSON.stringify(await her.kept())).toContain('922222222');
  expect(her.shown().at(-1)).toContain('cán bộ');
});

test('a place on the map is answered by asking for the commune, and its numbers are kept nowhere', async () => {
  const her = citizen(5);
  await her.send({ location: { latitude: 21.7654321, longitude: 104.9123456 } });
  expect(her.shown().at(-1)).toContain('gõ tên xã');
  expect(JSON.stringify(await her.kept())).not.toMatch(/21\.76|104\.91/);
});

test.each([
  ['voice', 61, { duration: 4 }],
  ['video', 62, { duration: 4 }],
  ['document', 63, {}],
  ['sticker', 64, {}],
])('a %s is answered with one sentence that asks for words', async (kind, id, fields) => {
  const her = citizen(id);
  await her.send({ [kind]: { file_id: 'F', ...fields } });
  expect(her.shown()).toHaveLength(1);
  expect(her.shown()[0]).toContain('gõ câu hỏi bằng chữ');
});

test('in a group the bot asks to be written to in private, once a call, and hears nothing else', async () => {
  const her = citizen(7);
  await her.inGroup({ text: 'Mẹ tôi 82 tuổi, không có lương hưu' });
  await her.inGroup({ text: '/trogiup', entities: [{ type: 'bot_command' }] });
  const group = fake.payloads('sendMessage').filter(({ chat_id: to }) => to === String(GROUP));
  expect(group.map(({ text }) => text)).toEqual([
    'Ở nhóm, máy trả lời tự động này không nói chuyện của riêng ai. Xin nhắn riêng cho tôi.',
  ]);
  const items = await app.services.chat.history('telegram', String(GROUP), 0);
  expect(items[0]?.reply.text).toBe('');
});

test('T-12: who blocked the bot is not written to until she writes again', async () => {
  const her = citizen(8);
  fake.fail('sendMessage', { status: 403 });
  await her.send({ text: QUESTION });
  expect(her.shown()).toEqual([]);
  const asked = fake.calls.length;
  await her.block('kicked');
  expect(fake.calls.filter(({ method }, at) => at >= asked && method === 'sendMessage')).toEqual(
    [],
  );
  await her.block('member');
  expect(her.shown()).toEqual([]);
  await her.send({ text: 'tôi quay lại' });
  expect(her.shown().length).toBeGreaterThan(0);
});

test('every command of the menu is understood', async () => {
  for (const [index, command] of ['trogiup', 'canbo', 'hoso', 'quyen', 'xoa', 'lamlai'].entries()) {
    const her = citizen(900 + index);
    await her.send({ text: `/${command}`, entities: [{ type: 'bot_command' }] });
    expect([command, her.shown().join('\n')]).not.toEqual([
      command,
      expect.stringContaining('chưa hiểu'),
    ]);
    expect(her.shown().length).toBeGreaterThan(0);
  }
});
