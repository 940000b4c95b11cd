import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the fake answers: spans as a good reader does, a content of its own, or something that goes wrong. */
export type ReaderAnswer =
  | { readonly spans: readonly object[] }
  | { readonly content: unknown; readonly finish?: string; readonly message?: object }
  | { readonly body: string }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | 'hang'
  | 'hang after the headers'
  | 'one byte at a time'
  | 'half a body'
  | 'hang up'
  | 'endless body';

/** One call as it came. */
export interface ReaderCall {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The whole body as text: nothing personal may stand in it. */
  readonly body: string;
}

/** A reader on this machine that speaks the wire format and misbehaves on demand. */
export class FakeReader {
  readonly calls: ReaderCall[] = [];
  url = '';
  /** What it answers from now on; a function sees the slots and the message that were sent. */
  answers: ReaderAnswer | ((asked: { slots: { key: string }[]; message: string }) => ReaderAnswer) =
    { spans: [] };
  private readonly server: Server;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
    return this;
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    this.calls.push({ path: request.url ?? '', headers: request.headers, body });
    const answer = typeof this.answers === 'function' ? this.answers(askedIn(body)) : this.answers;
    if (typeof answer === 'string') return this.misbehave(response, answer);
    if ('status' in answer) {
      return void response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
    }
    const json = { 'content-type': 'application/json' };
    response.writeHead(200, json).end('body' in answer ? answer.body : completion(answer));
  }

  private misbehave(response: ServerResponse, how: Extract<ReaderAnswer, string>): void {
    if (how === 'hang') return;
    if (how === 'hang up') return void response.destroy();
    response.writeHead(200, { 'content-type': 'application/json' });
    switch (how) {
      case 'hang after the headers':
        return response.flushHeaders();
      case 'half a body':
        return void response.write('{"choices":[{"mess', () => response.destroy());
      case 'one byte at a time':
        return this.repeat(response, ' ', 20);
      case 'endless body':
        return this.repeat(response, '[1,2,3],'.repeat(10_000), 1);
    }
  }

  private repeat(response: ServerResponse, text: string, everyMs: number): void {
    const timer = setInterval(() => {
      if (response.destroyed) clearInterval(timer);
      else response.write(text);
    }, everyMs);
    this.timers.add(timer);
  }
}

function askedIn(body: string): { slots: { key: string }[]; message: string } {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] };
  return JSON.parse(messages[1]?.content ?? '{}') as { slots: { key: string }[]; message: string };
}

function completion(answer: Extract<ReaderAnswer, { spans: unknown } | { content: unknown }>) {
  const content = 'spans' in answer ? JSON.stringify({ spans: answer.spans }) : answer.content;
  const { finish = 'stop', message = {} } = 'content' in answer ? answer : {};
  return JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    choices: [
      { index: 0, finish_reason: finish, message: { role: 'assistant', content, ...message } },
    ],
  });
}
