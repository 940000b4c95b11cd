import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemIds } from '../../src/ops/system';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { Citizen } from '../support/citizen';

const folder = mkdtempSync(join(tmpdir(), 'an-sinh-roles-'));
const databaseUrl = join(folder, 'an-sinh.sqlite');
const ID = '30000000-0000-4000-8000-000000000001';

let app: TestApp;
afterEach(() => app.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One after the other: two connections of one process to a file would wait for each other for ever. */
async function begin(role: 'door' | 'worker'): Promise<string> {
  app = await bootApp({ databaseUrl, role }, { ids: systemIds });
  return (await app.start()).url;
}

/** The same citizen in both tests. */
let her: Citizen;

test('a door stores a message once and answers nobody', async () => {
  her = new Citizen(await begin('door'));
  expect((await her.say('Mẹ tôi 82 tuổi', ID)).status).toBe(202);
  expect((await her.say('Mẹ tôi 82 tuổi', ID)).status).toBe(202);
  await app.services.chat.resume();
  await app.services.chat.idle();
  await her.open();
  await her.sees(({ from }) => from === 'citizen');
  expect(her.shown.map(({ from }) => from)).toEqual(['citizen']);
  her.close();
});

test('a worker takes nothing in, and answers what the door has stored', async () => {
  const url = await begin('worker');
  expect((await new Citizen(url).say('xin chào')).status).toBe(404);
  await app.services.chat.idle();
  await app.stop();
  const door = await begin('door');
  her.moveTo(door);
  await her.open();
  await her.sees(({ from }) => from === 'bot');
  her.close();
});
