import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { handleProtocols, makeServer } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import { SESSION_COOKIE } from './app-cookies';
import { bearer, isOurs } from './app-graphql';
import type { Connection, FirstMessage, LiveParts } from './app-live-connection';
import { liveHooks } from './app-live-hooks';
import type { LiveLimits } from './app-live-socket';
import { hangUp, LIVE_LIMITS, sendOn, watchOver } from './app-live-socket';
import { originOf } from './services/origin-of';

export interface Live {
  /** Hangs up on everybody in a way after which clients come back by themselves. */
  stop(): Promise<void>;
}

/** How long clients may take to answer that we hang up. */
const FAREWELL_MS = 500;

/**
 * Subscriptions over WebSocket at the address of GraphQL. A page of another site is refused before anything is
 * agreed; who is behind a cookie or a bearer token is asked at the first message and again at every event.
 */
export function mountLive(
  app: FastifyInstance,
  given: Omit<LiveParts, 'limits'> & { readonly limits?: LiveLimits },
): Live {
  const parts: LiveParts = { ...given, limits: given.limits ?? LIVE_LIMITS };
  const connections = new Set<Connection>();
  const door = new WebSocketServer({
    noServer: true,
    maxPayload: parts.limits.messageBytes,
    perMessageDeflate: false,
    handleProtocols,
  });
  const server = makeServer<FirstMessage, Connection>(liveHooks(parts, connections));
  const open = (socket: WebSocket, request: IncomingMessage) => {
    const { authorization, cookie = '', 'accept-language': acceptLanguage = '' } = request.headers;
    const token =
      bearer({ headers: { authorization } }) ?? app.parseCookie(cookie)[SESSION_COOKIE] ?? null;
    const connection = { socket, acceptLanguage, token, context: null, staffId: null };
    keep(connection, { parts, connections });
    const closed = server.opened(channelOf(socket, parts), connection);
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  };
  app.server.on('upgrade', (request, stream, head) => {
    const refusal = refusalOf(request, parts, connections.size);
    if (refusal === null) door.handleUpgrade(request, stream, head, open);
    else refuse(stream, refusal);
  });
  return { stop: () => stop(door) };
}

function keep(
  connection: Connection,
  { parts, connections }: { readonly parts: LiveParts; readonly connections: Set<Connection> },
): void {
  const { socket } = connection;
  connections.add(connection);
  const watches = () => Object.keys(connection.context?.subscriptions ?? {}).length;
  watchOver(socket, { limits: parts.limits, watches });
  // Too long a message, a broken frame: the library has said why, or cannot.
  socket.on('error', () => undefined);
  socket.once('close', () => connections.delete(connection));
}

/** The socket as the protocol knows it. */
function channelOf(socket: WebSocket, { limits, log, ids }: LiveParts) {
  return {
    protocol: socket.protocol,
    send: (text: string) => sendOn(socket, text, limits.slowMs),
    close: (code?: number, reason?: string) => socket.close(code, reason),
    onMessage: (take: (text: string) => Promise<void>) => {
      socket.on('message', (data) => {
        take(String(data)).catch((error: unknown) => {
          if (socket.readyState !== socket.OPEN) return;
          log.error('live.broken', { id: ids.next(), ...originOf(error) });
          hangUp(socket, 'BROKEN');
        });
      });
    },
  };
}

/** The answer to a connection that is refused; null for one that is let in. */
function refusalOf(
  request: IncomingMessage,
  { limits, publicUrl }: LiveParts,
  open: number,
): string | null {
  if (request.url?.split('?')[0] !== '/graphql') return '404 Not Found';
  if (!isOurs(request, publicUrl)) return '403 Forbidden';
  return open < limits.connections ? null : '503 Service Unavailable';
}

function refuse(stream: Duplex, answer: string): void {
  stream.end(`HTTP/1.1 ${answer}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function stop(door: WebSocketServer): Promise<void> {
  const closing = [...door.clients].map(
    (socket) => new Promise((resolve) => socket.once('close', resolve)),
  );
  for (const socket of door.clients) hangUp(socket, 'SERVER_STOPS');
  let late: NodeJS.Timeout | undefined;
  const enough = new Promise((resolve) => (late = setTimeout(resolve, FAREWELL_MS)));
  await Promise.race([Promise.all(closing), enough]);
  clearTimeout(late);
  for (const socket of door.clients) socket.terminate();
  door.close();
}
