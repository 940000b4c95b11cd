import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply, Sent } from '../../src/conversation/turn';
import type { Clock, Log } from '../../src/shared/ports';
import { CallFailed } from '../call-failed';
import { Pieces } from '../pieces';
import type { TelegramClient, TelegramFailed } from './telegram.client';
import { ChatMoved } from './telegram.client';
import type { PaceRules } from './telegram.pace';
import { Pace } from './telegram.pace';
import type { Payload } from './telegram.payloads';
import { toPayloads } from './telegram.payloads';

const MISCONFIGURED_WAIT_MS = 60_000;
/** A moment further away is not waited for here: the outbox comes again. */
const LONGEST_WAIT_MS = 10_000;

export interface SenderParts {
  readonly client: TelegramClient;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace?: PaceRules;
  /** Ends every wait. */
  readonly stopping: AbortSignal;
}

/** Thrown for a message whose moment is too far away, or that a stop overtook; none of it is out. */
class NotNow extends Error {
  constructor(readonly afterMs: number) {
    super('not now');
    this.name = 'NotNow';
  }
}

/** Sends replies at a pace that Telegram allows, and goes silent for as long as it asks. */
export class TelegramSender {
  private readonly pieces = new Pieces();
  private readonly pace: Pace;
  /** Until when (clock) Telegram told the whole bot to be silent. */
  private silentUntil = 0;

  constructor(private readonly parts: SenderParts) {
    this.pace = new Pace(parts.pace);
    // Every waiting message listens.
    setMaxListeners(0, parts.stopping);
  }

  /** Sends a reply in as many messages as it needs; continues where an earlier try of `outId` stopped. */
  async send(address: string, reply: Reply, outId: string): Promise<Sent> {
    try {
      const rest = toPayloads(address, reply);
      const platformId = await this.pieces.sendRest(outId, rest, (piece) => this.sendPiece(piece));
      return { outcome: 'sent', ...(platformId !== undefined && { platformId }) };
    } catch (error) {
      return this.outcomeOf(error, outId);
    }
  }

  private async sendPiece(payload: Payload): Promise<string> {
    await this.moment(payload.chat_id);
    const sent = await this.parts.client.call('sendMessage', payload).catch((error: unknown) => {
      if (!(error instanceof ChatMoved)) throw error;
      return this.parts.client.call('sendMessage', { ...payload, chat_id: error.to });
    });
    return String((sent as { message_id?: unknown }).message_id);
  }

  /** Resolves when a message to this chat may go. */
  private async moment(chat: string): Promise<void> {
    this.mustNotBeSilent();
    const wait = this.pace.reserve(chat, performance.now(), LONGEST_WAIT_MS);
    if (wait <= 0) return;
    if (wait > LONGEST_WAIT_MS) throw new NotNow(wait);
    const { stopping: signal } = this.parts;
    await sleep(wait, undefined, { signal }).catch(() => {
      throw new NotNow(0);
    });
    this.mustNotBeSilent();
  }

  private mustNotBeSilent(): void {
    const silence = this.silentUntil - this.parts.clock.now();
    if (silence > 0) throw new NotNow(silence);
  }

  private outcomeOf(error: unknown, outId: string): Sent {
    if (error instanceof NotNow) {
      return { outcome: 'held', afterMs: error.afterMs, reason: 'not yet' };
    }
    if (!(error instanceof CallFailed)) throw error;
    const { kind, reason, afterMs } = error as TelegramFailed;
    if (kind === 'limited') {
      this.silentUntil = this.parts.clock.now() + afterMs;
      return { outcome: 'held', afterMs, reason };
    }
    if (kind === 'unreached') return { outcome: 'retry', afterMs, reason };
    if (reason === 'http 401' || reason === 'http 404') {
      this.parts.log.error('telegram.token-refused', { reason });
      return { outcome: 'held', afterMs: MISCONFIGURED_WAIT_MS, reason };
    }
    this.pieces.forget(outId);
    // She blocked the bot, or is gone.
    if (reason === 'http 403') return { outcome: 'closed', reason: 'left' };
    return { outcome: kind, reason };
  }
}
