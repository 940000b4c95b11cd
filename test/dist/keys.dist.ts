import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../ormconfig';
import { openInstallation } from '../../src/app';
import type { OpenServices } from '../../src/app-services';
import { loadConfig } from '../../src/ops/config';
import { dropUrl, freshUrl, ON_SERVER } from '../support/records';

/** Keys that turn while the power fails again and again, on the engine that TEST_DATABASE_URL names. */

const ROOT = join(__dirname, '..', '..');
const PEOPLE = 1_500;
const KILLS = 12;
const machine = { kind: 'system', job: 'test' } as const;

const folder = mkdtempSync(join(tmpdir(), 'an-sinh-keys-'));
let databaseUrl: string;
let services: OpenServices;
let watcher: DataSource;
const people = new Map<string, string>();

beforeAll(async () => {
  databaseUrl = ON_SERVER ? await freshUrl('_keys') : '';
  const config = loadConfig(environment());
  services = await openInstallation(config);
  watcher = await new DataSource(dataSourceOptions(config.databaseUrl)).initialize();
  for (let at = 0; at < PEOPLE; at++) {
    const citizenId = String(15_149_000_000 + at).padStart(12, '0');
    const person = { displayName: `Lò Ón ${at}`, unitCode: '04630', citizenId };
    people.set(await services.beneficiaries.register(machine, person), citizenId);
  }
}, 300_000);
afterAll(async () => {
  await watcher.destroy();
  await services.close();
  if (ON_SERVER) await dropUrl(databaseUrl);
  rmSync(folder, { recursive: true });
});

function environment(): Record<string, string> {
  return { DATA_DIR: folder, LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl };
}

function keys(...given: string[]): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'dist', 'scripts', 'keys.js'), ...given], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment() },
  });
}

async function ended(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`it ended with ${code}: ${said}`);
  return said;
}

/** Something that changes with each block of a rotation. */
async function progress(): Promise<string> {
  return JSON.stringify(await watcher.query('SELECT name, place FROM job_cursor ORDER BY name'));
}

/** Kills the rotation some milliseconds after it began to write. @returns whether it was still at work */
async function killed(child: ChildProcess, after: number): Promise<boolean> {
  const before = await progress();
  while (child.exitCode === null && (await progress()) === before) await wait(5);
  await wait(after);
  if (child.exitCode !== null) return false;
  child.kill('SIGKILL');
  await once(child, 'close');
  return child.signalCode === 'SIGKILL';
}

/** Reads one person after the other through the services, as a server would, until it is stopped. */
function aReader() {
  const all = [...people];
  let reading = true;
  let reads = 0;
  let trouble: unknown;
  const read = async () => {
    while (reading) {
      const [id, citizenId] = all[(reads * 7919) % PEOPLE] ?? ['', ''];
      expect((await services.beneficiaries.get(machine, id)).citizenId).toBe(citizenId);
      reads += 1;
      await wait(5);
    }
  };
  const done = read().catch((error: unknown) => void (trouble = error));
  return {
    reads: () => reads,
    stop: async () => {
      reading = false;
      await done;
      expect(trouble).toBeUndefined();
    },
  };
}

test('keys that are turned and killed twelve times lose nothing, and readers never wait', async () => {
  const reader = aReader();
  let kills = 0;
  let rounds = 0;
  try {
    while (kills < KILLS && rounds < 10) {
      rounds += 1;
      await ended(keys('add'));
      for (let tries = 0; tries < 8 && kills < KILLS; tries++) {
        const rotating = keys('rotate', '--grace', '6');
        if (!(await killed(rotating, (kills * 37) % 90))) break;
        kills += 1;
      }
      await ended(keys('rotate', '--grace', '6'));
    }
  } finally {
    await reader.stop();
  }
  const reads = reader.reads();
  process.stdout.write(`${kills} kills in ${rounds} rotations, ${reads} reads meanwhile\n`);
  expect(kills).toBe(KILLS);
  expect(reads).toBeGreaterThan(100);

  const status = await services.keys.status(machine);
  expect(status.filter(({ state }) => state === 'seals')).toMatchObject([{ values: PEOPLE }]);
  for (const { state, values } of status) if (state !== 'seals') expect(values).toBe(0);
  for (const [id, citizenId] of people) {
    expect((await services.beneficiaries.get(machine, id)).citizenId).toBe(citizenId);
    const again = { displayName: 'Lò Ón', unitCode: '04630', citizenId };
    if (Number(citizenId) % 50 > 0) continue;
    await expect(services.beneficiaries.register(machine, again)).rejects.toThrow('known already');
  }
  for (const { name, state } of status) {
    if (state === 'opens') expect(await ended(keys('retire', name))).toContain(`hủy khóa ${name}`);
  }
  const [current] = status.filter(({ state }) => state === 'seals');
  await expect(ended(keys('retire', String(current?.name)))).rejects.toThrow('rotate to another');
}, 900_000);

test('no identity number lies readable on the disk', () => {
  if (ON_SERVER) return;
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file));
    for (const citizenId of [...people.values()].slice(0, 200)) {
      expect(bytes.includes(citizenId)).toBe(false);
    }
  }
});
