import type { FactKey, Facts } from '../../src/policy';
import { checkFact } from '../../src/policy/kernel/check';
import { evaluate } from '../../src/policy/kernel/evaluate';
import type { FactState } from '../../src/policy/kernel/fact';
import { dated } from '../../src/policy/kernel/in-force';
import type { Check, Rule } from '../../src/policy/kernel/rule';
import {
  ageFrom,
  allOf,
  always,
  among,
  anyOf,
  communeDecides,
  is,
  never,
  notOf,
} from '../../src/policy/kernel/rule';
import { citationsOf, openPoints, reasons } from '../../src/policy/kernel/trace';
import type { Truth } from '../../src/policy/kernel/truth';
import { all, any, not } from '../../src/policy/kernel/truth';
import { law } from '../../src/policy/laws';
import { civilDate } from '../../src/shared/civil-date';

const ON = civilDate('2024-03-01');
const AT = law('ND20/2021', 'Điều 5');
const SAID = { says: 'điều kiện', law: AT };
const TRUTHS = ['yes', 'no', 'unknown'] as const;

describe('three-valued truth', () => {
  test.each([
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s with %s: all is %s, any is %s, either way round', (a, b, both, either) => {
    expect([all([a, b]), all([b, a])]).toEqual([both, both]);
    expect([any([a, b]), any([b, a])]).toEqual([either, either]);
  });

  test('all of nothing holds, any of nothing does not', () => {
    expect([all([]), any([])]).toEqual(['yes', 'no']);
  });

  test('not swaps yes and no and leaves unknown', () => {
    expect(TRUTHS.map(not)).toEqual(['no', 'yes', 'unknown']);
  });

  test('not over all is any over nots', () => {
    for (const a of TRUTHS) {
      for (const b of TRUTHS) expect(not(all([a, b]))).toBe(any([not(a), not(b)]));
    }
  });
});

describe('one check of one fact', () => {
  const years = dated('years', 'năm tuổi', [['2021-07-01', 16, AT]]);
  const months = dated('months', 'tháng tuổi', [['2021-07-01', 36, AT]]);
  const amount = dated('amount', 'đồng', [['2021-07-01', 500, AT]]);

  test.each<[string, Check, FactState | undefined, Truth]>([
    ['a flag as asked', { op: 'is', value: true }, true, 'yes'],
    ['a flag the other way', { op: 'is', value: true }, false, 'no'],
    ['a flag asked to be false', { op: 'is', value: false }, false, 'yes'],
    ['an option named', { op: 'among', options: ['a', 'b'] }, ['b'], 'yes'],
    ['an option not named', { op: 'among', options: ['a', 'b'] }, ['c'], 'no'],
    ['several options, all named', { op: 'among', options: ['a', 'b'] }, ['a', 'b'], 'yes'],
    ['several options, one named', { op: 'among', options: ['a'] }, ['a', 'c'], 'unknown'],
    ['the 16th birthday', { op: 'age-from', limit: years }, exactly('2008-03-01'), 'yes'],
    ['its eve', { op: 'age-from', limit: years }, exactly('2008-03-02'), 'no'],
    [
      'a birth about it',
      { op: 'age-from', limit: years },
      days('2008-03-01', '2008-03-02'),
      'unknown',
    ],
    ['under 16 on the birthday', { op: 'age-under', limit: years }, exactly('2008-03-01'), 'no'],
    ['under 16 on its eve', { op: 'age-under', limit: years }, exactly('2008-03-02'), 'yes'],
    [
      'under 16, a birth about it',
      { op: 'age-under', limit: years },
      days('2008-03-01', '2008-03-02'),
      'unknown',
    ],
    ['born on a leap day, 1 March', { op: 'age-from', limit: years }, exactly('2008-02-29'), 'yes'],
    ['36 months today', { op: 'age-under', limit: months }, exactly('2021-03-01'), 'no'],
    ['36 months tomorrow', { op: 'age-under', limit: months }, exactly('2021-03-02'), 'yes'],
    ['at least the limit', { op: 'at-least', limit: amount }, just(500), 'yes'],
    ['at least, one short', { op: 'at-least', limit: amount }, just(499), 'no'],
    ['at most the limit', { op: 'at-most', limit: amount }, just(500), 'yes'],
    ['at most, one over', { op: 'at-most', limit: amount }, just(501), 'no'],
    ['above, the limit itself', { op: 'above', limit: amount }, just(500), 'no'],
    ['above, one over', { op: 'above', limit: amount }, just(501), 'yes'],
    ['below, the limit itself', { op: 'below', limit: amount }, just(500), 'no'],
    ['below, one short', { op: 'below', limit: amount }, just(499), 'yes'],
    ['a range across the limit', { op: 'below', limit: amount }, { min: 499, max: 500 }, 'unknown'],
    ['a range short of it', { op: 'below', limit: amount }, { min: 0, max: 499 }, 'yes'],
    ['nothing known', { op: 'at-least', limit: amount }, undefined, 'unknown'],
    ['declined', { op: 'is', value: false }, 'declined', 'unknown'],
  ])('%s', (_says, check, known, truth) => {
    expect(checkFact(check, known, ON)).toBe(truth);
  });

  test("a young child's card runs to 30 September of the year of the 72nd month", () => {
    const card: Check = {
      op: 'school-card',
      limit: dated('card', 'tháng tuổi', [['2021-07-01', 72, AT]]),
    };
    const birth = exactly('2018-05-20');
    const truth = (on: string): Truth => checkFact(card, birth, civilDate(on));
    expect([truth('2024-09-30'), truth('2024-10-01')]).toEqual(['yes', 'no']);
  });
});

describe('a rule over what is known', () => {
  const poor = among('poverty', ['poor'], SAID);
  const minority = is('ethnicMinority', 'yes', SAID);
  const sixty = ageFrom('birth', dated('sixty', 'năm tuổi', [['2021-07-01', 60, AT]]), SAID);

  test('says only what decides: the parts that came out the same way', () => {
    const facts: Facts = { poverty: ['neither'], ethnicMinority: true };
    const trace = evaluate(allOf('cả hai', AT, [poor, minority, sixty]), facts, ON);
    expect(trace.truth).toBe('no');
    expect(factsOf(trace)).toEqual(['poverty']);
  });

  test('shows what was seen beside the limit in force and its own citation', () => {
    const facts: Facts = { birth: { min: civilDate('1950-01-01'), max: civilDate('1950-12-31') } };
    const trace = evaluate(sixty, facts, ON);
    expect(trace).toMatchObject({ truth: 'yes', seen: facts.birth, limit: { value: 60, law: AT } });
  });

  test('asks for every fact that an unknown verdict hangs on, and keeps apart what was declined', () => {
    const rule = anyOf('một trong', AT, [poor, minority, sixty]);
    const trace = evaluate(rule, { poverty: 'declined', ethnicMinority: false }, ON);
    expect(openPoints([trace])).toMatchObject({ open: ['birth'], declined: ['poverty'] });
  });

  test('asks nothing once it is decided', () => {
    const rule = anyOf('một trong', AT, [poor, minority]);
    const trace = evaluate(rule, { poverty: ['poor'] }, ON);
    expect(openPoints([trace])).toEqual({ open: [], declined: [], communeDecides: [] });
  });

  test("the commune's own points are named and never asked", () => {
    const manual = communeDecides('xã xem xét', AT);
    const trace = evaluate(allOf('cả hai', AT, [poor, manual]), { poverty: ['poor'] }, ON);
    expect(trace.truth).toBe('unknown');
    expect(openPoints([trace])).toEqual({ open: [], declined: [], communeDecides: ['xã xem xét'] });
  });

  test("the commune's points do not matter once something else refuses", () => {
    const rule = allOf('cả hai', AT, [poor, communeDecides('xã xem xét', AT)]);
    const trace = evaluate(rule, { poverty: ['near-poor'] }, ON);
    expect([trace.truth, openPoints([trace]).communeDecides]).toEqual(['no', []]);
  });

  test.each<[string, Rule, Truth]>([
    ['never', never('chưa có', AT), 'no'],
    ['always', always('mọi người', AT), 'yes'],
    ['not never', notOf('không', AT, never('chưa có', AT)), 'yes'],
    ['not what is not known', notOf('không', AT, poor), 'unknown'],
  ])('%s', (_says, rule, truth) => {
    expect(evaluate(rule, {}, ON).truth).toBe(truth);
  });

  test('a reason that two branches share is said once, a citation too', () => {
    const rule = anyOf('một trong', AT, [
      allOf('cả hai', AT, [poor, minority]),
      allOf('cả hai', AT, [poor, sixty]),
    ]);
    const trace = evaluate(rule, { poverty: ['neither'] }, ON);
    expect(factsOf(trace)).toEqual(['poverty']);
    expect(citationsOf(trace)).toEqual([AT]);
  });

  test('rules are frozen', () => {
    for (const rule of [poor, notOf('x', AT, poor), allOf('x', AT, [poor]), never('x', AT)]) {
      expect(Object.isFrozen(rule)).toBe(true);
    }
  });
});

function exactly(day: string) {
  return days(day, day);
}
function days(from: string, to: string) {
  return { min: civilDate(from), max: civilDate(to) };
}
function just(value: number) {
  return { min: value, max: value };
}
function factsOf(trace: ReturnType<typeof evaluate>): FactKey[] {
  return reasons(trace).flatMap(({ rule }) => (rule.kind === 'test' ? [rule.fact] : []));
}
