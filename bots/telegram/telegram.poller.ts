import { z } from 'zod';
import type { Log } from '../../src/shared/ports';
import { PollLoop } from '../poll-loop';
import type { TelegramClient } from './telegram.client';
import { ALLOWED } from './telegram.update';

const POLL_SECONDS = 25;
/** Telegraf's fetch never notices a line that breaks inside an answer, so each poll has a deadline. */
const SLACK_MS = 10_000;
const BATCH = z.array(z.object({ update_id: z.number().int() }).loose());

export interface PollerParts {
  readonly client: TelegramClient;
  readonly log: Log;
  /** Stores one update durably; a throw means that it must come again. */
  readonly take: (update: object) => Promise<void>;
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
  private readonly loop: PollLoop;
  private offset = 0;

  constructor(private readonly parts: PollerParts) {
    const { log, firstWaitMs } = parts;
    this.loop = new PollLoop({
      log,
      event: 'telegram.poll-failed',
      round: async (signal) => this.takeBatch(await this.ask(signal)),
      ...(firstWaitMs !== undefined && { firstWaitMs }),
    });
  }

  start(): void {
    this.loop.start();
  }

  /** Breaks the open poll off; resolves when the updates in hand have been taken. */
  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async ask(signal: AbortSignal): Promise<z.output<typeof BATCH>> {
    const { client, pollSeconds = POLL_SECONDS, slackMs = SLACK_MS } = this.parts;
    const payload = { offset: this.offset, timeout: pollSeconds, allowed_updates: ALLOWED };
    const within = { ms: pollSeconds * 1000 + slackMs, signal };
    return BATCH.parse(await client.call('getUpdates', payload, within));
  }

  private async takeBatch(updates: z.output<typeof BATCH>): Promise<void> {
    const inOrder = [...updates].sort((a, b) => a.update_id - b.update_id);
    for (const update of inOrder) {
      await this.parts.take(update);
      this.offset = update.update_id + 1;
    }
  }
}
