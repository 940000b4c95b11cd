import { anything, sameInAnyOrder } from './any-order';
import { answered } from './any-order-answers';

/**
 * Three kinds of conversation, a third of them each. The usual suite runs a few dozen; `npm run conversations`
 * runs all 10,000. A failure names its seed and what was said; `CONVERSATION=<seed>` before the same command plays
 * that one alone.
 */
const COUNT = Math.ceil(Number(process.env.CONVERSATIONS ?? 90) / 3);
const ONLY = Number(process.env.CONVERSATION ?? NaN);
const SEEDS = Number.isNaN(ONLY) ? Array.from({ length: COUNT }, (_, at) => at + 1) : [ONLY];

test.each([
  ['whatever is said in whatever order: an answer, a way on, a bounded state, no throw', anything],
  [
    'the same facts come to the same verdicts whatever the order and whatever comes between',
    sameInAnyOrder,
  ],
  [
    'whoever answers what is so comes to an end; no verdict on the way is another than of the whole truth',
    answered,
  ],
])('%s', (_, play) => SEEDS.forEach((seed) => play(seed)), 3_600_000);
