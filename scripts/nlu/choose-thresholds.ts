import type { Scores } from '../../src/conversation/model/score';
import { marginOf, scorerOf } from './measure';
import { hurried } from './eval-noise';
import { trainModel } from './train-model';
import type { Utterance } from './utterances';

const FOLDS = 5;
/** Of the answers given without asking back, so many are right. */
const SURE = 0.97;
/** Where three topics are offered, the one that is meant is among them this often. */
const AMONG_THREE = 0.85;
/** Of our own questions, no more than this are taken for a stranger's. */
const TURNED_AWAY = 0.01;
/** And no more than this lean so far that way that nothing is claimed of them. */
const LEANING = 0.05;
const STEP = 0.01;

interface Seen {
  readonly utterance: Utterance;
  readonly scores: Scores;
}

/** Thresholds from scores of utterances that the models did not learn from, half of them typed in a hurry. */
export function chooseThresholds(utterances: readonly Utterance[]) {
  const seen = unseenScores(utterances);
  const ours = seen.filter(({ utterance }) => utterance.topic !== null);
  const notOurs = quantile(
    ours.map(({ scores }) => scores.notOurs),
    1 - TURNED_AWAY,
  );
  const sure = lowest(
    ours,
    SURE,
    ({ utterance, scores }) => scores.topics[0]?.key === utterance.topic,
  );
  const below = ours.filter(({ scores }) => marginOf(scores) < sure);
  const maybe = lowest(below, AMONG_THREE, ({ utterance, scores }) =>
    scores.topics.slice(0, 3).some(({ key }) => key === utterance.topic),
  );
  const leaning = quantile(
    ours.map(({ scores }) => scores.notOurs),
    1 - LEANING,
  );
  return {
    leaning: rounded(leaning),
    sure: rounded(sure),
    maybe: rounded(Math.min(maybe, sure)),
    notOurs: rounded(notOurs),
  };
}

function unseenScores(utterances: readonly Utterance[]): Seen[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const score = scorerOf(trainModel(utterances.filter((_one, at) => at % FOLDS !== fold)));
    return utterances
      .map((utterance, at) => ({ utterance, at }))
      .filter(({ at }) => at % FOLDS === fold)
      .flatMap(({ utterance, at }) =>
        [utterance.text, hurried(utterance.text, at)].map((text) => ({
          utterance,
          scores: score(text),
        })),
      );
  }).flat();
}

/** The lowest margin above which so many hold. */
function lowest(seen: readonly Seen[], share: number, holds: (one: Seen) => boolean): number {
  for (let margin = 0; margin < 3; margin += STEP) {
    const above = seen.filter(({ scores }) => marginOf(scores) >= margin);
    if (above.filter(holds).length >= share * above.length) return margin;
  }
  return 3;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] as number;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
