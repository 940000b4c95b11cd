import { TelegramChannel } from '../../bots/telegram/telegram.channel';
import { toPayloads } from '../../bots/telegram/telegram.payloads';
import { AppError } from '../../src/shared/app-error';
import { TelegramStandIn } from '../../scripts/stand-ins/telegram-stand-in';
import { call, until } from './http-request';
import { InboxPort } from './inbox-port';
import { fixture, SECRET, TOKEN } from './subjects';

interface World {
  readonly fake: TelegramStandIn;
  readonly port: InboxPort;
  readonly channel: TelegramChannel;
}

const open: World[] = [];

async function world(mode: 'poll' | 'webhook', port = new InboxPort()): Promise<World> {
  const fake = await new TelegramStandIn(TOKEN).start();
  const channel = new TelegramChannel(
    {
      token: TOKEN,
      mode,
      secret: SECRET,
      apiRoot: fake.url,
      publicUrl: 'https://ansinh.example',
      pace: { chatMs: 0, perSecond: 1_000 },
      times: { callMs: 300, firstWaitMs: 10, pollSeconds: 0.2, slackMs: 200 },
    },
    port,
  );
  const made = { fake, port, channel };
  open.push(made);
  return made;
}

// When an answer breaks off, telegraf's fetch leaves a timer of 500 s behind, which would hold the run.
beforeAll(() => {
  const { setTimeout: real } = globalThis;
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((work, ms) => {
    const timer = real(work, ms);
    return Number(ms) >= 500_000 ? timer.unref() : timer;
  });
});
afterAll(() => jest.restoreAllMocks());

afterEach(async () => {
  for (const { channel, fake } of open.splice(0)) {
    const stopped = channel.stop();
    await fake.stop();
    await stopped;
  }
});

const reply = (text: string) => ({ text, choices: [] });

function update(id: number, chat = 700100200, text = `tin ${id}`) {
  return {
    update_id: id,
    message: {
      message_id: id,
      from: { id: chat, is_bot: false, first_name: 'Mẩy' },
      chat: { id: chat, type: 'private', first_name: 'Mẩy' },
      date: 1_795_399_200 + id,
      text,
    },
  };
}

function hook(channel: TelegramChannel, json: unknown, secret: string | undefined) {
  const headers = { 'x-telegram-bot-api-secret-token': secret };
  return call(channel, 'POST /hook/telegram', { json, headers });
}

describe('Telegram knocks on the webhook', () => {
  it('T-1: a wrong, short or missing secret is 401 and nothing is stored', async () => {
    const { channel, port } = await world('webhook');
    for (const secret of [undefined, '', 'a', `${SECRET}x`, SECRET.toUpperCase()]) {
      expect(await hook(channel, update(1), secret)).toEqual({ status: 401 });
    }
    expect(port.inbox).toHaveLength(0);
    expect(await hook(channel, update(1), SECRET)).toEqual({ status: 200 });
    expect(port.inbox).toHaveLength(1);
  });

  it('T-2: one update that comes five times to each of two processes has one effect', async () => {
    const first = await world('webhook');
    const second = await world('webhook', first.port);
    const arrivals = [1, 2, 3, 4, 5].flatMap(() =>
      [first, second].map(({ channel }) => hook(channel, update(7), SECRET)),
    );
    expect((await Promise.all(arrivals)).map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(first.port.inbox).toHaveLength(1);
  });

  it('is told no when the body is no JSON, and yes when it is no update of ours', async () => {
    const { channel, port } = await world('webhook');
    const headers = { 'x-telegram-bot-api-secret-token': SECRET };
    const rawBody = Buffer.from('{"update_id":');
    expect(await call(channel, 'POST /hook/telegram', { rawBody, headers })).toEqual({
      status: 400,
    });
    expect(await hook(channel, null, SECRET)).toEqual({ status: 400 });
    expect(await hook(channel, { update_id: 'nine' }, SECRET)).toEqual({ status: 200 });
    const { message } = update(8);
    const never = { update_id: 8, message: { ...message, date: 99_999_999_999_999 } };
    expect(await hook(channel, never, SECRET)).toEqual({ status: 200 });
    expect(port.inbox).toHaveLength(0);
    expect(port.logged.join()).toContain('telegram.update-unread');
  });

  it('sees every tap answered, so that the button stops waiting', async () => {
    const { channel, fake } = await world('webhook');
    await hook(channel, fixture('telegram', 'callback').payload, SECRET);
    await until(() => fake.payloads('answerCallbackQuery').length === 1);
    expect(fake.payloads('answerCallbackQuery')).toEqual([{ callback_query_id: '77001' }]);
  });

  it('is told where to knock, with the secret and one connection at a time', async () => {
    const { channel, fake } = await world('webhook');
    await channel.start();
    await until(() => fake.payloads('setMyCommands').length === 3);
    expect(fake.payloads('setWebhook')).toEqual([
      {
        url: 'https://ansinh.example/hook/telegram',
        secret_token: SECRET,
        max_connections: 1,
        allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
      },
    ]);
  });

  it('is told the menu in Vietnamese, in English, and for everybody else', async () => {
    const { channel, fake } = await world('poll');
    await channel.start();
    await until(() => fake.payloads('setMyCommands').length === 3);
    const menus = fake.payloads('setMyCommands') as {
      language_code?: string;
      commands: { command: string; description: string }[];
    }[];
    expect(menus.map(({ language_code: code }) => code)).toEqual([undefined, 'vi', 'en']);
    for (const { commands } of menus) {
      expect(commands.map(({ command }) => command)).toEqual([
        ...['start', 'trogiup', 'canbo', 'hoso', 'xacminh', 'quyen', 'xoa', 'lamlai'],
      ]);
      for (const { command, description } of commands) {
        expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
        expect(description.length).toBeLessThanOrEqual(256);
      }
    }
  });

  it('finds no door in polling mode', async () => {
    const { channel } = await world('poll');
    expect(channel.routes).toEqual([]);
  });
});

describe('the bot asks for updates', () => {
  it('T-3: takes updates that come out of order in their order, chat by chat', async () => {
    const { channel, fake, port } = await world('poll');
    fake.pushRaw(update(13), update(11, 1), update(12), update(11, 1));
    await channel.start();
    await until(() => port.inbox.length === 3);
    expect(port.inbox.map(({ externalId }) => externalId)).toEqual([
      '4242:11',
      '4242:12',
      '4242:13',
    ]);
  });

  it('confirms an update only after it was stored', async () => {
    const { channel, fake, port } = await world('poll');
    port.failure = new Error('the database is busy');
    fake.push(update(21), update(22));
    await channel.start();
    await until(() => port.logged.filter((line) => line.includes('poll-failed')).length >= 3);
    expect(fake.confirmed).toEqual([]);
    port.failure = null;
    await until(() => fake.confirmed.length === 2);
    expect(port.inbox.map(({ text }) => text)).toEqual(['tin 21', 'tin 22']);
  });

  it('loses nothing and lives on through 429, 500, half a body and a dropped line', async () => {
    const { channel, fake, port } = await world('poll');
    fake.push(update(31), update(32));
    fake.fail('getUpdates', { status: 429, retryAfter: 0 }, { status: 500 }, 'half a body');
    fake.fail('getUpdates', { status: 409 }, 'silent success');
    await channel.start();
    await until(() => fake.confirmed.length === 2);
    expect(port.inbox.map(({ text }) => text)).toEqual(['tin 31', 'tin 32']);
  });

  it('starts again after a crash where the last confirmed update was', async () => {
    const first = await world('poll');
    first.fake.push(update(41));
    await first.channel.start();
    await until(() => first.port.inbox.length === 1);
    // The second process knows no offset: it is given whatever was not confirmed, and the inbox sorts it out.
    const { fake, channel } = await world('poll', first.port);
    fake.push(update(41), update(42));
    await channel.start();
    await until(() => fake.confirmed.length === 2);
    expect(first.port.inbox.map(({ text }) => text)).toEqual(['tin 41', 'tin 42']);
  });

  it('passes over a message that the inside will never take, and says so', async () => {
    const { channel, fake, port } = await world('poll');
    port.failure = new AppError('BAD_INPUT', 'The message is wrong.');
    fake.push(update(51));
    await channel.start();
    await until(() => fake.payloads('getUpdates').length >= 2);
    expect(fake.payloads('getUpdates').at(-1)).toMatchObject({ offset: 52 });
    expect(port.logged.join()).toContain('telegram.update-refused');
  });

  it('stops within a moment although a poll is open', async () => {
    const { channel, fake } = await world('poll');
    await channel.start();
    await until(() => fake.payloads('getUpdates').length === 1);
    const began = performance.now();
    await channel.stop();
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('the bot writes', () => {
  it('T-4: a 429 on the third of 50 replies delays, and all 50 arrive once and in order', async () => {
    const { channel, fake, port } = await world('webhook');
    const waits: number[] = [];
    for (let number = 1; number <= 50; number++) {
      if (number === 3) fake.fail('sendMessage', { status: 429, retryAfter: 3 });
      for (;;) {
        const sent = await channel.send('700100200', reply(`trả lời ${number}`), `out-${number}`);
        if (sent.outcome === 'sent') break;
        if (sent.outcome !== 'held') throw new Error(sent.outcome);
        waits.push(sent.afterMs);
        // Another chat is silent too: the limit is the bot's.
        expect(await channel.send('5', reply('khác'), 'other')).toMatchObject({ outcome: 'held' });
        port.now += sent.afterMs;
      }
    }
    expect(waits).toEqual([3_000]);
    const texts = fake.payloads('sendMessage').map(({ text }) => text);
    expect(texts).toEqual(Array.from({ length: 50 }, (_, index) => `trả lời ${index + 1}`));
  });

  it('goes on with the second half of a long reply after a 429 between the halves', async () => {
    const { channel, fake, port } = await world('webhook');
    const long = reply(`${'Câu một. '.repeat(450)}${'Câu hai. '.repeat(450)}`.trim());
    const pieces = toPayloads('1', long).map(({ text }) => text);
    fake.fail('sendMessage', 'nothing', { status: 429, retryAfter: 1 });
    const first = await channel.send('1', long, 'out-1');
    expect(first).toMatchObject({ outcome: 'held', afterMs: 1_000 });
    port.now += 1_000;
    expect(await channel.send('1', long, 'out-1')).toMatchObject({ outcome: 'sent' });
    expect(fake.payloads('sendMessage').map(({ text }) => text)).toEqual(pieces);
  });

  it('T-6: cuts at 4,096 units at the end of a sentence, buttons under the last piece', async () => {
    const choices = [{ id: 'yes', label: 'Có' }];
    const sentence = 'Hồ sơ gồm tờ khai theo mẫu & bản sao <căn cước>. ';
    const payloads = toPayloads('1', { text: sentence.repeat(200).trim(), choices });
    expect(payloads.length).toBeGreaterThan(1);
    for (const { text } of payloads) {
      expect(text.length).toBeLessThanOrEqual(4096);
      expect(text.endsWith('.')).toBe(true);
    }
    expect(payloads.filter((payload) => payload.reply_markup)).toEqual([payloads.at(-1)]);
    const exact = toPayloads('1', { text: 'ắ'.repeat(4096), choices: [] });
    expect(exact).toHaveLength(1);
    expect(toPayloads('1', { text: '👵'.repeat(2049), choices: [] })).toHaveLength(2);
  });

  it('T-6: numbers the choices in the text when an id is longer than 64 bytes', async () => {
    const { channel, fake } = await world('webhook');
    const choices = [{ id: 'ạ'.repeat(22), label: 'Có' }];
    expect(await channel.send('1', { text: 'Đúng không?', choices }, 'o')).toMatchObject({
      outcome: 'sent',
    });
    expect(fake.payloads('sendMessage')[0]).toMatchObject({ text: 'Đúng không?\n\n1) Có' });
  });

  it('T-7: a name with markup arrives as the characters it is', async () => {
    const { channel, fake } = await world('webhook');
    await channel.send('1', reply('Chào <b>bà</b> </a> & *con* [x](y)'), 'o');
    const [payload] = fake.payloads('sendMessage');
    expect(payload).toMatchObject({ text: 'Chào <b>bà</b> </a> & *con* [x](y)' });
    expect(payload).not.toHaveProperty('parse_mode');
  });

  it('T-12: who blocked the bot counts as gone, and is not tried again until she writes', async () => {
    const { channel, fake } = await world('webhook');
    fake.fail('sendMessage', { status: 403 });
    expect(await channel.send('1', reply('chào'), 'o')).toEqual({
      outcome: 'closed',
      reason: 'left',
    });
    expect(await channel.blocked('1', null)).toMatchObject({ outcome: 'closed' });
    expect(await channel.blocked('1', 1)).toBeNull();
  });

  it('asks for her own number by the only keyboard that can, with the choices beside it', async () => {
    const { channel, fake } = await world('webhook');
    const choices = [{ id: 'human', label: 'Gặp cán bộ' }];
    await channel.send('1', { text: 'Cán bộ sẽ gọi lại.', choices, asks: 'contact' }, 'o');
    expect(fake.payloads('sendMessage')[0]).toMatchObject({
      reply_markup: {
        keyboard: [
          [{ text: 'Gửi số điện thoại của tôi', request_contact: true }],
          [{ text: 'Gặp cán bộ' }],
        ],
        one_time_keyboard: true,
      },
    });
  });

  it('follows a group that became another chat, once', async () => {
    const { channel, fake } = await world('webhook');
    fake.fail('sendMessage', { status: 400, movedTo: -100777 });
    expect(await channel.send('-777', reply('nhắn riêng'), 'o')).toMatchObject({ outcome: 'sent' });
    expect(fake.payloads('sendMessage')).toMatchObject([{ chat_id: '-100777' }]);
  });

  it.each([
    ['a 500', { status: 500 } as const, 'http 500'],
    ['a 502', { status: 502 } as const, 'http 502'],
    ['no answer', 'hang' as const, 'timeout'],
    // Telegraf's fetch would wait for the other half for ever; our deadline does not.
    ['half an answer', 'half a body' as const, 'timeout'],
    ['a dropped line after the work was done', 'silent success' as const, 'ECONNRESET'],
  ])('calls the outcome unknown after %s', async (_name, mishap, reason) => {
    const { channel, fake } = await world('webhook');
    fake.fail('sendMessage', mishap);
    expect(await channel.send('1', reply('chào'), 'o')).toEqual({ outcome: 'unknown', reason });
  });

  it('tries again when Telegram could not be reached at all', async () => {
    const { channel, fake } = await world('webhook');
    await fake.stop();
    expect(await channel.send('1', reply('chào'), 'o')).toMatchObject({
      outcome: 'retry',
      reason: 'ECONNREFUSED',
    });
  });
});

it('T-11: token, words, names and addresses stand in no log line and no reason', async () => {
  const { channel, fake, port } = await world('poll');
  const words = 'Tôi là Giàng Thị Mẩy 0900000000';
  fake.fail('getUpdates', { status: 500 }, 'half a body', { status: 401 });
  fake.fail(
    'sendMessage',
    { status: 400 },
    { status: 500 },
    'half a body',
    { status: 401 },
    'hang',
  );
  fake.fail('answerCallbackQuery', { status: 400 });
  fake.push({
    ...update(61),
    ...(fixture('telegram', 'callback').payload as { update_id: number }),
  });
  fake.push({ update_id: 62, message: { text: words } } as { update_id: number });
  await channel.start();
  const outcomes: unknown[] = [];
  for (let n = 0; n < 5; n++) outcomes.push(await channel.send('700100200', reply(words), `o${n}`));
  await until(() => fake.confirmed.length === 2);
  await fake.stop();
  outcomes.push(await channel.send('700100200', reply(words), 'last'));
  const said = JSON.stringify(outcomes) + port.logged.join();
  expect(port.logged.length).toBeGreaterThanOrEqual(5);
  for (const secret of [TOKEN, 'AAH-invented', words, 'Mẩy', 'Giàng', '700100200', '0900000000']) {
    expect(said).not.toContain(secret);
  }
});
