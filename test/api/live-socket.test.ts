import type { WebSocket } from 'ws';
import { sendOn } from '../../src/app-live-socket';

/** A socket that keeps what it is given until it is read. */
function socket() {
  const waiting: ((error?: Error) => void)[] = [];
  let cut = false;
  const fake = {
    send: (_text: string, done: (error?: Error) => void) => void waiting.push(done),
    terminate: () => (cut = true),
  };
  return { waiting, isCut: () => cut, socket: fake as unknown as WebSocket };
}

test('a message is waited for until it has left; whoever reads in time stays', async () => {
  const { socket: slow, waiting, isCut } = socket();
  let sent = false;
  const sending = sendOn(slow, 'text', 1_000).then(() => (sent = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sent).toBe(false);
  waiting[0]?.();
  await sending;
  expect([sent, isCut()]).toEqual([true, false]);
});

test('whoever reads nothing is cut off', async () => {
  const { socket: silent, isCut } = socket();
  await expect(sendOn(silent, 'text', 20)).rejects.toThrow('TOO_SLOW');
  expect(isCut()).toBe(true);
});
