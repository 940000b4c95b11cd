import { Conversation } from '../../src/records/entities/conversation.entity';
import { Verdict } from '../../src/records/entities/verdict.entity';
import { verifyAuditChain } from '../../src/records/audit-chain';
import { MAX_INBOUND } from '../../src/conversation/turn';
import { openJson, placeOf } from '../../src/services/sealed-json';
import { anInbound } from '../support/builders';
import { aChat, testVault } from '../support/chat';
import { useRecords } from '../support/records';

const records = useRecords();

describe('a message in', () => {
  test('is answered once, over the channel and to the address it came from', async () => {
    const test = aChat(records);
    expect(await test.chat.receive(anInbound({ text: 'Mẹ tôi 82 tuổi' }))).toBe('accepted');
    await test.chat.idle();
    const [, out] = await test.messages();
    expect(test.sent).toEqual([
      {
        channel: 'web',
        address: 'session-1',
        heardAt: records.clock.now(),
        outId: out?.id,
        reply: { text: '1: Mẹ tôi 82 tuổi', choices: [{ id: 'why', label: 'Vì sao?' }] },
      },
    ]);
    expect(out).toMatchObject({ delivery: 'sent', platformId: 'p-0', attempts: 1, seq: 2 });
  });

  test('that comes many times at once has one effect', async () => {
    const test = aChat(records);
    const same = anInbound();
    const answers = await Promise.all(Array.from({ length: 12 }, () => test.chat.receive(same)));
    await test.chat.idle();
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    expect(await test.messages()).toHaveLength(2);
    expect(test.texts()).toHaveLength(1);
    expect(await test.chat.receive(same)).toBe('duplicate');
  });

  test('and many others at once, the first of their address, open one conversation and lose nothing', async () => {
    const test = aChat(records);
    const all = Array.from({ length: 15 }, (_, index) => anInbound({ text: `no ${index}` }));
    await Promise.all(all.map((inbound) => test.chat.receive(inbound)));
    await test.chat.idle();
    expect(await records.db.read((rows) => rows.count(Conversation, {}))).toBe(1);
    expect((await test.messages()).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    expect(test.texts().map((text) => text.split(':')[0])).toEqual(
      Array.from({ length: 15 }, (_, index) => String(index + 1)),
    );
  });

  test('goes to its own conversation: addresses and channels stay apart', async () => {
    const test = aChat(records);
    await test.chat.receive(anInbound({ address: 'a', text: 'x' }));
    await test.chat.receive(anInbound({ address: 'b', text: 'x' }));
    await test.chat.receive(anInbound({ channel: 'telegram', address: 'a', text: 'x' }));
    await test.chat.idle();
    expect(test.texts()).toEqual(['1: x', '1: x', '1: x']);
    expect(await records.db.read((rows) => rows.count(Conversation, {}))).toBe(3);
  });

  test.each([
    ['zero-width and direction marks', 'M\u200bẹ\u202e tôi\ufeff\u00ad', 'Mẹ tôi'],
    ['control characters, but not the line end', 'a\u0000b\u0007\r\nc\td\u2028', 'ab\nc d'],
    ['taken-apart letters', 'Me\u0323 to\u0302i', 'Mẹ tôi'],
    ['half a character', 'a\ud83d b', 'a b'],
    ['nothing to see', '\u200b\u200d', ''],
    ['an emoji', '😀', '😀'],
  ])('is kept without what nobody can see: %s', async (_, raw, clean) => {
    const test = aChat(records);
    await test.say(raw);
    expect(test.texts()).toEqual([`1: ${clean}`]);
  });

  test('longer than the limit is cut there, never inside a character', async () => {
    const test = aChat(records);
    await test.say(`${'x'.repeat(MAX_INBOUND - 1)}😀 and more`);
    expect(test.texts()).toEqual([`1: ${'x'.repeat(MAX_INBOUND - 1)}`]);
  });

  test.each([
    ['channel', { channel: 'Web Chat' }],
    ['externalId', { externalId: '' }],
    ['address', { address: 'x'.repeat(201) }],
    ['sentAt', { sentAt: 'yesterday' }],
  ])('with a wrong %s is refused by name and not stored', async (field, wrong) => {
    const test = aChat(records);
    await expect(test.chat.receive(anInbound(wrong))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      details: { field },
    });
    expect(await test.messages()).toEqual([]);
  });
});

describe('what is kept', () => {
  test('words, addresses, facts and traces lie under seal', async () => {
    const test = aChat(records);
    await test.say('verdict Mẹ tôi');
    const everything = JSON.stringify([
      await test.conversation(),
      await test.messages(),
      await records.db.read((rows) =>
        rows.list(Verdict, { where: {}, order: { id: 'ASC' }, take: 9 }),
      ),
    ]);
    for (const open of ['Mẹ tôi', 'session-1', '1944-05-01', 'Vì sao']) {
      expect(everything).not.toContain(open);
    }
  });

  test('a verdict keeps its day, version, code, facts and trace, and the message it answers', async () => {
    const test = aChat(records);
    await test.say('verdict');
    const [inbound] = await test.messages();
    const verdict = await records.db.read((rows) => rows.get(Verdict, { code: 'code-1' }));
    expect(verdict).toMatchObject({
      messageId: inbound?.id,
      onDay: '2026-11-23',
      relation: 'mother',
      reviewed: false,
    });
    expect(verdict.summary).toContainEqual({ programme: 'social-pension', truth: 'yes' });
    const place = placeOf('verdict', 'detail', verdict.id);
    const detail = openJson<{ facts: object }>(testVault, place, verdict.detail);
    expect(detail).toMatchObject({ facts: { pension: ['none'] } });
    expect(detail).toHaveProperty('assessments.0.trace.because');
  });

  test('every step of a turn stands in one unbroken audit trail', async () => {
    await aChat(records).say('one', 'two');
    await records.db.read(async (rows) => expect(await verifyAuditChain(rows)).toBeNull());
  });

  test('"forget me" erases words, understanding, facts and state, and still says so', async () => {
    const test = aChat(records);
    await test.say('verdict Mẹ tôi', 'forget me');
    const rows = await test.messages();
    expect(rows.map(({ body }) => body !== null)).toEqual([false, false, false, true]);
    expect(rows.map(({ understood }) => understood)).toEqual([null, null, null, null]);
    const verdict = await records.db.read((reader) => reader.get(Verdict, { code: 'code-1' }));
    expect(verdict).toMatchObject({ detail: null, summary: [], relation: 'erased' });
    const { id, state } = await test.conversation();
    // Numbers run on, so that an old button never means somebody else.
    expect(openJson(testVault, placeOf('conversation', 'state', id), state)).toMatchObject({
      misses: 0,
    });
    expect(test.texts().at(-1)).toBe('2: forget me');
    await test.say('again');
    expect(test.texts().at(-1)).toBe('1: again');
  });

  test('"forget me" takes back an answer that was not sent, and keeps a message that came behind it', async () => {
    const test = aChat(records);
    test.outcomes.push({ outcome: 'retry', afterMs: 60_000, reason: '429' });
    await test.say('one');
    await test.chat.receive(anInbound({ text: 'forget me' }));
    await test.say('two');
    records.clock.pass(60_000);
    await test.chat.resume();
    await test.chat.idle();
    expect(test.texts()).toEqual(['2: forget me', '1: two']);
    await test.chat.stop();
  });

  test('both sides can be read again from any place on', async () => {
    const test = aChat(records);
    await test.say('one', 'two');
    const all = await test.chat.history('web', 'session-1', 0);
    expect(all.map(({ seq, from, reply }) => [seq, from, reply.text])).toEqual([
      [1, 'citizen', 'one'],
      [2, 'bot', '1: one'],
      [3, 'citizen', 'two'],
      [4, 'bot', '2: two'],
    ]);
    expect(await test.chat.history('web', 'session-1', 3)).toEqual(all.slice(3));
    expect(await test.chat.history('web', 'session-2', 0)).toEqual([]);
  });
});
