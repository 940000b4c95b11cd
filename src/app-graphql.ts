import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type {} from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiContext, ApiServices } from './api/context';
import { SignInGate } from './api/sign-in-gate';
import { clientKey } from './ops/rate-limit';
import { vietnamDay } from './shared/civil-date';
import type { Clock } from './shared/ports';

/** Longest body of one request, in bytes. */
const BODY_LIMIT = 100_000;
const COOKIE = 'ansinh_staff';

export interface DoorParts {
  readonly services: ApiServices;
  readonly clock: Clock;
  readonly publicUrl: string;
}

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
      { parseAs: 'string', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, parsed(String(body))),
    );
    scope.setErrorHandler((error: { readonly statusCode?: number }, _request, reply) => {
      const status = error.statusCode ?? 500;
      const [code, message] = REFUSALS[status] ?? BROKEN;
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

async function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, clock, publicUrl, gate }: DoorParts & { readonly gate: SignInGate },
): Promise<ApiContext> {
  const token =
    bearer(request) ?? (isOurs(request, publicUrl) ? (request.cookies[COOKIE] ?? null) : null);
  const options = {
    path: '/graphql',
    httpOnly: true,
    sameSite: 'strict',
    secure: publicUrl.startsWith('https:'),
  } as const;
  return {
    actor: (token === null ? null : await services.staff.actorOf(token)) ?? { kind: 'visitor' },
    on: vietnamDay(clock.now()),
    language: /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi',
    services,
    session: {
      token,
      keep: (session) => {
        const maxAge = Math.floor((session.expiresAt - clock.now()) / 1000);
        void reply.setCookie(COOKIE, session.token, { ...options, maxAge });
      },
      drop: () => void reply.clearCookie(COOKIE, options),
    },
    mayTrySignIn: () => gate.pass(clientKey(request.ip)),
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
};

function refusal(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}

/** What is no JSON becomes undefined, which Apollo refuses with a sentence of its own. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
