import type { Reply } from '../../src/conversation/turn';
import { CallFailed } from '../call-failed';
import type { Channel, ChannelPort, HttpAnswer, HttpRequest, Route, Sent } from '../channel';
import { Pieces } from '../pieces';
import { registerUntilDone } from '../register';
import { storeInbound } from '../store-inbound';
import { isSecret, jsonObject } from '../webhook';
import type { ZaloBotFailed } from './zalo-bot.client';
import { ZaloBotClient } from './zalo-bot.client';
import { ZaloBotPoller } from './zalo-bot.poller';
import type { Payload } from './zalo-bot.translate';
import { MOST_TEXT, toInbound, toPayloads, UPDATE } from './zalo-bot.translate';

const PATH = '/hook/zalo-bot';
const API_ROOT = 'https://bot-api.zaloplatforms.com';
const MENDING_MS = 600_000;
const SHORT_MS = 1_000;

export interface ZaloBotConfig {
  readonly token: string;
  readonly mode: 'poll' | 'webhook';
  /** The platform repeats it in a header of each webhook call; needed in webhook mode. */
  readonly secret?: string;
  readonly apiRoot?: string;
  /** Where the platform reaches us, without a slash at the end. */
  readonly publicUrl: string;
  /** Shorter times than the usual ones. */
  readonly times?: {
    readonly callMs: number;
    readonly firstWaitMs: number;
    readonly pollSeconds: number;
    readonly slackMs: number;
  };
}

/** Private chats with a bot of Zalo's Bot Platform, by webhook or long polling; it needs no registered business. */
export class ZaloBotChannel implements Channel {
  readonly name = 'zalo-bot';
  readonly limits = { text: MOST_TEXT, choices: 0 };
  readonly routes: readonly Route[];
  private readonly client: ZaloBotClient;
  private readonly poller: ZaloBotPoller;
  private readonly pieces = new Pieces();
  private readonly stopping = new AbortController();
  private registering: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: ZaloBotConfig,
    private readonly port: ChannelPort,
  ) {
    const { token, apiRoot = API_ROOT, times, mode } = config;
    this.client = new ZaloBotClient({ token, apiRoot }, times?.callMs);
    this.poller = new ZaloBotPoller({
      client: this.client,
      log: port.log,
      take: (update) => this.take(update),
      ...(times && { times }),
    });
    this.routes =
      mode === 'webhook'
        ? [{ method: 'POST', path: PATH, perMinute: 30_000, handle: (r) => this.hook(r) }]
        : [];
  }

  async send(address: string, reply: Reply, outId: string): Promise<Sent> {
    try {
      const pieces = toPayloads(address, reply);
      const platformId = await this.pieces.sendRest(outId, pieces, (one) => this.sendPiece(one));
      return { outcome: 'sent', ...(platformId !== undefined && { platformId }) };
    } catch (error) {
      const outcome = await this.outcomeOf(error);
      if (outcome.outcome === 'refused') this.pieces.forget(outId);
      return outcome;
    }
  }

  async start(): Promise<void> {
    this.registering = registerUntilDone((signal) => this.register(signal), {
      log: this.port.log,
      event: 'zalo-bot.not-registered',
      signal: this.stopping.signal,
    });
    if (this.config.mode === 'poll') this.poller.start();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.poller.stop();
    await this.registering;
  }

  private async hook({ headers, rawBody }: HttpRequest): Promise<HttpAnswer> {
    if (!isSecret(headers['x-bot-api-secret-token'], this.config.secret)) return { status: 401 };
    const update = jsonObject(rawBody);
    if (update === null) return { status: 400 };
    await this.take(update);
    return { status: 200 };
  }

  /** Stores what an update says; what can never be stored is passed over. */
  private async take(raw: unknown): Promise<void> {
    const parsed = UPDATE.safeParse(raw);
    if (!parsed.success) return this.port.log.warn('zalo-bot.update-unread');
    const inbound = toInbound(parsed.data);
    if (inbound !== null) await storeInbound(this.port, inbound, 'zalo-bot.update-refused');
  }

  private async sendPiece(payload: Payload): Promise<string | undefined> {
    const sent = (await this.client.call('sendMessage', payload)) as {
      message_id?: unknown;
    } | null;
    const id = sent?.message_id;
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  }

  private async outcomeOf(error: unknown): Promise<Sent> {
    if (!(error instanceof CallFailed)) throw error;
    const { kind, reason, afterMs } = error as ZaloBotFailed;
    switch (kind) {
      case 'limited':
        return { outcome: 'retry', afterMs, reason };
      case 'unreached':
        return { outcome: 'retry', afterMs: SHORT_MS, reason };
      case 'token':
        await this.port.alarm(reason);
        return { outcome: 'held', afterMs: MENDING_MS, reason };
      case 'refused':
        return { outcome: 'refused', reason };
      case 'empty':
      case 'unknown':
        return { outcome: 'unknown', reason };
    }
  }

  /** Tells the platform how to reach us. */
  private async register(signal: AbortSignal): Promise<void> {
    const { mode, publicUrl: url, secret } = this.config;
    if (mode === 'poll') await this.client.call('deleteWebhook', {}, { signal });
    else {
      const hook = { url: `${url}${PATH}`, secret_token: secret };
      await this.client.call('setWebhook', hook, { signal });
    }
  }
}
