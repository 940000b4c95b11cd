import { concludeLines } from '../../src/policy/kernel/conclude-lines';
import { paysOf } from '../../src/policy/kernel/money';
import { sheetOf } from '../../src/policy/kernel/fact-sheet';
import { dated } from '../../src/policy/kernel/in-force';
import type { Gives } from '../../src/policy/kernel/gives';
import { linesOn } from '../../src/policy/kernel/law-on-day';
import type { Line } from '../../src/policy/kernel/programme';
import type { Rule } from '../../src/policy/kernel/rule';
import { always, is, never } from '../../src/policy/kernel/rule';
import { tryLine } from '../../src/policy/kernel/try-lines';
import type { Truth } from '../../src/policy/kernel/truth';
import { law } from '../../src/policy/laws';
import { civilDate } from '../../src/shared/civil-date';
import { programmeOf } from './one-rule';

const ON = civilDate('2024-03-01');
const AT = law('ND20/2021', 'Điều 5');

describe('the highest of several lines', () => {
  const yes = always('mọi người', AT);
  const open = is('ethnicMinority', 'yes', { says: 'điều kiện', law: AT });
  const no = never('không ai', AT);
  const left: Gives = { kind: 'commune-decides', says: 'xã xác định', law: AT };

  test.each<[string, readonly (readonly [Rule, Gives])[], unknown]>([
    [
      'the higher of two that hold',
      [
        [yes, pays(1)],
        [yes, pays(2)],
      ],
      both('yes', 200),
    ],
    [
      'a higher one that may hold raises the most',
      [
        [yes, pays(1)],
        [open, pays(2)],
      ],
      span('yes', 100, 200),
    ],
    [
      'a lower one that may hold does not matter',
      [
        [yes, pays(2)],
        [open, pays(1)],
      ],
      both('yes', 200),
    ],
    [
      'an equal one that may hold does not matter',
      [
        [yes, pays(2)],
        [open, pays(2)],
      ],
      both('yes', 200),
    ],
    [
      'one that does not hold never counts',
      [
        [yes, pays(1)],
        [no, pays(9)],
      ],
      both('yes', 100),
    ],
    [
      'unknown: what it would be, if entitled',
      [
        [open, pays(1)],
        [open, pays(2)],
      ],
      span('unknown', 100, 200),
    ],
    ['nobody', [[no, pays(1)]], { truth: 'no', amount: null }],
    [
      'entitled, amount left to the commune',
      [[yes, left]],
      { truth: 'yes', amount: 'commune-decides' },
    ],
    [
      'a sure amount beside one left to the commune',
      [
        [yes, left],
        [yes, pays(1)],
      ],
      both('yes', 100),
    ],
    [
      'left to the commune, or a sure amount if the fact holds',
      [
        [yes, left],
        [open, pays(1)],
      ],
      { truth: 'yes', amount: 'commune-decides' },
    ],
  ])('%s', (_says, lines, expected) => {
    const of = lines.map(([when, gives], at) => ({ key: `line-${at}`, when, gives }));
    expect(conclude(of)).toMatchObject(expected as object);
  });

  test('only a line that could still pay more keeps the question open', () => {
    const opens = [1, 2, 3].map((times) => {
      const lines = [
        { key: 'sure', when: yes, gives: pays(2) },
        { key: 'open', when: open, gives: pays(times) },
      ];
      return conclude(lines).matters.map(({ now }) => now.line.key);
    });
    expect(opens).toEqual([[], [], ['open']]);
  });

  test('of equal ones the first is named, of none with an amount of the law the first too', () => {
    const named = (gives: readonly Gives[]) =>
      conclude(gives.map((one, at) => ({ key: `line-${at}`, when: yes, gives: one }))).deciding.map(
        ({ now }) => now.line.key,
      );
    expect(named([pays(1), pays(2), pays(2)])).toEqual(['line-1']);
    expect(named([left, pays(1)])).toEqual(['line-1']);
    expect(named([left, left])).toEqual(['line-0']);
  });

  test('a monthly amount is the standard times the coefficient, in whole đồng', () => {
    const line = { key: 'x', when: yes, gives: pays(2.5) };
    expect(paysOf(line.gives, {}, ON)).toEqual({ min: 250, max: 250 });
  });
});

/** What lines come to of which the highest is paid, while nothing is known. */
function conclude(lines: readonly Line[]) {
  const programme = { ...programmeOf(always('mọi người', AT)), concludes: 'highest' } as const;
  const tried = linesOn({ from: ON, law: AT, lines }, ON).map((line) => tryLine(line, sheetOf({})));
  return concludeLines(programme, tried, { facts: {}, on: ON });
}
function pays(times: number): Gives {
  return {
    kind: 'money',
    standard: dated('standard', 'đồng/tháng', [['2021-07-01', 100, AT]]),
    times: dated('times', 'lần', [['2021-07-01', times, AT]]),
  };
}
function both(truth: Truth, amount: number) {
  return span(truth, amount, amount);
}
function span(truth: Truth, min: number, max: number) {
  return { truth, amount: { min, max } };
}
