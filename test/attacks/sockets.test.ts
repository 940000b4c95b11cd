import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { subscribe } from 'graphql';
import { makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { createSchema } from '../../src/api/schema';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { LiveClient } from '../support/live-client';

/** Attacks over GraphQL by WebSocket; the control lets everybody in, from every page, with introspection. */

let app: TestApp;
let token: string;
let ours: string;
let careless: FastifyInstance;
let control: string;

beforeAll(async () => {
  app = await bootApp({ environment: 'production' });
  ours = (await app.start()).url;
  token = await app.signedIn('reviewer');
  careless = Fastify();
  const door = new WebSocketServer({ server: careless.server, path: '/graphql' });
  const server = makeServer({ schema: createSchema(), subscribe });
  door.on('connection', (socket, request) => {
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: async (text) => socket.send(text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => void socket.on('message', (data) => void take(String(data))),
      },
      { request },
    );
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  });
  control = await careless.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.stop();
  careless.server.closeAllConnections();
  await careless.close();
});

/** How a connection ends that brings these headers, or 'open'. */
async function connected(url: string, headers: Record<string, string>): Promise<number | 'open'> {
  const client = new LiveClient(url, headers);
  try {
    await client.begin();
    return 'open';
  } catch {
    return (await client.closed).code;
  } finally {
    client.end();
  }
}

const cookie = () => `ansinh_staff=${token}`;

describe.each<[string, () => Record<string, string>, number]>([
  [
    'the origin of another site, with her cookie',
    () => ({ origin: 'https://evil.example', cookie: cookie() }),
    403,
  ],
  ['the origin of a sandboxed page', () => ({ origin: 'null', cookie: cookie() }), 403],
  [
    'an origin that begins like ours',
    () => ({ origin: `${ours}.evil.example`, cookie: cookie() }),
    403,
  ],
  ['no origin and no session', () => ({}), 4401],
  ['no origin and a forged session', () => ({ cookie: `ansinh_staff=${'a'.repeat(43)}` }), 4401],
])('cross-site WebSocket: %s', (_what, headers, code) => {
  test('is let in where nobody looks', async () => {
    expect(await connected(control, headers())).toBe('open');
  });
  test('is not let in here', async () => {
    expect(await connected(ours, headers())).toBe(code);
  });
});

/** The first answer to a document sent by somebody whom both servers let in. */
async function said(url: string, query: string): Promise<string> {
  const client = await new LiveClient(url).begin(token);
  client.subscribe(query, 'one');
  const answer = await client.until(({ id }) => id === 'one');
  client.end();
  return JSON.stringify(answer.payload ?? answer);
}

describe.each([
  ['a query for the schema', '{ __schema { types { name } } }', 'BAD_REQUEST'],
  ['a type by its name', 'query { __type(name: "Beneficiary") { name } }', 'BAD_REQUEST'],
  ['a query of nothing secret', '{ __typename }', 'BAD_REQUEST'],
])('introspection over subscriptions: %s', (_what, query, code) => {
  test('is answered where nobody looks', async () => {
    expect(await said(control, query)).toMatch(/"data":\{/);
  });
  test('is refused here', async () => {
    expect(await said(ours, query)).toContain(code);
  });
});

test.each([
  ['a root field that is nearly right', 'subscription { eventz { seq } }'],
  ['a field that is nearly right', 'subscription { events { sequ } }'],
])('introspection over subscriptions: %s teaches nothing', async (_what, query) => {
  expect(await said(control, query)).toContain('Did you mean');
  const answer = await said(ours, query);
  expect(answer).toContain('GRAPHQL_VALIDATION_FAILED');
  expect(answer).not.toMatch(/Did you mean|Cannot query/);
});
