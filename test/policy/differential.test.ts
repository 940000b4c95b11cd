import fc from 'fast-check';
import type { Facts } from '../../src/policy';
import { compileScreen, PROGRAMMES, toColumns } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import { compileRule, explainNow, truthNow } from '../../src/policy/kernel/compile-rule';
import { evaluate } from '../../src/policy/kernel/evaluate';
import { sheetOf, worldOf } from '../../src/policy/kernel/fact-sheet';
import { begunBy, dated } from '../../src/policy/kernel/in-force';
import type { Programme } from '../../src/policy/kernel/programme';
import type { Rule } from '../../src/policy/kernel/rule';
import { ageFrom, ageUnder, compare, schoolCard } from '../../src/policy/kernel/rule';
import { truthOf } from '../../src/policy/kernel/law-on-day';
import { law } from '../../src/policy/laws';
import type { CivilDate } from '../../src/shared/civil-date';
import { addDays, addYears, civilDate } from '../../src/shared/civil-date';
import { agree } from '../support/agree';
import { programmeOf } from './one-rule';
import { anyRule, blurredFacts, exactFacts, ON } from './random-worlds';
import { referenceAny, referenceTruth } from './reference';

// Four ways to the same truth: the interpreter with reasons, rules as functions, registers as columns, and
// a slow reading of the truth tables that shares no code with them.

const DAYS = [ON, ...['2026-02-28', '2026-03-31', '2026-11-23', '2027-03-01'].map(civilDate)];
const people = fc.array(
  fc.oneof(
    blurredFacts.map(({ blurred }) => blurred),
    exactFacts,
    fc.constant<Facts>({}),
  ),
  { minLength: 1, maxLength: 8 },
);

test.each(DAYS)('random rules on %s: all ways agree about random people', (on) => {
  fc.assert(
    fc.property(anyRule('commune points'), people, (rule, register) => {
      allAgree(rule, register, on);
    }),
    { numRuns: 25 },
  );
});

test('a rule as a function gives the reasons that the interpreter gives', () => {
  fc.assert(
    fc.property(anyRule('commune points'), people, (rule, register) => {
      const now = compileRule(rule, ON);
      for (const facts of register) {
        const sheet = sheetOf(facts);
        const trace = explainNow(now, sheet, truthNow(now, sheet));
        expect(trace).toEqual(evaluate(rule, facts, ON));
      }
    }),
    { numRuns: 50 },
  );
});

test("a young child's card: all ways agree about births round its end", () => {
  const months = [12, 72].map((value) =>
    dated('card', 'tháng tuổi', [['2021-07-01', value, law('ND188/2025', 'Điều 13')]]),
  );
  const card = fc
    .constantFrom(...months)
    .map((limit): Rule => schoolCard('birth', limit, { says: 'thẻ', law: law('ND188/2025', '') }));
  const birth = fc
    .tuple(fc.nat(8), fc.integer({ min: -40, max: 40 }), fc.nat(60))
    .map(([age, days, width]): Facts => {
      const min = addDays(addYears(civilDate('2026-10-01'), -age), days);
      return { birth: { min, max: addDays(min, width) } };
    });
  const day = fc.constantFrom('2026-09-30', '2026-10-01', '2026-12-31', '2028-02-29');
  fc.assert(
    fc.property(card, fc.array(birth), day, (rule, register, on) => {
      allAgree(rule, register, civilDate(on));
    }),
    { numRuns: 150 },
  );
});

describe('ranges that end about a limit', () => {
  const at = law('ND20/2021', 'Điều 5');
  const said = { says: 'điều kiện', law: at };
  const spans = <T>(points: readonly T[]): { readonly min: T; readonly max: T }[] =>
    points.flatMap((min, from) => points.slice(from).map((max) => ({ min, max })));

  test.each(['at-least', 'at-most', 'above', 'below'] as const)('%s an amount', (op) => {
    const limit = dated('amount', 'đồng', [['2021-07-01', 500, at]]);
    const register = spans([499, 499.5, 500, 500.5, 501]);
    allAgree(
      compare('pensionAmount', op, limit, said),
      register.map((pensionAmount): Facts => ({ pensionAmount })),
      ON,
    );
  });

  test.each(DAYS)('an age on %s', (on) => {
    for (const unit of ['năm tuổi', 'tháng tuổi'] as const) {
      const limit = dated('age', unit, [['2021-07-01', 12, at]]);
      const reached = unit === 'năm tuổi' ? addYears(on, -12) : addYears(on, -1);
      const register = spans([-2, -1, 0, 1, 2].map((days) => addDays(reached, days)));
      const born = register.map((birth): Facts => ({ birth }));
      allAgree(ageFrom('birth', limit, said), born, on);
      allAgree(ageUnder('birth', limit, said), born, on);
    }
  });
});

describe('the registered programmes', () => {
  const begun = PROGRAMMES.flatMap(({ versions }) => versions.map(({ from }) => from));
  const days = [...new Set([...begun.flatMap((day) => [addDays(day, -1), day]), ...DAYS])];

  test.each(days.sort())('on %s: all ways agree about random people', (on) => {
    const inForce = PROGRAMMES.filter(({ versions }) => begunBy<{ from: CivilDate }>(versions, on));
    const screen = compileScreen(inForce, on);
    fc.assert(
      fc.property(people, (register) => {
        const screened = screen(toColumns(register));
        inForce.forEach((programme, place) => {
          const { outcomes, of } = screened[place] as (typeof screened)[number];
          const bulk = [...of].map((at) => outcomes[at]?.truth);
          agreeOnProgramme(programme, register, { on, bulk });
        });
      }),
      { numRuns: 1 },
    );
  });
});

function agreeOnProgramme(
  programme: Programme,
  register: readonly Facts[],
  { on, bulk }: { readonly on: CivilDate; readonly bulk: readonly unknown[] },
): void {
  const lines = begunBy(programme.versions, on)?.lines ?? [];
  const rules = lines.map(({ when }) => when);
  register.forEach((facts, at) => {
    const world = worldOf(facts, on);
    const expected = rules.map((rule) => referenceTruth(rule, facts, on));
    const whole = referenceAny(rules, facts, on);
    agree(
      {
        interpreted: rules.map((rule) => evaluate(rule, facts, on).truth),
        compiled: rules.map((rule) => truthOf(rule, world)),
        whole: assessProgramme(programme, facts, on).truth,
        bulk: bulk[at],
      },
      { interpreted: expected, compiled: expected, whole, bulk: whole },
      { programme: programme.key, facts },
    );
  });
}

function allAgree(rule: Rule, register: readonly Facts[], on: CivilDate): void {
  const expected = register.map((facts) => referenceTruth(rule, facts, on));
  const now = compileRule(rule, on);
  const [screened] = compileScreen([programmeOf(rule)], on)(toColumns(register));
  expect(register.map((facts) => evaluate(rule, facts, on).truth)).toEqual(expected);
  expect(register.map((facts) => truthNow(now, sheetOf(facts)))).toEqual(expected);
  expect(Array.from(screened?.of ?? [], (at) => screened?.outcomes[at]?.truth)).toEqual(expected);
}
