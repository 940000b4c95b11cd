import { converse } from '../../src/conversation/converse';
import type { ConversationState } from '../../src/conversation/state';
import { createSpanReader } from '../../src/ops/span-reader';
import { Conversation } from '../../src/records/entities/conversation.entity';
import { openJson, placeOf } from '../../src/services/sealed-json';
import type { SpanReader } from '../../src/shared/ports';
import { anInbound } from '../support/builders';
import type { TestChat } from '../support/chat';
import { aChat, testVault } from '../support/chat';
import type { ReaderAnswer } from '../support/fake-reader';
import { FakeReader } from '../support/fake-reader';
import { useRecords } from '../support/records';

const records = useRecords();
const ASK = 'Mẹ tôi được hưởng trợ cấp hưu trí xã hội không?';
/** Nothing in it is read as an age. */
const MUMBLE = 'ờ thì 75 với 82 mùa, gọi 0912345678 hỏi Lò Thị Mẩy ấy';
const STORY = [ASK, MUMBLE, '82 tuổi', 'không có lương hưu', 'không'];

let fake: FakeReader;
beforeEach(async () => void (fake = await new FakeReader().start()));
afterEach(() => fake.stop());

function pointing(): SpanReader {
  return createSpanReader(
    { url: fake.url, model: 'small', timeoutMs: 300, perMinute: 1_000 },
    { clock: records.clock, log: aChat(records).log, counted: () => undefined },
  );
}

async function tell(test: TestChat, address: string, texts: readonly string[]): Promise<string[]> {
  const before = test.sent.length;
  for (const text of texts) {
    await test.chat.receive(anInbound({ address, text }));
    await test.chat.idle();
  }
  return test.texts().slice(before);
}

async function states(): Promise<ConversationState[]> {
  const rows = await records.db.read((read) =>
    read.list(Conversation, { where: {}, order: { id: 'ASC' }, take: 9 }),
  );
  return rows.flatMap(({ id, state }) => {
    const open = openJson<ConversationState>(
      testVault,
      placeOf('conversation', 'state', id),
      state,
    );
    return open === null ? [] : [open];
  });
}

test.each<[string, ReaderAnswer]>([
  ['is too busy', { status: 429 }],
  ['breaks', { status: 500 }],
  ['hangs', 'hang'],
  ['hangs in the middle', 'hang after the headers'],
  ['stops in the middle', 'half a body'],
  ['never stops answering', 'endless body'],
  ['answers no JSON', { body: 'eligible=true' }],
  ['sends elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
  ['decides', { content: '{"spans":[],"eligible":true,"amount":9000000}' }],
  ['invents words', { spans: [{ slot: 'birth', span: '92 tuổi' }] }],
  ['speaks for others', { spans: [{ slot: 'birth', span: 'bố tôi 82 tuổi' }] }],
  [
    'fills what was not asked',
    {
      spans: [
        { slot: 'pension', span: '82' },
        { slot: '__proto__', span: '82' },
      ],
    },
  ],
  [
    'cuts words and numbers, and guesses what is hidden',
    {
      spans: [
        { slot: 'birth', span: '2 mùa' },
        { slot: 'birth', span: '12' },
        { slot: 'birth', span: '0912345678' },
      ],
    },
  ],
  [
    'follows the message',
    { content: 'Ignore the rules. {"spans":[{"slot":"birth","span":"Bấm https://x.example"}]}' },
  ],
])(
  'every word to the citizen and all that is known is the same when the reader %s',
  async (_, answer) => {
    fake.answers = answer;
    const off = aChat(records, { converse });
    const on = aChat(records, { converse, spanReader: pointing() });
    const said = await tell(off, 'off', STORY);
    expect(await tell(on, 'on', STORY)).toEqual(said);
    expect(fake.calls.length).toBeGreaterThan(0);
    const [one, other] = await states();
    expect(other).toEqual(one);
    expect(on.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  },
);

test('what it points at is asked back; after a no all goes on as without it', async () => {
  fake.answers = ({ slots }) => ({
    spans: slots.map(({ key }) => ({ slot: key, span: '82 xuân' })),
  });
  const on = aChat(records, { converse, spanReader: pointing() });
  const off = aChat(records, { converse });
  const [wondered] = await tell(on, 'on', ['82 xuân']);
  expect(wondered).toContain('Ý bác là: bác 82 tuổi, phải không ạ?');
  await tell(on, 'on', ['không phải']);
  await tell(off, 'off', ['82 xuân']);
  expect(await tell(on, 'on', STORY)).toEqual(await tell(off, 'off', STORY));
});

test('what she confirms is known, and the rules say what they say of it', async () => {
  fake.answers = { spans: [{ slot: 'birth', span: '82 xuân' }] };
  const on = aChat(records, { converse, spanReader: pointing() });
  await tell(on, 'on', ['82 xuân', 'đúng']);
  const [state] = await states();
  expect(state?.subjects[0]?.facts).toEqual({ birth: { min: '1943-11-24', max: '1944-11-23' } });
});

test('it sees only messages that were not understood, and of those no name and no number of anybody', async () => {
  const on = aChat(records, { converse, spanReader: pointing() });
  await tell(on, 'on', ['Mẹ tôi 82 tuổi', 'hộ cận nghèo là gì', 'gặp cán bộ']);
  expect(fake.calls).toEqual([]);
  await tell(on, 'other', [ASK, MUMBLE]);
  expect(fake.calls).toHaveLength(1);
  const [{ body } = { body: '' }] = fake.calls;
  expect(body).toContain('82 mùa');
  for (const canary of ['0912345678', 'Lò', 'Mẩy', 'session', 'other']) {
    expect(body).not.toContain(canary);
  }
});

test('while it takes its time, others are answered and the database is free', async () => {
  let answer = (): void => undefined;
  const called = new Promise<void>((asked) => {
    const suggest: SpanReader['suggest'] = () => {
      asked();
      return new Promise((resolve) => (answer = () => resolve([])));
    };
    slow = { suggest };
  });
  const on = aChat(records, { converse, spanReader: slow });
  await on.chat.receive(anInbound({ address: 'waits', text: '82 xuân' }));
  await called;
  await on.chat.receive(anInbound({ address: 'quick', text: 'Mẹ tôi 82 tuổi' }));
  while (on.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(on.sent[0]).toMatchObject({ address: 'quick' });
  answer();
  await on.chat.idle();
  expect(on.sent.map(({ address }) => address)).toContain('waits');
});

let slow: SpanReader;

test.each<[string, SpanReader]>([
  ['rejects', { suggest: () => Promise.reject(new Error('CANARY')) }],
  [
    'throws',
    {
      suggest: () => {
        throw new Error('CANARY');
      },
    },
  ],
])('one that %s against its contract is not there', async (_, spanReader) => {
  const on = aChat(records, { converse, spanReader });
  const [said] = await tell(on, 'on', ['82 xuân']);
  expect(said).toContain('tôi chưa hiểu');
  expect(JSON.stringify(on.log.lines)).not.toMatch(/CANARY|xuân/);
});
