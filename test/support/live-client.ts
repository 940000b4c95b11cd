import { WebSocket } from 'ws';
import type { Data } from './app';

/** A client that speaks graphql-transport-ws by hand, so that a test sees every message and how it ends. */
export class LiveClient {
  readonly messages: Data[] = [];
  readonly socket: WebSocket;
  /** The code and reason with which the connection ended; of a refused one the HTTP status. */
  readonly closed: Promise<{ code: number; reason: string }>;
  private woken: () => void = () => undefined;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    this.closed = new Promise((resolve) => {
      this.socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }));
      this.socket.on('unexpected-response', (_request, answer) => {
        resolve({ code: answer.statusCode ?? 0, reason: '' });
        this.socket.terminate();
      });
    });
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data) => {
      this.messages.push(JSON.parse(String(data)));
      this.woken();
    });
  }

  /** Connects with a bearer token, or with what the headers brought. */
  async begin(token?: string): Promise<this> {
    const refused = this.closed.then(({ code, reason }) => {
      throw new Error(`${code} ${reason}`);
    });
    await Promise.race([new Promise((resolve) => this.socket.once('open', resolve)), refused]);
    const payload = token === undefined ? {} : { authorization: `Bearer ${token}` };
    this.send({ type: 'connection_init', payload });
    await Promise.race([this.until(({ type }) => type === 'connection_ack'), refused]);
    refused.catch(() => undefined);
    return this;
  }

  watch(args = '', id = 'one'): void {
    this.subscribe(`subscription { events${args} { seq kind subject change } }`, id);
  }

  subscribe(query: string, id: string): void {
    this.send({ id, type: 'subscribe', payload: { query } });
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  /** The events of a subscription so far. */
  events(id = 'one'): { seq: number; kind: string; subject: string; change: string }[] {
    return this.messages
      .filter((message) => message.type === 'next' && message.id === id && message.payload.data)
      .map(({ payload }) => payload.data.events);
  }

  /** The first message that passes; waits for it. */
  async until(passes: (message: Data) => boolean): Promise<Data> {
    const late = Date.now() + 25_000;
    for (;;) {
      const found = this.messages.find(passes);
      if (found !== undefined) return found;
      const left = late - Date.now();
      if (left <= 0) throw new Error(`waited in vain; got ${JSON.stringify(this.messages)}`);
      await Promise.race([
        new Promise<void>((resolve) => (this.woken = resolve)),
        new Promise((resolve) => setTimeout(resolve, Math.min(left, 200))),
      ]);
    }
  }

  /** Waits until so many events came. */
  async many(count: number, id = 'one'): Promise<void> {
    await this.until(() => this.events(id).length >= count);
  }

  end(): void {
    this.socket.terminate();
  }
}
