import { createHash } from 'node:crypto';
import type { Call, No } from './stand-in';
import { StandIn } from './stand-in';

const SEVEN_DAYS_MS = 7 * 24 * 3_600_000;
const METHODS: Readonly<Record<string, string>> = {
  '/v4/oa/access_token': 'refresh',
  '/v3.0/oa/message/cs': 'cs',
  '/v3.0/oa/message/template': 'template',
  '/message/template': 'phone template',
  '/v3.0/oa/quota/message': 'quota',
  '/v2.0/oa/conversation': 'conversation',
};

export interface ZaloAccount {
  readonly appId: string;
  readonly appSecret: string;
  readonly oaId: string;
  readonly oaSecretKey: string;
  /** The one that works first. */
  readonly refreshToken: string;
}

interface Shown {
  readonly from_id: string;
  readonly to_id: string;
  readonly message_id: string;
  readonly time: number;
  readonly message: string;
}

/** What a citizen sees: text, and buttons with what a tap sends. */
export interface OnScreen {
  readonly to: string;
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly payload: string }[];
}

/**
 * Zalo on this machine, as far as an Official Account meets it: tokens of which each refresh works once, consultation
 * messages within seven days, templates, the quota and the conversation of a citizen, and signed webhook events.
 */
export class ZaloStandIn extends StandIn {
  readonly screen: OnScreen[] = [];
  /** Its clock is so much ahead of ours. */
  skewMs = 0;
  /** Where its webhook knocks. */
  hook = '';
  refreshToken: string;
  accessToken = '';
  private readonly shown: Shown[] = [];
  private readonly heard = new Map<string, number>();
  private count = 0;

  constructor(
    readonly account: ZaloAccount,
    private readonly now: () => number,
  ) {
    super();
    this.refreshToken = account.refreshToken;
  }

  /** The access token stops working, as after its 25 hours. */
  expire(): void {
    this.accessToken = '';
  }

  /** A citizen writes; her event, to be delivered once, often or late. */
  writes(userId: string, text: string, more: object = {}): object {
    const msg_id = `m${++this.count}`;
    this.show({ from_id: userId, to_id: this.account.oaId, message: text, message_id: msg_id });
    return this.event('user_send_text', userId, { message: { text, msg_id }, ...more });
  }

  /** Any event of a citizen, at this clock. */
  event(name: string, userId: string, more: object = {}): object {
    this.heard.set(userId, this.time());
    const { appId: app_id, oaId } = this.account;
    const both = { sender: { id: userId }, recipient: { id: oaId } };
    return { app_id, ...both, event_name: name, timestamp: String(this.time()), ...more };
  }

  /** The request of a webhook call; `from` is the id that begins the signed text. */
  signed(event: object, from = this.account.appId): { rawBody: Buffer; headers: Headers } {
    const rawBody = Buffer.from(JSON.stringify(event));
    const { timestamp } = event as { timestamp?: string };
    const text = Buffer.concat([Buffer.from(from), rawBody, Buffer.from(String(timestamp))]);
    const mac = createHash('sha256').update(text).update(this.account.oaSecretKey).digest('hex');
    const headers = { 'content-type': 'application/json', 'x-zevent-signature': `mac=${mac}` };
    return { rawBody, headers };
  }

  /** Knocks at the webhook. @returns the status */
  async deliver(event: object): Promise<number> {
    const { rawBody, headers } = this.signed(event);
    const response = await fetch(this.hook, { method: 'POST', headers, body: rawBody });
    await response.text();
    return response.status;
  }

  protected methodOf(path: string): string {
    return METHODS[path] ?? path;
  }

  protected refused(path: string, { method, headers, payload }: Call): No | null {
    if (METHODS[path] === undefined) return { status: 404, body: {} };
    if (method === 'refresh') {
      const known = headers['secret_key'] === this.account.appSecret;
      return known ? null : error(-14_002, 'Invalid secret key');
    }
    const wrong = headers['access_token'] !== this.accessToken || this.accessToken === '';
    if (wrong) return error(-216, 'Access token is invalid');
    return method === 'cs' ? this.csRefused(payload) : null;
  }

  protected errorBody({ status }: { status: number }): object {
    return { error: status, message: 'scripted' };
  }

  protected async perform({ method, payload }: Call): Promise<object> {
    switch (method) {
      case 'refresh':
        return this.rotate(String(payload['refresh_token']));
      case 'cs':
        return ok({ message_id: this.shownTo(payload), user_id: userOf(payload) });
      case 'quota': {
        const last = this.heard.get(String(payload['user_id'])) ?? 0;
        return ok({ last_interaction: String(last), cs_reply: { remain: '8', total: '8' } });
      }
      case 'conversation': {
        const user = String(payload['user_id']);
        const between = this.shown.filter((one) => [one.from_id, one.to_id].includes(user));
        return ok(between.slice(-10).reverse());
      }
      default:
        return ok({ message_id: `t${++this.count}` });
    }
  }

  private rotate(given: string): object {
    if (given !== this.refreshToken) return { error: -14_014, message: 'Invalid refresh token' };
    this.count += 1;
    this.accessToken = `access-${this.count}`;
    this.refreshToken = `refresh-of-the-stand-in-${this.count}`;
    const { accessToken: access_token, refreshToken: refresh_token } = this;
    return { access_token, refresh_token, expires_in: '90000' };
  }

  private csRefused(payload: Record<string, unknown>): No | null {
    const { text } = messageOf(payload);
    if (text !== undefined && (text === '' || text.length > 2000)) return error(-210, 'too long');
    const last = this.heard.get(userOf(payload)) ?? 0;
    return this.time() - last > SEVEN_DAYS_MS ? error(-230, 'not interacted in 7 days') : null;
  }

  private shownTo(payload: Record<string, unknown>): string {
    const { text = '', attachment } = messageOf(payload);
    const to = userOf(payload);
    const message_id = `o${++this.count}`;
    this.show({ from_id: this.account.oaId, to_id: to, message: text, message_id });
    this.screen.push({ to, text, buttons: attachment?.payload?.buttons ?? [] });
    return message_id;
  }

  private show(one: Omit<Shown, 'time'>): void {
    this.shown.push({ ...one, time: this.time() });
  }

  private time(): number {
    return this.now() + this.skewMs;
  }
}

type Headers = Record<string, string>;

interface CsMessage {
  readonly text?: string;
  readonly attachment?: { readonly payload?: { readonly buttons?: OnScreen['buttons'] } };
}

function messageOf(payload: Record<string, unknown>): CsMessage {
  return (payload['message'] ?? {}) as CsMessage;
}

function userOf(payload: Record<string, unknown>): string {
  return String((payload['recipient'] as { user_id?: unknown } | undefined)?.user_id);
}

function ok(data: unknown): object {
  return { error: 0, message: 'Success', data };
}

function error(number: number, message: string): No {
  return { status: 200, body: { error: number, message } };
}
