import fc from 'fast-check';
import type { Facts } from '../../src/policy';
import { PROGRAMMES } from '../../src/policy';
import { toColumns } from '../../src/policy/bulk/columns';
import { Plan } from '../../src/policy/bulk/plan';
import { compileScreen } from '../../src/policy/bulk/screen';
import { assessProgramme } from '../../src/policy/kernel/assess';
import { evaluate } from '../../src/policy/kernel/evaluate';
import type { Truth } from '../../src/policy/kernel/truth';
import { civilDate } from '../../src/shared/civil-date';
import { anyRule, blurredFacts, exactFacts, ON } from './random-worlds';

const BITS: Readonly<Record<Truth, number>> = { yes: 1, no: 2, unknown: 3 };
const people = fc.array(
  fc.oneof(
    blurredFacts.map(({ blurred }) => blurred),
    exactFacts,
    fc.constant<Facts>({}),
  ),
  { minLength: 1, maxLength: 12 },
);

test('a rule over columns says of each person what the interpreter says', () => {
  fc.assert(
    fc.property(anyRule('commune points'), people, (rule, register) => {
      const plan = new Plan(ON);
      const { bytes } = plan.add(rule);
      plan.run(toColumns(register), 0, register.length);
      const expected = register.map((facts) => BITS[evaluate(rule, facts, ON).truth]);
      expect([...bytes.subarray(0, register.length)]).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

describe.each(PROGRAMMES.map((programme) => [programme.key, programme] as const))(
  '%s over a register',
  (_key, programme) => {
    const days = programme.versions.map((version) => version.from).concat(ON);

    test.each(days)('agrees with the explained verdicts on %s', (on) => {
      const screen = compileScreen([programme], civilDate(on));
      fc.assert(
        fc.property(people, (register) => {
          const [found] = screen(toColumns(register));
          if (found === undefined) throw new Error('nothing screened');
          register.forEach((facts, at) => {
            const { truth, amount } = assessProgramme(programme, facts, on);
            expect(found.truth[at]).toBe(BITS[truth]);
            if (truth !== 'yes' || amount === null || amount === 'commune-decides') return;
            expect(found.amounts[found.certain[at] ?? -1]).toBe(amount.min);
            expect([amount.max, Infinity]).toContain(found.amounts[found.possible[at] ?? -1]);
          });
        }),
        { numRuns: 30 },
      );
    });
  },
);

test('registers longer than one block are screened to their end', () => {
  const [pension] = PROGRAMMES;
  if (pension === undefined) throw new Error('no programme');
  const on = civilDate('2026-11-23');
  const old: Facts = {
    birth: { min: civilDate('1944-01-01'), max: civilDate('1944-12-31') },
    pension: ['none'],
  };
  const young: Facts = { birth: { min: civilDate('1994-01-01'), max: civilDate('1994-12-31') } };
  const register = Array.from({ length: 10_000 }, (_, at) => (at % 3 === 0 ? old : young));
  const [found] = compileScreen([pension], on)(toColumns(register));
  expect([...(found?.truth ?? [])]).toEqual(register.map((facts) => (facts === old ? 1 : 2)));
  const paid = [...(found?.certain ?? [])].map((place) => found?.amounts[place]);
  expect(paid).toEqual(register.map((facts) => (facts === old ? 540_000 : 0)));
});
