import fc from 'fast-check';
import { PROGRAMMES } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import { programmeOn } from '../../src/policy/kernel/law-on-day';
import type { Programme } from '../../src/policy/kernel/programme';
import { addDays, civilDate } from '../../src/shared/civil-date';
import { blurredFacts } from './random-worlds';

const programme = fc.constantFrom(...PROGRAMMES.map((one): Programme => one));
const day = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => addDays(civilDate('2021-07-01'), days));

test('what a programme does not ask about changes nothing that it says', () => {
  fc.assert(
    fc.property(programme, blurredFacts, day, (one, { blurred }, on) => {
      const { facts: asked } = programmeOn(one, on);
      const rest = Object.fromEntries(
        Object.entries(blurred).filter(([key]) => !(asked as readonly string[]).includes(key)),
      );
      // A copy has no answer of its own yet; the registered programme may have one from before.
      const fresh = assessProgramme({ ...one }, rest, on);
      expect(assessProgramme(one, {}, on)).toEqual(fresh);
      expect(assessProgramme(one, rest, on)).toEqual(fresh);
    }),
    { numRuns: 300 },
  );
});

test('a wage alone, an amount of pension alone and a place in the form alone change the price of insurance', () => {
  const insurance = PROGRAMMES.find(({ key }) => key === 'health-insurance');
  if (insurance === undefined) throw new Error('no insurance');
  const { facts } = programmeOn(insurance, civilDate('2026-11-26'));
  expect(facts).toEqual(expect.arrayContaining(['wage', 'pensionAmount', 'householdOrder']));
});
