import { AsyncResource } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { immediate, rollback } from './transactions';

/** Writes that share one commit; more of them would keep a reader waiting. */
const MOST = 25;

interface Waiting {
  run(manager: EntityManager): Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * One connection, on which nothing may mix: reads and writes take turns, and nobody reads what is not committed. Writes that
 * wait at the same time are committed together, each behind a savepoint of its own, because a commit
 * waits for the disk once, for one as for many. Each write still resolves only when its commit is done.
 */
export class EmbeddedLine {
  private reads: (() => Promise<void>)[] = [];
  private writes: Waiting[] = [];
  private running = false;

  constructor(private readonly source: DataSource) {}

  /** Resolves or rejects as `job` does. */
  read<T>(job: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.reads.push(AsyncResource.bind(() => job().then(resolve, reject)));
      this.start();
    });
  }

  /** Runs `job` in a transaction, and again when the writes beside it took it down. @throws as `job` or the commit does */
  write<T>(job: (manager: EntityManager) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let result: T;
      const run = AsyncResource.bind(async (manager: EntityManager) => {
        result = await job(manager);
      });
      this.writes.push({ run, resolve: () => resolve(result), reject });
      this.start();
    });
  }

  private start(): void {
    if (this.running) return;
    this.running = true;
    void this.go();
  }

  private async go(): Promise<void> {
    // Others that were asked for in the same moment join.
    await Promise.resolve();
    while (this.reads.length + this.writes.length > 0) {
      for (const read of this.reads.splice(0)) await read();
      await this.commit(this.writes.splice(0, MOST));
    }
    this.running = false;
  }

  private async commit(taken: readonly Waiting[]): Promise<void> {
    const [only] = taken;
    if (only === undefined) return;
    if (taken.length === 1) return this.alone(only);
    const ended = await this.together(taken);
    // Whoever took the whole transaction down does so alone now.
    if (ended === null) for (const one of taken) await this.alone(one);
    else for (const end of ended) end();
  }

  /** How each ends, once all are committed; null when nothing of it was. */
  private async together(taken: readonly Waiting[]): Promise<readonly (() => void)[] | null> {
    const runner = this.source.createQueryRunner();
    try {
      await immediate(runner);
      const ended = await inSavepoints(runner, taken);
      await runner.commitTransaction();
      return ended;
    } catch {
      await rollback(runner);
      return null;
    } finally {
      await runner.release();
    }
  }

  private async alone({ run, resolve, reject }: Waiting): Promise<void> {
    const runner = this.source.createQueryRunner();
    try {
      await immediate(runner);
      await run(runner.manager);
      await runner.commitTransaction();
      resolve();
    } catch (error) {
      await rollback(runner);
      reject(error);
    } finally {
      await runner.release();
    }
  }
}

/** Runs each; one that fails leaves nothing behind. @returns how each ends, nobody being told yet */
async function inSavepoints(
  runner: QueryRunner,
  taken: readonly Waiting[],
): Promise<readonly (() => void)[]> {
  const ended: (() => void)[] = [];
  for (const one of taken) {
    await runner.query('SAVEPOINT one');
    try {
      await one.run(runner.manager);
      ended.push(one.resolve);
    } catch (error) {
      // Fails where the engine has undone the whole transaction: then everybody runs alone.
      await runner.query('ROLLBACK TO one');
      ended.push(() => one.reject(error));
    }
    await runner.query('RELEASE one');
  }
  return ended;
}
