import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type {} from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiContext, ApiServices } from './api/context';
import { Loaders } from './api/reading/loaders';
import { SignInGate } from './api/sign-in-gate';
import type { Actor } from './services/actor';
import { clientKey } from './ops/rate-limit';
import { originOf } from './services/origin-of';
import { vietnamDay } from './shared/civil-date';
import type { Clock, Ids, Log } from './shared/ports';

/** Longest body of one request, in bytes. */
const BODY_LIMIT = 100_000;
const VISITOR: Actor = { kind: 'visitor' };
const COOKIE = 'ansinh_staff';
const DEVICE_COOKIE = 'ansinh_device';
const YEAR_SECONDS = 31_536_000;

export interface DoorParts {
  readonly services: ApiServices;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly publicUrl: string;
}

type ContextParts = Omit<DoorParts, 'ids' | 'log'> & { readonly gate: SignInGate };

/** A body that is no UTF-8 would be stored with other words than were sent. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Puts a started Apollo server behind POST /graphql, JSON only. Everything else that browsers can send
 * without asking first (GET, forms, plain text) never reaches it.
 */
export async function mountGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  parts: DoorParts,
): Promise<void> {
  const gate = new SignInGate(parts.clock);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
      async (_request: FastifyRequest, body: Buffer) => parsed(body),
    );
    // Apollo's adapter builds an address from the host: what cannot be one would break it.
    scope.addHook('onRequest', async ({ hostname }, reply) => {
      if (URL.canParse(`http://${hostname}/`)) return;
      return reply.code(400).send(refusal('BAD_REQUEST', 'Send the header "Host".'));
    });
    scope.setErrorHandler((error: { readonly statusCode?: number }, _request, reply) => {
      const status = error.statusCode ?? 500;
      const [code, message] = REFUSALS[status] ?? BROKEN;
      const fields = { id: parts.ids.next(), status, ...originOf(error) };
      // A body that trickles in past its time is somebody else's fault, and cheap to send.
      if (status === 503) parts.log.warn('api.door', fields);
      else if (status >= 500) parts.log.error('api.door', fields);
      return reply.code(status).send(refusal(code, message));
    });
    scope.post(
      '/graphql',
      { bodyLimit: BODY_LIMIT },
      fastifyApolloHandler(apollo, {
        context: (request, reply) => contextOf(request, reply, { ...parts, gate }),
      }),
    );
    scope.route({
      method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url: '/graphql',
      handler: (_request, reply) =>
        reply.code(405).header('allow', 'POST').send(refusal('POST_ONLY', 'Send a POST request.')),
    });
  });
}

/** What one request knows, from its cookies and headers. */
export async function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, clock, publicUrl, gate }: ContextParts,
): Promise<ApiContext> {
  const cookies = isOurs(request, publicUrl) ? request.cookies : {};
  const token = bearer(request) ?? cookies[COOKIE] ?? null;
  const caller = clientKey(request.ip);
  const options = {
    path: '/graphql',
    httpOnly: true,
    sameSite: 'strict',
    secure: publicUrl.startsWith('https:'),
  } as const;
  const actor: Actor = (token === null ? null : await services.staff.actorOf(token)) ?? VISITOR;
  return {
    actor,
    loaders: new Loaders({ actor, nested: services.nested }),
    on: vietnamDay(clock.now()),
    language: /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi',
    services,
    session: {
      token,
      device: cookies[DEVICE_COOKIE] ?? null,
      keep: (session) => {
        const maxAge = Math.floor((session.expiresAt - clock.now()) / 1000);
        void reply.setCookie(COOKIE, session.token, { ...options, maxAge });
        void reply.setCookie(DEVICE_COOKIE, session.device, { ...options, maxAge: YEAR_SECONDS });
      },
      drop: () => void reply.clearCookie(COOKIE, options),
    },
    signInTries: { begin: () => gate.begin(caller), succeed: () => gate.succeed(caller) },
  };
}

function bearer(request: FastifyRequest): string | null {
  return /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** A cookie counts only for our own pages: another site's script names its own origin. */
function isOurs({ headers }: FastifyRequest, publicUrl: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return [new URL(publicUrl).origin, `http://${host}`, `https://${host}`].includes(origin);
}

const BROKEN = ['BROKEN', 'Something broke on our side.'] as const;
const REFUSALS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The body is not valid JSON.'],
  413: ['BODY_TOO_LARGE', `A request has at most ${BODY_LIMIT} bytes.`],
  415: ['JSON_ONLY', 'Send the content type application/json.'],
  429: ['TOO_MANY_REQUESTS', 'Too many requests; wait a little.'],
  503: ['BUSY', 'The request took too long. Try again shortly.'],
};

function refusal(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}

/** What is no JSON becomes undefined, which Apollo refuses with a sentence of its own. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(body));
  } catch {
    return undefined;
  }
}
