import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Installation } from '../support/running-server';

/** The first minutes of an installation, as a process. */

jest.setTimeout(120_000);
const installation = new Installation();
afterAll(() => installation.remove());

test('a start whose port is taken says so in one sentence and does not use up the first password', async () => {
  const other = createServer().listen(0);
  const { port } = other.address() as AddressInfo;
  const failed = installation.start({ PORT: String(port) });
  await expect(failed).rejects.toThrow(`Port ${port} is in use`);
  await new Promise((resolve) => other.close(resolve));

  const server = await installation.start();
  await expect(printed(server, /Sign in +canbo +password \S{12,}/)).resolves.toBe(true);
  expect(await server.stop()).toBe(0);
  const again = await installation.start();
  await expect(printed(again, /Ask +Mẹ tôi/)).resolves.toBe(true);
  expect(again.output()).not.toMatch(/password/);
  expect(await again.stop()).toBe(0);
});

/** Waits until the process has printed something that fits. */
async function printed(server: { output(): string }, what: RegExp): Promise<boolean> {
  for (let tries = 0; tries < 100 && !what.test(server.output()); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return what.test(server.output());
}
