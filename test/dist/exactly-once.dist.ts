import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KillReport } from '../../scripts/chaos/kill';
import { kill } from '../../scripts/chaos/kill';
import { dropUrl, freshUrl, ON_SERVER } from '../support/records';
import { Citizen } from '../support/citizen';
import { Installation } from '../support/running-server';

jest.setTimeout(900_000);

const folder = mkdtempSync(join(tmpdir(), 'an-sinh-kills-'));
const installation = new Installation();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  installation.remove();
});

/** Nothing that a platform was told is lost, and nothing happened twice, however processes ended. */
function allIsWell({ problems, broken, exits, messages, answers, twice, kills }: KillReport): void {
  expect({ problems, broken }).toEqual({ problems: [], broken: [] });
  expect(exits.every((code) => code === 0)).toBe(true);
  expect(messages).toBeGreaterThan(0);
  expect(answers).toBeGreaterThan(0);
  // A second copy is only possible where a process ended between the platform's yes and our mark of it.
  expect(twice).toBeLessThanOrEqual(kills.get('sent, not marked') ?? 0);
}

test('one process on a file, killed at named points: nothing acknowledged is lost, nothing happens twice', async () => {
  const databaseUrl = join(folder, 'an-sinh.sqlite');
  allIsWell(
    await kill({
      kills: 5,
      seed: 3,
      roles: ['all'],
      databaseUrl,
      dataDir: folder,
      say: () => undefined,
    }),
  );
});

(ON_SERVER ? test : test.skip)(
  'two doors and two workers on one server, killed at named points: the same',
  async () => {
    const databaseUrl = await freshUrl('_kills');
    try {
      const roles = ['door', 'door', 'worker', 'worker'] as const;
      allIsWell(
        await kill({
          kills: 10,
          seed: 5,
          roles,
          databaseUrl,
          dataDir: folder,
          say: () => undefined,
        }),
      );
    } finally {
      await dropUrl(databaseUrl);
    }
  },
);

test('a stop in the middle of messages takes nothing new in, ends what runs within ten seconds, and leaves with 0', async () => {
  const environment = { AN_SINH_KEY: '7'.repeat(64) };
  const first = await installation.start(environment);
  const citizens = Array.from({ length: 20 }, () => new Citizen(first.url));
  const said = citizens.map((citizen) =>
    citizen.say('Mẹ tôi 82 tuổi').then(
      ({ status }) => status === 202,
      () => false,
    ),
  );
  await said[0];
  const began = performance.now();
  expect(await first.stop()).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  const taken = (await Promise.all(said)).map((yes, at) => (yes ? citizens[at] : undefined));
  expect(taken[0]).toBeDefined();

  const second = await installation.start(environment);
  for (const citizen of taken) {
    if (citizen === undefined) continue;
    citizen.moveTo(second.url);
    await citizen.open();
    await citizen.sees(({ from }) => from === 'bot');
    expect(citizen.shown.filter(({ from }) => from === 'citizen')).toHaveLength(1);
    citizen.close();
  }
  expect(await second.stop()).toBe(0);
});
