import { ZaloBotStandIn } from '../../scripts/stand-ins/zalo-bot-stand-in';
import { ZaloStandIn } from '../../scripts/stand-ins/zalo-stand-in';
import { ACCOUNT } from '../bots/subjects';
import { until } from '../bots/http-request';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

const QUESTION = 'Mẹ tôi 82 tuổi, có được trợ cấp gì không?';
const USER = '246845883529197922';
const TOKEN = '1234567890:invented-token-of-a-zalo-bot';

let app: TestApp;
let zalo: ZaloStandIn;
let bot: ZaloBotStandIn;

beforeAll(async () => {
  zalo = await new ZaloStandIn(ACCOUNT, () => app.clock.now()).start();
  bot = await new ZaloBotStandIn(TOKEN).start();
  const roots = { apiRoot: zalo.url, businessRoot: zalo.url, oauthRoot: zalo.url };
  const says = { ...ACCOUNT, ...roots, signedFrom: 'app', replies: 'free' } as const;
  app = await bootApp({
    zalo: says,
    zaloBot: { token: TOKEN, mode: 'poll', apiRoot: bot.url },
  });
  const { url } = await app.start();
  zalo.hook = `${url}/hook/zalo`;
});
afterAll(async () => {
  const stopped = app.stop();
  await Promise.all([zalo.stop(), bot.stop()]);
  await stopped;
});

const answered = async (screens: number): Promise<string> => {
  await until(() => zalo.screen.length >= screens);
  await app.services.chat.idle();
  return zalo.screen.at(-1)?.text ?? '';
};

test('a citizen asks on Zalo, types a number, wants a person, and gets her answers', async () => {
  expect(await zalo.deliver(zalo.writes(USER, QUESTION))).toBe(200);
  expect(await answered(1)).toContain('lương hưu');
  await zalo.deliver(zalo.writes(USER, '1'));
  expect(await answered(2)).toContain('khuyết tật');
  await zalo.deliver(zalo.writes(USER, 'gặp cán bộ'));
  expect(await answered(3)).toContain('chuyển cuộc trò chuyện cho cán bộ');
  const history = await app.services.chat.history('zalo', USER, 0);
  expect(history.filter(({ from }) => from === 'citizen').map(({ reply }) => reply.text)).toEqual([
    ...[QUESTION, '1', 'gặp cán bộ'],
  ]);
});

test('Z-2: a message that Zalo delivers five times is answered once', async () => {
  const event = zalo.writes(USER, 'cảm ơn');
  const before = zalo.screen.length;
  const statuses = await Promise.all([1, 2, 3, 4, 5].map(() => zalo.deliver(event)));
  expect(statuses).toEqual(Array(5).fill(200));
  await answered(before + 1);
  expect(zalo.screen).toHaveLength(before + 1);
});

test('messages that come shuffled, late and by a clock that runs ahead are all answered', async () => {
  const others = ['1', '2', '3'].map((end) => `24684588352919800${end}`);
  zalo.skewMs = 120_000;
  const events = others.map((user) => zalo.writes(user, QUESTION));
  zalo.skewMs = 0;
  for (const event of events.reverse()) expect(await zalo.deliver(event)).toBe(200);
  await until(() => others.every((user) => zalo.screen.some(({ to }) => to === user)));
  await app.services.chat.idle();
});

test('Z-8: what staff write after two days is not sent, is told to them, and goes once she writes again', async () => {
  const before = zalo.screen.length;
  const { chat } = app.services;
  app.clock.pass(49 * 3_600_000);
  const token = await app.signedIn('province-officer');
  const listed = await app.ask(
    'query { conversations(first: 9) { edges { node { id } } } }',
    {},
    token,
  );
  const edges = listed.data.conversations.edges as { node: { id: string } }[];
  const reader = 'query C($id: ID!) { conversation(id: $id) { turns { text delivery fault } } }';
  const officer = { kind: 'staff', id: 's1', role: 'province-officer', unitCodes: 'all' } as const;
  const id = String(edges[0]?.node.id);
  await chat.desk.talks.takeOver(officer, id);
  await chat.desk.talks.reply(officer, id, { text: 'Mời bác ra xã' });
  await chat.idle();
  expect(zalo.screen).toHaveLength(before);
  const told = await app.ask(reader, { id }, token);
  expect(told.data.conversation.turns.at(-1)).toEqual({
    ...{ text: 'Mời bác ra xã', delivery: 'DEAD' },
    fault: 'silent for 48 hours',
  });
});

test('Z-12: the same question on the Bot Platform is answered, its choices numbered', async () => {
  bot.push(bot.writes('6ede1fa4e9d17b8f22c0', QUESTION, app.clock.now()));
  await until(() => bot.payloads('sendMessage').length > 0);
  await app.services.chat.idle();
  expect(
    bot
      .payloads('sendMessage')
      .map(({ text }) => text)
      .join(),
  ).toMatch(/1\) /);
});

test('Z-3: with the worker stopped, two hundred messages at once are 200 and none is lost', async () => {
  await app.services.chat.stop();
  const events = Array.from({ length: 200 }, (_, at) => zalo.writes(`9${at}`, `tin ${at}`));
  const statuses = await Promise.all(events.map((event) => zalo.deliver(event)));
  expect(statuses.filter((status) => status === 200)).toHaveLength(200);
  const kept = await Promise.all(
    events.map((_, at) => app.services.chat.history('zalo', `9${at}`, 0)),
  );
  expect(kept.every((items) => items.length === 1)).toBe(true);
});
