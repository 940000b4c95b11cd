import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../../src/conversation/turn';
import { AppError } from '../../src/shared/app-error';
import type { Channel, ChannelPort, HttpAnswer, HttpRequest, Route, Sent } from '../channel';
import { Pieces } from '../pieces';
import { CallFailed, TelegramClient } from './telegram.client';
import { TelegramPoller } from './telegram.poller';
import type { Payload, Update } from './telegram.translate';
import {
  COMMANDS,
  MOST_BUTTONS,
  MOST_TEXT,
  toInbound,
  toPayloads,
  UPDATE,
} from './telegram.translate';

const PATH = '/hook/telegram';
const ALLOWED = ['message', 'edited_message', 'callback_query'];
const MISCONFIGURED_WAIT_MS = 60_000;
const REGISTER_AGAIN_MS = 30_000;

export interface TelegramConfig {
  readonly token: string;
  readonly mode: 'poll' | 'webhook';
  /** Telegram repeats it in a header of each webhook call; needed in webhook mode. */
  readonly secret?: string;
  readonly apiRoot?: string;
  /** Where Telegram reaches us, without a slash at the end. */
  readonly publicUrl: string;
  /** Shorter times than the usual ones. */
  readonly times?: {
    readonly callMs: number;
    readonly firstWaitMs: number;
    readonly pollSeconds: number;
    readonly slackMs: number;
  };
}

/** Private chats with a Telegram bot, by webhook or long polling. */
export class TelegramChannel implements Channel {
  readonly name = 'telegram';
  readonly limits = { text: MOST_TEXT, choices: MOST_BUTTONS };
  readonly routes: readonly Route[];
  private readonly client: TelegramClient;
  private readonly poller: TelegramPoller;
  private readonly botId: string;
  private readonly stopping = new AbortController();
  private readonly inFlight = new Set<Promise<unknown>>();
  private readonly pieces = new Pieces();
  /** Until when (clock) Telegram told the whole bot to be silent. */
  private silentUntil = 0;

  constructor(
    private readonly config: TelegramConfig,
    private readonly port: ChannelPort,
  ) {
    this.client = new TelegramClient({ ...config, ...config.times });
    this.botId = config.token.split(':')[0] ?? '';
    this.poller = new TelegramPoller({
      client: this.client,
      log: port.log,
      take: (update) => this.take(update),
      allowed: ALLOWED,
      ...config.times,
    });
    this.routes =
      config.mode === 'webhook'
        ? [{ method: 'POST', path: PATH, perMinute: 6_000, handle: (r) => this.hook(r) }]
        : [];
  }

  /** Sends a reply in as many messages as it needs; continues where an earlier try of `outId` stopped. */
  async send(address: string, reply: Reply, outId: string): Promise<Sent> {
    const silence = this.silentUntil - this.port.clock.now();
    if (silence > 0) return { outcome: 'retry', afterMs: silence, reason: 'http 429' };
    try {
      const rest = toPayloads(address, reply);
      const platformId = await this.pieces.sendRest(outId, rest, (piece) => this.sendPiece(piece));
      return { outcome: 'sent', ...(platformId !== undefined && { platformId }) };
    } catch (error) {
      return this.outcomeOf(error, outId);
    }
  }

  async start(): Promise<void> {
    this.track(this.registerUntilDone());
    if (this.config.mode === 'poll') this.poller.start();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.poller.stop();
    await Promise.allSettled([...this.inFlight]);
  }

  private async hook(request: HttpRequest): Promise<HttpAnswer> {
    if (!this.isTelegram(request)) return { status: 401 };
    const update = parseJson(request.rawBody);
    if (update === null) return { status: 400 };
    await this.take(update);
    return { status: 200 };
  }

  /** Stores what an update says. What can never be stored is passed over, or it would come for ever. */
  private async take(raw: object): Promise<void> {
    const parsed = UPDATE.safeParse(raw);
    if (!parsed.success) {
      this.port.log.warn('telegram.update-unread', {
        field: fieldOf(parsed.error.issues[0]?.path),
      });
      return;
    }
    const inbound = toInbound(parsed.data, { botId: this.botId, now: this.port.clock.now() });
    if (inbound !== null) {
      try {
        await this.port.receive(inbound);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'BAD_INPUT') throw error;
        this.port.log.error('telegram.update-refused', { kind: inbound.kind });
      }
    }
    this.answerTap(parsed.data);
  }

  /** Stops the waiting sign on the tapped button; the answer itself comes as a message. */
  private answerTap({ callback_query: tap }: Update): void {
    if (!tap) return;
    const answered = this.client.call('answerCallbackQuery', { callback_query_id: tap.id });
    this.track(answered.catch((error: unknown) => this.warn('telegram.tap-unanswered', error)));
  }

  private async sendPiece(payload: Payload): Promise<string> {
    const sent = await this.client.call('sendMessage', payload);
    return String((sent as { message_id?: unknown }).message_id);
  }

  private outcomeOf(error: unknown, outId: string): Sent {
    if (!(error instanceof CallFailed)) throw error;
    const { kind, reason, afterMs } = error;
    if (kind === 'limited') this.silentUntil = this.port.clock.now() + afterMs;
    if (kind === 'limited' || kind === 'unreached') {
      return { outcome: 'retry', afterMs, reason };
    }
    if (reason === 'http 401' || reason === 'http 404') {
      this.port.log.error('telegram.token-refused', { reason });
      return { outcome: 'retry', afterMs: MISCONFIGURED_WAIT_MS, reason };
    }
    this.pieces.forget(outId);
    return { outcome: kind, reason };
  }

  /** In the background: sending and polling do not wait for it. */
  private async registerUntilDone(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        return await this.register(signal);
      } catch (error) {
        if (signal.aborted) return;
        this.warn('telegram.not-registered', error);
        await sleep(REGISTER_AGAIN_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Tells Telegram how to reach us and which commands to offer. */
  private async register(signal: AbortSignal): Promise<void> {
    const { mode, publicUrl, secret } = this.config;
    const commands = COMMANDS.map(({ command, description }) => ({ command, description }));
    // One connection at a time keeps the messages of a chat in their order.
    const hook = { url: `${publicUrl}${PATH}`, secret_token: secret, max_connections: 1 };
    if (mode === 'poll') {
      await this.client.call('deleteWebhook', { drop_pending_updates: false }, { signal });
    } else {
      await this.client.call('setWebhook', { ...hook, allowed_updates: ALLOWED }, { signal });
    }
    await this.client.call('setMyCommands', { commands }, { signal });
  }

  private isTelegram({ headers }: HttpRequest): boolean {
    const { secret } = this.config;
    const given = headers['x-telegram-bot-api-secret-token'];
    if (secret === undefined || given === undefined) return false;
    return timingSafeEqual(digest(given), digest(secret));
  }

  private warn(event: string, error: unknown): void {
    const reason = error instanceof CallFailed ? error.reason : 'error';
    this.port.log.warn(event, { reason });
  }

  private track(work: Promise<unknown>): void {
    this.inFlight.add(work);
    void work.finally(() => this.inFlight.delete(work));
  }
}

function parseJson(rawBody: Buffer): object | null {
  try {
    const value: unknown = JSON.parse(rawBody.toString('utf8'));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function fieldOf(path: readonly PropertyKey[] | undefined): string {
  return (path ?? []).map(String).join('.');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
