import { ZaloBotChannel } from '../../bots/zalo-bot/zalo-bot.channel';
import { ZaloBotStandIn } from '../../scripts/stand-ins/zalo-bot-stand-in';
import { call, until } from './http-request';
import { InboxPort } from './inbox-port';
import { SECRET } from './subjects';

const TOKEN = '1234567890:invented-token-of-a-zalo-bot';
const CHAT = '6ede1fa4e9d17b8f22c0';
const open: { channel: ZaloBotChannel; fake: ZaloBotStandIn }[] = [];

async function world(mode: 'poll' | 'webhook', port = new InboxPort()) {
  const fake = await new ZaloBotStandIn(TOKEN).start();
  const times = { callMs: 1_500, firstWaitMs: 10, pollSeconds: 0.2, slackMs: 1_000 };
  const at = { token: TOKEN, secret: SECRET, apiRoot: fake.url, times };
  const channel = new ZaloBotChannel({ ...at, mode, publicUrl: 'https://ansinh.example' }, port);
  open.push({ channel, fake });
  return { channel, fake, port };
}

afterEach(async () => {
  for (const { channel, fake } of open.splice(0)) {
    const stopped = channel.stop();
    await fake.stop();
    await stopped;
  }
});

const knock = (channel: ZaloBotChannel, json: unknown, secret: string | undefined) =>
  call(channel, 'POST /hook/zalo-bot', {
    json,
    headers: { 'x-bot-api-secret-token': secret },
  });

describe('Z-12: the Bot Platform', () => {
  it('knocks with the secret, and without it is 401 with nothing stored', async () => {
    const { channel, fake, port } = await world('webhook');
    const update = fake.writes(CHAT, 'xin chào', port.now);
    for (const secret of [undefined, '', `${SECRET}x`, SECRET.toUpperCase()]) {
      expect(await knock(channel, update, secret)).toEqual({ status: 401 });
    }
    expect(port.inbox).toEqual([]);
    expect(await knock(channel, { ok: true, result: update }, SECRET)).toEqual({ status: 200 });
    expect(port.inbox).toHaveLength(1);
    for (const odd of [[], 'x', null]) {
      expect(await knock(channel, odd, SECRET)).toEqual({ status: 400 });
    }
    expect(await knock(channel, { event_name: 7 }, SECRET)).toEqual({ status: 200 });
  });

  it('is told where to knock in one mode, and that nobody listens there in the other', async () => {
    const hooked = await world('webhook');
    await hooked.channel.start();
    await until(() => hooked.fake.payloads('setWebhook').length === 1);
    expect(hooked.fake.payloads('setWebhook')).toEqual([
      { url: 'https://ansinh.example/hook/zalo-bot', secret_token: SECRET },
    ]);
    expect(hooked.fake.payloads('getUpdates')).toEqual([]);
    const polling = await world('poll');
    expect(polling.channel.routes).toEqual([]);
    await polling.channel.start();
    await until(() => polling.fake.payloads('deleteWebhook').length === 1);
  });

  it.each([
    [1, [1]],
    [2000, [2000]],
    [2001, [2000, 1]],
  ])('a text of %s goes out in pieces of %s', async (length, pieces) => {
    const { channel, fake } = await world('webhook');
    const text = 'ế'.repeat(length);
    expect(await channel.send(CHAT, { text, choices: [] }, 'o1')).toMatchObject({
      outcome: 'sent',
    });
    expect(fake.payloads('sendMessage').map((one) => String(one['text']).length)).toEqual(pieces);
  });

  it.each([
    ['error 429', { status: 429 }, { outcome: 'retry' }],
    ['error 403', { status: 403 }, { outcome: 'refused' }],
    ['error 500', { status: 500 }, { outcome: 'unknown' }],
    ['half an answer', 'half a body', { outcome: 'unknown' }],
    ['a hanging line', 'hang', { outcome: 'unknown', reason: 'timeout' }],
  ] as const)('%s while sending', async (_, mishap, outcome) => {
    const { channel, fake } = await world('webhook');
    fake.fail('sendMessage', mishap);
    expect(await channel.send(CHAT, { text: 'a', choices: [] }, 'o1')).toMatchObject(outcome);
  });

  it('a token that is refused holds messages and raises an alarm', async () => {
    const { channel, fake, port } = await world('webhook');
    fake.fail('sendMessage', { status: 401 });
    expect(await channel.send(CHAT, { text: 'a', choices: [] }, 'o1')).toMatchObject({
      outcome: 'held',
    });
    expect(port.alarms).toEqual(['error 401']);
  });

  it('polls one update a call, over errors and empty answers, and takes each once', async () => {
    const { channel, fake, port } = await world('poll');
    fake.fail('getUpdates', { status: 500 }, 'half a body', { status: 408 }, 'nothing');
    await channel.start();
    for (const text of ['một', 'hai', 'ba']) fake.push(fake.writes(CHAT, text, port.now));
    await until(() => port.inbox.length === 3);
    expect(port.inbox.map(({ text }) => text)).toEqual(['một', 'hai', 'ba']);
  }, 15_000);

  it('holds an update that cannot be stored until it can: it would not come again', async () => {
    const { channel, fake, port } = await world('poll');
    port.failure = new Error('the database is away');
    await channel.start();
    fake.push(fake.writes(CHAT, 'một', port.now), fake.writes(CHAT, 'hai', port.now));
    await until(() => port.logged.join().includes('update-not-stored'));
    port.failure = null;
    await until(() => port.inbox.length === 2);
    expect(port.inbox.map(({ text }) => text)).toEqual(['một', 'hai']);
  });

  it('stores what the open poll still brings, and what is in hand, before it stops', async () => {
    const { channel, fake, port } = await world('poll');
    await channel.start();
    await until(() => fake.payloads('getUpdates').length > 0);
    port.failure = new Error('the database is away');
    const stopped = channel.stop();
    fake.push(fake.writes(CHAT, 'trên đường', port.now));
    setTimeout(() => (port.failure = null), 500);
    await stopped;
    expect(port.inbox.map(({ text }) => text)).toEqual(['trên đường']);
    expect(port.logged.join()).not.toContain('update-lost');
  });

  it('says that one was lost when it could not be stored to the last', async () => {
    const { channel, fake, port } = await world('poll');
    port.failure = new Error('the database is away');
    await channel.start();
    fake.push(fake.writes(CHAT, 'một', port.now));
    await until(() => port.logged.join().includes('update-not-stored'));
    await channel.stop();
    expect(port.logged.join()).toContain('update-lost');
  });

  it('leaves its token in no line of the log, whatever fails', async () => {
    const { channel, fake, port } = await world('poll');
    fake.fail('getUpdates', { status: 500 }, 'half a body', 'hang', { status: 401 });
    fake.fail('deleteWebhook', { status: 500 });
    fake.fail('sendMessage', { status: 401 });
    await channel.start();
    await channel.send(CHAT, { text: 'a', choices: [] }, 'o1');
    await until(() => port.logged.filter((line) => line.includes('poll-failed')).length >= 4);
    await fake.stop();
    await channel.send(CHAT, { text: 'a', choices: [] }, 'o2');
    await channel.stop();
    expect(port.logged.length).toBeGreaterThan(4);
    expect(port.logged.join('\n')).not.toContain('invented-token');
    expect(port.logged.join('\n')).not.toContain(fake.url);
  });
});
