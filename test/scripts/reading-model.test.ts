import { builtWeights, dataHash, sha256 } from '../../scripts/nlu/built-weights';
import { bare, hurried } from '../../scripts/nlu/eval-noise';
import { auroc, measure, scorerOf } from '../../scripts/nlu/measure';
import { foreignMessages, ownMessages } from '../../scripts/nlu/messages';
import { nearDuplicates } from '../../scripts/nlu/near-duplicates';
import { trainModel } from '../../scripts/nlu/train-model';
import { readUtterances } from '../../scripts/nlu/utterances';
import { createReader } from '../../src/conversation/model/reader';
import { COLUMNS } from '../../src/conversation/model/score';
import { THRESHOLDS } from '../../src/conversation/model/thresholds';
import { TOPICS } from '../../src/conversation/model/topic-key';
import type { Weights } from '../../src/conversation/model/weights';
import { packWeights, unpackWeights } from '../../src/conversation/model/weights';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const utterances = readUtterances();
const weights = unpackWeights(builtWeights(), COLUMNS) as Weights;
const score = scorerOf(weights);
const messages = ownMessages('messages.txt');
const unseen = ownMessages('messages-unseen.txt');

test('every topic has at least 80 utterances, and no line stands twice', () => {
  for (const topic of TOPICS) {
    const own = utterances.filter((one) => one.topic === topic);
    expect({ topic, enough: own.length >= 80 }).toEqual({ topic, enough: true });
  }
  expect(utterances.filter(({ topic }) => topic === null).length).toBeGreaterThanOrEqual(1_000);
  expect(new Set(utterances.map(({ text }) => text)).size).toBe(utterances.length);
});

test('this build learnt the weights that were learnt when the thresholds were chosen, bit for bit', () => {
  // After a change of utterances, abbreviations or trainer: npm run tune.
  expect(sha256(builtWeights())).toBe(THRESHOLDS.weights);
});

test('learning again from a part of the utterances gives the same weights, and from another part others', () => {
  const learnt = (from: number) =>
    sha256(packWeights(trainModel(utterances.filter((_one, at) => at % 40 === from))));
  const first = learnt(0);
  expect(learnt(0)).toBe(first);
  expect(learnt(1)).not.toBe(first);
}, 60_000);

test('the thresholds were chosen on these utterances', () => {
  // A change of what is learnt needs npm run tune.
  expect(THRESHOLDS.data).toBe(dataHash());
  expect(THRESHOLDS.maybe).toBeLessThan(THRESHOLDS.sure);
});

test('at least 400 messages measure it, and none is nearly an utterance', () => {
  expect(messages.length).toBeGreaterThanOrEqual(400);
  expect(unseen.length).toBeGreaterThanOrEqual(200);
  expect(
    nearDuplicates(
      [...messages, ...unseen].map(({ text }) => text),
      utterances.map(({ text }) => text),
    ),
  ).toEqual([]);
});

test('an utterance with one word more is found to be nearly the same', () => {
  const [first] = utterances;
  expect(nearDuplicates([`${first?.text} ạ`], [first?.text ?? ''])).toHaveLength(1);
});

test('it reads what it never saw about as well as last time', () => {
  const clean = measure(messages, score);
  expect(clean.accepted).toBeGreaterThan(0.92);
  expect(clean.top3).toBeGreaterThan(0.96);
  const second = measure(unseen, score);
  expect(second.accepted).toBeGreaterThan(0.88);
  expect(second.top3).toBeGreaterThan(0.96);
  const noisy = messages.map((one, at) => ({ ...one, text: hurried(one.text, at) }));
  expect(measure(noisy, score).accepted).toBeGreaterThan(0.86);
  const notOurs = (slice: string) =>
    messages.filter((one) => one.slice === slice).map(({ text }) => score(text).notOurs);
  const ours = messages
    .filter(({ topics }) => topics.length > 0)
    .map(({ text }) => score(text).notOurs);
  expect(auroc(ours, notOurs('far'))).toBeGreaterThan(0.98);
  expect(auroc(ours, notOurs('near'))).toBeGreaterThan(0.94);
});

test('marks change next to nothing: folding reads with them and without', () => {
  const changed = messages.filter(
    ({ text }) => score(text).topics[0]?.key !== score(bare(text)).topics[0]?.key,
  );
  expect(changed.length).toBeLessThan(messages.length * 0.01);
});

test('weights of another build, or none at all, are no reader', () => {
  const bytes = builtWeights();
  expect(createReader(bytes)).not.toBeNull();
  expect(createReader(bytes.slice(0, -2))).toBeNull();
  expect(createReader(Uint8Array.of(1, 2, 3))).toBeNull();
  expect(unpackWeights(bytes, COLUMNS + 1)).toBeNull();
});

test('a file of strange messages is read through the map of labels', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'an-sinh-')), 'given.jsonl');
  const lines = [
    { text: 'a', label: 'bhyt_card', accept: ['procedure'] },
    { text: 'b', label: 'oos', accept: [] },
    { text: 'c', label: 'greeting' },
    { text: 'd', label: 'water' },
  ];
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  const { messages: given, skipped } = foreignMessages(path);
  expect(given.map(({ topics }) => topics)).toEqual([
    ['insurance-card', 'identity', 'one-stop'],
    [],
    ['water'],
  ]);
  expect(skipped).toBe(1);
  writeFileSync(path, '{"text":"e","label":"unheard-of"}');
  expect(() => foreignMessages(path)).toThrow('no topic');
});
