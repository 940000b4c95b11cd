import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../src/shared/ports';
import type { ZaloBotClient } from './zalo-bot.client';
import { CallFailed } from './zalo-bot.client';

const POLL_SECONDS = 25;
const SLACK_MS = 10_000;
const LONGEST_WAIT_MS = 60_000;

export interface PollerParts {
  readonly client: ZaloBotClient;
  readonly log: Log;
  /** Stores one update durably. */
  readonly take: (update: unknown) => Promise<void>;
  readonly times?: {
    readonly firstWaitMs: number;
    readonly pollSeconds: number;
    readonly slackMs: number;
  };
}

/**
 * Long polling. The platform gives each update once and keeps none, so one that cannot be stored is held here and
 * tried until it is; only a process that dies in that moment loses it. The webhook has no such gap.
 */
export class ZaloBotPoller {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly parts: PollerParts) {}

  start(): void {
    this.running = this.run();
  }

  /** Resolves when the update in hand has been taken. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      try {
        const updates = await this.ask();
        failures = 0;
        for (const update of updates) await this.takeUntilStored(update);
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        if (error instanceof CallFailed && error.kind === 'empty') continue;
        await this.rest('zalo-bot.poll-failed', error, ++failures);
      }
    }
  }

  /** One object a call by the documents; a list would be taken too. */
  private async ask(): Promise<readonly unknown[]> {
    const { client, times } = this.parts;
    const { pollSeconds = POLL_SECONDS, slackMs = SLACK_MS } = times ?? {};
    const within = { ms: pollSeconds * 1000 + slackMs, signal: this.stopping.signal };
    const result = await client.call('getUpdates', { timeout: pollSeconds }, within);
    if (result === null || result === undefined) return [];
    return Array.isArray(result) ? (result as readonly unknown[]) : [result];
  }

  private async takeUntilStored(update: unknown): Promise<void> {
    for (let failures = 1; ; failures++) {
      try {
        return await this.parts.take(update);
      } catch (error) {
        if (this.stopping.signal.aborted) {
          this.parts.log.error('zalo-bot.update-lost');
          return;
        }
        await this.rest('zalo-bot.update-not-stored', error, failures);
      }
    }
  }

  private async rest(event: string, error: unknown, failures: number): Promise<void> {
    const { times, log } = this.parts;
    const grown = Math.min(LONGEST_WAIT_MS, (times?.firstWaitMs ?? 1_000) * 2 ** (failures - 1));
    const failed = error instanceof CallFailed ? error : null;
    const waitMs = failed?.kind === 'limited' ? Math.max(failed.afterMs, grown) : grown;
    const reason = failed?.reason ?? (error instanceof Error ? error.name : 'error');
    log.warn(event, { reason, failures, waitMs });
    await sleep(waitMs, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
