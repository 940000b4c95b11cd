import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KillReport } from './chaos/kill';
import { kill } from './chaos/kill';

/**
 * `npm run kills -- --database mariadb://… --kills 200`: two doors and two workers on an empty database, killed at
 * named points. Without a database: one process on an SQLite file.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      database: { type: 'string' },
      kills: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'an-sinh-kills-'));
  const began = performance.now();
  try {
    const report = await kill({
      kills: Number(values.kills),
      seed: Number(values.seed),
      roles: values.database === undefined ? ['all'] : ['door', 'door', 'worker', 'worker'],
      databaseUrl: values.database ?? join(folder, 'an-sinh.sqlite'),
      dataDir: folder,
      say: (line) => console.log(line),
    });
    tell(report, (performance.now() - began) / 1000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell({ kills, exits, broken, problems, ...counts }: KillReport, seconds: number): void {
  for (const [point, count] of kills) console.log(`${String(count).padStart(5)}  ${point}`);
  const { messages, answers, twice, never } = counts;
  console.log(
    `${messages} messages that were acknowledged, ${answers} answers, in ${seconds.toFixed(0)} s`,
  );
  console.log(`${twice} answers twice, ${never} never, each of an outcome that nobody knows`);
  console.log(`ended by themselves: ${broken.length}; exit codes at the end: ${exits.join(', ')}`);
  for (const said of broken.slice(0, 3)) console.log(said);
  for (const problem of problems) console.log(`WRONG: ${problem}`);
  if (problems.length + broken.length > 0) process.exitCode = 1;
}

void main();
