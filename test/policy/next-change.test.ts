import fc from 'fast-check';
import type { Facts } from '../../src/policy';
import { FACTS, PROGRAMMES } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import { nextChange } from '../../src/policy/kernel/next-change';
import type { Programme } from '../../src/policy/kernel/programme';
import { whatWouldTurn } from '../../src/policy/kernel/what-would-turn';
import { addDays, civilDate } from '../../src/shared/civil-date';
import type { CivilDate } from '../../src/shared/civil-date';
import { blurredFacts } from './random-worlds';

const START = civilDate('2021-07-01');
const programme = fc.constantFrom(...PROGRAMMES.map((one): Programme => one));
const day = fc.integer({ min: 0, max: 1_970 }).map((days) => addDays(START, days));
const HORIZON = 420;

test('the next change is the first later day on which a day-by-day scan sees another answer', () => {
  fc.assert(
    fc.property(programme, blurredFacts, day, (one, { blurred }, on) => {
      const facts = bornBefore(blurred, on);
      const before = answer(one, facts, on);
      const found = nextChange(one, facts, on);
      const last = addDays(on, HORIZON);
      for (let later = addDays(on, 1); later <= last; later = addDays(later, 1)) {
        if (answer(one, facts, later) === before) continue;
        expect(found?.on).toBe(later);
        return;
      }
      if (found !== null) expect(found.on > last).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a single change that would turn a refusal really turns it, and is one that can be made', () => {
  fc.assert(
    fc.property(programme, blurredFacts, day, (one, { exact }, on) => {
      const facts = bornBefore(exact, on);
      for (const { fact, to } of whatWouldTurn(one, facts, on)) {
        expect(FACTS[fact].changeable).toBe(true);
        expect(assessProgramme(one, facts, on).truth).toBe('no');
        expect(assessProgramme(one, { ...facts, [fact]: to }, on).truth).toBe('yes');
      }
    }),
    { numRuns: 600 },
  );
});

function answer(one: Programme, facts: Facts, on: CivilDate): string {
  const { truth, amount, gift, insurance, lines } = assessProgramme(one, facts, on);
  return JSON.stringify({ truth, amount, gift, insurance, lines });
}

// Random births reach up to the random worlds' own day, which may lie after this one.
function bornBefore(facts: Facts, on: CivilDate): Facts {
  const { birth } = facts;
  if (birth === undefined || birth === 'declined') return facts;
  const earlier = (date: CivilDate): CivilDate => (date > on ? on : date);
  return { ...facts, birth: { min: earlier(birth.min), max: earlier(birth.max) } };
}
