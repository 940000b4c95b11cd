import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../../bots/channel';
import { TelegramChannel } from '../../bots/telegram/telegram.channel';
import { TerminalChannel } from '../../bots/terminal/terminal.channel';
import { toLines } from '../../bots/terminal/terminal.translate';
import { WebChannel } from '../../bots/web/web.channel';
import type { Inbound, Reply } from '../../src/conversation/turn';
import { TelegramStandIn } from '../../scripts/stand-ins/telegram-stand-in';
import { ZaloBotChannel } from '../../bots/zalo-bot/zalo-bot.channel';
import { ZaloChannel } from '../../bots/zalo/zalo.channel';
import { ZaloBotStandIn } from '../../scripts/stand-ins/zalo-bot-stand-in';
import type { ZaloAccount } from '../../scripts/stand-ins/zalo-stand-in';
import { ZaloStandIn } from '../../scripts/stand-ins/zalo-stand-in';
import { call, until } from './http-request';
import { InboxPort } from './inbox-port';

/** A payload as the platform sends it, and the message that it must become. */
export interface Fixture {
  readonly says: string;
  readonly payload: unknown;
  readonly inbound: Inbound | null;
}

/** One channel with its platform, so that the same sentences can be tried on each. */
export interface Subject {
  readonly channel: Channel;
  readonly port: InboxPort;
  /** Whom `fixtures/<channel>/text.json` comes from. */
  readonly address: string;
  /** Hands a payload in the platform's way. */
  deliver(payload: unknown): Promise<unknown>;
  /** Texts that the citizen has on her screen, oldest first. */
  shown(): Promise<readonly string[]>;
  /** Labels that she can tap. */
  buttons(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const TOKEN = '4242:AAH-invented-token-of-the-fake-bot';
export const SECRET = 'a-webhook-secret';
export const COOKIE_KEY = Buffer.alloc(32, 7);
const SESSION = '00000000-0000-7000-8000-000000000001';

export const SUBJECTS: Readonly<Record<string, () => Promise<Subject>>> = {
  web,
  telegram,
  terminal,
  zalo,
  'zalo-bot': zaloBot,
};

export function fixtures(channel: string): readonly Fixture[] {
  const folder = join(__dirname, 'fixtures', channel);
  return readdirSync(folder).map((file) => fixture(channel, file.replace('.json', '')));
}

export function fixture(channel: string, name: string): Fixture {
  const path = join(__dirname, 'fixtures', channel, `${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Fixture;
}

async function web(): Promise<Subject> {
  const port = new InboxPort();
  const config = { publicUrl: 'https://ansinh.example', cookieKey: COOKIE_KEY };
  const channel = new WebChannel(config, port);
  const chunks: string[] = [];
  let cookies: Record<string, string> = {};
  const deliver = async (json: unknown): Promise<unknown> => {
    const answer = await call(channel, 'POST /chat/messages', { json, cookies });
    const cookie = answer.headers?.['set-cookie']?.split(';')[0]?.replace('ansinh=', '');
    if (cookie !== undefined) cookies = { ansinh: cookie };
    return answer;
  };
  const lines = async (): Promise<{ text: string; choices: { label: string }[] }[]> => {
    const stream = await call(channel, 'GET /chat/events', { cookies });
    const close = stream.stream?.({
      write: (chunk) => void chunks.push(chunk),
      drained: () => Promise.resolve(),
      end: () => undefined,
    });
    await until(() => chunks.join('').includes('event: ready'));
    close?.();
    const events = chunks.splice(0).join('').split('\n\n');
    return events.flatMap((event) => {
      const data = /^event: message\ndata: (.*)$/m.exec(event)?.[1];
      return data === undefined ? [] : [JSON.parse(data) as { text: string; choices: [] }];
    });
  };
  return {
    channel,
    port,
    address: SESSION,
    deliver,
    shown: async () => (await lines()).map((line) => line.text),
    buttons: async () => (await lines()).flatMap((line) => line.choices.map(({ label }) => label)),
    close: () => channel.stop(),
  };
}

async function telegram(): Promise<Subject> {
  const port = new InboxPort();
  const fake = await new TelegramStandIn(TOKEN).start();
  const config = { mode: 'webhook', token: TOKEN, secret: SECRET, apiRoot: fake.url } as const;
  const channel = new TelegramChannel({ ...config, publicUrl: 'https://ansinh.example' }, port);
  const headers = { 'x-telegram-bot-api-secret-token': SECRET };
  const keyboards = () =>
    fake.payloads('sendMessage').map((payload) => payload['reply_markup']) as (
      { inline_keyboard: { text: string }[][] } | undefined
    )[];
  return {
    channel,
    port,
    address: '700100200',
    deliver: (json) => call(channel, 'POST /hook/telegram', { json, headers }),
    shown: async () => fake.payloads('sendMessage').map((payload) => String(payload['text'])),
    buttons: async () =>
      keyboards().flatMap((one) => one?.inline_keyboard.flat().map(({ text }) => text) ?? []),
    close: async () => {
      await channel.stop();
      await fake.stop();
    },
  };
}

export const ACCOUNT: ZaloAccount = {
  appId: '360846524940903967',
  appSecret: 'APP_SECRET_TEST',
  oaId: '388613280878808645',
  oaSecretKey: 'OA_SECRET_TEST',
  refreshToken: 'a-refresh-token-from-the-console',
};

async function zalo(): Promise<Subject> {
  const port = new InboxPort();
  const address = '246845883529197922';
  const fake = await new ZaloStandIn(ACCOUNT, () => port.now).start();
  fake.event('follow', address);
  const roots = { apiRoot: fake.url, businessRoot: fake.url, oauthRoot: fake.url };
  const channel = new ZaloChannel(
    { ...ACCOUNT, ...roots, signedFrom: 'app', replies: 'free' },
    port,
  );
  return {
    channel,
    port,
    address,
    deliver: (event) => call(channel, 'POST /hook/zalo', fake.signed(event as object)),
    shown: async () => fake.screen.map(({ text }) => text),
    buttons: async () => fake.screen.flatMap(({ buttons }) => buttons.map(({ title }) => title)),
    close: async () => {
      await channel.stop();
      await fake.stop();
    },
  };
}

async function zaloBot(): Promise<Subject> {
  const port = new InboxPort();
  const token = '1234567890:invented-token-of-a-zalo-bot';
  const fake = await new ZaloBotStandIn(token).start();
  const config = { mode: 'webhook', token, secret: SECRET, apiRoot: fake.url } as const;
  const channel = new ZaloBotChannel({ ...config, publicUrl: 'https://ansinh.example' }, port);
  const headers = { 'x-bot-api-secret-token': SECRET };
  return {
    channel,
    port,
    address: '6ede1fa4e9d17b8f22c0',
    deliver: (json) => call(channel, 'POST /hook/zalo-bot', { json, headers }),
    shown: async () => fake.payloads('sendMessage').map(({ text }) => String(text)),
    buttons: async () => [],
    close: async () => {
      await channel.stop();
      await fake.stop();
    },
  };
}

async function terminal(): Promise<Subject> {
  const port = new InboxPort();
  const printed: string[] = [];
  const show = (reply: Reply): void => void printed.push(toLines(reply));
  const channel = new TerminalChannel({ address: 'here', show }, port);
  return {
    channel,
    port,
    address: 'here',
    deliver: (line) => channel.say(String(line)),
    shown: async () => printed,
    buttons: async () => [],
    close: () => channel.stop(),
  };
}
