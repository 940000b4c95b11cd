import type { Found, Sent } from '../../../src/conversation/turn';
import { Conversation } from '../../../src/records/entities/conversation.entity';
import { PrivacyRequest } from '../../../src/records/entities/privacy-request.entity';
import { PrivacyRequestService } from '../../../src/services/privacy/privacy-request.service';
import { anInbound } from '../../support/builders';
import { aChat } from '../../support/chat';
import type { LookedFor } from '../../../src/services/chat-parts';
import { useRecords } from '../../support/records';

const records = useRecords();
const machine = { kind: 'system', job: 'test' } as const;
const MINUTE = 60_000;

describe('when she was last heard of', () => {
  const heardAt = async () =>
    (await records.db.read((rows) => rows.get(Conversation, { channel: 'web' }))).heardAt;

  test('is her latest word, also when an older one comes later, and never ahead of our clock', async () => {
    const { chat } = aChat(records);
    const now = records.clock.now();
    const at = (ms: number) => new Date(now + ms).toISOString();
    await chat.receive(anInbound({ sentAt: at(-2 * MINUTE) }));
    expect(await heardAt()).toBe(now - 2 * MINUTE);
    await chat.receive(anInbound({ sentAt: at(-5 * MINUTE) }));
    expect(await heardAt()).toBe(now - 2 * MINUTE);
    await chat.receive(anInbound({ sentAt: at(60 * MINUTE) }));
    expect(await heardAt()).toBe(now);
    await chat.idle();
  });

  test('is nothing once she left, and her next word again', async () => {
    const test = aChat(records);
    await test.say('một');
    await test.chat.receive(anInbound({ kind: 'left', text: 'Zalo: đã bỏ quan tâm.' }));
    expect(await heardAt()).toBeNull();
    await test.say('hai');
    expect(await heardAt()).toBe(records.clock.now());
  });
});

describe('Z-11: what a platform tells of her', () => {
  test.each([
    ['left', 'withdrawal'],
    ['rights', 'access'],
  ] as const)(
    '%s becomes a request of the law, once, and nobody answers it in the talk',
    async (kind, asked) => {
      const test = aChat(records);
      await test.say('một');
      const told = anInbound({ kind, text: 'Zalo: yêu cầu về dữ liệu.' });
      expect(await test.chat.receive(told)).toBe('accepted');
      expect(await test.chat.receive(told)).toBe('duplicate');
      await test.chat.idle();
      expect(test.texts()).toEqual(['1: một']);
      const open = await new PrivacyRequestService(test.parts).open(machine, 'all');
      const { id } = await test.conversation();
      expect(open).toMatchObject([{ kind: asked, conversationId: id, identity: 'unchecked' }]);
      const [request] = open;
      expect(String(request?.answerDue) > '2026-11-23').toBe(true);
      const read = await new PrivacyRequestService(test.parts).get(machine, String(request?.id));
      expect(read.words?.asked).toBe('Zalo: yêu cầu về dữ liệu.');
    },
  );

  test('also while a member of staff owns the conversation', async () => {
    const test = aChat(records);
    await test.say('một');
    await records.db.write(
      'system:test',
      { action: 'test', object: 'conversation' },
      async (rows) =>
        rows.guardedUpdate(Conversation, await rows.get(Conversation, { channel: 'web' }), {
          owner: 'mai',
          status: 'person',
        }),
    );
    await test.chat.receive(anInbound({ kind: 'left' }));
    await test.chat.idle();
    expect(await records.db.read((rows) => rows.count(PrivacyRequest, {}))).toBe(1);
  });
});

describe('an answer that nobody may send any more', () => {
  const closed: Sent = { outcome: 'closed', reason: 'silent for 48 hours' };

  test('is recorded with its reason, and the conversation is put before the staff', async () => {
    const test = aChat(records);
    test.outcomes.push(closed);
    await test.say('một');
    expect((await test.messages())[1]).toMatchObject({
      delivery: 'dead',
      fault: 'silent for 48 hours',
    });
    expect(await test.conversation()).toMatchObject({
      status: 'waiting',
      waitingSince: records.clock.now(),
    });
    expect(test.log.lines.map(({ event }) => event)).toContain('message.not-sent');
  });

  test('stays with the member of staff who has it already', async () => {
    const test = aChat(records);
    test.outcomes.push(closed);
    await test.say('một person');
    expect(await test.conversation()).toMatchObject({ status: 'waiting' });
  });
});

test('what is held back counts as no try: twenty times, and it still goes out', async () => {
  const test = aChat(records);
  for (let tries = 0; tries < 20; tries++) {
    test.outcomes.push({ outcome: 'held', afterMs: 61_000, reason: 'night' });
  }
  await test.say('một');
  for (let tries = 0; tries < 20; tries++) {
    expect((await test.messages())[1]).toMatchObject({ delivery: 'pending', attempts: 0 });
    records.clock.pass(61_000);
    await test.chat.resume();
    await test.chat.idle();
  }
  expect(test.texts()).toEqual(['1: một']);
});

describe('an answer of which nobody knows whether it arrived', () => {
  const unknown: Sent = { outcome: 'unknown', reason: 'timeout' };

  /** A chat whose platform says this about what is looked for, in order; then it cannot say. */
  function looking(...answers: (Found | null | Error)[]) {
    const looked: LookedFor[] = [];
    const look = async (sought: LookedFor) => {
      looked.push(sought);
      const answer = answers.shift() ?? null;
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const test = aChat(records, { lookIn: () => look });
    const later = async (ms: number) => {
      records.clock.pass(ms);
      await test.chat.resume();
      await test.chat.idle();
    };
    return { ...test, looked, later };
  }

  test('is found: it is not sent again, and what waited behind it goes', async () => {
    const test = looking({ found: 'sent', platformId: 'z9' });
    test.outcomes.push(unknown);
    await test.say('một', 'hai');
    expect(test.sent.map(({ reply }) => reply.text)).toEqual(['1: một']);
    await test.later(14_999);
    expect(test.looked).toEqual([]);
    await test.later(1);
    expect(test.looked).toMatchObject([{ known: [], since: expect.any(Number) }]);
    const out = (await test.messages()).filter(({ direction }) => direction === 'out');
    expect(out).toMatchObject([
      { delivery: 'sent', platformId: 'z9', fault: null },
      { delivery: 'sent' },
    ]);
    expect(test.texts()).toEqual(['1: một', '2: hai']);
    await test.chat.stop();
  });

  test('is not there: it is sent again, in its order', async () => {
    const test = looking(new Error('away'), { found: 'not-sent' });
    test.outcomes.push(unknown);
    await test.say('một', 'hai');
    await test.later(15_000);
    await test.later(15_000);
    expect(test.texts()).toEqual(['1: một', '1: một', '2: hai']);
    await test.chat.stop();
  });

  test('cannot be told, eight times: it stays unknown, and what waited goes on', async () => {
    const test = looking();
    test.outcomes.push(unknown);
    await test.say('một', 'hai');
    for (let looks = 0; looks < 10; looks++) await test.later(15_000);
    const out = (await test.messages()).filter(({ direction }) => direction === 'out');
    expect(out.map(({ delivery }) => delivery)).toEqual(['unknown', 'sent']);
    expect(test.looked).toHaveLength(8);
    await test.chat.stop();
  });

  test('two processes look once', async () => {
    const first = looking({ found: 'sent' });
    first.outcomes.push(unknown);
    await first.say('một');
    const second = aChat(records, { lookIn: () => async () => ({ found: 'not-sent' }) });
    records.clock.pass(15_000);
    await Promise.all([first.chat.resume(), second.chat.resume()]);
    await Promise.all([first.chat.idle(), second.chat.idle()]);
    const [out] = (await first.messages()).filter(({ direction }) => direction === 'out');
    expect(first.looked.length + second.sent.length).toBe(1);
    expect(out?.delivery).toBe('sent');
    await Promise.all([first.chat.stop(), second.chat.stop()]);
  });
});

test('who wants a person is asked for her telephone once, by platforms that have a form', async () => {
  const test = aChat(records);
  await test.say('person', 'person again');
  expect(test.sent.map(({ reply }) => reply.asks)).toEqual(['contact', undefined]);
});
