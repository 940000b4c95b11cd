import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../src/shared/ports';
import { CallFailed, reasonOf } from './call-failed';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

export interface PollLoopParts {
  readonly log: Log;
  /** The log's word for a round that failed. */
  readonly event: string;
  /** Asks once and stores what came; whatever it throws, it is asked again after a wait. */
  readonly round: (signal: AbortSignal) => Promise<void>;
  /** First wait after a failure, doubled each time; 1 s when absent. */
  readonly firstWaitMs?: number;
}

/** Asks again and again until it is stopped. */
export class PollLoop {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly parts: PollLoopParts) {}

  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  start(): void {
    this.running = this.run();
  }

  /** Resolves when the round in hand has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Waits after so many failures in a row; as long as the platform says, when it says more. */
  async rest(event: string, error: unknown, failures: number): Promise<void> {
    const { firstWaitMs = FIRST_WAIT_MS, log } = this.parts;
    const grown = Math.min(LONGEST_WAIT_MS, firstWaitMs * 2 ** (failures - 1));
    const told = error instanceof CallFailed && error.kind === 'limited' ? error.afterMs : 0;
    const waitMs = Math.max(told, grown);
    log.warn(event, { reason: reasonOf(error), failures, waitMs });
    await sleep(waitMs, undefined, { signal: this.signal }).catch(() => undefined);
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.signal.aborted) {
      try {
        await this.parts.round(this.signal);
        failures = 0;
      } catch (error) {
        if (this.signal.aborted) return;
        await this.rest(this.parts.event, error, ++failures);
      }
    }
  }
}
