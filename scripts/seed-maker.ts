import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SeedBlock, SeedMade } from '../src/services/seed/seed-province';

/** A second thread that makes the rows of invented people, one block after the other. */
export class SeedMaker {
  /** Almost all that it makes is thrown away at once: more room for that means less clearing up. */
  private readonly thread = new Worker(join(__dirname, 'seed-thread.js'), {
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  private last: Promise<unknown> = Promise.resolve();

  readonly prepare = (block: SeedBlock): Promise<SeedMade> => {
    const made = this.last.then(async () => {
      this.thread.postMessage(block);
      const [answer] = (await once(this.thread, 'message')) as [SeedMade];
      return answer;
    });
    this.last = made.catch(() => undefined);
    return made;
  };

  /** Lets the thread end what it has in hand. */
  async end(): Promise<void> {
    const gone = once(this.thread, 'exit');
    this.thread.postMessage('end');
    await gone;
  }
}
