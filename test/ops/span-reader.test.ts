import { createSpanReader } from '../../src/ops/span-reader';
import type { WatchedReader } from '../../src/ops/span-reader';
import type { Unread } from '../../src/shared/ports';
import type { ReaderAnswer } from '../support/fake-reader';
import { FakeReader } from '../support/fake-reader';

const UNREAD: Unread = { text: '82 xuân CANARY', slots: [{ key: 'birth', about: 'tuổi' }] };
const GOOD = { spans: [{ slot: 'birth', span: '82 xuân' }] };
/** Long enough for an answer on a busy machine, short enough to wait for. */
const TIMEOUT_MS = 400;

let fake: FakeReader;
let now: number;
let outcomes: string[];
let logged: unknown[];

beforeEach(async () => {
  fake = await new FakeReader().start();
  now = 60_000_000;
  outcomes = [];
  logged = [];
});
afterEach(() => fake.stop());

function reader(
  config: { key?: string; perMinute?: number; timeoutMs?: number } = {},
): WatchedReader {
  const log = (event: string, fields?: object): void => void logged.push([event, fields]);
  return createSpanReader(
    { url: fake.url, model: 'small', timeoutMs: 2_000, perMinute: 1_000, ...config },
    {
      clock: { now: () => now },
      log: { info: log, warn: log, error: log },
      counted: (outcome) => void outcomes.push(outcome),
    },
  );
}

test('the words that it points at come back, and nothing else that it says', async () => {
  fake.answers = {
    spans: [{ slot: 'birth', span: ' 82 xuân ', eligible: true, amount: 9_000_000 }],
  };
  expect(await reader({ key: 'secret-key' }).suggest(UNREAD)).toEqual(GOOD.spans);
  const [call] = fake.calls;
  expect(call).toMatchObject({
    path: '/v1/chat/completions',
    headers: { authorization: 'Bearer secret-key', 'content-type': 'application/json' },
  });
  const sent = JSON.parse(call?.body ?? '');
  expect(sent).toMatchObject({
    model: 'small',
    temperature: 0,
    response_format: { type: 'json_schema' },
  });
  expect(sent.messages.map(({ role }: { role: string }) => role)).toEqual(['system', 'user']);
  expect(sent.messages[0].content).not.toContain('CANARY');
  expect(JSON.parse(sent.messages[1].content)).toEqual({
    slots: UNREAD.slots,
    message: UNREAD.text,
  });
  expect(outcomes).toEqual(['answered']);
});

test.each<[string, ReaderAnswer]>([
  [
    'words and fences around its JSON',
    { content: 'Sure!\n```json\n{"spans":[{"slot":"birth","span":"82 xuân"}]}\n```' },
  ],
  [
    'the form of a tool call',
    {
      content: null,
      message: { tool_calls: [{ function: { name: 'spans', arguments: JSON.stringify(GOOD) } }] },
    },
  ],
])('an answer with %s is read all the same', async (_, answer) => {
  fake.answers = answer;
  expect(await reader().suggest(UNREAD)).toEqual(GOOD.spans);
});

test.each<[string, ReaderAnswer, string]>([
  ['is too busy', { status: 429, headers: { 'retry-after': '1' } }, 'broken'],
  ['breaks', { status: 500, body: '<html>' }, 'broken'],
  ['wants another key', { status: 401 }, 'broken'],
  ['hangs', 'hang', 'late'],
  ['hangs after the headers', 'hang after the headers', 'late'],
  ['answers one byte at a time', 'one byte at a time', 'late'],
  ['stops in the middle', 'half a body', 'broken'],
  ['hangs up', 'hang up', 'broken'],
  ['never stops answering', 'endless body', 'broken'],
  ['answers 200 kB of blanks', { body: ' '.repeat(200_000) }, 'broken'],
  ['answers nothing', { body: '' }, 'broken'],
  ['answers no JSON', { body: 'Eligible: yes' }, 'broken'],
  ['answers JSON of another shape', { body: '{"choices":{"spans":[]}}' }, 'broken'],
  ['answers with no choice', { body: '{"choices":[]}' }, 'broken'],
  ['answers an error with status 200', { body: '{"error":{"message":"no such model"}}' }, 'broken'],
  ['answers in prose', { content: 'Bà được hưởng 900.000 đồng. https://x.example' }, 'broken'],
  ['cuts its JSON short', { content: '{"spans":[{"slot":"bir', finish: 'length' }, 'broken'],
  ['answers a list', { content: '["82 xuân"]' }, 'broken'],
  ['answers numbers for words', { content: '{"spans":[{"slot":"birth","span":82}]}' }, 'broken'],
  ['answers null for words', { content: '{"spans":[{"slot":"birth","span":null}]}' }, 'broken'],
  ['answers without the key', { content: '{"eligible":true}' }, 'broken'],
  [
    'answers an overlong span',
    { content: JSON.stringify({ spans: [{ slot: 'birth', span: 'x'.repeat(300) }] }) },
    'broken',
  ],
  [
    'answers a thousand spans',
    { spans: Array(1_000).fill({ slot: 'birth', span: '82' }) },
    'broken',
  ],
  ['answers objects for content', { content: { spans: [] } }, 'broken'],
  ['refuses', { content: null, message: { refusal: 'I cannot help with that.' } }, 'refused'],
  ['is filtered', { content: '', finish: 'content_filter' }, 'refused'],
  ['finds nothing', { spans: [] }, 'nothing'],
])('nothing comes of it when it %s', async (_, answer, outcome) => {
  fake.answers = answer;
  const late = outcome === 'late';
  expect(await reader(late ? { timeoutMs: TIMEOUT_MS } : {}).suggest(UNREAD)).toEqual([]);
  expect(outcomes).toEqual([outcome]);
});

test.each([301, 302, 307, 308])('a redirect (%i) is not followed', async (status) => {
  const elsewhere = await new FakeReader().start();
  elsewhere.answers = GOOD;
  fake.answers = { status, headers: { location: `${elsewhere.url}/chat/completions` } };
  expect(await reader().suggest(UNREAD)).toEqual([]);
  expect(outcomes).toEqual(['broken']);
  expect(elsewhere.calls).toEqual([]);
  await elsewhere.stop();
});

test('nothing comes of it when nobody is there', async () => {
  const gone = reader();
  await fake.stop();
  expect(await gone.suggest(UNREAD)).toEqual([]);
  expect(outcomes).toEqual(['broken']);
  await fake.start();
});

test('one that does not know the format is asked in words alone from then on', async () => {
  const one = reader();
  fake.answers = { status: 400 };
  expect(await one.suggest(UNREAD)).toEqual([]);
  fake.answers = GOOD;
  expect(await one.suggest(UNREAD)).toEqual(GOOD.spans);
  expect(fake.calls.map(({ body }) => body.includes('response_format'))).toEqual([true, false]);
});

test('after five failures in a row it is left alone for a minute; then one tries', async () => {
  const one = reader();
  fake.answers = { status: 500 };
  for (let count = 0; count < 5; count += 1) await one.suggest(UNREAD);
  expect(one.state()).toBe('resting');
  expect(await one.suggest(UNREAD)).toEqual([]);
  expect(fake.calls).toHaveLength(5);
  now += 60_000;
  fake.answers = GOOD;
  const both = await Promise.all([one.suggest(UNREAD), one.suggest(UNREAD)]);
  expect(both).toEqual([GOOD.spans, []]);
  expect(one.state()).toBe('on');
  expect(await one.suggest(UNREAD)).toEqual(GOOD.spans);
  expect(outcomes).toEqual([
    ...Array(5).fill('broken'),
    'resting',
    'resting',
    'answered',
    'answered',
  ]);
  expect(logged).toEqual([
    ['reader.resting', { because: 'broken' }],
    ['reader.back', undefined],
  ]);
});

test('one that tries and fails is left alone for another minute', async () => {
  const one = reader();
  fake.answers = { status: 500 };
  for (let count = 0; count < 5; count += 1) await one.suggest(UNREAD);
  now += 60_000;
  await one.suggest(UNREAD);
  now += 59_000;
  await one.suggest(UNREAD);
  expect(fake.calls).toHaveLength(6);
  expect(outcomes.slice(5)).toEqual(['broken', 'resting']);
});

test('refusals and empty answers are no failures, and one success forgets the failures before it', async () => {
  const one = reader();
  for (let round = 0; round < 2; round += 1) {
    fake.answers = { status: 500 };
    for (let count = 0; count < 4; count += 1) await one.suggest(UNREAD);
    fake.answers = { spans: [] };
    await one.suggest(UNREAD);
  }
  expect(one.state()).toBe('on');
});

test('over its budget it is not asked until the next minute', async () => {
  const one = reader({ perMinute: 2 });
  fake.answers = GOOD;
  const three = [await one.suggest(UNREAD), await one.suggest(UNREAD), await one.suggest(UNREAD)];
  expect(three).toEqual([GOOD.spans, GOOD.spans, []]);
  expect(outcomes).toEqual(['answered', 'answered', 'over-budget']);
  now += 60_000;
  expect(await one.suggest(UNREAD)).toEqual(GOOD.spans);
});

test('neither the message nor the answer is ever logged', async () => {
  const one = reader({ timeoutMs: TIMEOUT_MS });
  fake.answers = { content: 'CANARY' };
  for (let count = 0; count < 6; count += 1) await one.suggest(UNREAD);
  expect(JSON.stringify(logged)).not.toContain('CANARY');
});
