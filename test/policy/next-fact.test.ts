import fc from 'fast-check';
import type { FactKey, Facts } from '../../src/policy';
import { FACT_KEYS, PROGRAMMES } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import { testsOn } from '../../src/policy/kernel/cells';
import { compileCheck } from '../../src/policy/kernel/compile-check';
import { likelyCells } from '../../src/policy/kernel/likely-cells';
import { nextFact } from '../../src/policy/kernel/next-fact';
import type { Programme } from '../../src/policy/kernel/programme';
import { blurredFacts, ON } from './random-worlds';

const programmes = fc.subarray([...PROGRAMMES] as Programme[], { minLength: 1, maxLength: 12 });

test('the fact that settles most is the one that trying every answer to every open fact finds', () => {
  fc.assert(
    fc.property(programmes, blurredFacts, (asked, { blurred }) => {
      expect(nextFact(asked, blurred, ON)).toBe(tried(asked, blurred));
    }),
    { numRuns: 80 },
  );
});

/** Every open fact with every answer, each programme assessed whole. */
function tried(asked: readonly Programme[], facts: Facts): FactKey | null {
  const undecided = asked.filter((one) => assessProgramme(one, facts, ON).state === 'open');
  const tests = undecided.flatMap((one) => testsOn(one, ON));
  const ranked = FACT_KEYS.filter((fact) => undecided.some((one) => asks(one, facts, fact))).map(
    (fact) => {
      const checks = tests
        .filter((test) => test.fact === fact)
        .map(({ check }) => compileCheck(check, ON));
      const left = likelyCells(fact, facts, { checks, on: ON }).map(({ value, share }) => {
        const then: Facts = { ...facts, [fact]: value };
        return (
          share * sum(undecided.map((one) => openIn(one, asks(one, facts, fact) ? then : facts)))
        );
      });
      return { fact, left: sum(left) };
    },
  );
  const [best] = [...ranked].sort((a, b) => a.left - b.left);
  return best === undefined ? null : best.fact;
}

function asks(programme: Programme, facts: Facts, fact: FactKey): boolean {
  return assessProgramme(programme, facts, ON).open.includes(fact);
}

function openIn(programme: Programme, facts: Facts): number {
  const { state, open } = assessProgramme(programme, facts, ON);
  return state === 'open' ? 1 + open.length / FACT_KEYS.length : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
