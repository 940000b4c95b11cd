import { setTimeout as wait } from 'node:timers/promises';
import { TelegramStandIn } from '../../scripts/stand-ins/telegram-stand-in';
import { SECRET, TOKEN } from '../bots/subjects';
import { dropUrl, freshUrl, ON_SERVER } from '../support/records';
import type { RunningServer } from '../support/running-server';
import { Installation } from '../support/running-server';

/** The built program as real processes, and Telegram's stand-in: ends without a word, ends when asked, and two at once. */

const PATIENCE_MS = 180_000;
jest.setTimeout(900_000);

const installation = new Installation();
let fake: TelegramStandIn;
let last = 0;
/** Told of each sendMessage before it is answered. */
let onSend: (chat: string) => void = () => undefined;

beforeAll(async () => {
  fake = await new TelegramStandIn(TOKEN).start();
  fake.onCall = ({ method, payload }) => {
    if (method === 'sendMessage') onSend(String(payload['chat_id']));
  };
});
afterAll(async () => {
  installation.remove();
  await fake.stop();
});

function update(chat: number, text = 'trợ giúp') {
  const from = { id: chat, is_bot: false, first_name: 'Mẩy' };
  const date = Math.floor(Date.now() / 1000);
  last += 1;
  const message = { message_id: last, from, chat: { id: chat, type: 'private' }, date, text };
  return { update_id: last, message };
}

const answers = (chat: number): number =>
  fake.payloads('sendMessage').filter(({ chat_id: to }) => to === String(chat)).length;

async function until(holds: () => boolean, ms = 60_000): Promise<void> {
  const late = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > late) throw new Error(`never came true: ${holds.toString()}`);
    await wait(10);
  }
}

function polling(): Promise<RunningServer> {
  const environment = { TELEGRAM_TOKEN: TOKEN, TELEGRAM_API_ROOT: fake.url };
  return installation.start(environment, PATIENCE_MS);
}

test('T-5: killed before the inbox, after it, around the commit and between send and mark, nothing is sent twice and others are answered', async () => {
  let server = await polling();
  const killed = async (chat: number, moment: () => Promise<void>) => {
    fake.push(update(chat));
    await moment();
    server.kill();
    onSend = () => undefined;
    server = await polling();
    return chat;
  };
  const sent = (chat: number) => () =>
    new Promise<void>((resolve) => {
      onSend = (to) => to === String(chat) && resolve();
    });
  const confirmed = () => until(() => fake.confirmed.includes(last));
  const after = (ms: number) => () => wait(ms).then(() => undefined);
  // Sent, and the mark not written: nobody may say whether it arrived, so it is never sent again.
  const inLastWindow = await killed(1, sent(1));
  const chats = [await killed(2, confirmed)];
  for (const [index, ms] of [0, 4, 8, 15, 30, 60].entries()) {
    chats.push(await killed(10 + index, after(ms)));
  }
  await wait(5_000);
  fake.push(update(99));
  await until(() => answers(99) === 1);
  expect(answers(inLastWindow)).toBe(1);
  // One that was claimed and not yet sent stays unsent: nobody can tell it from one that was.
  for (const chat of chats) expect(answers(chat)).toBeLessThanOrEqual(1);
  await server.stop();
});

test('T-10: SIGTERM takes nothing new in, ends within ten seconds with code 0, and the rest is answered after the start', async () => {
  let server = await polling();
  const chats = Array.from({ length: 20 }, (_, index) => 200 + index);
  const begun = new Promise<void>((resolve) => (onSend = () => resolve()));
  fake.push(...chats.map((chat) => update(chat)));
  await begun;
  const began = Date.now();
  expect(await server.stop()).toBe(0);
  expect(Date.now() - began).toBeLessThan(10_000);
  const polls = fake.payloads('getUpdates').length;
  await wait(500);
  expect(fake.payloads('getUpdates')).toHaveLength(polls);
  server = await polling();
  await until(() => chats.every((chat) => answers(chat) > 0));
  await wait(500);
  expect(chats.map(answers)).toEqual(chats.map(() => 1));
  expect(await server.stop()).toBe(0);
});

/** Several processes on one database need a server: `npm run test:dist:db` with TEST_DATABASE_URL. */
(ON_SERVER ? test : test.skip)(
  'T-2: one update that comes five times to each of two processes has one effect',
  async () => {
    const database = await freshUrl('_telegram');
    const environment = {
      DATABASE_URL: database,
      AN_SINH_KEY: '7'.repeat(64),
      TELEGRAM_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: fake.url,
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_SECRET: SECRET,
    };
    const servers = [
      await installation.start(environment, PATIENCE_MS),
      await installation.start(environment, PATIENCE_MS),
    ];
    const headers = {
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': SECRET,
    };
    const chats = [301, 302, 303];
    const knocks = chats.flatMap((chat) => {
      const body = JSON.stringify(update(chat));
      return [1, 2, 3, 4, 5].flatMap(() =>
        servers.map(({ url }) => fetch(`${url}/hook/telegram`, { method: 'POST', headers, body })),
      );
    });
    const statuses = (await Promise.all(knocks)).map(({ status }) => status);
    expect(statuses).toEqual(statuses.map(() => 200));
    await until(() => chats.every((chat) => answers(chat) > 0));
    await wait(3_000);
    expect(chats.map(answers)).toEqual([1, 1, 1]);
    for (const server of servers) expect(await server.stop()).toBe(0);
    await dropUrl(database);
  },
);
