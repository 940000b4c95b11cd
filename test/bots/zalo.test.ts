import type { OutNotice } from '../../bots/channel';
import { closeWorlds, knock, USER, world } from './zalo-world';

afterEach(closeWorlds);

const hello = { text: 'Chào bà', choices: [] };
const asking = {
  text: 'Có lương hưu không?',
  choices: [{ id: 'fact:s1:pension:yes', label: 'Có' }],
};

describe('Z-7: what each refusal of Zalo means', () => {
  const refusal = (error: number, message = 'scripted') => ({ answer: { error, message } });

  it.each([
    [-32, 'rate limit exceeded', { outcome: 'retry', afterMs: 15_000 }],
    [-32, 'app is not active', { outcome: 'held' }],
    [-223, 'quota exceeded', { outcome: 'retry' }],
    [-200, '', { outcome: 'retry' }],
    [-211, '', { outcome: 'held', reason: 'zalo -211' }],
    [-224, '', { outcome: 'held', reason: 'zalo -224' }],
    [-320, '', { outcome: 'held', reason: 'zalo -320' }],
    [-230, '', { outcome: 'closed', reason: 'zalo -230' }],
    [-213, '', { outcome: 'closed' }],
    [-218, '', { outcome: 'closed' }],
    [-227, '', { outcome: 'refused', reason: 'zalo -227' }],
    [-210, '', { outcome: 'refused' }],
    [-100, '', { outcome: 'refused' }],
    [-77_777, '', { outcome: 'refused', reason: 'zalo -77777' }],
  ])('%s "%s"', async (error, message, outcome) => {
    const { channel, zalo, port } = await world();
    zalo.fail('cs', refusal(error, message));
    expect(await channel.send(USER, hello, 'o1')).toMatchObject(outcome);
    const mended = outcome.outcome === 'held' && error !== -211;
    expect(port.alarms).toEqual(mended ? [`zalo ${error}`] : []);
  });

  it.each([
    ['a status of 429 with a time', { status: 429, retryAfter: 3 }, 'retry', 3_000],
    ['a status of 502', { status: 502 }, 'unknown', undefined],
    ['half an answer', 'half a body', 'unknown', undefined],
    ['a hanging line', 'hang', 'unknown', undefined],
    ['an answer that breaks off when all is done', 'silent success', 'unknown', undefined],
    ['an answer of somebody else', { answer: { hello: 'world' } }, 'unknown', undefined],
  ] as const)('%s', async (_, mishap, outcome, afterMs) => {
    const { channel, zalo } = await world();
    zalo.fail('cs', mishap);
    const sent = await channel.send(USER, hello, 'o1');
    expect(sent).toMatchObject({ outcome, ...(afterMs !== undefined && { afterMs }) });
  });

  it('a Zalo that is not there is tried again', async () => {
    const { channel, zalo } = await world();
    await zalo.stop();
    expect(await channel.send(USER, hello, 'o1')).toMatchObject({ outcome: 'retry' });
  });

  it('told to wait, the whole account is silent so long, and nothing counts as a try', async () => {
    const { channel, zalo, port } = await world();
    zalo.fail('cs', { status: 429, retryAfter: 3 });
    await channel.send(USER, hello, 'o1');
    const held = { outcome: 'held', afterMs: 3_000, reason: 'told to wait' };
    expect(await channel.send('another', hello, 'o2')).toEqual(held);
    port.now += 3_000;
    expect(await channel.send(USER, hello, 'o1')).toMatchObject({ outcome: 'sent' });
  });

  it('a spent token is replaced once and the message goes; refused again, somebody must look', async () => {
    const { channel, zalo, port } = await world();
    await channel.send(USER, hello, 'o1');
    zalo.expire();
    expect(await channel.send(USER, hello, 'o2')).toMatchObject({ outcome: 'sent' });
    expect(zalo.payloads('refresh')).toHaveLength(2);
    zalo.fail('cs', refusal(-216), refusal(-216));
    expect(await channel.send(USER, hello, 'o3')).toMatchObject({ outcome: 'held' });
    expect(port.alarms).toEqual(['zalo -216']);
  });

  it('a retry of a long message begins after the pieces that went out', async () => {
    const { channel, zalo, port } = await world();
    const long = { text: 'Một câu vừa phải. '.repeat(250).trim(), choices: [] };
    zalo.fail('cs', 'nothing', refusal(-200));
    expect(await channel.send(USER, long, 'o1')).toMatchObject({ outcome: 'retry' });
    port.now += 15_000;
    expect(await channel.send(USER, long, 'o1')).toMatchObject({ outcome: 'sent' });
    expect(zalo.screen.map(({ text }) => text).join(' ')).toBe(long.text);
    for (const { text } of zalo.screen) expect(text).toMatch(/\.$/);
  });
});

describe('Z-8: how long after her last word', () => {
  const HOUR = 3_600_000;

  it.each([
    ['free', 48 * HOUR, null],
    ['free', 48 * HOUR + 1, 'closed'],
    ['paid', 7 * 24 * HOUR, null],
    ['paid', 7 * 24 * HOUR + 1, 'closed'],
  ] as const)('%s replies, %s ms after it', async (replies, ago, outcome) => {
    const { channel, zalo, port } = await world({ replies });
    port.now += ago;
    // While our own knowledge is enough, Zalo is not asked.
    const quota = { answer: { error: 0, data: { last_interaction: String(port.now - ago) } } };
    zalo.fail('quota', outcome === null ? { status: 502 } : quota);
    const blocked = await channel.blocked(USER, port.now - ago);
    expect(blocked?.outcome ?? null).toBe(outcome);
  });

  it('Zalo knows better when she tapped what we are not told of', async () => {
    const { channel, zalo, port } = await world();
    port.now += 60 * HOUR;
    zalo.event('user_call', USER);
    expect(await channel.blocked(USER, port.now - 60 * HOUR)).toBeNull();
    zalo.fail('quota', { status: 502 });
    expect(await channel.blocked(USER, port.now - 60 * HOUR)).toMatchObject({ outcome: 'closed' });
    expect(await channel.blocked(USER, null)).toMatchObject({ outcome: 'closed' });
  });

  const notice: OutNotice = {
    ...{ target: '84912345678', templateId: '7', fields: { code: 'HS-1' }, trackingId: 'n1' },
    way: 'phone',
  };

  it.each([
    ['2026-11-23T21:59:00+07:00', 'sent', undefined],
    ['2026-11-23T22:00:00+07:00', 'held', 8 * HOUR],
    ['2026-11-24T05:59:00+07:00', 'held', 60_000],
    ['2026-11-24T06:00:00+07:00', 'sent', undefined],
  ])('a notice at %s is %s', async (at, outcome, afterMs) => {
    const { channel, zalo, port } = await world();
    port.now = Date.parse(at);
    const sent = await channel.sendNotice(notice);
    expect(sent).toMatchObject({ outcome, ...(afterMs !== undefined && { afterMs }) });
    expect(zalo.payloads('phone template')).toHaveLength(outcome === 'sent' ? 1 : 0);
  });

  it('a notice by telephone carries our number, one by id cannot', async () => {
    const { channel, zalo } = await world();
    await channel.sendNotice(notice);
    await channel.sendNotice({ ...notice, way: 'user', target: USER });
    const template = { template_id: '7', template_data: { code: 'HS-1' } };
    expect(zalo.payloads('phone template')).toEqual([
      { phone: '84912345678', ...template, tracking_id: 'n1' },
    ]);
    expect(zalo.payloads('template')).toEqual([{ user_id: USER, ...template }]);
  });

  it('a quota of the day waits for the next morning, a night that Zalo sees for its end', async () => {
    const { channel, zalo, port } = await world();
    port.now = Date.parse('2026-11-23T20:00:00+07:00');
    zalo.fail('phone template', { answer: { error: -147, message: '' } });
    expect(await channel.sendNotice(notice)).toMatchObject({
      outcome: 'held',
      afterMs: 10 * HOUR,
    });
  });
});

test('Z-9: 2,000 characters are counted after they are joined', async () => {
  const { channel, zalo } = await world();
  const text = 'ế'.repeat(2000);
  expect(text.normalize('NFD')).toHaveLength(6000);
  await channel.send(USER, { text: text.normalize('NFD'), choices: [] }, 'o1');
  await channel.send(USER, { text, choices: [] }, 'o2');
  await channel.send(USER, { text: `${text}ế`, choices: [] }, 'o3');
  const sent = zalo.screen.map((one) => one.text.length);
  expect(sent).toEqual([2000, 2000, 2000, 1]);
  expect(zalo.screen[0]).toEqual(zalo.screen[1]);
});

describe('Z-10: buttons only garnish', () => {
  it.each([-201, -233])('refused by %s, the numbered text goes without them', async (error) => {
    const { channel, zalo } = await world();
    zalo.fail('cs', { answer: { error, message: '' } });
    expect(await channel.send(USER, asking, 'o1')).toMatchObject({ outcome: 'sent' });
    expect(zalo.screen).toEqual([{ to: USER, text: `${asking.text}\n\n1) Có`, buttons: [] }]);
  });

  it('a button that is tapped says the choice that it stands for', async () => {
    const { channel, zalo, port } = await world();
    await channel.send(USER, asking, 'o1');
    const [button] = zalo.screen[0]?.buttons ?? [];
    await knock(channel, zalo.signed(zalo.writes(USER, String(button?.payload))));
    const tapped = { kind: 'choice', choice: 'fact:s1:pension:yes', text: 'Có' };
    expect(port.inbox[0]).toMatchObject(tapped);
  });

  it('more than five choices, or a long one, are text only', async () => {
    const { channel, zalo } = await world();
    const choices = Array.from({ length: 6 }, (_, at) => ({ id: `c${at}`, label: `Ý ${at}` }));
    await channel.send(USER, { text: 'Chọn', choices }, 'o1');
    const long = [{ id: 'c', label: 'x'.repeat(101) }];
    await channel.send(USER, { text: 'Chọn', choices: long }, 'o2');
    expect(zalo.screen.flatMap(({ buttons }) => buttons)).toEqual([]);
    expect(zalo.screen[0]?.text).toContain('6) Ý 5');
  });
});

describe('the form for a telephone', () => {
  const contact = { ...hello, asks: 'contact' } as const;

  it('is sent behind the words where a picture for it is set, and holds nothing up', async () => {
    const { channel, zalo } = await world({ contactImage: 'https://ansinh.example/a.png' });
    await channel.send(USER, contact, 'o1');
    zalo.fail('cs', 'nothing', { answer: { error: -224, message: '' } });
    expect(await channel.send(USER, contact, 'o2')).toMatchObject({ outcome: 'sent' });
    expect(zalo.payloads('cs')[1]).toMatchObject({
      message: { attachment: { payload: { template_type: 'request_user_info' } } },
    });
  });

  it('is not sent without one', async () => {
    const { channel, zalo } = await world();
    await channel.send(USER, contact, 'o1');
    expect(zalo.payloads('cs')).toHaveLength(1);
  });
});

describe('a message of which nobody knows whether it arrived', () => {
  const sought = { outId: 'o1', since: 0, known: [] };

  it('is found in the conversation as Zalo shows it', async () => {
    const { channel, zalo } = await world();
    zalo.fail('cs', 'silent success');
    expect(await channel.send(USER, hello, 'o1')).toMatchObject({ outcome: 'unknown' });
    const found = await channel.find(USER, hello, sought);
    expect(found).toEqual({ found: 'sent', platformId: expect.stringMatching(/^o/) });
    const known = [String(found?.platformId)];
    expect(await channel.find(USER, hello, { ...sought, known })).toEqual({ found: 'not-sent' });
  });

  it('is not there when it never came; of a long one only the rest is sent again', async () => {
    const { channel, zalo, port } = await world();
    zalo.fail('cs', { status: 500 });
    await channel.send(USER, hello, 'o1');
    expect(await channel.find(USER, hello, sought)).toEqual({ found: 'not-sent' });
    const long = { text: 'Một câu vừa phải. '.repeat(250).trim(), choices: [] };
    zalo.fail('cs', 'nothing', 'silent success');
    await channel.send(USER, long, 'o2');
    expect(await channel.find(USER, long, { ...sought, outId: 'o2' })).toEqual({
      found: 'not-sent',
    });
    port.now += 1;
    expect(await channel.send(USER, long, 'o2')).toMatchObject({ outcome: 'sent' });
    expect(zalo.screen.map(({ text }) => text).join(' ')).toBe(long.text);
  });

  it('cannot be told when ten later messages hide it, or Zalo does not answer', async () => {
    const { channel, zalo } = await world();
    await channel.send(USER, hello, 'o1');
    for (let more = 0; more < 10; more++) zalo.writes(USER, `tin ${more}`);
    expect(await channel.find(USER, hello, { ...sought, since: 1 })).toBeNull();
    zalo.fail('conversation', { answer: { error: 0, data: 'nothing' } });
    expect(await channel.find(USER, hello, sought)).toBeNull();
  });
});
