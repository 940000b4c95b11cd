import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics';
import { AppError } from '../shared/app-error';
import { clientKey, limitedTo } from './rate-limit';

/** A channel's route in neutral terms; the same shape as in the channels' contract. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly perMinute?: number;
  handle(request: RouteRequest): Promise<RouteAnswer>;
}

interface RouteRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** The bytes as they came, for signatures. */
  readonly rawBody: Buffer;
}

interface RouteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly stream?: (out: OpenAnswer) => () => void;
}

interface OpenAnswer {
  write(chunk: string): void;
  /** Resolves when the client has taken what was written, or has left. */
  drained(): Promise<void>;
  end(): void;
}

/** A reader this far behind is gone; it connects again and reads on. */
const MOST_UNREAD_BYTES = 1_000_000;

/** Streams that one address may hold; whoever finds none free asks again and again instead. */
const MOST_STREAMS_OF_ONE_ADDRESS = 500;

/** Mounts routes that see the bytes as they came; other routes of the server keep their parsers. */
export function mountRoutes(
  app: FastifyInstance,
  { routes, metrics }: { readonly routes: readonly Route[]; readonly metrics: Metrics },
): void {
  const open = new Map<FastifyReply, string>();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('preClose', async () => {
    for (const reply of open.keys()) reply.raw.end();
  });
  const keepOpen = (reply: FastifyReply, answer: RouteAnswer): void => {
    const caller = clientKey(reply.request.ip);
    refuseHoarders(caller, open);
    open.set(reply, caller);
    metrics.streamOpened();
    const close = stream(reply, answer);
    reply.raw.on('close', () => {
      open.delete(reply);
      metrics.streamClosed();
      close();
    });
  };
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      exposeHeadRoute: false,
      config: limitedTo(route.perMinute),
      handler: async (request, reply) => {
        const answer = await route.handle(toRouteRequest(request));
        if (answer.stream) return keepOpen(reply, answer);
        return reply
          .code(answer.status)
          .headers({ ...answer.headers })
          .send(answer.body ?? '');
      },
    });
  }
}

function refuseHoarders(caller: string, open: ReadonlyMap<FastifyReply, string>): void {
  const held = [...open.values()].filter((other) => other === caller).length;
  if (held < MOST_STREAMS_OF_ONE_ADDRESS) return;
  throw new AppError('BUSY', 'This address holds too many open streams.');
}

function stream(reply: FastifyReply, answer: RouteAnswer): () => void {
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(answer.status, { ...headersOf(reply), ...answer.headers });
  raw.flushHeaders();
  const closed = answer.stream?.({
    write: (chunk) => {
      if (raw.writableEnded || raw.destroyed) return;
      raw.write(chunk);
      if (raw.writableLength > MOST_UNREAD_BYTES) raw.destroy();
    },
    drained: () => drained(raw),
    // What a client does not take it will not take at the end either.
    end: () => void (raw.writableNeedDrain ? raw.destroy() : raw.end()),
  });
  return () => closed?.();
}

function drained(raw: FastifyReply['raw']): Promise<void> {
  if (!raw.writableNeedDrain || raw.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      raw.off('drain', done).off('close', done);
      resolve();
    };
    raw.on('drain', done).on('close', done);
  });
}

function headersOf(reply: FastifyReply): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

function toRouteRequest(request: FastifyRequest): RouteRequest {
  const { headers, query, cookies, body } = request;
  return {
    headers: single(headers),
    query: single(query as Record<string, unknown>),
    cookies,
    rawBody: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
  };
}

/** Repeated headers and parameters count by their first value. */
function single(values: Record<string, unknown>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const first: unknown = Array.isArray(value) ? value[0] : value;
      return [name, typeof first === 'string' ? first : undefined];
    }),
  );
}
