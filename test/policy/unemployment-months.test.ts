import { unemploymentMonths } from '../../src/policy';
import { paysOf } from '../../src/policy/kernel/money';
import { dated } from '../../src/policy/kernel/in-force';
import { law } from '../../src/policy/laws';
import { civilDate } from '../../src/shared/civil-date';
import { just } from './case';

const OLD = civilDate('2025-12-31');
const NEW = civilDate('2026-01-01');

describe('months of unemployment benefit', () => {
  test.each([
    [0, 0],
    [11, 0],
    [12, 3],
    [13, 3],
    [35, 3],
    [36, 3],
    [47, 3],
    [48, 4],
    [59, 4],
    [60, 5],
    [72, 6],
    [84, 7],
    [96, 8],
    [108, 9],
    [120, 10],
    [132, 11],
    [143, 11],
    [144, 12],
    [156, 12],
    [600, 12],
  ])('%i months paid give %i', (paid, months) => {
    for (const on of [OLD, NEW]) {
      expect(unemploymentMonths(just(paid), on).months).toEqual(just(months));
    }
  });

  test('a range of months gives a range', () => {
    const { months } = unemploymentMonths({ min: 40, max: 100 }, NEW);
    expect(months).toEqual({ min: 3, max: 8 });
  });

  test('more months paid never give fewer', () => {
    const given = Array.from({ length: 200 }, (_, paid) => unemploymentMonths(just(paid), NEW));
    expect(given.every(({ months }, at) => at === 0 || monthsBefore(at) <= months.min)).toBe(true);

    function monthsBefore(at: number): number {
      return given[at - 1]?.months.min ?? 0;
    }
  });

  test('the law of the day is named: read in the act until 2025, from memory since', () => {
    expect(unemploymentMonths(just(12), OLD).law).toMatchObject({
      act: 'Luật Việc làm 38/2013/QH13',
      standing: 'primary',
    });
    expect(unemploymentMonths(just(12), NEW).law).toMatchObject({
      act: 'Luật Việc làm 74/2025/QH15',
      standing: 'unverified',
    });
  });
});

test('a cap bounds what is paid, after the coefficient, and not the wage it is counted on', () => {
  const AT = law('Law38/2013', 'Điều 46–50');
  const times = dated('share', 'lần', [['2021-07-01', 0.6, AT]]);
  const five = dated('five', 'lần', [['2021-07-01', 5, AT]]);
  const base = dated('base', 'đồng/tháng', [['2021-07-01', 1_000, AT]]);
  const pays = (wage: number, cap: 'capped' | 'free') =>
    paysOf(
      {
        kind: 'money',
        times,
        standard: { fact: 'averageWage', cap: cap === 'free' ? null : { times: five, of: base } },
      },
      { averageWage: just(wage) },
      NEW,
    );
  expect(pays(8_000, 'capped')).toEqual(just(4_800));
  expect(pays(9_000, 'capped')).toEqual(just(5_000));
  expect(pays(9_000, 'free')).toEqual(just(5_400));
});
