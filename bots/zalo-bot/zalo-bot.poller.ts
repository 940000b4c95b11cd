import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../src/shared/ports';
import { CallFailed } from '../call-failed';
import { PollLoop } from '../poll-loop';
import type { ZaloBotClient } from './zalo-bot.client';

/** Short: an open poll is never broken off, and a stop waits for it. */
const POLL_SECONDS = 4;
const SLACK_MS = 2_000;
/** How long a stop still tries to store what is in hand, and how often. */
const LAST_TRIES = 10;
const LAST_TRY_MS = 300;

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
 * Long polling. The platform gives each update once and keeps none. So the next is never asked for before the one
 * in hand is stored; a poll is never broken off, since its answer may be on the way; and a stop still tries to store
 * what is in hand. What remains: a process that is killed, or a line that breaks, between the platform's answer and our
 * commit loses that one update. The webhook has no such gap.
 */
export class ZaloBotPoller {
  private readonly loop: PollLoop;

  constructor(private readonly parts: PollerParts) {
    const { log, times } = parts;
    this.loop = new PollLoop({
      log,
      event: 'zalo-bot.poll-failed',
      round: () => this.round(),
      ...(times && { firstWaitMs: times.firstWaitMs }),
    });
  }

  start(): void {
    this.loop.start();
  }

  /** Resolves when the open poll has ended and what it brought is stored. */
  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async round(): Promise<void> {
    for (const update of await this.ask()) await this.takeUntilStored(update);
  }

  /** One object a call by the documents; a list would be taken too. */
  private async ask(): Promise<readonly unknown[]> {
    const { client, times } = this.parts;
    const { pollSeconds = POLL_SECONDS, slackMs = SLACK_MS } = times ?? {};
    const within = { ms: pollSeconds * 1000 + slackMs };
    const result = await client
      .call('getUpdates', { timeout: pollSeconds }, within)
      .catch((error: unknown) => {
        if (error instanceof CallFailed && error.kind === 'empty') return null;
        throw error;
      });
    if (result === null || result === undefined) return [];
    return Array.isArray(result) ? (result as readonly unknown[]) : [result];
  }

  private async takeUntilStored(update: unknown): Promise<void> {
    for (let failures = 1, last = 0; last < LAST_TRIES; failures++) {
      try {
        return await this.parts.take(update);
      } catch (error) {
        if (!this.loop.signal.aborted) {
          await this.loop.rest('zalo-bot.update-not-stored', error, failures);
          continue;
        }
        last += 1;
        await sleep(LAST_TRY_MS);
      }
    }
    this.parts.log.error('zalo-bot.update-lost');
  }
}
