import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Hangs up on every connection that waits for no answer, and on the others as they are answered. Node's own
 * `closeIdleConnections` leaves those that never asked anything, and browsers open such ones in advance.
 * @returns starts draining; what is open after `limitMs` is cut off
 */
export function drainOf(server: Server): (limitMs: number) => NodeJS.Timeout {
  const waiting = new Map<Socket, number>();
  let closing = false;
  const add = (socket: Socket, answers: 1 | -1): void => {
    const left = (waiting.get(socket) ?? 0) + answers;
    if (waiting.has(socket)) waiting.set(socket, left);
    if (closing && left === 0) socket.destroySoon();
  };
  server.on('connection', (socket) => {
    waiting.set(socket, 0);
    socket.on('close', () => waiting.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    add(socket, 1);
    response.on('close', () => add(socket, -1));
  });
  return (limitMs) => {
    closing = true;
    for (const [socket, answers] of waiting) if (answers === 0) socket.destroySoon();
    return setTimeout(() => server.closeAllConnections(), limitMs);
  };
}
