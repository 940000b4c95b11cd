import { anything, sameInAnyOrder } from './any-order';

/**
 * Two kinds of conversation, half of them each. The usual suite runs a few dozen; `npm run conversations`
 * runs all 10,000. A failure names its seed and what was said.
 */
const COUNT = Number(process.env.CONVERSATIONS ?? 60);

test('whatever is said in whatever order: an answer, a way on, a bounded state, no throw', () => {
  for (let seed = 1; seed <= COUNT / 2; seed++) anything(seed);
}, 3_600_000);

test('the same facts come to the same verdicts whatever the order and whatever comes between', () => {
  for (let seed = 1; seed <= COUNT / 2; seed++) sameInAnyOrder(seed);
}, 3_600_000);
