import { dropUrl, freshUrl, ON_SERVER } from '../support/records';
import { Citizen } from '../support/citizen';
import { LiveClient } from '../support/live-client';
import type { RunningServer } from '../support/running-server';
import { Installation } from '../support/running-server';

/** Migrations on a server whose machine has other work. */
const PATIENCE_MS = 180_000;
jest.setTimeout(900_000);

/** Several processes on one database need a server: `npm run test:dist:db` with TEST_DATABASE_URL. */
const onServer = ON_SERVER ? test : test.skip;
const installation = new Installation();
let database: string;
beforeAll(async () => {
  database = await freshUrl('_live');
});
afterAll(async () => {
  installation.remove();
  await dropUrl(database);
});

async function signIn(server: RunningServer): Promise<string> {
  const [, login, password] = await server.says(/Sign in\s+(\S+)\s+password (\S+)/);
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation { signIn(login: "${login}", password: "${password}") { __typename } }`,
    }),
  });
  const cookie = answer.headers.get('set-cookie') ?? '';
  const token = /ansinh_staff=([\w-]+)/.exec(cookie)?.[1];
  if (token === undefined) throw new Error(`Not signed in: ${await answer.text()}`);
  return token;
}

onServer(
  'two servers on one database: what happens at either is told at both, once and in order, across a stop and a kill',
  async () => {
    const environment = {
      DATABASE_URL: database,
      AN_SINH_KEY: '7'.repeat(64),
    };
    const first = await installation.start(environment, PATIENCE_MS);
    const token = await signIn(first);
    let second = await installation.start(environment, PATIENCE_MS);
    const seen: number[] = [];
    const endings: string[] = [];
    let client = await new LiveClient(second.url).begin(token);
    client.watch('(after: 0)');

    /** Three citizens write at each server. */
    const talk = async (round: string, servers: readonly RunningServer[]) => {
      const said = servers.flatMap(({ url }) =>
        [1, 2, 3].map((who) => new Citizen(url).say(`lượt ${round} người ${who}`)),
      );
      for (const { status } of await Promise.all(said)) expect(status).toBeLessThan(300);
    };
    const takeDown = async () => {
      const { code, reason } = await client.closed;
      seen.push(...client.events().map(({ seq }) => seq));
      endings.push(`${code} ${reason}`);
    };
    const comeBack = async (server: RunningServer) => {
      client = await new LiveClient(server.url).begin(token);
      client.watch(`(after: ${seen.at(-1) ?? 0})`);
    };

    await talk('một', [first, second]);
    await client.many(6);
    await Promise.all([talk('hai', [first]), second.stop(), takeDown()]);
    await comeBack(first);
    await talk('ba', [first]);
    second = await installation.start(environment, PATIENCE_MS);
    await talk('bốn', [second]);
    await client.many(6);
    client.end();
    await takeDown();
    await comeBack(second);
    await talk('năm', [first, second]);
    second.kill();
    await takeDown();
    await comeBack(first);
    await talk('sáu', [first]);

    const last = await new LiveClient(first.url).begin(token);
    last.watch('(after: 0)');
    const citizens = 6 + 3 + 3 + 3 + 6 + 3;
    // Hers and the answer; those that the killed server owed are given by the other.
    await last.many(2 * citizens);
    await client.until(() => client.events().at(-1)?.seq === last.events().at(-1)?.seq);
    seen.push(...client.events().map(({ seq }) => seq));
    const whole = Array.from({ length: 2 * citizens }, (_, at) => at + 1);
    expect(seen).toEqual(whole);
    expect(last.events().map(({ seq }) => seq)).toEqual(whole);
    expect(new Set(last.events().map(({ subject }) => subject)).size).toBe(citizens);
    expect(endings[0]).toBe('1001 SERVER_STOPS');
    expect(endings.at(-1)).toMatch(/^1006/);
    last.end();
    client.end();
    await first.stop();
  },
);
