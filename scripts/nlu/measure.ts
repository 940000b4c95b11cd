import { LANGUAGES } from '../../src/conversation/languages';
import type { Scores } from '../../src/conversation/model/score';
import { scoresOf } from '../../src/conversation/model/score';
import type { AskedKey, TopicKey } from '../../src/conversation/model/topic-key';
import type { Weights } from '../../src/conversation/model/weights';
import { writingOut } from '../../src/conversation/understand/token';

/** A message with what it is about: the first topic is the annotator's choice, the others are right too. */
export interface Judged {
  readonly text: string;
  /** Empty when it is none of our business. */
  readonly topics: readonly TopicKey[];
  readonly asked: readonly AskedKey[];
  readonly slice: string;
}

/** How well the models read a set of messages. Shares are between 0 and 1. */
export interface Measured {
  readonly messages: number;
  readonly strict: number;
  readonly accepted: number;
  readonly top3: number;
  readonly macroF1: number;
  /** Null where no message has what is asked annotated. */
  readonly asked: number | null;
}

export type Scorer = (text: string) => Scores;

export function scorerOf(weights: Weights): Scorer {
  const spelling = writingOut(LANGUAGES.vi.hear.abbreviations);
  return (text) => scoresOf(text.normalize('NFC'), weights, spelling);
}

/** Accuracy on messages of ours. */
export function measure(messages: readonly Judged[], score: Scorer): Measured {
  const ours = messages.filter(({ topics }) => topics.length > 0);
  const read = ours.map((message) => ({ message, scores: score(message.text) }));
  const share = (holds: (one: (typeof read)[number]) => boolean): number =>
    read.length === 0 ? 0 : read.filter(holds).length / read.length;
  const withAsked = read.filter(({ message }) => message.asked.length > 0);
  return {
    messages: ours.length,
    strict: share(({ message, scores }) => scores.topics[0]?.key === message.topics[0]),
    accepted: share(({ message, scores }) => isOneOf(message.topics, scores.topics[0]?.key)),
    top3: share(({ message, scores }) =>
      scores.topics.slice(0, 3).some(({ key }) => message.topics.includes(key)),
    ),
    macroF1: macroF1(read.map(({ message, scores }) => [message.topics, scores.topics[0]?.key])),
    asked:
      withAsked.length === 0
        ? null
        : withAsked.filter(({ message, scores }) => isOneOf(message.asked, scores.asked[0]?.key))
            .length / withAsked.length,
  };
}

/** How often a stranger's question scores above one of ours, ties counted half; null without either. */
export function auroc(ours: readonly number[], strangers: readonly number[]): number | null {
  if (ours.length === 0 || strangers.length === 0) return null;
  let above = 0;
  for (const stranger of strangers) {
    for (const own of ours) above += stranger > own ? 1 : stranger === own ? 0.5 : 0;
  }
  return above / (ours.length * strangers.length);
}

/** By how much the best topic is ahead of the second: what the reader takes for its confidence. */
export function marginOf({ topics }: Scores): number {
  const [best, second] = topics;
  return best === undefined || second === undefined ? 0 : best.score - second.score;
}

/** How much of the messages is answered at a margin, and how much of that is right. */
export function coverageAt(messages: readonly Judged[], score: Scorer, margin: number) {
  const ours = messages.filter(({ topics }) => topics.length > 0);
  const sure = ours.flatMap((message) => {
    const scores = score(message.text);
    return marginOf(scores) >= margin ? [isOneOf(message.topics, scores.topics[0]?.key)] : [];
  });
  const right = sure.filter(Boolean).length;
  return { covered: sure.length / ours.length, right: sure.length === 0 ? 1 : right / sure.length };
}

function isOneOf<T>(accepted: readonly T[], key: T | undefined): boolean {
  return key !== undefined && accepted.includes(key);
}

/** An accepted alternative counts as the topic that was meant. */
function macroF1(read: readonly (readonly [readonly TopicKey[], TopicKey | undefined])[]): number {
  const meant = [...new Set(read.map(([topics]) => topics[0]))];
  const scores = meant.map((topic) => {
    const isRight = ([topics, found]: (typeof read)[number]): boolean => isOneOf(topics, found);
    const own = read.filter(([topics]) => topics[0] === topic);
    const hit = own.filter(isRight).length;
    const wrongly = read.filter((one) => one[1] === topic && !isRight(one)).length;
    return (2 * hit) / (2 * hit + wrongly + (own.length - hit));
  });
  return scores.reduce((sum, value) => sum + value, 0) / Math.max(1, scores.length);
}
