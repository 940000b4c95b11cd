import type { Inbound } from '../../src/conversation/turn';
import { Responder } from '../../src/services/responder';
import { openJson, placeOf } from '../../src/services/sealed-json';
import { anInbound } from '../support/builders';
import { aChat, countingFold, testVault } from '../support/chat';
import type { TestChat } from '../support/chat';
import { useRecords } from '../support/records';

const records = useRecords();
const APOLOGY =
  'Xin lỗi, máy chưa trả lời được tin nhắn này. Cán bộ hỗ trợ sẽ đọc và trả lời tại đây.';

describe('when something breaks', () => {
  test('a message that the machine fails on gets an apology, a person is asked for, and the next is answered', async () => {
    const test = aChat(records);
    await test.say('one', 'break Nguyễn', 'two');
    expect(test.texts()).toEqual(['1: one', APOLOGY, '2: two']);
    expect((await test.conversation()).status).toBe('waiting');
    const errors = test.log.lines.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ event: 'chat.fold-broken', fields: { kind: 'Error' } }]);
    expect(JSON.stringify(errors)).not.toContain('Nguyễn');
  });

  test('the apology is in the language of the conversation', async () => {
    const english: typeof countingFold = (state, inbound, env) => {
      const turn = countingFold(state, inbound, env);
      return { ...turn, state: { ...turn.state, language: 'en' } };
    };
    const test = aChat(records, { converse: english });
    await test.say('one', 'break');
    expect(test.texts()[1]).toMatch(/^Sorry, the machine could not answer/);
  });

  test('a turn that cannot be written ends in the apology instead of being tried for ever', async () => {
    const broken: typeof countingFold = (state, inbound, env) => {
      const turn = countingFold(state, inbound, env);
      const bad = { text: 'x', choices: [], at: 1n } as never;
      return inbound.text === 'bad' ? { ...turn, replies: [bad] } : turn;
    };
    const test = aChat(records, { converse: broken });
    await test.say('bad', 'two');
    expect(test.texts()).toEqual([APOLOGY, '1: two']);
  });

  test('a crash after the message was stored loses nothing: the next start answers it', async () => {
    const crashed = aChat(records);
    await crashed.chat.stop();
    await crashed.chat.receive(anInbound({ text: 'one' }));
    await crashed.chat.idle();
    expect(crashed.sent).toEqual([]);
    const next = aChat(records);
    await next.chat.resume();
    await next.chat.idle();
    expect(next.texts()).toEqual(['1: one']);
  });

  test('a crash between commit and sending sends once after the next start', async () => {
    const crashed = aChat(records, { send: () => new Promise(() => undefined) });
    await crashed.chat.stop();
    await crashed.chat.receive(anInbound({ text: 'one' }));
    await answerOnly(crashed);
    expect((await crashed.messages())[1]).toMatchObject({ delivery: 'pending' });
    const next = [aChat(records), aChat(records)];
    await Promise.all(next.map(({ chat }) => chat.resume()));
    await Promise.all(next.map(({ chat }) => chat.idle()));
    expect(next.flatMap((each) => each.texts())).toEqual(['1: one']);
  });

  test('a crash while sending is never followed by a second copy', async () => {
    const crashed = aChat(records, { send: () => new Promise(() => undefined) });
    await crashed.chat.receive(anInbound({ text: 'one' }));
    await until(async () => (await crashed.messages())[1]?.delivery === 'sending');
    records.clock.pass(59_000);
    const next = aChat(records);
    await next.chat.resume();
    await next.chat.idle();
    expect((await next.messages())[1]).toMatchObject({ delivery: 'sending' });
    records.clock.pass(2_000);
    await next.chat.resume();
    await next.chat.idle();
    expect((await next.messages())[1]).toMatchObject({ delivery: 'unknown' });
    expect(next.sent).toEqual([]);
    expect(next.log.lines).toMatchObject([{ level: 'warn', event: 'message.not-sent' }]);
    await next.chat.stop();
  });

  test('two processes that answer one conversation fold each message once', async () => {
    const test = aChat(records);
    await test.chat.stop();
    for (let index = 0; index < 8; index++) {
      await test.chat.receive(anInbound({ text: `no ${index}` }));
    }
    const live = [aChat(records), aChat(records)];
    await Promise.all(live.map(({ chat }) => chat.resume()));
    await Promise.all(live.map(({ chat }) => chat.idle()));
    const counts = (await test.messages())
      .filter(({ direction }) => direction === 'out')
      .map(({ id, body }) => openJson<Inbound>(testVault, placeOf('message', 'body', id), body));
    expect(counts.map((reply) => reply?.text)).toEqual(
      Array.from({ length: 8 }, (_, index) => `${index + 1}: no ${index}`),
    );
  });
});

describe('sending', () => {
  test('keeps the order of a conversation, also over a retry', async () => {
    const test = aChat(records);
    test.outcomes.push({ outcome: 'retry', afterMs: 30_000, reason: '429' });
    await test.say('three', 'two');
    expect(test.texts()).toEqual([]);
    const [first] = (await test.messages()).filter(({ direction }) => direction === 'out');
    expect(first).toMatchObject({
      delivery: 'pending',
      attempts: 1,
      nextAttemptAt: records.clock.now() + 30_000,
    });
    records.clock.pass(29_999);
    await test.chat.resume();
    await test.chat.idle();
    expect(test.texts()).toEqual([]);
    records.clock.pass(1);
    await test.chat.resume();
    await test.chat.idle();
    expect(test.texts()).toEqual(['1: threea', '1: threeb', '1: threec', '2: two']);
    await test.chat.stop();
  });

  test('is tried again by itself after a short wait', async () => {
    let now = records.clock.now();
    const test = aChat(records, { clock: { now: () => (now += 5) }, random: () => 0 });
    test.outcomes.push({ outcome: 'retry', afterMs: 20, reason: '429' });
    await test.chat.receive(anInbound({ text: 'one' }));
    await until(async () => test.sent.length === 1);
    expect(test.texts()).toEqual(['1: one']);
    await test.chat.stop();
  });

  test('gives up after eight tries, says so to a person, and goes on with the next message', async () => {
    const test = aChat(records);
    for (let tries = 0; tries < 8; tries++) {
      test.outcomes.push({ outcome: 'retry', afterMs: 1, reason: '429' });
    }
    await test.say('one', 'two');
    for (let tries = 0; tries < 8; tries++) {
      records.clock.pass(300_000);
      await test.chat.resume();
      await test.chat.idle();
    }
    const out = (await test.messages()).filter(({ direction }) => direction === 'out');
    expect(out.map(({ delivery }) => delivery)).toEqual(['dead', 'sent']);
    expect(test.log.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { event: 'message.lost', fields: { attempts: 8 } },
    ]);
    await test.chat.stop();
  });

  test.each([
    ['an unknown outcome', { outcome: 'unknown', reason: 'timeout' } as const, 'unknown'],
    ['a thrown error', new Error('socket hang up'), 'unknown'],
    ['a refusal', { outcome: 'refused', reason: '403' } as const, 'dead'],
  ])('%s is not tried again, and the next message goes out', async (_, outcome, delivery) => {
    const test = aChat(records);
    test.outcomes.push(outcome);
    await test.say('one', 'two');
    records.clock.pass(3_600_000);
    await test.chat.resume();
    await test.chat.idle();
    const out = (await test.messages()).filter(({ direction }) => direction === 'out');
    expect(out.map((row) => row.delivery)).toEqual([delivery, 'sent']);
    expect(test.texts().filter((text) => text === '2: two')).toHaveLength(1);
    expect(JSON.stringify(test.log.lines)).not.toContain('one');
  });

  test('a slow platform does not hold up other conversations', async () => {
    let open = () => undefined as void;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const sent: string[] = [];
    const test = aChat(records, {
      send: async ({ address }) => {
        if (address === 'slow') await gate;
        sent.push(address);
        return { outcome: 'sent' };
      },
    });
    await test.chat.receive(anInbound({ address: 'slow' }));
    await test.chat.receive(anInbound({ address: 'quick' }));
    await until(async () => sent.length === 1);
    expect(sent).toEqual(['quick']);
    open();
    await test.chat.idle();
    expect(sent).toEqual(['quick', 'slow']);
  });
});

/** Runs the turns of a stopped chat without its sending: what a crash right after the commit leaves. */
async function answerOnly(test: TestChat): Promise<void> {
  await new Responder(test.parts).answerAll((await test.conversation()).id);
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it did not come to pass');
}
