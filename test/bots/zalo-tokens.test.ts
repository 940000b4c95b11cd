import { ZaloChannel } from '../../bots/zalo/zalo.channel';
import type { ZaloConfig } from '../../bots/zalo/zalo.channel';
import { ZaloStandIn } from '../../scripts/stand-ins/zalo-stand-in';
import { until } from './http-request';
import { InboxPort } from './inbox-port';
import { ACCOUNT } from './subjects';

const USER = '246845883529197922';
const HOUR = 3_600_000;
const hello = { text: 'Chào bà', choices: [] };
let zalo: ZaloStandIn;
let port: InboxPort;

beforeEach(async () => {
  port = new InboxPort();
  zalo = await new ZaloStandIn(ACCOUNT, () => port.now).start();
  zalo.event('follow', USER);
});
afterEach(() => zalo.stop());

/** One process of several that share the records. */
function aProcess(says: Partial<ZaloConfig> = {}): ZaloChannel {
  const roots = { apiRoot: zalo.url, businessRoot: zalo.url, oauthRoot: zalo.url };
  const config: ZaloConfig = { ...ACCOUNT, ...roots, signedFrom: 'app', replies: 'free', ...says };
  return new ZaloChannel({ ...config, times: { callMs: 2_000, answerMs: 100 } }, port);
}

const refreshes = () => zalo.payloads('refresh').length;
const kept = () => JSON.parse(String(port.kept?.value)) as { access: string; refresh: string };

test('Z-6: ten senders in two processes, past the 20th hour, rotate once', async () => {
  const [first, second] = [aProcess(), aProcess()];
  await first.send(USER, hello, 'first');
  expect(refreshes()).toBe(1);
  port.now += 21 * HOUR;
  zalo.event('user_send_text', USER);
  const sends = Array.from({ length: 10 }, (_, at) =>
    (at % 2 === 0 ? first : second).send(USER, hello, `o${at}`),
  );
  const outcomes = (await Promise.all(sends)).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(Array(10).fill('sent'));
  expect(refreshes()).toBe(2);
  expect(kept()).toMatchObject({ access: zalo.accessToken, refresh: zalo.refreshToken });
});

test('Z-6: past the 25th hour all wait for the one that rotates, and all are sent', async () => {
  const processes = [aProcess(), aProcess(), aProcess()];
  await processes[0]?.send(USER, hello, 'first');
  port.now += 25 * HOUR;
  zalo.expire();
  zalo.event('user_send_text', USER);
  const sends = processes.map((one, at) => one.send(USER, hello, `o${at}`));
  expect((await Promise.all(sends)).map(({ outcome }) => outcome)).toEqual(Array(3).fill('sent'));
  expect(refreshes()).toBe(2);
});

test('Z-6: a process that dies after Zalo rotated and before we wrote it down leaves an alarm, no loop', async () => {
  const dying = aProcess();
  // Its last word: it never writes the pair.
  const { replace } = port.secret;
  let dead = false;
  port.secret.replace = async (read, next) => {
    dead = next.state === 'ready' && read !== null;
    return dead ? new Promise(() => undefined) : replace(read, next);
  };
  void dying.send(USER, hello, 'o1');
  await until(() => dead);
  port.secret.replace = replace;
  expect(port.kept?.state).toBe('rotating');
  port.now += 61_000;
  const next = aProcess();
  expect(await next.send(USER, hello, 'o2')).toMatchObject({ outcome: 'held' });
  expect(port.kept?.state).toBe('lost');
  expect(port.alarms).toContain('zalo -14014');
  const asked = refreshes();
  expect(await next.send(USER, hello, 'o3')).toMatchObject({ outcome: 'held' });
  expect(refreshes()).toBe(asked);

  // What the runbook says: somebody fetches another token at Zalo and puts it into the configuration.
  zalo.refreshToken = 'another-refresh-token-from-the-console';
  const mended = aProcess({ refreshToken: zalo.refreshToken });
  expect(await mended.send(USER, hello, 'o4')).toMatchObject({ outcome: 'sent' });
  // The other process still has the old one in its configuration: it goes on with what was kept.
  expect(await aProcess().send(USER, hello, 'o5')).toMatchObject({ outcome: 'sent' });
  expect(kept().refresh).toBe(zalo.refreshToken);
});

test('a process that dies before Zalo heard of it costs nothing: the next one rotates with the same token', async () => {
  zalo.fail('refresh', 'hang');
  expect(await aProcess().send(USER, hello, 'o1')).toMatchObject({ outcome: 'retry' });
  expect(port.kept?.state).toBe('rotating');
  port.now += 61_000;
  expect(await aProcess().send(USER, hello, 'o1')).toMatchObject({ outcome: 'sent' });
  expect(port.alarms).toEqual([]);
});

test('a pair that cannot be written down is held until it can, and used only then', async () => {
  const channel = aProcess();
  const failing = channel.send(USER, hello, 'o1');
  while (refreshes() === 0) {
    await new Promise((done) => setTimeout(done, 1));
    if (port.kept?.state === 'rotating') port.failure = new Error('the database is away');
  }
  await new Promise((done) => setTimeout(done, 700));
  expect(zalo.screen).toEqual([]);
  expect(kept().access).toBe('');
  port.failure = null;
  expect(await failing).toMatchObject({ outcome: 'sent' });
  expect(kept()).toMatchObject({ access: zalo.accessToken, refresh: zalo.refreshToken });
  expect(port.logged.join()).toContain('zalo.pair-not-saved');
});

test('whoever rotated slowly still writes its pair over what others took for lost', async () => {
  const slow = aProcess();
  const { replace } = port.secret;
  const gate: { free?: () => void } = {};
  port.secret.replace = async (read, next) => {
    if (next.state === 'ready' && read !== null) {
      await new Promise<void>((done) => (gate.free = done));
    }
    return replace(read, next);
  };
  const sending = slow.send(USER, hello, 'o1');
  await until(() => gate.free !== undefined);
  port.secret.replace = replace;
  port.now += 61_000;
  expect(await aProcess().send(USER, hello, 'o2')).toMatchObject({ outcome: 'held' });
  expect(port.kept?.state).toBe('lost');
  gate.free?.();
  expect(await sending).toMatchObject({ outcome: 'sent' });
  expect(port.kept?.state).toBe('ready');
  expect(await aProcess().send(USER, hello, 'o3')).toMatchObject({ outcome: 'sent' });
});

test.each([
  ['Zalo says to wait', { answer: { error: -32, message: 'rate limit' } }],
  ['Zalo is overrun', { status: 429 }],
] as const)('when %s, the token was not spent and is used later', async (_, mishap) => {
  zalo.fail('refresh', mishap);
  expect(await aProcess().send(USER, hello, 'o1')).toMatchObject({ outcome: 'retry' });
  expect(port.kept?.state).toBe('ready');
  expect(await aProcess().send(USER, hello, 'o1')).toMatchObject({ outcome: 'sent' });
});

test('no line of the log holds a token, a key or an address', async () => {
  zalo.fail('refresh', 'hang', { answer: { error: -14_014, message: ACCOUNT.refreshToken } });
  await aProcess().send(USER, hello, 'o1');
  port.now += 61_000;
  await aProcess().send(USER, hello, 'o1');
  const log = port.logged.join('\n');
  expect(log).toContain('zalo.not-renewed');
  for (const secret of [ACCOUNT.refreshToken, ACCOUNT.appSecret, ACCOUNT.oaSecretKey, zalo.url]) {
    expect(log).not.toContain(secret);
  }
});
