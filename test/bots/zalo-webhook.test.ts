import { createHash, createHmac } from 'node:crypto';
import { AppError } from '../../src/shared/app-error';
import { ACCOUNT, fixtures } from './subjects';
import { closeWorlds, knock, USER, world } from './zalo-world';

afterEach(closeWorlds);

const hello = { text: 'Chào bà', choices: [] };

describe('Z-1: the signature of the webhook', () => {
  const VECTOR =
    '{"app_id":"360846524940903967","sender":{"id":"246845883529197922"},"recipient":{"id":"388613280878808645"},"event_name":"user_send_text","message":{"text":"xin chào","msg_id":"96d3cdf3af150460909"},"timestamp":"1543908534740"}';
  const MAC = '5c73855ac3729012a22e3e75065a46346bcadf2db47cfb39660dcaa113ee1b14';
  const body = Buffer.from(VECTOR);
  const with_ = (rawBody: Buffer, signature?: string) => ({
    rawBody,
    headers: { ...(signature !== undefined && { 'x-zevent-signature': signature }) },
  });

  it('holds for the known vector, with and without the word in front', async () => {
    const { channel, port } = await world();
    expect(await knock(channel, with_(body, `mac=${MAC}`))).toEqual({ status: 200 });
    expect(await knock(channel, with_(body, MAC))).toEqual({ status: 200 });
    expect(port.inbox).toHaveLength(1);
    expect(port.inbox[0]).toMatchObject({ address: USER, text: 'xin chào' });
  });

  it.each([
    ['a flipped byte', Buffer.from(VECTOR.replace('xin', 'xim')), `mac=${MAC}`],
    ['a body that was written anew', Buffer.from(`${VECTOR} `), `mac=${MAC}`],
    ['no signature', body, undefined],
    ['the keyed form', body, hmac(VECTOR)],
    ['the key of another account', body, plain(VECTOR, 'ANOTHER_SECRET')],
    ['half a signature', body, `mac=${MAC.slice(0, 32)}`],
    ['no time to be signed', Buffer.from('{"event_name":"user_send_text"}'), `mac=${MAC}`],
  ])('%s is 401, and nothing is stored', async (_, rawBody, signature) => {
    const { channel, port } = await world();
    expect(await knock(channel, with_(rawBody, signature))).toEqual({ status: 401 });
    expect(port.inbox).toEqual([]);
  });

  it.each([
    ['app', [200, 401]],
    ['oa', [401, 200]],
    ['either', [200, 200]],
  ] as const)('begun by the id that the setting "%s" names', async (signedFrom, statuses) => {
    const { channel, zalo, port } = await world({ signedFrom });
    const event = zalo.writes(USER, 'xin chào');
    const answers = [ACCOUNT.appId, ACCOUNT.oaId].map((from) =>
      knock(channel, zalo.signed(event, from)),
    );
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(statuses);
    const terms = port.logged.filter((line) => line.includes('zalo.signed-from'));
    expect(terms).toHaveLength(statuses.filter((status) => status === 200).length);
  });
});

test('Z-2: one message that comes five times to each of two processes has one effect, also hours later', async () => {
  const first = await world();
  const second = await world({}, first.port);
  const event = first.zalo.writes(USER, 'xin chào');
  const knocks = [1, 2, 3, 4, 5].flatMap(() =>
    [first, second].map(({ channel }) => knock(channel, first.zalo.signed(event))),
  );
  expect((await Promise.all(knocks)).map(({ status }) => status)).toEqual(Array(10).fill(200));
  first.port.now += 12 * 3_600_000;
  expect(await knock(first.channel, first.zalo.signed(event))).toEqual({ status: 200 });
  expect(first.port.inbox).toHaveLength(1);
});

describe('Z-3: two seconds are all that Zalo waits', () => {
  it('an inside that hangs is told as 503 in time, and the message is there when Zalo sends it again', async () => {
    const { channel, zalo, port } = await world();
    const receive = port.receive.bind(port);
    let free = (): void => undefined;
    port.receive = async (inbound) => {
      await new Promise<void>((resolve) => (free = resolve));
      return receive(inbound);
    };
    const event = zalo.signed(zalo.writes(USER, 'xin chào'));
    expect(await knock(channel, event)).toEqual({ status: 503 });
    free();
    await channel.stop();
    port.receive = receive;
    expect(await knock(channel, event)).toEqual({ status: 200 });
    expect(port.inbox).toHaveLength(1);
  });
});

describe('Z-4: whatever comes, signed, is 200 or 400', () => {
  it('for every event of the documents, one that nobody knows, and no event at all', async () => {
    const { channel, zalo, port } = await world();
    const events = fixtures('zalo').map(({ payload }) => payload as object);
    const odd = [
      { timestamp: '1' },
      { timestamp: 5, event_name: 7 },
      { timestamp: 'never', event_name: 'user_send_text', sender: null },
      { timestamp: '9e99', event_name: 'follow', follower: { id: USER } },
      { timestamp: '1', event_name: 'user_send_text', sender: { id: USER }, message: [] },
      { timestamp: '1', event_name: 'user_submit_info', sender: { id: USER }, info: { name: {} } },
    ];
    for (const event of [...events, ...odd]) {
      expect(await knock(channel, zalo.signed(event))).toEqual({ status: 200 });
    }
    for (const text of ['[]', '[{"timestamp":"1"}]', 'null', '"x"', '7', '{', '']) {
      const rawBody = Buffer.from(text);
      expect(await knock(channel, { rawBody, headers: {} })).toEqual({ status: 400 });
    }
    expect(port.logged.join()).toContain('user_dances');
  });

  it('what no channel should have made is passed over, or it would come for hours', async () => {
    const { channel, zalo, port } = await world();
    port.failure = new AppError('BAD_INPUT', 'The message is wrong.');
    const event = zalo.signed(zalo.writes(USER, 'xin chào'));
    expect(await knock(channel, event)).toEqual({ status: 200 });
    expect(port.logged.join()).toContain('zalo.event-refused');
  });

  it('the arrival of a notice is told by its number, ours or theirs', async () => {
    const { channel, zalo, port } = await world();
    const arrived = (message: object) => ({
      ...{ event_name: 'user_received_message', timestamp: '1', sender: { id: ACCOUNT.oaId } },
      message,
    });
    await knock(channel, zalo.signed(arrived({ msg_id: 'z1', tracking_id: 'n1' })));
    await knock(channel, zalo.signed(arrived({ msg_id: 'z2' })));
    expect(port.arrivals).toEqual([{ trackingId: 'n1' }, { platformId: 'z2' }]);
  });
});

test('Z-5: ids beyond 2^53 survive, also those that come as bare numbers', async () => {
  const { channel, zalo, port } = await world();
  const text = `{"event_name":"user_send_text","timestamp":1795399200000,"sender":{"id":246845883529197922},"recipient":{"id":388613280878808645},"message":{"msg_id":9007199254740993,"text":"số 12345678901234567890 \\" 9007199254740993"}}`;
  const signature = createHash('sha256').update(ACCOUNT.appId).update(text);
  const mac = signature.update('1795399200000').update(ACCOUNT.oaSecretKey).digest('hex');
  const headers = { 'x-zevent-signature': mac };
  expect(await knock(channel, { rawBody: Buffer.from(text), headers })).toEqual({ status: 200 });
  expect(port.inbox[0]).toMatchObject({
    address: '246845883529197922',
    externalId: '388613280878808645:9007199254740993',
    text: 'số 12345678901234567890 " 9007199254740993',
  });
  await channel.send(String(port.inbox[0]?.address), hello, 'o1');
  expect(zalo.payloads('cs')[0]).toMatchObject({ recipient: { user_id: USER } });
});

function plain(body: string, key: string): string {
  const text = `${ACCOUNT.appId}${body}1543908534740${key}`;
  return `mac=${createHash('sha256').update(text).digest('hex')}`;
}

function hmac(body: string): string {
  const text = `${ACCOUNT.appId}${body}1543908534740`;
  return `mac=${createHmac('sha256', ACCOUNT.oaSecretKey).update(text).digest('hex')}`;
}
