import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answers, freePort } from '../../scripts/local-address';

const ROOT = join(__dirname, '..', '..');
const LONGEST_START_MS = 60_000;
const LONGEST_WORD_MS = 10_000;

/** The built program as a process of its own, as `npm start` runs it. */
export interface RunningServer {
  readonly url: string;
  /** Milliseconds from the start of the process to the first 200 of /readyz. */
  readonly readyAfter: number;
  /** Everything it has printed so far. */
  output(): string;
  /** What fits the pattern in its output; waits for it, since a server answers before all is printed. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it without a word, as the loss of power would. */
  kill(): void;
  /** Asks it to stop; resolves with its exit code, null when a signal killed it. */
  stop(): Promise<number | null>;
}

/** A data folder for one test file, and servers on it one after the other. */
export class Installation {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'an-sinh-data-'));
  private readonly children = new Set<ChildProcess>();

  /** Starts and waits until it is ready. @throws Error with its output when it ends or stays silent. */
  async start(
    environment: Readonly<Record<string, string>> = {},
    longestMs = LONGEST_START_MS,
  ): Promise<RunningServer> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const began = Date.now();
    const child = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs')], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: this.dataDir, ...environment },
    });
    this.children.add(child);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    while (!(await answers(`${url}/readyz`))) {
      if (child.exitCode !== null || Date.now() - began > longestMs) {
        child.kill('SIGKILL');
        throw new Error(`The server did not become ready. It said:\n${output}`);
      }
      await wait(50);
    }
    return {
      url,
      readyAfter: Date.now() - began,
      output: () => output,
      says: (pattern) => said(() => output, pattern),
      kill: () => void child.kill('SIGKILL'),
      stop: () => {
        child.kill('SIGTERM');
        return ended;
      },
    };
  }

  /** Ends what still runs and deletes the data. */
  remove(): void {
    for (const child of this.children) child.kill('SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

async function said(output: () => string, pattern: RegExp): Promise<RegExpExecArray> {
  const late = Date.now() + LONGEST_WORD_MS;
  for (;;) {
    const found = pattern.exec(output());
    if (found !== null) return found;
    if (Date.now() > late) throw new Error(`It never said ${pattern}. It said:\n${output()}`);
    await wait(50);
  }
}
