import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Telegraf } from 'telegraf';
import { createApp } from '../src/app';
import { API_DAY, MASTER_KEY } from './bench-api-parts';
import type { ChatTask } from './bench-chat-parts';
import { HOOK_SECRET, TOKEN } from './bench-chat-parts';

/** One of the compared bots in a process of its own: tells its parent the port, and ends with it. */
async function main(task: ChatTask): Promise<void> {
  const port = task.kind === 'ours' ? await ours(task) : await echo(task);
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.send?.(port);
}

/** The whole program. Telegram's own limits are lifted: what is measured is ours. */
async function ours({ database, folder, platform }: ChatTask): Promise<number> {
  const telegram = {
    token: TOKEN,
    mode: 'webhook',
    secret: HOOK_SECRET,
    apiRoot: platform,
  } as const;
  const unpaced = { ...telegram, pace: { perSecond: 1_000_000, chatMs: 0 } };
  const app = await createApp({
    environment: 'test',
    port: 0,
    publicUrl: 'http://localhost',
    logLevel: 'silent',
    dataDir: folder,
    databaseUrl: database,
    masterKey: MASTER_KEY,
    oldKeys: [],
    documents: 'any',
    clockOn: API_DAY,
    telegram: unpaced,
  });
  app.rehearse();
  const { url } = await app.start();
  return Number(new URL(url).port);
}

/** Nothing but telegraf: no inbox, no order, no memory. The ceiling of what a bot in this language can do. */
async function echo({ platform }: ChatTask): Promise<number> {
  const telegram = { apiRoot: platform, webhookReply: false };
  const bot = new Telegraf(TOKEN, { telegram });
  bot.botInfo = { id: 4242, is_bot: true, first_name: 'echo', username: 'echo' } as never;
  bot.on('text', (ctx) => ctx.reply(ctx.message.text));
  const hook = bot.webhookCallback('/hook/telegram', { secretToken: HOOK_SECRET });
  const server = createServer((request, response) => void hook(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

void main(JSON.parse(String(process.argv[2])) as ChatTask);
