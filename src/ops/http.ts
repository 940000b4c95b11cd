import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import limit from '@fastify/rate-limit';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import type { Log } from '../shared/ports';
import { drainOf } from './http-drain';
import { answerErrors, refuseUnread } from './http-errors';
import type { Route } from './http-routes';
import { mountRoutes } from './http-routes';
import { isInside, isThisMachine } from './inside';
import type { Metrics } from './metrics';
import { createMetrics } from './metrics';
import { rateLimit, unlimited } from './rate-limit';

const BODY_BYTES = 100_000;
const REQUEST_MS = 10_000;
const DRAIN_MS = 8_000;
/** A list of people may come over a slow line; every other route is held to `REQUEST_MS` by its handler. */
const LONGEST_BODY_MS = 900_000;
/** What somebody who goes on sending after the answer has left to read it. */
const LAST_WORD_MS = 1_000;

export interface HttpOptions {
  readonly config: {
    readonly port: number;
    readonly publicUrl: string;
    /** Address to listen on; all of them when absent. */
    readonly host?: string;
  };
  readonly log: Log;
  /** Routes of the channels. */
  readonly routes: readonly Route[];
  /** False while a part that answers need is not there. */
  readonly ready: () => Promise<boolean>;
  /** How parts do that no answer needs; told beside it. */
  readonly states?: () => Readonly<Record<string, string>>;
  /** Counts that other parts add to. */
  readonly metrics?: Metrics;
  /** The folders of the pages; one that is not there is not shown. */
  readonly pages: PageFolders;
  /** Mounts further plugins (GraphQL) with ordinary body parsers. */
  readonly register?: (app: FastifyInstance) => Promise<void>;
}

/** Absolute paths: of the citizen's page, and of the staff console as it was built. */
export interface PageFolders {
  readonly chat: string;
  readonly console: string;
}

export interface Http {
  readonly app: FastifyInstance;
  /** Resolves with the address to open in a browser. */
  listen(): Promise<string>;
  /** Ends open streams, waits for requests in hand, then closes. */
  close(): Promise<void>;
}

/** Route options for a body or an answer that may take long. */
export const SLOW_LINE = { handlerTimeout: LONGEST_BODY_MS } as const;

/** The server of every door: limits, headers, pages, probes; channels and GraphQL are mounted on it. */
export async function createHttp(options: HttpOptions): Promise<Http> {
  const { config, log, routes, metrics = createMetrics() } = options;
  const app = fastify({
    logger: false,
    bodyLimit: BODY_BYTES,
    requestTimeout: LONGEST_BODY_MS,
    // Node looks for requests past their time only every half minute unless told otherwise.
    http: { headersTimeout: REQUEST_MS, connectionsCheckingInterval: REQUEST_MS / 4 },
    handlerTimeout: REQUEST_MS,
    // A proxy on this machine may say for whom it asks; nobody else may.
    trustProxy: isThisMachine,
    genReqId: () => randomUUID(),
    frameworkErrors: refuseUnread,
  });
  const drain = drainOf(app.server);
  answerErrors(app, log);
  hangUpOnUnread(app);
  await protect(app, config.publicUrl);
  count(app, metrics);
  probes(app, { ...options, metrics });
  await pages(app, options.pages);
  await app.register(async (scope) => mountRoutes(scope, { routes, metrics }));
  if (options.register) await app.register(options.register);
  return {
    app,
    listen: async () => {
      await listenOn(app, config);
      const at = app.server.address();
      return `http://localhost:${typeof at === 'object' && at ? at.port : config.port}`;
    },
    close: async () => {
      const cut = drain(DRAIN_MS);
      await app.close();
      clearTimeout(cut);
    },
  };
}

/** Whoever was answered before the whole body came would otherwise keep the line as long as it can trickle. */
function hangUpOnUnread(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ raw }) => {
    if (raw.complete || raw.destroyed) return;
    setTimeout(() => raw.complete || raw.destroy(), LAST_WORD_MS).unref();
  });
}

/** Both families of addresses where the machine has both. */
async function listenOn(
  app: FastifyInstance,
  { port, host }: HttpOptions['config'],
): Promise<void> {
  try {
    await app.listen({ port, host: host ?? '::' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (host !== undefined || (code !== 'EAFNOSUPPORT' && code !== 'EADDRNOTAVAIL')) throw error;
    await app.listen({ port, host: '0.0.0.0' });
  }
}

async function protect(app: FastifyInstance, publicUrl: string): Promise<void> {
  const own = ["'self'"];
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: own,
        styleSrc: own,
        imgSrc: own,
        fontSrc: own,
        connectSrc: own,
        manifestSrc: own,
        formAction: own,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(cookie);
  await app.register(limit, rateLimit);
}

function count(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    metrics.answered({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
  });
}

function probes(
  app: FastifyInstance,
  { ready, states, metrics }: Pick<HttpOptions, 'ready' | 'states'> & { readonly metrics: Metrics },
): void {
  const config = unlimited;
  app.get('/healthz', { config }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config }, async (_request, reply) => {
    const isReady = await ready().catch(() => false);
    return reply
      .code(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'waiting', ...states?.() });
  });
  app.get('/metrics', { config }, async (request, reply) => {
    // Counts are for the office's own network.
    if (!isInside(request.ip)) {
      reply.callNotFound();
      return reply;
    }
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

async function pages(app: FastifyInstance, { chat, console }: PageFolders): Promise<void> {
  for (const [root, prefix] of [
    [chat, '/'],
    [console, '/console/'],
  ] as const) {
    if (!existsSync(root)) continue;
    await app.register(async (scope) => {
      await scope.register(files, { root, prefix, wildcard: false });
    });
  }
  app.get('/console', async (_request, reply) => reply.redirect('/console/'));
}
