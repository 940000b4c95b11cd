import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type {} from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiContext, ApiServices } from './api/context';
import type { ApiLanguage } from './api/errors';
import { wantedLanguage } from './api/language';
import { atTheDoor } from './api/refused-at-door';
import { Loaders } from './api/reading/loaders';
import { SignInGate } from './api/sign-in-gate';
import { DEVICE_COOKIE, SESSION_COOKIE, sessionCookies } from './app-cookies';
import type { DocumentMode, Documents } from './app-documents';
import { withDocument } from './app-documents';
import { clientKey } from './ops/rate-limit';
import type { Actor } from './services/actor';
import { originOf } from './services/origin-of';
import { looksLikePartnerKey } from './services/partners/partner-key';
import { AppError } from './shared/app-error';
import { vietnamDay } from './shared/civil-date';
import type { Clock, Ids, Log } from './shared/ports';

/** Longest body of one request, in bytes. */
const BODY_LIMIT = 100_000;

export interface DoorParts {
  readonly services: ApiServices;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly publicUrl: string;
  readonly documents: { readonly stored: Documents; readonly mode: DocumentMode };
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
    scope.addHook('onRequest', mustNameHost);
    readDocuments(scope, parts.documents);
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

/** Apollo's adapter builds an address from the host: what cannot be one would break it. */
async function mustNameHost({ hostname }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (URL.canParse(`http://${hostname}/`)) return undefined;
  return reply.code(400).send(refusal('BAD_REQUEST', 'Send the header "Host".'));
}

/** Puts the stored text in the place of its hash before anything is parsed. */
function readDocuments(scope: FastifyInstance, { stored, mode }: DoorParts['documents']): void {
  scope.addHook('preHandler', async (request, reply) => {
    const passed = withDocument(request.body, stored, mode);
    if ('code' in passed) return reply.code(400).send(refusal(passed.code, passed.message));
    request.body = passed.body;
  });
}

/** What one request knows, from its cookies and headers. */
export async function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, clock, publicUrl, gate }: ContextParts,
): Promise<ApiContext> {
  const cookies = isOurs(request, publicUrl) ? request.cookies : {};
  const token = tokenOf(request, publicUrl);
  const caller = clientKey(request.ip);
  const actor = await actorAtDoor(request, { services, publicUrl });
  return {
    actor,
    loaders: new Loaders({ actor, nested: services.nested }),
    on: vietnamDay(clock.now()),
    language: languageOf(request),
    services,
    session: {
      token: token === null || looksLikePartnerKey(token) ? null : token,
      caller: { device: cookies[DEVICE_COOKIE] ?? null, address: caller },
      ...sessionCookies(reply, { now: clock.now(), publicUrl }),
    },
    signInTries: { begin: () => gate.begin(caller), succeed: () => gate.succeed(caller) },
  };
}

/** Who asks, by the session that the request carries. A partner's program waits to be told why its key is refused. */
async function actorAtDoor(
  request: FastifyRequest,
  parts: Pick<DoorParts, 'services' | 'publicUrl'>,
): Promise<Actor> {
  try {
    return await actorIn(request, parts);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw atTheDoor(error, languageOf(request));
  }
}

/**
 * Who asks, by the session or the partner's key that the request carries; a lapsed session is nobody's.
 * @throws AppError for a key that is refused
 */
export async function actorIn(
  request: FastifyRequest,
  { services, publicUrl }: Pick<DoorParts, 'services' | 'publicUrl'>,
): Promise<Actor> {
  const token = tokenOf(request, publicUrl);
  if (token === null) return { kind: 'visitor' };
  if (looksLikePartnerKey(token)) return (await services.partnerUse.holderOf(token)).actor;
  return (await services.staff.actorOf(token)) ?? { kind: 'visitor' };
}

/** The language of the answer. */
export function languageOf({ headers }: FastifyRequest): ApiLanguage {
  return wantedLanguage(headers['accept-language']);
}

function tokenOf(request: FastifyRequest, publicUrl: string): string | null {
  const cookies = isOurs(request, publicUrl) ? request.cookies : {};
  return bearer(request) ?? cookies[SESSION_COOKIE] ?? null;
}

type WithHeaders = {
  readonly headers: Pick<IncomingHttpHeaders, 'authorization' | 'origin' | 'host'>;
};

/** The token that a client sends instead of a cookie; null without one. */
export function bearer({ headers }: WithHeaders): string | null {
  return /^Bearer ([\w-]{20,200})$/.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** A cookie counts only for our own pages: another site's script names its own origin. */
export function isOurs({ headers }: WithHeaders, publicUrl: string): boolean {
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
