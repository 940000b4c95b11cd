import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../src/shared/random';
import { pick } from '../../src/shared/random';
import { answers, freePort } from '../local-address';
import { ROOT } from '../root';
import { DOOR_POINTS, OUTSIDE, WORKER_POINTS } from './kill-point-names';

const POINTS = {
  door: DOOR_POINTS,
  worker: WORKER_POINTS,
  all: [...DOOR_POINTS, ...WORKER_POINTS],
};
export type Role = keyof typeof POINTS;

/** A process that has not died by itself for so long is ended from outside. */
const LONGEST_LIFE_MS = 12_000;
const LONGEST_START_MS = 90_000;
const MOST_PASSES = 6;

export interface FleetParts {
  readonly roles: readonly Role[];
  readonly environment: Readonly<Record<string, string>>;
  readonly random: Random;
}

/** Processes of the built program that end at named points and are started again, until it is enough. */
export class Fleet {
  readonly kills = new Map<string, number>();
  /** Addresses of doors that are ready. */
  readonly doors = new Set<string>();
  /** What a process said that ended by itself, which none may. */
  readonly broken: string[] = [];
  private readonly children = new Set<ChildProcess>();
  private readonly slots: Promise<void>[] = [];
  private killing = true;

  constructor(private readonly parts: FleetParts) {}

  get killed(): number {
    return [...this.kills.values()].reduce((sum, each) => sum + each, 0);
  }

  begin(): void {
    for (const role of this.parts.roles) this.slots.push(this.keep(role));
  }

  /** From now on nobody is ended. Resolves when everybody has been started once more. */
  async calm(): Promise<void> {
    this.killing = false;
    for (const child of this.children) child.kill('SIGKILL');
    while (this.doors.size < this.parts.roles.filter((role) => role !== 'worker').length)
      await sleep(100);
  }

  /** Asks all to stop. @returns their exit codes */
  async stop(): Promise<readonly (number | null)[]> {
    const ends = [...this.children].map(async (child) => {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      return ended;
    });
    this.slots.length = 0;
    return Promise.all(ends);
  }

  private async keep(role: Role): Promise<void> {
    for (let live = true; live;) {
      const last = !this.killing;
      const point = last ? '' : pick<string>(POINTS[role], this.parts.random);
      const ended = await this.one(role, point);
      live = this.killing || !last;
      if (ended !== null && this.killing) this.kills.set(ended, (this.kills.get(ended) ?? 0) + 1);
    }
  }

  /** @returns where it was killed; null when it stopped as asked or was still starting */
  private async one(role: Role, point: string): Promise<string | null> {
    const port = await freePort();
    const passes = 1 + Math.floor(this.parts.random() * MOST_PASSES);
    const main = join(ROOT, 'dist', 'src', 'main.js');
    const killer =
      point === '' ? [] : ['-r', join(ROOT, 'dist', 'scripts', 'chaos', 'kill-points.js')];
    const child = spawn(process.execPath, [...killer, main, point, String(passes)], {
      cwd: ROOT,
      env: {
        ...this.parts.environment,
        PORT: String(port),
        ROLE: role,
      },
    });
    this.children.add(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4_000)));
    }
    const ended = new Promise<{ code: number | null }>((resolve) =>
      child.once('exit', (code) => resolve({ code })),
    );
    const url = `http://127.0.0.1:${port}`;
    const outside = { now: false };
    void this.greet({ child, url, role, outside, forever: point === '' });
    const { code } = await ended;
    this.children.delete(child);
    this.doors.delete(url);
    if (code === null) return outside.now ? OUTSIDE : point;
    if (code !== 0) this.broken.push(said);
    return null;
  }

  private async greet({ child, url, role, outside, forever }: Greeted): Promise<void> {
    for (let waited = 0; waited < LONGEST_START_MS && !gone(child); waited += 100) {
      if (await answers(`${url}/readyz`)) break;
      await sleep(100);
    }
    if (role !== 'worker' && !gone(child)) this.doors.add(url);
    if (forever) return;
    await sleep(LONGEST_LIFE_MS, undefined, { ref: false });
    outside.now = !gone(child);
    child.kill('SIGKILL');
  }
}

interface Greeted {
  readonly child: ChildProcess;
  readonly url: string;
  readonly role: Role;
  readonly outside: { now: boolean };
  readonly forever: boolean;
}

function gone(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
