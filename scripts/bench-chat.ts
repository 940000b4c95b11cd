import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Timed } from './bench-chat-load';
import { Crowd } from './bench-chat-load';
import type { ChatTask } from './bench-chat-parts';
import { openTalks, talked } from './bench-chat-parts';
import { freshDatabase } from './bench-import';

const ACKNOWLEDGED_MS = 200;
const FEW = 100;
const ALONE = 160;

interface Wanted {
  readonly rate: number;
  readonly seconds: number;
  readonly open: number;
}

interface Place {
  readonly folder: string;
  readonly crowd: Crowd;
}

/**
 * `npm run bench -- chat [--rate R] [--seconds S] [--open N] [--database mariadb://…/name]`: a turn alone and at R
 * offered each second, from the webhook to the answer at the platform; then among N open conversations; on SQLite, then
 * on the server that is named. A bare telegraf bot that repeats what it hears is the ceiling. The load is made in
 * this process, the bots are others.
 */
export async function benchChat(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      rate: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '10' },
      open: { type: 'string', default: '100000' },
      database: { type: 'string' },
    },
  });
  const wanted = { rate: +values.rate, seconds: +values.seconds, open: +values.open };
  const [few, many] = [talked(10).bytes, talked(200).bytes];
  console.log(`State after 10 turns ${few} bytes, after 200 turns ${many} bytes`);
  const crowd = new Crowd();
  await crowd.platform.start();
  const folder = mkdtempSync(join(tmpdir(), 'an-sinh-bench-'));
  try {
    const ceiling = await onEcho({ folder, crowd }, wanted);
    await onEngine(undefined, { folder, crowd }, wanted).then((rate) => ratio(rate, ceiling));
    if (values.database === undefined) return;
    await onEngine(values.database, { folder, crowd }, wanted).then((rate) => ratio(rate, ceiling));
  } finally {
    await crowd.platform.stop();
    rmSync(folder, { recursive: true });
  }
}

function ratio(ours: number, ceiling: number): void {
  console.log(`  ${(ours / ceiling).toFixed(2)} of the bare bot's turns a second`);
}

/** Turns a second of the bare bot, as fast as it is asked. */
async function onEcho({ folder, crowd }: Place, { rate, seconds }: Wanted): Promise<number> {
  const bot = await running({ kind: 'echo', database: '', folder, platform: crowd.platform.url });
  heading('telegraf alone, which repeats what it hears');
  row('one after the other', await crowd.oneByOne(bot.port, chats(ALONE)));
  row(`${rate}/s offered`, await crowd.offered(bot.port, { rate, seconds, citizens: rate * 5 }));
  const full = await crowd.offered(bot.port, { rate: 2_000, seconds: 2, citizens: 10_000 });
  bot.child.kill();
  return row('2000/s offered', full);
}

async function onEngine(server: string | undefined, place: Place, wanted: Wanted): Promise<number> {
  heading(`An Sinh on ${server === undefined ? 'SQLite' : 'MariaDB'}`);
  const rates: number[] = [];
  for (const open of [FEW, wanted.open]) {
    const name = `chat_${open}`;
    const database = await freshDatabase({ folder: place.folder, server }, name);
    await openTalks(database, open);
    rates.push(await measured({ database, open }, place, wanted));
  }
  return rates[0] ?? 0;
}

async function measured(
  { database, open }: { readonly database: string; readonly open: number },
  { folder, crowd }: Place,
  { rate, seconds }: Wanted,
): Promise<number> {
  const { platform } = crowd;
  const bot = await running({ kind: 'ours', database, folder, platform: platform.url });
  row(`${open} open: one after the other`, await crowd.oneByOne(bot.port, chats(ALONE)));
  const before = await bot.cpu();
  const timed = await crowd.offered(bot.port, { rate, seconds, citizens: rate * 5 });
  const cpu = (await bot.cpu()) - before;
  const done = row(`${open} open: ${rate}/s offered`, timed);
  console.log(`    ${(cpu / timed.answered.length).toFixed(1)} ms of the processor a turn`);
  bot.child.kill();
  return done;
}

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  /** Milliseconds of the processor that it has used. */
  cpu(): Promise<number>;
}

async function running(task: ChatTask): Promise<Running> {
  const child = fork(join(__dirname, 'bench-chat-server.js'), [JSON.stringify(task)]);
  const [port] = (await once(child, 'message')) as [number];
  const cpu = async () => {
    child.send('cpu');
    return ((await once(child, 'message')) as [number])[0];
  };
  return { child, port, cpu };
}

/** Ten citizens in turn, others than those of the offered load's beginning. */
function chats(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => String(2_000_000 + (at % 10)));
}

function heading(text: string): void {
  const [one = 0] = loadavg();
  console.log(`\n${text} (load of the machine ${one.toFixed(1)}):`);
}

/** Prints the times; gives the turns a second. */
function row(name: string, { acknowledged, answered, ms }: Timed): number {
  const rate = (answered.length * 1000) / ms;
  console.log(`  ${name.padEnd(34)} ${rate.toFixed(0)} turns/s`);
  console.log(`    answered      ${figures(answered)}`);
  const kept = at(acknowledged, 0.99) < ACKNOWLEDGED_MS ? 'kept' : 'MISSED';
  console.log(
    `    acknowledged  ${figures(acknowledged)} (p99 under ${ACKNOWLEDGED_MS} ms: ${kept})`,
  );
  return rate;
}

function figures(times: readonly number[]): string {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => at(times, share).toFixed(1));
  return `p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`;
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
}
