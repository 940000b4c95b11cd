import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Net } from '../../src/ops/fetch-media';
import { fetchMedia } from '../../src/ops/fetch-media';
import { isPublic } from '../../src/ops/inside';

const RULES = { hosts: ['.zdn.example'], types: ['image/jpeg'], mostBytes: 1_000, ms: 1_500 };
const PICTURE = Buffer.alloc(900, 7);

let server: Server;
let port: number;
let asked: string[];
const answers: Record<string, (response: ServerResponse) => void> = {
  '/picture': (response) => jpeg(response).end(PICTURE),
  '/page': (response) => response.setHeader('content-type', 'text/html').end('<html>'),
  '/missing': (response) => response.writeHead(404).end(),
  '/large': (response) => jpeg(response).end(Buffer.alloc(1_001)),
  '/large-untold': (response) => {
    jpeg(response).write(Buffer.alloc(600));
    response.end(Buffer.alloc(600));
  },
  '/endless': (response) => void jpeg(response).write(Buffer.alloc(10)),
  '/there': (response) => to(response, '/picture'),
  '/round': (response) => to(response, '/round'),
  '/home': (response) => to(response, `http://router.lan:${port}/picture`),
  '/inside': (response) => to(response, `http://inside.zdn.example:${port}/picture`),
  '/metadata': (response) => to(response, 'http://169.254.169.254/latest'),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(String(request.headers.host));
    (answers[String(request.url)] ?? (() => response.end()))(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
beforeEach(() => (asked = []));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A network in which the server here is public, and a name may lead elsewhere. */
const net: Net = {
  protocol: 'http:',
  resolve: async (host) => (host.startsWith('inside') ? ['127.0.0.1', '10.0.0.7'] : ['127.0.0.1']),
  isPublic: (ip) => ip === '127.0.0.1',
};
const fetched = (path: string, host = 'photo.zdn.example') =>
  fetchMedia(`http://${host}:${port}${path}`, RULES, net);

test('a picture from a host on the list is fetched, also behind a redirect', async () => {
  expect(await fetched('/picture')).toEqual({ type: 'image/jpeg', bytes: PICTURE });
  expect(await fetched('/there')).toEqual({ type: 'image/jpeg', bytes: PICTURE });
});

test.each([
  ['/page', 'type not on the list'],
  ['/missing', 'http 404'],
  ['/large', 'too large'],
  ['/large-untold', 'too large'],
  ['/endless', 'too slow'],
  ['/round', 'too many redirects'],
  ['/home', 'host not on the list'],
  ['/metadata', 'host not on the list'],
  ['/inside', 'address not public'],
])('%s is refused: %s', async (path, reason) => {
  await expect(fetched(path)).rejects.toMatchObject({ reason });
});

test.each([
  ['another host', 'http://evil.example/picture', 'host not on the list'],
  ['a host that only ends alike', 'http://evilzdn.example/picture', 'host not on the list'],
  ['an address instead of a name', 'http://127.0.0.1/picture', 'host not on the list'],
  ['a number instead of a name', 'http://2130706433/picture', 'host not on the list'],
  ['somebody’s name in it', 'http://photo.zdn.example@evil.example/', 'credentials in it'],
  ['another protocol', 'file:///etc/passwd', 'no https address'],
  ['no address', 'photo', 'no https address'],
])('%s is refused before anybody is asked', async (_, url, reason) => {
  await expect(fetchMedia(url, RULES, net)).rejects.toMatchObject({ reason });
  expect(asked).toEqual([]);
});

test('a name that leads inside is refused although it is on the list, without a word to it', async () => {
  await expect(fetched('/picture', 'inside.zdn.example')).rejects.toMatchObject({
    reason: 'address not public',
  });
  expect(asked).toEqual([]);
});

test('the real network is https alone', async () => {
  const url = `http://photo.zdn.example:${port}/picture`;
  await expect(fetchMedia(url, RULES)).rejects.toMatchObject({ reason: 'no https address' });
});

test.each([
  ...['10.0.0.1', '172.16.9.9', '192.168.1.1', '127.8.8.8', '0.0.0.0', '100.64.0.1'],
  ...['169.254.169.254', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', 'fe80::1'],
  ...['fd00::1', 'ff02::1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', '2002:a00:1::'],
  ...['::10.0.0.1', 'not an address'],
])('%s is not public', (ip) => expect(isPublic(ip)).toBe(false));

test.each(['8.8.8.8', '49.213.118.1', '2001:4860:4860::8888', '::ffff:8.8.8.8'])('%s is', (ip) =>
  expect(isPublic(ip)).toBe(true),
);

function jpeg(response: ServerResponse): ServerResponse {
  return response.setHeader('content-type', 'image/jpeg; charset=binary');
}

function to(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}
