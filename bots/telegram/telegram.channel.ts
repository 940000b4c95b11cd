import type { Reply } from '../../src/conversation/turn';
import { reasonOf } from '../call-failed';
import type { Channel, ChannelPort, HttpAnswer, HttpRequest, Route, Sent } from '../channel';
import { registerUntilDone } from '../register';
import { storeInbound } from '../store-inbound';
import { isSecret, jsonObject } from '../webhook';
import { TelegramClient } from './telegram.client';
import { menus } from './telegram.commands';
import type { PaceRules } from './telegram.pace';
import { MOST_BUTTONS, MOST_TEXT } from './telegram.payloads';
import { TelegramPoller } from './telegram.poller';
import { TelegramSender } from './telegram.sender';
import { toInbound } from './telegram.translate';
import type { Update } from './telegram.update';
import { ALLOWED, UPDATE } from './telegram.update';

const PATH = '/hook/telegram';

export interface TelegramConfig {
  readonly token: string;
  readonly mode: 'poll' | 'webhook';
  /** Telegram repeats it in a header of each webhook call; needed in webhook mode. */
  readonly secret?: string;
  readonly apiRoot?: string;
  /** Where Telegram reaches us, without a slash at the end. */
  readonly publicUrl: string;
  readonly pace?: PaceRules;
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
  private readonly sender: TelegramSender;
  private readonly botId: string;
  private readonly stopping = new AbortController();
  private readonly inFlight = new Set<Promise<unknown>>();

  constructor(
    private readonly config: TelegramConfig,
    private readonly port: ChannelPort,
  ) {
    const { mode, times, pace, token } = config;
    const { log, clock } = port;
    const client = new TelegramClient({ ...config, ...times });
    const { signal: stopping } = this.stopping;
    this.client = client;
    this.botId = token.split(':')[0] ?? '';
    this.sender = new TelegramSender({ client, clock, log, stopping, ...(pace && { pace }) });
    this.poller = new TelegramPoller({ client, log, take: (one) => this.take(one), ...times });
    this.routes =
      mode === 'webhook'
        ? [{ method: 'POST', path: PATH, perMinute: 30_000, handle: (r) => this.hook(r) }]
        : [];
  }

  send(address: string, reply: Reply, outId: string): Promise<Sent> {
    return this.sender.send(address, reply, outId);
  }

  /** Telegram itself lets us write to whoever wrote once; not to her who blocked the bot. */
  async blocked(_address: string, heardAt: number | null): Promise<Sent | null> {
    return heardAt === null ? { outcome: 'closed', reason: 'left' } : null;
  }

  async start(): Promise<void> {
    const { log } = this.port;
    const { signal } = this.stopping;
    const event = 'telegram.not-registered';
    this.track(registerUntilDone((until) => this.register(until), { log, event, signal }));
    if (this.config.mode === 'poll') this.poller.start();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.poller.stop();
    await Promise.allSettled([...this.inFlight]);
  }

  private async hook({ headers, rawBody }: HttpRequest): Promise<HttpAnswer> {
    const given = headers['x-telegram-bot-api-secret-token'];
    if (!isSecret(given, this.config.secret)) return { status: 401 };
    const update = jsonObject(rawBody);
    if (update === null) return { status: 400 };
    await this.take(update);
    return { status: 200 };
  }

  /** Stores what an update says. What can never be read is passed over, or it would come for ever. */
  private async take(raw: object): Promise<void> {
    const parsed = UPDATE.safeParse(raw);
    if (!parsed.success) {
      const field = (parsed.error.issues[0]?.path ?? []).map(String).join('.');
      return this.port.log.warn('telegram.update-unread', { field });
    }
    const inbound = toInbound(parsed.data, { botId: this.botId, now: this.port.clock.now() });
    if (inbound !== null) await storeInbound(this.port, inbound, 'telegram.update-refused');
    this.answerTap(parsed.data);
  }

  /** Stops the waiting sign on the tapped button; the answer itself comes as a message. */
  private answerTap({ callback_query: tap }: Update): void {
    if (!tap) return;
    const answered = this.client.call('answerCallbackQuery', { callback_query_id: tap.id });
    this.track(
      answered.catch((error: unknown) =>
        this.port.log.warn('telegram.tap-unanswered', { reason: reasonOf(error) }),
      ),
    );
  }

  /** Tells Telegram how to reach us and which commands to offer. */
  private async register(signal: AbortSignal): Promise<void> {
    const { mode, publicUrl, secret } = this.config;
    // One connection at a time keeps the messages of a chat in their order.
    const hook = { url: `${publicUrl}${PATH}`, secret_token: secret, max_connections: 1 };
    if (mode === 'poll') {
      await this.client.call('deleteWebhook', { drop_pending_updates: false }, { signal });
    } else {
      await this.client.call('setWebhook', { ...hook, allowed_updates: ALLOWED }, { signal });
    }
    for (const menu of menus()) await this.client.call('setMyCommands', menu, { signal });
  }

  private track(work: Promise<unknown>): void {
    this.inFlight.add(work);
    void work.finally(() => this.inFlight.delete(work));
  }
}
