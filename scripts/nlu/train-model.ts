import { LANGUAGES } from '../../src/conversation/languages';
import { featuresOf } from '../../src/conversation/model/features';
import type { Grams } from '../../src/conversation/model/ngrams';
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
/** No n-gram counts for less, in halvings. */
const COMMONEST = 0.1;
/** Taking a question of ours for a stranger's is the worse mistake. */
const NOT_OURS_COST = { in: 0.3, out: 0.3 };
/** One step of the table, as a share of the greatest weight of a column. */
const STEPS = 32_000;

interface Example {
  readonly utterance: Utterance;
  readonly source: number;
  readonly grams: Grams;
}

/** The rows of the table, and how much each counts. */
interface Known {
  readonly rowOf: Uint16Array;
  readonly rarity: Float64Array;
}

/** Trains all models on the utterances. The same utterances give the same bits on every machine. */
export function trainModel(utterances: readonly Utterance[]): Weights {
  const examples = examplesOf(utterances);
  const known = knownIn(examples);
  const all = matrixOf(examples, known);
  const mine = examples.filter(({ utterance }) => utterance.topic !== null);
  const ours = matrixOf(mine, known);
  const flags = (matrix: Matrix, of: readonly Example[], is: (one: Utterance) => boolean) =>
    trainSvm(
      matrix,
      Uint8Array.from(of, ({ utterance }) => (is(utterance) ? 1 : 0)),
    );
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
  return tableOf(columns, known);
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
      grams: gramsOf(said, spelling),
    }));
  });
}

/** A row for each bucket that enough utterances share; row 0 is the bias, and all other buckets. */
function knownIn(examples: readonly Example[]): Known {
  const seen = new Uint16Array(BUCKETS);
  const last = new Int32Array(BUCKETS).fill(-1);
  for (const { grams, source } of examples) {
    for (const bucket of [...grams.words, ...grams.pieces]) {
      if (last[bucket] === source) continue;
      last[bucket] = source;
      seen[bucket] = (seen[bucket] as number) + 1;
    }
  }
  let least = SEEN_AT_LEAST;
  while (seen.reduce((sum, count) => sum + (count >= least ? 1 : 0), 0) > MOST_ROWS) least += 1;
  const utterances = new Set(examples.map(({ source }) => source)).size;
  const rarity = [rarityOf(0, utterances)];
  const rowOf = seen.map((count) =>
    count >= least ? rarity.push(rarityOf(count, utterances)) - 1 : 0,
  );
  return { rowOf, rarity: Float64Array.from(rarity) };
}

/**
 * The root of how often the utterances halve down to those with the n-gram (halvings beyond the last whole
 * one in a straight line): a logarithm would not be the same to the last bit on every machine.
 */
function rarityOf(count: number, utterances: number): number {
  let left = (utterances + 1) / (count + 1);
  let halvings = 0;
  for (; left >= 2; left /= 2) halvings += 1;
  return Math.sqrt(Math.max(COMMONEST, halvings + left - 1));
}

function matrixOf(examples: readonly Example[], { rowOf, rarity }: Known): Matrix {
  const start = [0];
  const at: number[] = [];
  const value: number[] = [];
  for (const { grams } of examples) {
    const { rows, weights } = featuresOf(grams, rowOf, rarity);
    at.push(0);
    value.push(1);
    rows.forEach((row, index) => {
      at.push(row);
      value.push(weights[index] as number);
    });
    start.push(at.length);
  }
  return {
    rows: examples.length,
    columns: rarity.length,
    start: Uint32Array.from(start),
    at: Uint32Array.from(at),
    value: Float64Array.from(value),
  };
}

function tableOf(columns: readonly Float64Array[], known: Known): Weights {
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
  return { columns: COLUMNS, ...known, steps, scale };
}
