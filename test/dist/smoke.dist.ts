import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningServer } from '../support/running-server';
import { Installation } from '../support/running-server';

/** What tsc built, as a process: not what the tests compile. */

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';
const ON = { CLOCK_ON: '2026-11-23' };

interface Item {
  readonly from: string;
  readonly text: string;
}

const installation = new Installation();
let server: RunningServer;
let cookie = '';

jest.setTimeout(120_000);
beforeAll(async () => {
  server = await installation.start(ON);
});
afterAll(() => installation.remove());

test('a citizen who writes to the page gets the lawful answer', async () => {
  await say(QUESTION);
  const answer = await botSays(/540\.000/);
  expect(answer).toMatch(/trợ cấp hưu trí xã hội/i);
  expect(answer).toMatch(/Điều 21/);
});

test('a front-end client gets the same law over GraphQL', async () => {
  const { data } = await graphql('{ programmes { key name } }');
  expect(data.programmes).toContainEqual({
    key: 'social-pension',
    name: 'Trợ cấp hưu trí xã hội',
  });
});

test('the pages, the probes and the figures are served', async () => {
  for (const path of ['/', '/console', '/healthz', '/readyz', '/metrics']) {
    expect([path, (await fetch(server.url + path)).status]).toEqual([path, 200]);
  }
});

test('a message that cannot be read is refused with a sentence and no stack', async () => {
  const response = await post('/chat/messages', '{"id":');
  expect(response.status).toBe(400);
  expect(await response.text()).not.toMatch(/at .*\.js|node_modules/);
});

test('the first sign-in is printed on the first start only, and the talk is there after a restart', async () => {
  const first = server.output();
  expect(await server.stop()).toBe(0);
  server = await installation.start(ON);
  expect(await botSays(/540\.000/)).not.toBe('');
  expect(server.output()).not.toBe(first);
  expect(server.output().length).toBeLessThan(first.length);
});

test('a wrong setting stops the start with one sentence', async () => {
  const failed = installation.start({ PORT: 'seven' });
  await expect(failed).rejects.toThrow(/PORT must be a whole number/);
});

test('it stops with code 0 when asked', async () => {
  expect(await server.stop()).toBe(0);
});

async function say(text: string): Promise<void> {
  const response = await post('/chat/messages', JSON.stringify({ id: randomUUID(), text }));
  expect(response.status).toBe(202);
  cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** Reads the conversation until the bot has said something that fits; all it said, joined. */
async function botSays(wanted: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(`${server.url}/chat/messages`, { headers: { cookie } });
    const { items } = (await response.json()) as { items: Item[] };
    const said = items.filter(({ from }) => from === 'bot').map(({ text }) => text);
    if (said.some((text) => wanted.test(text))) return said.join('\n');
    await wait(100);
  }
  throw new Error(`The bot never said ${wanted}`);
}

async function graphql(query: string): Promise<{ data: { programmes: unknown[] } }> {
  const response = await post('/graphql', JSON.stringify({ query }));
  return (await response.json()) as { data: { programmes: unknown[] } };
}

function post(path: string, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: server.url };
  return fetch(server.url + path, { method: 'POST', headers, body });
}
