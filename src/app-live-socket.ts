import type { WebSocket } from 'ws';

/** Why we hang up: codes of our own from 4490 on, the protocol's where it has one. The name is sent as the reason. */
export const LIVE_CLOSE = {
  SESSION_ENDED: 4401,
  TOO_MANY: 4429,
  IDLE: 4491,
  SERVER_STOPS: 1001,
  BROKEN: 1011,
} as const;
export type LiveClose = keyof typeof LIVE_CLOSE;

/** Times in milliseconds. */
export interface LiveLimits {
  /** One message from a client, in bytes. */
  readonly messageBytes: number;
  readonly subscriptions: number;
  readonly connectionsEach: number;
  readonly connections: number;
  /** Messages from one client within `windowMs`. */
  readonly messages: number;
  readonly windowMs: number;
  /** How long a client may take to read one message. */
  readonly slowMs: number;
  /** How long a connection may watch nothing. */
  readonly idleMs: number;
  /** How often we ask whether a client is still there. */
  readonly pingMs: number;
}

export const LIVE_LIMITS: LiveLimits = {
  messageBytes: 16_384,
  subscriptions: 10,
  connectionsEach: 20,
  connections: 2_000,
  messages: 100,
  windowMs: 10_000,
  slowMs: 10_000,
  idleMs: 60_000,
  pingMs: 20_000,
};

/** Hangs up and says why; whoever does not answer that is cut off. */
export function hangUp(socket: WebSocket, why: LiveClose): void {
  socket.close(LIVE_CLOSE[why], why);
  setTimeout(() => socket.terminate(), 1_000).unref();
}

/**
 * Resolves once the message has left this process, so that nothing is read from the records for somebody who does
 * not read: what is behind waits there. A client that is too slow is cut off.
 */
export function sendOn(socket: WebSocket, text: string, slowMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      // The close frame would stand behind what she does not read.
      socket.terminate();
      reject(new Error('TOO_SLOW'));
    }, slowMs);
    socket.send(text, (error) => {
      clearTimeout(late);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Hangs up on a client that is gone or watches nothing, and on one that sends too much. */
export function watchOver(
  socket: WebSocket,
  { limits, watches }: { readonly limits: LiveLimits; readonly watches: () => number },
): void {
  let answered = true;
  let idle = 0;
  let messages = 0;
  const window = setInterval(() => (messages = 0), limits.windowMs).unref();
  const ping = setInterval(() => {
    if (!answered) return socket.terminate();
    idle = watches() > 0 ? 0 : idle + limits.pingMs;
    if (idle >= limits.idleMs) return hangUp(socket, 'IDLE');
    answered = false;
    socket.ping();
  }, limits.pingMs).unref();
  socket.on('pong', () => (answered = true));
  socket.on('message', () => {
    if (++messages > limits.messages) hangUp(socket, 'TOO_MANY');
  });
  socket.once('close', () => {
    clearInterval(window);
    clearInterval(ping);
  });
}
