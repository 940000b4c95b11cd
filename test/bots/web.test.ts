import { randomUUID } from 'node:crypto';
import type { HttpAnswer } from '../../bots/channel';
import { sessionCookie, sessionOf } from '../../bots/web/web.session';
import { WebChannel } from '../../bots/web/web.channel';
import { call, until } from './http-request';
import { InboxPort } from './inbox-port';
import { COOKIE_KEY } from './subjects';

const RULES = { key: COOKIE_KEY, scheme: 'https' } as const;

function page(publicUrl = 'https://ansinh.example') {
  const port = new InboxPort();
  const channel = new WebChannel({ publicUrl, cookieKey: COOKIE_KEY }, port);
  return { port, channel };
}

function cookieOf(answer: HttpAnswer): string {
  return /^ansinh=([^;]*)/.exec(answer.headers?.['set-cookie'] ?? '')?.[1] ?? '';
}

function bodyOf(answer: HttpAnswer): Record<string, unknown> {
  return JSON.parse(answer.body ?? '{}') as Record<string, unknown>;
}

/** An open stream as the browser sees it. */
function listen(answer: HttpAnswer) {
  const chunks: string[] = [];
  const state = { ended: false, taking: true, take: () => {} };
  const close = answer.stream?.({
    write: (chunk) => void chunks.push(chunk),
    drained: () =>
      state.taking ? Promise.resolve() : new Promise<void>((go) => (state.take = go)),
    end: () => (state.ended = true),
  });
  const seqs = () =>
    [...chunks.join('').matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]));
  return { chunks, seqs, state, close: () => close?.() };
}

describe('the session cookie', () => {
  it('is made once, closed to scripts and to other sites, for a year', async () => {
    const { channel, port } = page();
    const first = await call(channel, 'GET /chat/messages');
    expect(first.headers?.['set-cookie']).toMatch(
      /^ansinh=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure$/,
    );
    const cookies = { ansinh: cookieOf(first) };
    const again = await call(channel, 'POST /chat/messages', {
      json: { id: randomUUID(), text: 'Xin chào' },
      cookies,
    });
    expect(again.headers).not.toHaveProperty('set-cookie');
    expect(port.inbox[0]?.address).toBe(cookies.ansinh.split('.')[0]);
  });

  it('is not Secure where the public address is plain http', async () => {
    const answer = await call(page('http://localhost:4000').channel, 'GET /chat/messages');
    expect(answer.headers?.['set-cookie']).not.toContain('Secure');
  });

  it('that is broken, forged or made with another key begins a new session, never an error', async () => {
    const { channel } = page();
    const own = '00000000-0000-7000-8000-00000000abcd';
    const right = sessionCookie(own, RULES).split(';')[0]?.replace('ansinh=', '') ?? '';
    const other = sessionCookie(own, { ...RULES, key: Buffer.alloc(32, 8) });
    const forged = [
      '',
      'x',
      '.',
      own,
      `${own}.`,
      `${own}.${'A'.repeat(43)}`,
      right.slice(0, -1),
      right.replace('abcd', 'abce'),
      other.split(';')[0]?.replace('ansinh=', '') ?? '',
      '%00'.repeat(2000),
    ];
    for (const ansinh of forged) {
      const answer = await call(channel, 'GET /chat/messages', { cookies: { ansinh } });
      expect(answer.status).toBe(200);
      expect(sessionOf(cookieOf(answer), RULES)).toMatch(
        /^00000000-0000-7000-8000-0000000000\d\d$/,
      );
    }
    expect(sessionOf(right, RULES)).toBe(own);
  });

  it('is taken away on a shared machine, and open pages of that session end', async () => {
    const { channel } = page();
    const cookies = { ansinh: cookieOf(await call(channel, 'GET /chat/messages')) };
    const open = listen(await call(channel, 'GET /chat/events', { cookies }));
    const answer = await call(channel, 'POST /chat/leave', { cookies });
    expect(answer).toMatchObject({ status: 204 });
    expect(answer.headers?.['set-cookie']).toContain('ansinh=; Path=/; Max-Age=0');
    expect(open.state.ended).toBe(true);
  });
});

describe('a message from the page', () => {
  it('is accepted once however often and in whatever order it is posted', async () => {
    const { channel, port } = page();
    const cookies = { ansinh: cookieOf(await call(channel, 'GET /chat/messages')) };
    const post = (json: unknown) => call(channel, 'POST /chat/messages', { json, cookies });
    const [first, second] = [randomUUID(), randomUUID()];
    const answers = [];
    for (const [id, text] of [
      [second, 'hai'],
      [first, 'một'],
      [second, 'hai'],
      [first.toUpperCase(), 'một'],
    ]) {
      answers.push(bodyOf(await post({ id, text }))['status']);
    }
    expect(answers).toEqual(['accepted', 'accepted', 'duplicate', 'duplicate']);
    expect(port.inbox.map(({ text }) => text)).toEqual(['hai', 'một']);
  });

  it('is not taken for that of another session with the same id, and keeps its id on the page', async () => {
    const { channel, port } = page();
    const id = randomUUID();
    const post = (text: string) => call(channel, 'POST /chat/messages', { json: { id, text } });
    const [one, two] = [await post('của bà Mẩy'), await post('của ông Sử')];
    expect([bodyOf(one), bodyOf(two)]).toEqual([{ status: 'accepted' }, { status: 'accepted' }]);
    expect(port.inbox.map(({ text }) => text)).toEqual(['của bà Mẩy', 'của ông Sử']);
    const cookies = { ansinh: cookieOf(two) };
    const { items } = bodyOf(await call(channel, 'GET /chat/messages', { cookies }));
    expect(items).toMatchObject([{ id, text: 'của ông Sử' }]);
    expect(port.inbox[0]?.externalId).not.toContain(port.inbox[0]?.address);
  });

  it('that is no UTF-8 is refused: other words than hers would be stored', async () => {
    const { channel, port } = page();
    const rawBody = Buffer.concat([
      Buffer.from(`{"id":"${randomUUID()}","text":"m`),
      Buffer.from([0xe1, 0xba]),
      Buffer.from('"}'),
    ]);
    expect(await call(channel, 'POST /chat/messages', { rawBody })).toMatchObject({ status: 400 });
    expect(port.inbox).toEqual([]);
  });

  it.each([
    ['{"id":', 'Máy chủ không đọc được tin nhắn này. Xin tải lại trang rồi gửi lại.'],
    ['null', 'Máy chủ không đọc được tin nhắn này. Xin tải lại trang rồi gửi lại.'],
    [
      JSON.stringify({ id: randomUUID(), text: '\u200b \u0000' }),
      'Tin nhắn còn trống. Xin viết câu hỏi rồi gửi lại.',
    ],
    [
      JSON.stringify({ id: randomUUID(), text: 'à'.repeat(10_001) }),
      'Tin nhắn dài quá 10.000 chữ. Xin chia thành nhiều tin ngắn hơn.',
    ],
  ])('that is wrong (%.20s) is refused with one sentence', async (body, error) => {
    const { channel, port } = page();
    const answer = await call(channel, 'POST /chat/messages', { rawBody: Buffer.from(body) });
    expect(answer.status).toBe(400);
    expect(bodyOf(answer)).toEqual({ error });
    expect(port.inbox).toEqual([]);
  });

  it('of 10,000 units is accepted', async () => {
    const { channel, port } = page();
    const json = { id: randomUUID(), text: 'à'.repeat(10_000) };
    expect(await call(channel, 'POST /chat/messages', { json })).toMatchObject({ status: 202 });
    expect(port.inbox[0]?.text).toHaveLength(10_000);
  });

  it.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'https://ansinh.example.evil.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': undefined }, 415],
    [{ origin: 'https://ansinh.example' }, 202],
    [{ origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }, 202],
    [{ 'sec-fetch-site': 'same-origin' }, 202],
    [{}, 202],
  ])('with the headers %j is answered %i', async (headers, status) => {
    const { channel, port } = page();
    const json = { id: randomUUID(), text: 'Xin chào' };
    expect(await call(channel, 'POST /chat/messages', { json, headers })).toMatchObject({ status });
    expect(port.inbox).toHaveLength(status === 202 ? 1 : 0);
  });
});

describe('the stream of a conversation', () => {
  async function talk() {
    const { channel, port } = page();
    const cookies = { ansinh: cookieOf(await call(channel, 'GET /chat/messages')) };
    const address = cookies.ansinh.split('.')[0] ?? '';
    const say = (text: string) =>
      call(channel, 'POST /chat/messages', { json: { id: randomUUID(), text }, cookies });
    const answer = async (text: string) => {
      port.answer({ channel: 'web', address }, { text, choices: [] });
      await channel.send(address);
    };
    const open = async (headers = {}, query = {}) =>
      listen(await call(channel, 'GET /chat/events', { cookies, headers, query }));
    return { channel, port, cookies, say, answer, open };
  }

  it('shows both sides from the beginning to a page that is opened days later', async () => {
    const { say, answer, open } = await talk();
    await say('Mẹ tôi 82 tuổi');
    await answer('Cụ được trợ cấp.\nMỗi tháng.');
    const stream = await open();
    await until(() => stream.chunks.join('').includes('event: ready'));
    const lines = [...stream.chunks.join('').matchAll(/^data: (\{"seq".*)$/gm)];
    expect(lines.map((line) => JSON.parse(line[1] ?? '') as unknown)).toMatchObject([
      { seq: 1, from: 'citizen', text: 'Mẹ tôi 82 tuổi' },
      { seq: 2, from: 'bot', text: 'Cụ được trợ cấp.\nMỗi tháng.' },
    ]);
  });

  it.each([
    ['Last-Event-ID', { 'last-event-id': '2' }, {}],
    ['?after=', {}, { after: '2' }],
    ['Last-Event-ID before ?after=', { 'last-event-id': '2' }, { after: '0' }],
  ])('goes on after %s', async (_name, headers, query) => {
    const { say, answer, open } = await talk();
    await say('một');
    await answer('hai');
    await say('ba');
    const stream = await open(headers, query);
    await until(() => stream.seqs().length > 0);
    expect(stream.seqs()).toEqual([3]);
  });

  it.each(['-1', 'x', '1e9', '', '99999999999999999999'])(
    'begins at the beginning for the place %j',
    async (place) => {
      const { say, open } = await talk();
      await say('một');
      const stream = await open({ 'last-event-id': place });
      await until(() => stream.seqs().length > 0);
      expect(stream.seqs()).toEqual([1]);
    },
  );

  it('shows each line once, in order, on two pages, however quickly they come', async () => {
    const { say, answer, open } = await talk();
    const pages = [await open(), await open()];
    await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        await say(`hỏi ${n}`);
        await answer(`đáp ${n}`);
      }),
    );
    const whole = Array.from({ length: 40 }, (_, index) => index + 1);
    for (const { seqs } of pages) {
      await until(() => seqs().length >= 40);
      expect(seqs()).toEqual(whole);
    }
  });

  it('shows a history of 1,200 lines whole, to a page that comes back after days where it stood', async () => {
    const { port, cookies, channel } = await talk();
    const address = cookies.ansinh.split('.')[0] ?? '';
    for (let n = 1; n <= 1_200; n++) {
      port.answer({ channel: 'web', address }, { text: `${n}`, choices: [] });
    }
    // The records give at most 500 at once.
    const { history } = port;
    port.history = async (...of) => (await history.call(port, ...of)).slice(0, 500);
    const headers = { 'last-event-id': '7' };
    const stream = listen(await call(channel, 'GET /chat/events', { cookies, headers }));
    await until(() => stream.chunks.join('').includes('event: ready'));
    expect(stream.seqs()).toEqual(Array.from({ length: 1_193 }, (_, index) => index + 8));
  });

  it('is not read on while the page takes nothing, and ends after a minute of that', async () => {
    jest.useFakeTimers();
    const { port, cookies, channel } = await talk();
    const address = cookies.ansinh.split('.')[0] ?? '';
    port.answer({ channel: 'web', address }, { text: 'một', choices: [] });
    let reads = 0;
    const { history } = port;
    port.history = (...of) => {
      reads += 1;
      return history.call(port, ...of);
    };
    const stream = listen(await call(channel, 'GET /chat/events', { cookies }));
    stream.state.taking = false;
    await jest.advanceTimersByTimeAsync(50_000);
    expect([reads, stream.state.ended]).toEqual([1, false]);
    stream.state.taking = true;
    stream.state.take();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(stream.state.ended).toBe(false);
    expect(reads).toBeGreaterThan(1);
    stream.state.taking = false;
    port.answer({ channel: 'web', address }, { text: 'hai', choices: [] });
    await jest.advanceTimersByTimeAsync(80_000);
    expect(stream.state.ended).toBe(true);
    jest.useRealTimers();
  });

  it('ends when the conversation cannot be read, so that the page connects again', async () => {
    const { port, answer, open } = await talk();
    const stream = await open();
    await until(() => stream.chunks.join('').includes('event: ready'));
    const { history } = port;
    port.history = () => Promise.reject(new Error('the database is busy'));
    await answer('đáp');
    await until(() => stream.state.ended);
    port.history = history;
    const again = await open({ 'last-event-id': '0' });
    await until(() => again.seqs().length === 1);
  });

  it('is open on at most six pages of one citizen', async () => {
    const { channel, cookies, open } = await talk();
    const pages = [];
    for (let n = 0; n < 6; n++) pages.push(await open());
    const seventh = await call(channel, 'GET /chat/events', { cookies });
    expect(seventh.status).toBe(503);
    pages[0]?.close();
    expect(await call(channel, 'GET /chat/events', { cookies })).toMatchObject({ status: 200 });
  });

  it('never shows one citizen the lines of another', async () => {
    const { channel, say } = await talk();
    await say('Tôi nhiễm HIV');
    const stranger = await call(channel, 'GET /chat/messages');
    expect(bodyOf(stranger)).toEqual({ items: [] });
  });

  it('can be read without a stream, from a place on', async () => {
    const { channel, cookies, say, answer } = await talk();
    await say('một');
    await answer('hai');
    const answer1 = await call(channel, 'GET /chat/messages', { cookies, query: { after: '1' } });
    expect(bodyOf(answer1)).toMatchObject({ items: [{ seq: 2, from: 'bot', text: 'hai' }] });
  });
});
