import { LANGUAGES } from '../../src/conversation/languages';
import { BUCKETS, gramsOf } from '../../src/conversation/model/ngrams';
import { COLUMNS } from '../../src/conversation/model/score';
import { ASKED, TOPICS } from '../../src/conversation/model/topic-key';
import type { Weights } from '../../src/conversation/model/weights';
import { writingOut } from '../../src/conversation/understand/token';
import { foldText } from '../../src/shared/fold-text';
import { noisy, TRAINING_VARIANTS } from './noise';
import { seeded } from './random';
import type { Matrix } from './svm';
import { trainSvm } from './svm';
import type { Utterance } from './utterances';

/** Each utterance is learned as it stands, without marks, and in so many hurried versions. */
const HURRIED = 2;
/** N-grams of fewer utterances than this are chance. */
const SEEN_AT_LEAST = 2;
const MOST_ROWS = 60_000;
/** Taking a question of ours for a stranger's is the worse mistake. */
const NOT_OURS_COST = { in: 0.3, out: 0.3 };
/** One step of the table, as a share of the greatest weight of a column. */
const STEPS = 32_000;

interface Example {
  readonly utterance: Utterance;
  readonly source: number;
  readonly buckets: readonly number[];
  readonly weights: readonly number[];
}

/** Trains all models on the utterances. The same utterances give the same bits on every machine. */
export function trainModel(utterances: readonly Utterance[]): Weights {
  const examples = examplesOf(utterances);
  const rowOf = rowsOf(examples);
  const all = matrixOf(examples, rowOf);
  const ours = matrixOf(
    examples.filter(({ utterance }) => utterance.topic !== null),
    rowOf,
  );
  const flags = (matrix: Matrix, of: readonly Example[], is: (one: Utterance) => boolean) =>
    trainSvm(
      matrix,
      Uint8Array.from(of, ({ utterance }) => (is(utterance) ? 1 : 0)),
    );
  const mine = examples.filter(({ utterance }) => utterance.topic !== null);
  const columns = [
    ...TOPICS.map((key) => flags(ours, mine, ({ topic }) => topic === key)),
    ...ASKED.map((key) => flags(ours, mine, ({ asked }) => asked === key)),
    trainSvm(
      all,
      Uint8Array.from(examples, ({ utterance }) => (utterance.topic === null ? 1 : 0)),
      NOT_OURS_COST.in,
      NOT_OURS_COST.out,
    ),
  ];
  return tableOf(columns, rowOf);
}

function examplesOf(utterances: readonly Utterance[]): Example[] {
  const spelling = writingOut(LANGUAGES.vi.hear.abbreviations);
  return utterances.flatMap((utterance, source) => {
    const random = seeded(source * 7919 + 11);
    const { text } = utterance;
    const hurried = Array.from({ length: HURRIED }, () => noisy(text, TRAINING_VARIANTS, random));
    return [text, foldText(text), ...hurried].map((said) => ({
      utterance,
      source,
      ...gramsOf(said, spelling),
    }));
  });
}

/** A row for each bucket that enough utterances share; row 0 is the bias. */
function rowsOf(examples: readonly Example[]): Uint16Array {
  const seen = new Uint16Array(BUCKETS);
  const last = new Int32Array(BUCKETS).fill(-1);
  for (const { buckets, source } of examples) {
    for (const bucket of buckets) {
      if (last[bucket] === source) continue;
      last[bucket] = source;
      seen[bucket] = (seen[bucket] as number) + 1;
    }
  }
  let least = SEEN_AT_LEAST;
  while (seen.reduce((sum, count) => sum + (count >= least ? 1 : 0), 0) > MOST_ROWS) least += 1;
  let row = 0;
  return seen.map((count) => (count >= least ? (row += 1) : 0));
}

function matrixOf(examples: readonly Example[], rowOf: Uint16Array): Matrix {
  const start = [0];
  const at: number[] = [];
  const value: number[] = [];
  for (const { buckets, weights } of examples) {
    at.push(0);
    value.push(1);
    buckets.forEach((bucket, index) => {
      const row = rowOf[bucket] as number;
      if (row === 0) return;
      at.push(row);
      value.push(weights[index] as number);
    });
    start.push(at.length);
  }
  return {
    rows: examples.length,
    columns: rowOf.reduce((most, row) => Math.max(most, row), 0) + 1,
    start: Uint32Array.from(start),
    at: Uint32Array.from(at),
    value: Float64Array.from(value),
  };
}

function tableOf(columns: readonly Float64Array[], rowOf: Uint16Array): Weights {
  const scale = Float64Array.from(
    columns,
    (weights) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / STEPS,
  );
  const rows = (columns[0] as Float64Array).length;
  const steps = new Int16Array(rows * COLUMNS);
  columns.forEach((weights, column) => {
    weights.forEach((weight, row) => {
      steps[row * COLUMNS + column] = Math.round(weight / (scale[column] as number));
    });
  });
  return { columns: COLUMNS, rowOf, steps, scale };
}
