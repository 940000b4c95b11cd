import fc from 'fast-check';
import type { FactKey } from '../../src/policy';
import { FACT_KEYS } from '../../src/policy';
import { cellsOf } from '../../src/policy/kernel/cells';
import { checkFact } from '../../src/policy/kernel/check';
import { evaluate } from '../../src/policy/kernel/evaluate';
import type { Trace } from '../../src/policy/kernel/evaluate';
import type { FactState } from '../../src/policy/kernel/fact';
import { testsOf } from '../../src/policy/kernel/rule';
import { openPoints, reasons } from '../../src/policy/kernel/trace';
import type { Truth } from '../../src/policy/kernel/truth';
import { all, any, not } from '../../src/policy/kernel/truth';
import { anyRule, blurredFacts, exactFacts, ON, only } from './random-worlds';

const RUNS = { numRuns: 400 };

test('facts that are all known exactly always decide', () => {
  fc.assert(
    fc.property(anyRule(), exactFacts, (rule, facts) => {
      expect(evaluate(rule, facts, ON).truth).not.toBe('unknown');
    }),
    RUNS,
  );
});

test('a verdict reached with part of the facts never changes when more is learnt', () => {
  fc.assert(
    fc.property(anyRule('commune points'), blurredFacts, (rule, { exact, blurred }) => {
      const early = evaluate(rule, blurred, ON).truth;
      if (early !== 'unknown') expect(evaluate(rule, exact, ON).truth).toBe(early);
    }),
    RUNS,
  );
});

test('no fact outside the open list can decide alone', () => {
  fc.assert(
    fc.property(anyRule('commune points'), blurredFacts, (rule, { exact, blurred }) => {
      const trace = evaluate(rule, blurred, ON);
      if (trace.truth !== 'unknown') return;
      const { open, declined } = openPoints([trace]);
      for (const key of FACT_KEYS.filter((one) => !open.includes(one) && !declined.includes(one))) {
        const more = { ...blurred, [key]: exact[key] };
        expect(evaluate(rule, more, ON).truth).toBe('unknown');
      }
    }),
    RUNS,
  );
});

test('the facts named in the reasons suffice for the verdict', () => {
  fc.assert(
    fc.property(anyRule(), blurredFacts, (rule, { blurred }) => {
      const trace = evaluate(rule, blurred, ON);
      if (trace.truth === 'unknown') return;
      expect(evaluate(rule, only(blurred, factsNamed(trace)), ON).truth).toBe(trace.truth);
    }),
    RUNS,
  );
});

test('the trace re-evaluates to the verdict, node by node', () => {
  fc.assert(
    fc.property(anyRule('commune points'), blurredFacts, (rule, { blurred }) => {
      const trace = evaluate(rule, blurred, ON);
      expect(reread(trace)).toBe(trace.truth);
    }),
    RUNS,
  );
});

test('whatever the true value of a fact, some cell answers every test as it does', () => {
  fc.assert(
    fc.property(anyRule(), blurredFacts, (rule, { exact, blurred }) => {
      const tests = testsOf(rule);
      for (const key of new Set(tests.map((one) => one.fact))) {
        const mine = tests.filter((one) => one.fact === key);
        const answers = (value: FactState | undefined): string =>
          mine.map(({ check }) => checkFact(check, value, ON)).join();
        const known = blurred[key] === 'declined' ? {} : only(blurred, [key]);
        const cells = cellsOf(key, known, { tests, on: ON });
        expect(cells.map(answers)).toContain(answers(exact[key]));
      }
    }),
    { numRuns: 200 },
  );
});

function factsNamed(trace: Trace): FactKey[] {
  return reasons(trace).flatMap(({ rule }) => (rule.kind === 'test' ? [rule.fact] : []));
}

/** The truth of a trace from the truth of its leaves and the truth tables alone. */
function reread({ rule, truth, because, seen }: Trace): Truth {
  if (rule.kind === 'test') return checkFact(rule.check, seen, ON);
  if (rule.kind === 'fixed') return rule.truth;
  if (rule.kind === 'manual') return 'unknown';
  const parts = because.map(reread);
  if (rule.kind === 'not') return not(parts[0] as Truth);
  // The pruned parts are those that came out the same way; an empty group is what its table says.
  expect(parts.every((part) => part === truth)).toBe(true);
  return (rule.kind === 'all' ? all : any)(parts);
}
