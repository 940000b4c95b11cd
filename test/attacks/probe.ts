import type { FastifyInstance } from 'fastify';

/** One HTTP request of an attacker. */
export interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object goes out as JSON. */
  readonly body?: object | string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type: string;
}

/** A server under attack: one inside this process, or a running address. */
export interface Target {
  send(request: Sent): Promise<Answer>;
}

/** What an attack brought: the answer that was looked at, and whether the attacker got what she came for. */
export interface Outcome {
  readonly answer: Answer;
  readonly won: boolean;
}

/** One line of the attack list. */
export interface Probe {
  /** As the tool calls it. */
  readonly name: string;
  /** What is sent, in words. */
  readonly sends: string;
  /** HTTP status and code of a server that is protected; 'none' for an answer without a code. */
  readonly expects: readonly [status: number, code: string];
  attack(at: Target): Promise<Outcome>;
}

/** A server of this process. */
export function inProcess(app: FastifyInstance): Target {
  return {
    send: async ({ method = 'POST', path = '/graphql', headers, body }) => {
      const answer = await app.inject({
        method,
        url: path,
        headers: { ...(typeof body === 'object' && JSON_TYPE), ...headers },
        ...(body !== undefined && { payload: bytesOf(body) }),
      });
      const type = String(answer.headers['content-type'] ?? '');
      return { status: answer.statusCode, text: answer.body, type };
    },
  };
}

/** A server that listens at an address such as `http://localhost:4000`. */
export function running(address: string): Target {
  return {
    send: async ({ method = 'POST', path = '/graphql', headers, body }) => {
      const sent = fetch(new URL(path, address), {
        method,
        redirect: 'manual',
        headers: { ...(typeof body === 'object' && JSON_TYPE), ...headers },
        ...(body !== undefined && { body: new Uint8Array(Buffer.from(bytesOf(body))) }),
      });
      const answer = await sent.catch(hungUp);
      if (answer === null) return { status: 413, text: '"code":"BODY_TOO_LARGE"', type: 'hung up' };
      const type = answer.headers.get('content-type') ?? '';
      return { status: answer.status, text: await answer.text(), type };
    },
  };
}

/** Whoever goes on sending after the answer is hung up on, often before she has read it. */
function hungUp(error: { readonly cause?: { readonly code?: string } }): null {
  if (['EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(String(error.cause?.code))) return null;
  throw error;
}

export const JSON_TYPE = { 'content-type': 'application/json' };

function bytesOf(body: object | string | Buffer): string | Buffer {
  return typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
}

/** A query as every client sends it. */
export function ask(at: Target, query: string, more: object = {}): Promise<Answer> {
  return at.send({ body: { query, ...more } });
}

/** Whether data came back. */
export function got({ text }: Answer): boolean {
  return /"data":\{/.test(text);
}

/** An attack that is one query, and won when its answer passes. */
export function query(text: string, won: (answer: Answer) => boolean = got): Probe['attack'] {
  return async (at) => {
    const answer = await ask(at, text);
    return { answer, won: won(answer) };
  };
}

/** An attack that is one request. */
export function request(sent: Sent, won: (answer: Answer) => boolean): Probe['attack'] {
  return async (at) => {
    const answer = await at.send(sent);
    return { answer, won: won(answer) };
  };
}

/** The code of the first error or of a refusal in the data; 'none' without one. */
export function codeOf({ text }: Answer): string {
  return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? 'none';
}

/** How a probe ended, as its row of the table says it. */
export function endOf({ answer }: Outcome): readonly [number, string] {
  return [answer.status, codeOf(answer)];
}

/** `count` selections made by number. */
export function many(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join(' ');
}
