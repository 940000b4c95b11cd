import fc from 'fast-check';
import type { Facts } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import { cellsOf } from '../../src/policy/kernel/cells';
import { checkFact } from '../../src/policy/kernel/check';
import type { FactState } from '../../src/policy/kernel/fact';
import type { Dated } from '../../src/policy/kernel/in-force';
import { dated } from '../../src/policy/kernel/in-force';
import { nextChange } from '../../src/policy/kernel/next-change';
import type { Line, Programme } from '../../src/policy/kernel/programme';
import type { Rule, Test } from '../../src/policy/kernel/rule';
import {
  ageFrom,
  ageUnder,
  allOf,
  anyOf,
  compare,
  is,
  schoolCard,
  testsOf,
} from '../../src/policy/kernel/rule';
import { law } from '../../src/policy/laws';
import type { CivilDate } from '../../src/shared/civil-date';
import { addDays, addYears, civilDate } from '../../src/shared/civil-date';

// Worlds so small that every day, or every possible value, can be tried one by one.
// The hundred days run over the end of February, in a common year: that is where ages misbehave.
const START = civilDate('2025-01-15');
const DAYS = 100;
const AT = law('ND20/2021', 'Điều 5');
const SAID = { says: 'điều kiện', law: AT };

const later = fc.nat(DAYS).map((days) => addDays(START, days));

/** A number of the law that changes up to twice within the hundred days. */
function numberOf(unit: Dated['unit'], values: readonly number[]): fc.Arbitrary<Dated> {
  return fc
    .record({
      days: fc.uniqueArray(later, { maxLength: 2 }),
      values: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...values))),
    })
    .map(({ days, values: [first, ...rest] }) =>
      dated('small', unit, [
        ...[...days]
          .sort()
          .map((day, at) => [day, rest[at] as number, AT] as const)
          .reverse(),
        ['2021-07-01', first as number, AT],
      ]),
    );
}

const years = numberOf('năm tuổi', [15, 16]);
const months = numberOf('tháng tuổi', [13, 190, 192]);
const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.oneof(years, months).map((limit) => ageFrom('birth', limit, SAID)),
  fc.oneof(years, months).map((limit) => ageUnder('birth', limit, SAID)),
  numberOf('tháng tuổi', [12, 192]).map((limit) => schoolCard('birth', limit, SAID)),
  fc.constantFrom('yes' as const, 'no' as const).map((value) => is('ethnicMinority', value, SAID)),
);
const rule: fc.Arbitrary<Rule> = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }).map((of) => allOf('cả', AT, of)),
  fc.array(leaf, { maxLength: 3 }).map((of) => anyOf('một trong', AT, of)),
);
const lines = fc
  .array(
    fc.record({
      when: rule,
      standard: numberOf('đồng/tháng', [100, 200]),
      times: numberOf('lần', [1, 2]),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((made) =>
    made.map(({ when, standard, times }, at) => ({
      key: `line-${at}`,
      when,
      gives: { kind: 'money' as const, standard, times },
    })),
  );

const programme: fc.Arbitrary<Programme> = fc
  .record({ old: lines, changes: fc.uniqueArray(later, { maxLength: 1 }), young: lines })
  .map(({ old, changes, young }) => {
    const first = withLines(old);
    const newer = changes.map((from) => ({ from, law: AT, lines: young }));
    return { ...first, versions: [...newer, ...first.versions] };
  });

const birth = fc
  .tuple(fc.constantFrom(-16, -16, -1), fc.integer({ min: -110, max: 150 }), fc.nat(40))
  .map(([age, days, width]) => {
    const min = addDays(addYears(START, age), days);
    const max = addDays(min, width % 3 === 0 ? 0 : width);
    return { min: min > START ? START : min, max: max > START ? START : max };
  });

test('in small worlds the next change is the first that a day-by-day scan finds', () => {
  fc.assert(
    fc.property(programme, birth, fc.boolean(), (one, when, ethnicMinority) => {
      const facts: Facts = { birth: when, ethnicMinority };
      const scanned = firstDifference(one, facts);
      const found = nextChange(one, facts, START);
      if (scanned !== null) expect(found?.on).toBe(scanned);
      else if (found !== null) expect(found.on > addDays(START, 2 * DAYS)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('what a change says of before and after is what the rules say on those days', () => {
  fc.assert(
    fc.property(programme, birth, (one, when) => {
      const facts: Facts = { birth: when, ethnicMinority: true };
      const found = nextChange(one, facts, START);
      if (found === null) return;
      expect(found.before).toEqual(answer(one, facts, START));
      expect(found.before).toEqual(answer(one, facts, addDays(found.on, -1)));
      expect(found.after).toEqual(answer(one, facts, found.on));
    }),
    { numRuns: 400 },
  );
});

test('ages in neighbouring years and months: the cells give every answer that some day of birth gives', () => {
  const day = fc
    .constantFrom('2025-01-15', '2028-02-29', '2025-03-30', '2025-03-31')
    .map(civilDate);
  fc.assert(
    fc.property(
      fc.array(leaf, { minLength: 1, maxLength: 4 }),
      fc.option(birth),
      day,
      (rules, known, on) => {
        const tests = rules.flatMap(testsOf).filter(({ fact }) => fact === 'birth');
        const range = known === null ? { min: addYears(on, -18), max: on } : known;
        const possible = new Set<string>();
        for (let one = range.min; one <= range.max; one = addDays(one, 1)) {
          possible.add(answers(tests, { min: one, max: one }, on));
        }
        const cells = cellsOf('birth', known === null ? {} : { birth: known }, { tests, on });
        expect(new Set(cells.map((cell) => answers(tests, cell, on)))).toEqual(possible);
      },
    ),
    { numRuns: 120 },
  );
});

test('about the end of February a single age limit still has somebody on either side', () => {
  for (let on = civilDate('2028-02-26'); on <= '2028-04-01'; on = addDays(on, 1)) {
    for (const [unit, limit] of [
      ['năm tuổi', 15],
      ['tháng tuổi', 1],
    ] as const) {
      const test = ageFrom('birth', dated('one', unit, [['2021-07-01', limit, AT]]), SAID);
      const cells = cellsOf('birth', {}, { tests: [test], on });
      const sides = cells.map((cell) => checkFact(test.check, cell, on)).sort();
      expect(sides).toEqual(['no', 'yes']);
    }
  }
});

test('born on 30 April, ten months are complete on the first of March', () => {
  const limit = dated('months', 'tháng tuổi', [['2021-07-01', 190, AT]]);
  const standard = dated('standard', 'đồng/tháng', [['2021-07-01', 100, AT]]);
  const times = dated('times', 'lần', [['2021-07-01', 1, AT]]);
  const when = ageFrom('birth', limit, SAID);
  const one = withLines([{ key: 'line', when, gives: { kind: 'money', standard, times } }]);
  const birth = { min: civilDate('2009-04-30'), max: civilDate('2009-04-30') };
  expect(nextChange(one, { birth }, START)?.on).toBe('2025-03-01');
});

test('amounts about neighbouring limits: the cells give every answer that some amount gives', () => {
  const op = fc.constantFrom('at-least', 'at-most', 'above', 'below');
  const limit = numberOf('đồng', [498, 499, 500, 501]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(op, limit), { minLength: 1, maxLength: 4 }),
      fc.option(fc.tuple(fc.integer({ min: 490, max: 505 }), fc.nat(10))),
      (made, known) => {
        const tests = made.map(([how, at]) => compare('pensionAmount', how, at, SAID));
        const [min, max] = known === null ? [480, 520] : [known[0], known[0] + known[1]];
        const facts: Facts = known === null ? {} : { pensionAmount: { min, max } };
        const possible = new Set<string>();
        for (let value = min; value <= max; value += 1) {
          possible.add(answers(tests, { min: value, max: value }, START));
        }
        const cells = cellsOf('pensionAmount', facts, { tests, on: START });
        expect(new Set(cells.map((cell) => answers(tests, cell, START)))).toEqual(possible);
      },
    ),
    { numRuns: 500 },
  );
});

function withLines(of: readonly Line[]): Programme {
  const from = civilDate('2021-07-01');
  return {
    key: 'small',
    domain: 'allowance',
    concludes: 'highest',
    pays: { per: 'month', bound: 'exact' },
    raised: 'always',
    name: 'thử',
    versions: [{ from, law: AT, lines: of }],
    procedures: [
      {
        from,
        form: null,
        papers: [],
        where: [],
        workingDays: null,
        paidFrom: { rule: 'decision-month', law: AT },
      },
    ],
    presumes: [],
    notSuitableFor: [],
  };
}

function firstDifference(one: Programme, facts: Facts): CivilDate | null {
  const before = JSON.stringify(answer(one, facts, START));
  for (let days = 1; days <= 2 * DAYS; days += 1) {
    const day = addDays(START, days);
    if (JSON.stringify(answer(one, facts, day)) !== before) return day;
  }
  return null;
}

function answer(one: Programme, facts: Facts, on: CivilDate) {
  const { truth, amount, gift, insurance, lines: holding } = assessProgramme(one, facts, on);
  return { truth, amount, gift, insurance, lines: holding };
}

function answers(tests: readonly Test[], value: FactState, on: CivilDate): string {
  return tests.map(({ check }) => checkFact(check, value, on)).join();
}
