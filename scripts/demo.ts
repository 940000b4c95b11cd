import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from '../src/app';
import { loadConfig } from '../src/ops/config';
import { systemClock } from '../src/ops/system';
import type { Mishap } from './stand-ins/stand-in';
import type { Stage, Tappable } from './stand-ins/stages';
import { STAGES } from './stand-ins/stages';

const OPENING = `Hỏi như một người dân. Trả lời bằng chữ hay bằng số; Ctrl+D để kết thúc.
Ask as a citizen would. Answer in words or by number; Ctrl+D ends.
  /tap 1       bấm nút thứ nhất / taps the first button
  /twice <…>   tin tới hai lần / the message is delivered twice
  /429 /500 /hang /half /silent   lần gửi sau gặp sự cố / the next send goes wrong
`;

const MISHAPS: Readonly<Record<string, Mishap>> = {
  '/429': { status: 429, retryAfter: 2 },
  '/500': { status: 500 },
  '/hang': 'hang',
  '/half': 'half a body',
  '/silent': 'silent success',
};

/** Long enough for one poll to bring a message in. */
const ARRIVAL_MS = 300;

/** The whole program and a platform's stand-in in one process, with a citizen at this terminal. */
async function demo(name: string): Promise<void> {
  const stage = STAGES[name]?.(() => systemClock.now());
  if (stage === undefined) {
    console.error(`Usage: demo ${Object.keys(STAGES).join(' | ')}`);
    process.exitCode = 2;
    return;
  }
  await stage.standIn.start();
  const folder = mkdtempSync(join(tmpdir(), 'an-sinh-demo-'));
  const told = { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn' };
  const app = await createApp(loadConfig({ ...told, ...stage.environment() }));
  try {
    const { url, firstSignIn } = await app.start();
    stage.meet(url);
    console.log(OPENING);
    console.log(`Console ${url}/console/  ${firstSignIn?.staff.login} ${firstSignIn?.password}\n`);
    await talk(stage, () => app.services.chat.idle());
  } finally {
    await app.stop();
    await stage.standIn.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function talk(stage: Stage, answered: () => Promise<void>): Promise<void> {
  let buttons: readonly Tappable[] = [];
  stage.standIn.onCall = (call) => {
    if (call.method !== stage.sends) return;
    const shown = stage.shown(call);
    ({ buttons } = shown);
    const taps = buttons.map(({ title }) => `[${title}]`).join(' ');
    console.log(`\n${shown.text}${taps === '' ? '' : `\n${taps}`}\n`);
  };
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    const [command = '', ...rest] = line.split(' ');
    const mishap = MISHAPS[command];
    if (mishap !== undefined) {
      stage.standIn.fail(stage.sends, mishap);
      continue;
    }
    const tapped = command === '/tap' ? buttons[Number(rest[0]) - 1]?.tap : undefined;
    const copies = command === '/twice' ? 2 : 1;
    await stage.say(tapped ?? (copies === 2 ? rest.join(' ') : line), copies);
    await sleep(ARRIVAL_MS);
    await answered();
  }
}

void demo(process.argv[2] ?? '');
