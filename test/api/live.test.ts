import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { anInbound } from '../support/builders';
import { LiveClient } from '../support/live-client';
import { HERE, THERE } from '../support/office';

let app: TestApp;
let url: string;
let reviewer: string;
const clients: LiveClient[] = [];

beforeAll(async () => {
  app = await bootApp();
  ({ url } = await app.start());
  url = url.replace('localhost', '127.0.0.1');
  reviewer = await app.signedIn('reviewer');
});
afterAll(() => app.stop());
afterEach(() => {
  for (const client of clients.splice(0)) client.end();
});

function connect(headers: Record<string, string> = {}): LiveClient {
  const client = new LiveClient(url, headers);
  clients.push(client);
  return client;
}

async function watching(args = '', token = reviewer): Promise<LiveClient> {
  const client = await connect().begin(token);
  await taken(client, args);
  return client;
}

/** Watches, and waits until the server has taken it: the answer to what was asked behind it says so. */
async function taken(client: LiveClient, args = '', id = 'one'): Promise<void> {
  client.watch(args, id);
  client.watch('(after: 999999)', `behind ${id}`);
  await client.until((message) => message.id === `behind ${id}`);
}

async function say(text: string, address: string): Promise<void> {
  await app.services.chat.receive(anInbound({ text, address }));
  await app.services.chat.idle();
}

async function last(): Promise<number> {
  return (await app.ask('{ lastEvent }', {}, reviewer)).data.lastEvent;
}

test('a message, its answer, the wish for a person and the take-over are told as they happen, without their words', async () => {
  const client = await watching();
  await say('Mẹ tôi 82 tuổi', 'live-1');
  await client.many(2);
  const [first] = client.events();
  const id = String(first?.subject);
  expect(
    client.events().every(({ kind, subject }) => kind === 'CONVERSATION' && subject === id),
  ).toBe(true);
  await say('gặp cán bộ', 'live-1');
  await client.until(({ payload }) => payload?.data?.events.change === 'STATE');
  await app.ask(
    `mutation { takeOver(conversationId: "${id}") { __typename } }`,
    {},
    await app.signedIn('province-officer'),
  );
  await client.until(({ payload }) => payload?.data?.events.change === 'OWNER');
  const numbers = client.events().map(({ seq }) => seq);
  expect(numbers).toEqual(numbers.map((_, at) => Number(numbers[0]) + at));
  expect(JSON.stringify(client.messages)).not.toMatch(/tuổi|live-1/);
});

test('whoever comes back goes on behind what she had, with nothing missing and nothing twice', async () => {
  const begin = await last();
  await say('một', 'live-2');
  const first = await watching(`(after: ${begin})`);
  await first.many(1);
  const had = Number(first.events()[0]?.seq);
  first.end();
  await say('hai', 'live-2');
  await say('ba', 'live-2');
  const end = await last();
  const second = await watching(`(after: ${had})`);
  await second.many(end - had);
  expect(second.events().map(({ seq }) => seq)).toEqual(
    Array.from({ length: end - had }, (_, at) => had + 1 + at),
  );
});

test('what was removed is a named error, and so is a place that never was', async () => {
  await say('cũ', 'live-3');
  app.clock.pass(10 * 86_400_000);
  const fresh = await app.signedIn('reviewer');
  await say('mới', 'live-3');
  await app.services.live.forgetOld();
  const client = await connect().begin(fresh);
  for (const [id, after] of [
    ['old', 0],
    ['never', 999_999],
  ] as const) {
    client.watch(`(after: ${after})`, id);
    const { payload } = await client.until((message) => message.id === id);
    const [error] = payload.errors ?? payload;
    expect(error.extensions.code).toBe('EVENTS_GONE');
    expect(error.message).toMatch(/tải lại/);
  }
  await taken(client, '', 'now');
  await say('nữa', 'live-3');
  await client.many(2, 'now');
  reviewer = fresh;
});

test('a session that ends ends the stream before the next event, with its name', async () => {
  const token = await app.signedIn('reviewer');
  const client = await watching('', token);
  await app.ask('mutation { signOut { __typename } }', {}, token);
  await say('sau khi ra', 'live-4');
  expect(await client.closed).toEqual({ code: 4401, reason: 'SESSION_ENDED' });
  expect(client.events()).toEqual([]);
});

test('an open page does not keep a session from falling idle', async () => {
  const token = await app.signedIn('reviewer');
  const client = await watching('', token);
  for (let minutes = 0; minutes < 35; minutes += 7) {
    app.clock.pass(7 * 60_000);
    await say('tin', 'live-5');
  }
  expect(await client.closed).toMatchObject({ reason: 'SESSION_ENDED' });
  reviewer = await app.signedIn('reviewer');
});

test.each([
  ['another site', { origin: 'https://evil.example' }, 403],
  ['a site that begins like ours', { origin: 'http://localhost.evil.example' }, 403],
])('%s is refused before anything is agreed', async (_who, headers, code) => {
  const cookie = `ansinh_staff=${reviewer}`;
  expect(await connect({ ...headers, cookie }).closed).toMatchObject({ code });
});

test('a cookie from our own page will do; no token, a wrong one and another protocol will not', async () => {
  await connect({ origin: 'http://localhost', cookie: `ansinh_staff=${reviewer}` }).begin();
  await expect(connect().begin()).rejects.toThrow('4401 SESSION_ENDED');
  await expect(connect().begin('x'.repeat(40))).rejects.toThrow('4401 SESSION_ENDED');
});

test('each role watches what it may: officers imports, reviewers conversations, others nothing', async () => {
  const [ofCommune, ofAdmin] = [
    await app.signedIn('commune-officer', HERE),
    await app.signedIn('admin'),
  ];
  const officer = await connect().begin(ofCommune);
  officer.watch('(kinds: [CONVERSATION])', 'talk');
  officer.watch('(kinds: [IMPORT])', 'import');
  await taken(officer, '', 'all');
  const refused = await officer.until(({ id }) => id === 'talk');
  expect((refused.payload.errors ?? refused.payload)[0].extensions.code).toBe('FORBIDDEN');
  const admin = await connect().begin(ofAdmin);
  admin.watch();
  const { payload } = await admin.until(({ id }) => id === 'one');
  expect((payload.errors ?? payload)[0].extensions.code).toBe('FORBIDDEN');
  await say('không phải việc của xã', 'live-6');
  expect(officer.events('all')).toEqual([]);
});

test('queries, deep questions and what is no GraphQL do not pass here; subscriptions do not pass by POST', async () => {
  const client = await connect().begin(reviewer);
  const cases: [string, string, string][] = [
    ['query', '{ me { id } }', 'BAD_REQUEST'],
    ['mutation', 'mutation { signOut { __typename } }', 'BAD_REQUEST'],
    ['nonsense', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['guess', 'subscription { secrets }', 'GRAPHQL_VALIDATION_FAILED'],
    ['wide', `subscription { events { ${'seq '.repeat(301)} } }`, 'TOO_MUCH_ASKED'],
  ];
  for (const [id, query, code] of cases) {
    client.subscribe(query, id);
    const { payload } = await client.until((message) => message.id === id);
    expect([id, payload[0].extensions.code]).toEqual([id, code]);
  }
  const { errors } = await app.ask('subscription { events { seq } }', {}, reviewer);
  expect(errors?.[0]?.message).toMatch(/WebSocket/);
});

test('one connection has ten subscriptions, and a message has a size', async () => {
  const client = await connect().begin(reviewer);
  for (let at = 0; at < 11; at++) client.watch('', `s${at}`);
  const { payload } = await client.until(({ type }) => type === 'error');
  expect(payload[0].extensions.code).toBe('TOO_MANY_REQUESTS');
  client.send({ type: 'ping', payload: { long: 'x'.repeat(20_000) } });
  expect(await client.closed).toMatchObject({ code: 1009 });
});

test('a flood of messages ends the connection', async () => {
  const client = await connect().begin(reviewer);
  for (let at = 0; at < 150; at++) client.send({ type: 'ping' });
  expect(await client.closed).toEqual({ code: 4429, reason: 'TOO_MANY' });
});

test('a file is told to the commune that holds it, from the first step to the answer, and to no other', async () => {
  const [here, there] = [
    await app.signedIn('commune-officer', HERE),
    await app.signedIn('commune-officer', THERE),
  ];
  const [officer, stranger] = [await connect().begin(here), await connect().begin(there)];
  await taken(officer, '(kinds: [APPLICATION])', 'one');
  await taken(stranger, '(kinds: [APPLICATION])', 'one');
  const run = async (call: string) =>
    (await app.ask(`mutation { out: ${call} { ... on Recorded { id } } }`, {}, here)).data.out.id;
  const who = await run(`registerBeneficiary(input: { name: "Lò Thị Ón", unitCode: "${HERE}" })`);
  const id = await run(
    `registerApplication(input: { beneficiaryId: "${who}", procedure: "social-pension", channel: COUNTER, receivedOn: "2026-11-16" })`,
  );
  await run(`addApplicationDocument(id: "${id}", version: 1, input: { kind: "form", seen: COPY })`);
  await run(
    `addApplicationStep(id: "${id}", version: 2, input: { kind: VERIFIED, happenedOn: "2026-11-18" })`,
  );
  await officer.many(3);
  expect(officer.events().map(({ kind, subject, change }) => [kind, subject, change])).toEqual([
    ['APPLICATION', id, 'STATE'],
    ['APPLICATION', id, 'CONTENT'],
    ['APPLICATION', id, 'STATE'],
  ]);
  // Whoever comes back goes on behind the first.
  const again = await connect().begin(here);
  again.watch(`(kinds: [APPLICATION], after: ${officer.events()[0]?.seq})`);
  await again.many(2);
  expect(again.events()).toEqual(officer.events().slice(1));
  expect(stranger.events()).toEqual([]);
});
