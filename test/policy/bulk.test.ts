import fc from 'fast-check';
import type { FactKey, Facts } from '../../src/policy';
import { PROGRAMMES } from '../../src/policy';
import type { Cuts } from '../../src/policy/bulk/codes';
import { RangeCodes } from '../../src/policy/bulk/codes';
import type { Columns, Ranged } from '../../src/policy/bulk/columns';
import { toColumns } from '../../src/policy/bulk/columns';
import { LAST_DAY } from '../../src/policy/bulk/day-number';
import type { Outcome } from '../../src/policy/bulk/outcomes';
import type { Screened } from '../../src/policy/bulk/screen';
import { compileScreen } from '../../src/policy/bulk/screen';
import { assessProgramme } from '../../src/policy/kernel/assess';
import { evaluate } from '../../src/policy/kernel/evaluate';
import { civilDate } from '../../src/shared/civil-date';
import { programmeOf } from './one-rule';
import { anyRule, blurredFacts, exactFacts, ON } from './random-worlds';

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
      const [found] = compileScreen([programmeOf(rule)], ON)(toColumns(register));
      const expected = register.map((facts) => evaluate(rule, facts, ON).truth);
      expect(truths(found)).toEqual(expected);
    }),
    { numRuns: 150 },
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
            const outcome = outcomeOf(found, at);
            expect(outcome?.truth).toBe(truth);
            const sure = amount === null || amount === 'commune-decides' ? 0 : amount.min;
            expect(outcome?.certain).toBe(truth === 'yes' ? sure : 0);
            const most = amount === null ? 0 : amount === 'commune-decides' ? Infinity : amount.max;
            const possible = truth === 'unknown' ? [most, Infinity] : [most];
            expect(possible).toContain(outcome?.possible);
          });
        }),
        { numRuns: 6 },
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
  expect(truths(found)).toEqual(register.map((facts) => (facts === old ? 'yes' : 'no')));
  expect(register.map((_, at) => outcomeOf(found, at)?.certain)).toEqual(
    register.map((facts) => (facts === old ? 540_000 : 0)),
  );
});

test.each(['birth', 'areaPerHead', 'pensionAmount'] as const)(
  '%s has the same codes where all is known exactly and where something is not',
  (fact) => {
    const cuts: Cuts = {
      firsts: Float64Array.of(40_000, 50_000, 60_000),
      table: fact === 'birth' ? Uint8Array.from({ length: LAST_DAY + 1 }, cutsBelow) : null,
    };
    const values = [1, 39_999, 40_000, 49_999, 50_000, 59_999, 60_000, 70_000];
    const codes = new RangeCodes(fact, cuts);
    const lows = Float64Array.from(values);
    const exact = codes.over(columnsOf(fact, { lows, highs: lows }));
    const apart = codes.over(columnsOf(fact, { lows, highs: lows.slice() }));
    expect([...exact(0, values.length)].slice(0, 8)).toEqual(
      [...apart(0, values.length)].slice(0, 8),
    );
    expect(new Set(apart(0, values.length).slice(0, 8)).size).toBe(4);
  },
);

function cutsBelow(_: unknown, day: number): number {
  return [40_000, 50_000, 60_000].filter((first) => day >= first).length;
}

function columnsOf(fact: FactKey, ends: Ranged): Columns {
  return { length: ends.lows.length, coded: {}, ranged: { [fact]: ends } };
}

test('an answer takes the room of one that is spent, and of no other', () => {
  const screen = compileScreen(PROGRAMMES.slice(0, 2), ON);
  const register = toColumns([{}, { pension: ['none'] }]);
  const [first] = screen(register);
  const before = truths(first);
  const other = screen(register);
  expect(other[0]?.of).not.toBe(first?.of);
  const again = screen(register, other);
  expect(again.map(({ of }) => of)).toEqual(other.map(({ of }) => of));
  expect(again[0]?.of).toBe(other[0]?.of);
  expect(truths(again[0])).toEqual(before);
  expect(screen(toColumns([{}]), again)[0]?.of).toHaveLength(1);
});

function outcomeOf(found: Screened | undefined, at: number): Outcome | undefined {
  return found?.outcomes[found.of[at] ?? -1];
}
function truths(found: Screened | undefined) {
  return Array.from(found?.of ?? [], (place) => found?.outcomes[place]?.truth);
}
