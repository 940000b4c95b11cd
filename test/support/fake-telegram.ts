import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the fake does with the next call of a method instead of answering it. */
export type Mishap =
  | { readonly status: number; readonly retryAfter?: number }
  | 'hang'
  | 'half a body'
  /** This once, all goes well. */
  | 'nothing'
  /** Does the work, then breaks the connection before answering. */
  | 'silent success';

export interface Call {
  readonly method: string;
  readonly payload: Record<string, unknown>;
  /** Milliseconds since the fake started. */
  readonly at: number;
}

interface RawUpdate {
  readonly update_id: number;
}

/**
 * Telegram's Bot API on this machine: holds updates until they are confirmed, keeps what was sent, refuses
 * what the real one refuses (4,096 units of text, 64 bytes of callback data), and fails on demand.
 */
export class FakeTelegram {
  readonly calls: Call[] = [];
  url = '';
  /** Updates that a getUpdates offset has confirmed and thereby removed. */
  readonly confirmed: number[] = [];
  private readonly server: Server;
  private readonly mishaps = new Map<string, Mishap[]>();
  private updates: RawUpdate[] = [];
  private batches: RawUpdate[][] = [];
  private wakePoll: () => void = () => undefined;
  private nextMessage = 100;
  private started = 0;

  constructor(readonly token: string) {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async start(): Promise<this> {
    this.started = performance.now();
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.wakePoll();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The next calls of `method` go wrong, one mishap each. */
  fail(method: string, ...mishaps: Mishap[]): void {
    this.mishaps.set(method, [...(this.mishaps.get(method) ?? []), ...mishaps]);
  }

  /** Updates wait here, in number order, until an offset confirms them. */
  push(...updates: RawUpdate[]): void {
    this.updates.push(...updates);
    this.updates.sort((a, b) => a.update_id - b.update_id);
    this.wakePoll();
  }

  /** The next getUpdates answers exactly this: repeated or out of order, as networks do. */
  pushRaw(...updates: RawUpdate[]): void {
    this.batches.push(updates);
    this.wakePoll();
  }

  /** Payloads that `method` accepted, or was asked to accept before a mishap. */
  payloads(method: string): Record<string, unknown>[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.payload);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, bot, method = ''] = (request.url ?? '').split('/');
    const payload = await readJson(request);
    if (bot !== `bot${this.token}`) return refuse(response, 401, 'Unauthorized');
    const mishap = this.mishaps.get(method)?.shift() ?? 'nothing';
    if (mishap !== 'nothing' && mishap !== 'silent success') return go(response, mishap);
    const wrong = method === 'sendMessage' ? limitBroken(payload) : null;
    if (wrong !== null) return refuse(response, 400, wrong);
    this.calls.push({ method, payload, at: performance.now() - this.started });
    if (mishap === 'silent success') return void response.destroy();
    const result = await this.resultOf(method, payload, response);
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ ok: true, result }));
  }

  private async resultOf(
    method: string,
    payload: Record<string, unknown>,
    response: ServerResponse,
  ): Promise<unknown> {
    if (method === 'sendMessage') return { message_id: this.nextMessage++, date: 0 };
    if (method !== 'getUpdates') return true;
    const offset = Number(payload['offset'] ?? 0);
    this.confirmed.push(
      ...this.updates.filter((u) => u.update_id < offset).map((u) => u.update_id),
    );
    this.updates = this.updates.filter((update) => update.update_id >= offset);
    if (this.batches.length === 0 && this.updates.length === 0) {
      await new Promise<void>((resolve) => {
        this.wakePoll = resolve;
        setTimeout(resolve, Number(payload['timeout'] ?? 0) * 1000).unref();
        response.on('close', resolve);
      });
    }
    return this.batches.shift() ?? this.updates;
  }
}

function go(response: ServerResponse, mishap: Exclude<Mishap, 'silent success' | 'nothing'>): void {
  if (mishap === 'hang') return;
  if (mishap === 'half a body') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"ok":true,"result":{"mess', () => response.destroy());
    return;
  }
  refuse(response, mishap.status, 'scripted', mishap.retryAfter);
}

function refuse(
  response: ServerResponse,
  status: number,
  description: string,
  retryAfter?: number,
): void {
  const parameters = retryAfter === undefined ? undefined : { retry_after: retryAfter };
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: false, error_code: status, description, parameters }));
}

function limitBroken(payload: Record<string, unknown>): string | null {
  const text = String(payload['text'] ?? '');
  if (text === '') return 'Bad Request: message text is empty';
  if (text.length > 4096) return 'Bad Request: message is too long';
  const markup = payload['reply_markup'] as
    { inline_keyboard?: { callback_data?: string }[][] } | undefined;
  for (const { callback_data: data = '' } of markup?.inline_keyboard?.flat() ?? []) {
    const bytes = Buffer.byteLength(data);
    if (bytes < 1 || bytes > 64) return 'Bad Request: BUTTON_DATA_INVALID';
  }
  return null;
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
