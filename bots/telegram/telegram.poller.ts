import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Log } from '../../src/shared/ports';
import type { TelegramClient } from './telegram.client';
import { CallFailed } from './telegram.client';

const POLL_SECONDS = 25;
/** Telegraf's fetch never notices a line that breaks inside an answer, so each poll has a deadline. */
const SLACK_MS = 10_000;
const LONGEST_WAIT_MS = 60_000;
const BATCH = z.array(z.object({ update_id: z.number().int() }).loose());

export interface PollerParts {
  readonly client: TelegramClient;
  readonly log: Log;
  /** Stores one update durably; a throw means that it must come again. */
  readonly take: (update: object) => Promise<void>;
  readonly allowed: readonly string[];
  /** First wait after a failure, doubled each time; 1 s when absent. */
  readonly firstWaitMs?: number;
  /** How long Telegram may hold a poll open; 25 s when absent. */
  readonly pollSeconds?: number;
  /** How much later than that an answer may come; 10 s when absent. */
  readonly slackMs?: number;
}

/**
 * Long polling that loses nothing: asking for updates from N confirms everything before N, so N only ever
 * passes an update that was taken. Whatever fails, it waits and asks for the same ones again; those that
 * come twice are recognised by their number in the inbox.
 */
export class TelegramPoller {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private offset = 0;

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
        await this.takeBatch(await this.ask());
        failures = 0;
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        failures += 1;
        await this.rest(error, failures);
      }
    }
  }

  private async ask(): Promise<z.output<typeof BATCH>> {
    const { client, allowed, pollSeconds = POLL_SECONDS, slackMs = SLACK_MS } = this.parts;
    const payload = { offset: this.offset, timeout: pollSeconds, allowed_updates: allowed };
    const within = { ms: pollSeconds * 1000 + slackMs, signal: this.stopping.signal };
    return BATCH.parse(await client.call('getUpdates', payload, within));
  }

  private async takeBatch(updates: z.output<typeof BATCH>): Promise<void> {
    const inOrder = [...updates].sort((a, b) => a.update_id - b.update_id);
    for (const update of inOrder) {
      await this.parts.take(update);
      this.offset = update.update_id + 1;
    }
  }

  private async rest(error: unknown, failures: number): Promise<void> {
    const failed = error instanceof CallFailed ? error : null;
    const { firstWaitMs = 1_000, log } = this.parts;
    const grown = Math.min(LONGEST_WAIT_MS, firstWaitMs * 2 ** (failures - 1));
    const wait = failed?.kind === 'limited' ? failed.afterMs : grown;
    const reason = failed?.reason ?? (error instanceof Error ? error.name : 'error');
    log.warn('telegram.poll-failed', { reason, failures, waitMs: wait });
    await sleep(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
