import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HttpRequest, Route } from '../../bots/channel';
import { WebChannel } from '../../bots/web/web.channel';
import type { Http, HttpOptions } from '../../src/ops/http';
import { createHttp } from '../../src/ops/http';
import { clientKey } from '../../src/ops/rate-limit';
import { AppError } from '../../src/shared/app-error';
import { until } from './http-request';
import { InboxPort } from './inbox-port';
import { COOKIE_KEY } from './subjects';

let root: string;
let http: Http | null = null;
const seen: HttpRequest[] = [];
const echo: Route = {
  method: 'POST',
  path: '/hook/echo',
  perMinute: 3,
  handle: async (request) => {
    seen.push(request);
    const text = request.rawBody.toString();
    if (text === 'break') throw new Error('Giàng Thị Mẩy 0900000000 broke it');
    if (text === 'refuse') throw new AppError('NOT_IN_FORCE', 'No law.');
    return { status: 201, headers: { 'x-own': 'yes' }, body: 'done' };
  },
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ansinh-web-'));
  for (const [folder, text] of [
    ['chat', '<p>chat</p>'],
    ['console', '<p>console</p>'],
  ] as const) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'index.html'), text);
  }
  writeFileSync(join(root, 'chat', 'chat.js'), '// chat');
  writeFileSync(join(root, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(root, { recursive: true }));
afterEach(async () => {
  await http?.close();
  http = null;
});

async function server(options: Partial<HttpOptions> = {}) {
  const port = new InboxPort();
  const made = await createHttp({
    config: { port: 0, host: '127.0.0.1', publicUrl: 'http://localhost:4000' },
    log: port.log,
    routes: [echo],
    ready: async () => true,
    pages: { chat: join(root, 'chat'), console: join(root, 'console') },
    ...options,
  });
  http = made;
  return { port, app: made.app, made };
}

describe('a route of a channel', () => {
  it('sees the bytes as they came, the cookies and the query', async () => {
    const { app } = await server();
    const answer = await app.inject({
      method: 'POST',
      url: '/hook/echo?after=3&after=4',
      headers: { 'content-type': 'application/json', cookie: 'ansinh=a.b' },
      payload: '{ "a":1 }\n',
    });
    expect(answer.statusCode).toBe(201);
    expect(answer.headers['x-own']).toBe('yes');
    const request = seen.at(-1);
    expect(request?.rawBody.toString()).toBe('{ "a":1 }\n');
    expect(request?.cookies).toEqual({ ansinh: 'a.b' });
    expect(request?.query).toEqual({ after: '3' });
  });

  it('that breaks leaves one sentence and an id outside, and no words in the log', async () => {
    const { app, port } = await server();
    const answer = await app.inject({ method: 'POST', url: '/hook/echo', payload: 'break' });
    expect(answer.statusCode).toBe(500);
    const { error, id } = answer.json<{ error: string; id: string }>();
    expect(error).toBe('Máy chủ gặp lỗi. Xin thử lại sau ít phút.');
    expect(port.logged).toHaveLength(1);
    expect(port.logged[0]).toContain(id);
    expect(port.logged[0]).not.toMatch(/Mẩy|0900000000/);
    expect(answer.body).not.toMatch(/Mẩy|at .*\.ts/);
  });

  it('that refuses by a rule of ours answers with its status and logs nothing', async () => {
    const { app, port } = await server();
    const answer = await app.inject({ method: 'POST', url: '/hook/echo', payload: 'refuse' });
    expect(answer.statusCode).toBe(400);
    expect(port.logged).toEqual([]);
  });

  it('never sees more than 100 kB', async () => {
    const { app } = await server();
    const before = seen.length;
    const payload = 'a'.repeat(100_001);
    const answer = await app.inject({ method: 'POST', url: '/hook/echo', payload });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ error: 'Tin nhắn quá dài. Xin gửi ngắn hơn.' });
    expect(seen).toHaveLength(before);
  });

  it('refuses the fourth call of a minute where it allows three, client by client', async () => {
    const { app } = await server();
    const post = (remoteAddress: string) =>
      app.inject({ method: 'POST', url: '/hook/echo', payload: 'a', remoteAddress });
    for (let n = 0; n < 3; n++) expect((await post('203.0.113.5')).statusCode).toBe(201);
    const refused = await post('203.0.113.5');
    expect(refused.statusCode).toBe(429);
    expect(refused.json<{ error: string }>().error).toContain('Xin đợi một phút');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await post('203.0.113.6')).statusCode).toBe(201);
  });
});

describe('the server', () => {
  it('shows the citizen page, the console and their files, and nothing beside them', async () => {
    const { app } = await server();
    expect((await app.inject('/')).body).toBe('<p>chat</p>');
    expect((await app.inject('/chat.js')).headers['content-type']).toContain('javascript');
    expect((await app.inject('/console/')).body).toBe('<p>console</p>');
    expect((await app.inject('/console')).headers.location).toBe('/console/');
    for (const url of [
      '/secret.txt',
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/console/..%2f..%2fx',
    ]) {
      expect((await app.inject(url)).statusCode).toBe(404);
    }
  });

  it('answers an unknown address with a page to a browser and with JSON to a program', async () => {
    const { app } = await server();
    const page = await app.inject({ url: '/no<b>', headers: { accept: 'text/html' } });
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('<h1>Không tìm thấy trang này.</h1>');
    expect(page.body).not.toContain('no<b>');
    expect((await app.inject('/none')).json()).toMatchObject({
      error: 'Không tìm thấy trang này.',
    });
  });

  it('lets pages load from itself only, and run no line of script in the page', async () => {
    const { app } = await server();
    const policy = String((await app.inject('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect((await app.inject('/')).headers).not.toHaveProperty('strict-transport-security');
  });

  it('asks for https for good where the public address has it', async () => {
    const { app } = await server({ config: { port: 0, publicUrl: 'https://ansinh.example' } });
    expect((await app.inject('/')).headers['strict-transport-security']).toContain('max-age');
  });

  it('is well at once, and ready when its parts are', async () => {
    let ready: () => Promise<boolean> = async () => false;
    const { app } = await server({ ready: () => ready() });
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await app.inject('/readyz')).statusCode).toBe(503);
    ready = () => Promise.reject(new Error('no database'));
    expect((await app.inject('/readyz')).statusCode).toBe(503);
    ready = async () => true;
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('shows its counts to its own network only, also behind a proxy', async () => {
    const { app } = await server();
    await app.inject('/none');
    const metrics = (remoteAddress: string, headers = {}) =>
      app.inject({ url: '/metrics', remoteAddress, headers });
    const inside = await metrics('127.0.0.1');
    expect(inside.body).toContain(
      'http_request_seconds_count{method="GET",route="none",status="404"} 1',
    );
    expect((await metrics('::ffff:10.1.2.3')).statusCode).toBe(200);
    expect((await metrics('203.0.113.9')).statusCode).toBe(404);
    expect((await metrics('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).statusCode).toBe(404);
    expect((await metrics('203.0.113.9', { 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(404);
  });

  it('gives plugins that are mounted on it their ordinary JSON bodies', async () => {
    const { app } = await server({
      register: async (scope) => {
        scope.post('/graphql', async (request) => ({ got: request.body }));
      },
    });
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{a}' } });
    expect(answer.json()).toEqual({ got: { query: '{a}' } });
    const bad = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query":',
    });
    expect(bad.statusCode).toBe(400);
    expect(bad.json()).toMatchObject({ error: 'Máy chủ không hiểu yêu cầu này.' });
  });

  it('counts an IPv6 subscriber as one client', () => {
    expect(clientKey('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(clientKey('2001:db8:0:0:a:b:c:d')).toBe('2001:db8:0:0::/64');
    expect(clientKey('::1')).toBe('0:0:0:0::/64');
    expect(clientKey('::ffff:203.0.113.5')).toBe('203.0.113.5');
    expect(clientKey('203.0.113.5')).toBe('203.0.113.5');
  });
});

test.each(['/%', '/%ff', '/chat/%E1%BA'])(
  'the address %s is refused with our own sentence',
  async (url) => {
    const { app } = await server();
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ error: 'Máy chủ không hiểu yêu cầu này.' });
    expect(answer.body).not.toContain('FST_');
  },
);

test('a list of people may take a quarter of an hour to arrive, headers ten seconds, and late ones are looked for often', async () => {
  const { app } = await server();
  const { requestTimeout, headersTimeout } = app.server;
  expect([requestTimeout, headersTimeout]).toEqual([900_000, 10_000]);
  expect(app.server).toMatchObject({ connectionsCheckingInterval: 2_500 });
});

test('one address cannot take the streams of everybody else', async () => {
  let ended = 0;
  const events: Route = {
    method: 'GET',
    path: '/events',
    handle: async () => ({ status: 200, stream: () => () => void (ended += 1) }),
  };
  const { made, app } = await server({ routes: [events] });
  await made.listen();
  const { port } = app.server.address() as AddressInfo;
  const open = async (headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}/events`, { headers });
  const pages = await Promise.all(Array.from({ length: 500 }, () => open()));
  expect(pages.every(({ status }) => status === 200)).toBe(true);
  expect((await open()).status).toBe(503);
  const other = await open({ 'x-forwarded-for': '203.0.113.9' });
  expect(other.status).toBe(200);
  await pages[0]?.body?.cancel();
  await until(() => ended === 1);
  const again = await open();
  expect(again.status).toBe(200);
  for (const { body } of [...pages.slice(1), other, again]) await body?.cancel();
});

describe('the stream of the citizen page over a real socket', () => {
  async function chat() {
    const port = new InboxPort();
    const config = { publicUrl: 'http://localhost:4000', cookieKey: COOKIE_KEY };
    const channel = new WebChannel(config, port);
    const { made, app } = await server({ routes: channel.routes });
    await made.listen();
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    return { port, channel, made, url };
  }

  /** Reads until `wanted` stands in the answer. */
  async function readUntil(response: Response, wanted: string): Promise<string> {
    const reader = response.body?.getReader();
    let text = '';
    while (reader && !text.includes(wanted)) {
      const { done, value } = await reader.read();
      if (done) break;
      text += Buffer.from(value).toString('utf8');
    }
    await reader?.cancel();
    return text;
  }

  it('carries a question, its answer, and after a break only what is new', async () => {
    const { port, channel, url } = await chat();
    const events = await fetch(`${url}/chat/events`);
    expect(events.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(events.headers.get('content-security-policy')).toContain("default-src 'none'");
    const cookie = events.headers.get('set-cookie')?.split(';')[0] ?? '';
    const sent = await fetch(`${url}/chat/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ id: '3f0c2a8e-5b1d-4c7e-9a51-0d6e8f2b4c01', text: 'Xin chào' }),
    });
    expect([sent.status, await sent.json()]).toEqual([202, { status: 'accepted' }]);
    const address = port.inbox[0]?.address ?? '';
    port.answer({ channel: 'web', address }, { text: 'Chào bà.', choices: [] });
    await channel.send(address);
    expect(await readUntil(events, 'Chào bà.')).toContain('"text":"Xin chào"');
    const headers = { cookie, 'last-event-id': '1' };
    const resumed = await readUntil(await fetch(`${url}/chat/events`, { headers }), 'ready');
    expect(resumed).toContain('id: 2\n');
    expect(resumed).not.toContain('id: 1\n');
  });

  it('lets the server close within a moment although pages are open', async () => {
    const { made, url } = await chat();
    const open = await fetch(`${url}/chat/events`);
    const began = performance.now();
    const ended = readUntil(open, 'never').catch(() => 'cut');
    await made.close();
    await ended;
    http = null;
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('answers the request in hand although it is told to close', async () => {
    const { made, channel, port, url } = await chat();
    let release: (() => void) | null = null;
    const { receive } = port;
    port.receive = async (inbound) => {
      await new Promise<void>((resolve) => (release = resolve));
      return receive.call(port, inbound);
    };
    const answer = fetch(`${url}/chat/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: '3f0c2a8e-5b1d-4c7e-9a51-0d6e8f2b4c02', text: 'Xin chào' }),
    });
    await until(() => release !== null);
    const closed = Promise.all([channel.stop(), made.close()]);
    (release as unknown as () => void)();
    expect((await answer).status).toBe(202);
    await closed;
    http = null;
  });

  it('waits for no client that only opened a connection', async () => {
    const { made, url } = await chat();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await new Promise((resolve) => socket.on('connect', resolve));
    const began = performance.now();
    await made.close();
    http = null;
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('frees the place of a page whose line broke', async () => {
    const { channel, url } = await chat();
    const first = await fetch(`${url}/chat/events`);
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    await first.body?.cancel();
    for (let n = 0; n < 12; n++) {
      const open = await fetch(`${url}/chat/events`, { headers: { cookie } });
      expect(open.status).toBe(200);
      await open.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await channel.stop();
  });

  it('answers a client that sends no HTTP with one line and lives on', async () => {
    const { url } = await chat();
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
        socket.write('nonsense\r\n\r\n'),
      );
      socket.on('data', (data) => resolve(data.toString()));
    });
    expect(answer).toContain('400');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
