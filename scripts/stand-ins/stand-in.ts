import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stand-in does with the next call of a method instead of answering it. */
export type Mishap =
  | Mishapped
  /** Answers this, with status 200. */
  | { readonly answer: object }
  | 'hang'
  | 'half a body'
  /** This once, all goes well. */
  | 'nothing'
  /** Does the work, then breaks the connection before answering. */
  | 'silent success';

/** An error that has a status. */
export interface Mishapped {
  readonly status: number;
  readonly retryAfter?: number;
  readonly movedTo?: number;
}

export interface Call {
  readonly method: string;
  readonly payload: Record<string, unknown>;
  readonly headers: IncomingMessage['headers'];
  /** Milliseconds since the stand-in started. */
  readonly at: number;
}

/** What a stand-in says no with. */
export interface No {
  readonly status: number;
  readonly body: object;
}

/** A platform's API on this machine, without an account: keeps what it was sent, and misbehaves when told to. */
export abstract class StandIn {
  readonly calls: Call[] = [];
  /** Told of each call that was accepted. */
  onCall: (call: Call) => void = () => undefined;
  url = '';
  private readonly server: Server;
  private readonly mishaps = new Map<string, Mishap[]>();
  private started = 0;

  constructor() {
    this.server = createServer((request, response) => void this.take(request, response));
  }

  async start(): Promise<this> {
    this.started = performance.now();
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The next calls of `method` go wrong, one mishap each. */
  fail(method: string, ...mishaps: Mishap[]): void {
    this.mishaps.set(method, [...(this.mishaps.get(method) ?? []), ...mishaps]);
  }

  /** Payloads that `method` accepted. */
  payloads(method: string): Record<string, unknown>[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.payload);
  }

  /** The method that an address names. */
  protected abstract methodOf(path: string): string;
  /** Why a call is none of the platform's; null when it is. */
  protected abstract refused(path: string, call: Call): No | null;
  /** Does what is asked and gives the body of the answer. */
  protected abstract perform(call: Call, response: ServerResponse): Promise<object>;
  /** The body of an error that has a status. */
  protected abstract errorBody(mishap: Mishapped): object;

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
    const method = this.methodOf(pathname);
    const payload = await payloadOf(request, searchParams);
    const at = performance.now() - this.started;
    const call: Call = { method, payload, headers: request.headers, at };
    const mishap = this.mishaps.get(method)?.shift() ?? 'nothing';
    if (mishap !== 'nothing' && mishap !== 'silent success') return this.go(response, mishap);
    const no = this.refused(pathname, call);
    if (no !== null) return answer(response, no.status, no.body);
    this.calls.push(call);
    const done = await this.perform(call, response);
    this.onCall(call);
    if (mishap === 'silent success') return void response.destroy();
    answer(response, 200, done);
  }

  private go(
    response: ServerResponse,
    mishap: Exclude<Mishap, 'silent success' | 'nothing'>,
  ): void {
    if (mishap === 'hang') return;
    if (mishap === 'half a body') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"ok":true,"result":{"mess', () => response.destroy());
      return;
    }
    if ('answer' in mishap) return answer(response, 200, mishap.answer);
    if (mishap.retryAfter !== undefined) response.setHeader('retry-after', mishap.retryAfter);
    answer(response, mishap.status, this.errorBody(mishap));
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function payloadOf(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8') || (query.get('data') ?? '');
  if (request.headers['content-type']?.includes('urlencoded') === true) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
