import { AppError } from '../../src/shared/app-error';
import { civilDate } from '../../src/shared/civil-date';
import { dated, inForce } from '../../src/policy/kernel/in-force';
import { law } from '../../src/policy/laws';

const FIRST = law('ND20/2021', 'Điều 4');
const SECOND = law('ND335/2026', 'Điều 4');

const rate = dated('rate', 'đồng/tháng', [
  ['2026-10-05', 540_000, SECOND],
  ['2021-07-01', 360_000, FIRST],
]);
const repealed = dated('repealed', 'lần', [
  ['2025-07-01', null, SECOND],
  ['2021-07-01', 1, FIRST],
]);

describe('the value of a number on a day', () => {
  test.each([
    ['2021-07-01', 360_000, FIRST],
    ['2021-07-02', 360_000, FIRST],
    ['2026-10-04', 360_000, FIRST],
    ['2026-10-05', 540_000, SECOND],
    ['2026-10-06', 540_000, SECOND],
    ['2999-12-31', 540_000, SECOND],
  ])('on %s it is %d, with its own citation', (on, value, at) => {
    expect(inForce(rate, civilDate(on))).toMatchObject({ value, law: at });
  });

  test('the day before the first value there is none, and no neighbour is borrowed', () => {
    expect(refusal(() => inForce(rate, civilDate('2021-06-30')))).toEqual({
      code: 'NOT_IN_FORCE',
      details: { parameter: 'rate', on: '2021-06-30' },
    });
  });

  test('it holds to the eve of its repeal and is gone from that day on', () => {
    expect(inForce(repealed, civilDate('2025-06-30')).value).toBe(1);
    for (const on of ['2025-07-01', '2025-07-02', '2026-11-24']) {
      expect(refusal(() => inForce(repealed, civilDate(on))).code).toBe('NOT_IN_FORCE');
    }
  });

  test('zero is a value, not a gap', () => {
    const free = dated('free', '‰', [['2021-07-01', 0, FIRST]]);
    expect(inForce(free, civilDate('2024-01-01')).value).toBe(0);
  });
});

describe('writing a number of the law', () => {
  test('rows out of order are refused when the file is loaded', () => {
    const rows = [
      ['2021-07-01', 1, FIRST],
      ['2026-10-05', 2, SECOND],
    ] as const;
    expect(() => dated('x', 'lần', rows)).toThrow('newest first');
  });

  test('two rows of one day are refused', () => {
    const rows = [
      ['2021-07-01', 1, FIRST],
      ['2021-07-01', 2, SECOND],
    ] as const;
    expect(() => dated('x', 'lần', rows)).toThrow('newest first');
  });

  test('no rows at all are refused', () => {
    expect(() => dated('x', 'lần', [])).toThrow('newest first');
  });

  test('a day that does not exist is refused', () => {
    expect(() => dated('x', 'lần', [['2023-02-29', 1, FIRST]])).toThrow('real day');
  });

  test('what is written cannot be changed afterwards', () => {
    expect(Object.isFrozen(rate)).toBe(true);
    expect(Object.isFrozen(rate.values)).toBe(true);
    expect(rate.values.every(Object.isFrozen)).toBe(true);
  });
});

function refusal(act: () => unknown): { readonly code: string; readonly details: unknown } {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error('nothing was refused');
}
