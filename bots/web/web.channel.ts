import type { Channel, ChannelPort, HttpAnswer, HttpRequest, Route, Sent } from '../channel';
import type { SessionRules } from './web.session';
import { COOKIE, noSessionCookie, sessionCookie, sessionOf } from './web.session';
import { WebStream } from './web.stream';
import { toInbound, toSeq, toWeb } from './web.translate';

const MOST_STREAMS_OF_ONE = 6;
const MOST_STREAMS = 5_000;
/** How often open pages look for what other processes wrote. */
const LOOK_MS = 1_000;
const SAYS = {
  foreign: 'Yêu cầu đến từ một trang khác nên không được nhận.',
  notJson: 'Máy chủ chỉ nhận tin nhắn dạng JSON.',
  manyPages: 'Trang này đang mở ở quá nhiều cửa sổ. Xin đóng bớt.',
} as const;

export interface WebConfig {
  /** Where browsers reach us, without a slash at the end. */
  readonly publicUrl: string;
  /** Signs the session cookie; at least 32 bytes. */
  readonly cookieKey: Buffer;
  /** Other processes answer in the same conversations, and cannot tell the pages that are open here. */
  readonly others?: boolean;
}

interface Visitor {
  readonly address: string;
  /** Set-Cookie for a session that has just begun. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The citizen's page: POST in, server-sent events (or polling) out, a signed cookie as the address. */
export class WebChannel implements Channel {
  readonly name = 'web';
  readonly limits = { text: 100_000, choices: 50 };
  readonly routes: readonly Route[] = [
    { method: 'POST', path: '/chat/messages', perMinute: 240, handle: (r) => this.take(r) },
    { method: 'GET', path: '/chat/messages', perMinute: 240, handle: (r) => this.list(r) },
    { method: 'GET', path: '/chat/events', perMinute: 240, handle: (r) => this.open(r) },
    { method: 'POST', path: '/chat/leave', perMinute: 60, handle: (r) => this.leave(r) },
  ];
  private readonly rules: SessionRules;
  private readonly origin: string;
  private readonly streams = new Map<string, Set<WebStream>>();
  private streamCount = 0;
  private looking: NodeJS.Timeout | undefined;

  constructor(
    private readonly config: WebConfig,
    private readonly port: ChannelPort,
  ) {
    this.origin = new URL(config.publicUrl).origin;
    this.rules = {
      key: config.cookieKey,
      scheme: this.origin.startsWith('https:') ? 'https' : 'http',
    };
  }

  /** The message already stands in the conversation; open pages are told to read on. */
  async send(address: string): Promise<Sent> {
    this.wake(address);
    return { outcome: 'sent' };
  }

  async start(): Promise<void> {
    if (this.config.others !== true) return;
    const look = (): void => [...this.streams.keys()].forEach((address) => this.wake(address));
    this.looking = setInterval(look, LOOK_MS).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.looking);
    for (const streams of this.streams.values()) for (const stream of streams) stream.end();
  }

  private async take(request: HttpRequest): Promise<HttpAnswer> {
    if (!this.isOurs(request)) return refusal(403, SAYS.foreign);
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return refusal(415, SAYS.notJson);
    }
    const { address, headers } = this.visitor(request);
    const sentAt = new Date(this.port.clock.now()).toISOString();
    const message = toInbound(request.rawBody, { address, sentAt });
    if ('refused' in message) return refusal(400, message.refused);
    const status = await this.port.receive(message.inbound);
    this.wake(address);
    return json(202, { status }, headers);
  }

  /** For networks that hold server-sent events back: the same lines as one JSON answer. */
  private async list(request: HttpRequest): Promise<HttpAnswer> {
    const { address, headers } = this.visitor(request);
    const items = await this.port.history(this.name, address, toSeq(request.query['after']));
    return json(200, { items: items.map(toWeb) }, headers);
  }

  private async open(request: HttpRequest): Promise<HttpAnswer> {
    const { address, headers } = this.visitor(request);
    const ofOne = this.streams.get(address)?.size ?? 0;
    if (ofOne >= MOST_STREAMS_OF_ONE || this.streamCount >= MOST_STREAMS) {
      return refusal(503, SAYS.manyPages);
    }
    const after = toSeq(request.headers['last-event-id'] ?? request.query['after']);
    const pull = (seq: number) => this.port.history(this.name, address, seq);
    return {
      status: 200,
      headers: {
        ...headers,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
      stream: (out) => this.keep(address, new WebStream(out, after, pull)),
    };
  }

  /** Ends the session on a shared machine; the office keeps the conversation. */
  private async leave(request: HttpRequest): Promise<HttpAnswer> {
    if (!this.isOurs(request)) return refusal(403, SAYS.foreign);
    const known = sessionOf(request.cookies[COOKIE], this.rules);
    for (const stream of this.streams.get(known ?? '') ?? []) stream.end();
    return { status: 204, headers: { 'set-cookie': noSessionCookie(this.rules) } };
  }

  private keep(address: string, stream: WebStream): () => void {
    const ofOne = this.streams.get(address) ?? new Set();
    this.streams.set(address, ofOne.add(stream));
    this.streamCount += 1;
    return () => {
      stream.close();
      if (!ofOne.delete(stream)) return;
      this.streamCount -= 1;
      if (ofOne.size === 0 && this.streams.get(address) === ofOne) this.streams.delete(address);
    };
  }

  private wake(address: string): void {
    for (const stream of this.streams.get(address) ?? []) stream.wake();
  }

  private visitor(request: HttpRequest): Visitor {
    const known = sessionOf(request.cookies[COOKIE], this.rules);
    if (known !== null) return { address: known, headers: {} };
    const address = this.port.ids.next();
    return { address, headers: { 'set-cookie': sessionCookie(address, this.rules) } };
  }

  /** Browsers send Origin with every POST; it must name the public address or the host it came to. */
  private isOurs({ headers }: HttpRequest): boolean {
    const { origin, host, 'sec-fetch-site': site } = headers;
    if (origin === undefined)
      return site === undefined || site === 'same-origin' || site === 'none';
    return origin === this.origin || origin === `http://${host}` || origin === `https://${host}`;
  }
}

function json(
  status: number,
  value: object,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return {
    status,
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: JSON.stringify(value),
  };
}

function refusal(status: number, error: string): HttpAnswer {
  return json(status, { error });
}
