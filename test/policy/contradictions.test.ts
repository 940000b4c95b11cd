import type { Facts } from '../../src/policy';
import { assessPerson, checkTogether, CONTRADICTION_KEYS, contradictionIn } from '../../src/policy';
import { AppError } from '../../src/shared/app-error';
import { civilDate } from '../../src/shared/civil-date';
import { born, bornIn, just } from './case';

const ON = civilDate('2026-11-26');

/** What cannot be, and the same one step beside it, which can. */
const TABLE: readonly (readonly [key: string, wrong: Facts, right: Facts])[] = [
  [
    'pensioner-too-young',
    { ...born('1991-11-27'), pension: ['retirement'] },
    { ...born('1991-11-26'), pension: ['retirement'] },
  ],
  [
    'pension-without-pension',
    { pension: ['none'], pensionAmount: just(1) },
    { pension: ['none'], pensionAmount: { min: 0, max: 400_000 } },
  ],
  [
    'social-pensioner-too-young',
    { ...born('1956-11-27'), allowance: ['social-pension'] },
    { ...born('1956-11-26'), allowance: ['social-pension'] },
  ],
  [
    'working-child',
    { ...born('2017-05-05'), work: ['employee'] },
    { ...born('2017-05-05'), work: ['student', 'employee'] },
  ],
  [
    'wage-without-work',
    { work: ['student'], wage: just(5_000_000) },
    { work: ['employee'], wage: just(5_000_000) },
  ],
  [
    'veteran-too-young',
    { ...born('2010-01-01'), merit: ['veteran'] },
    { ...born('2010-01-01'), merit: ['martyr-relative'] },
  ],
  [
    'married-child',
    { ...bornIn(2016), family: ['couple'] },
    { ...bornIn(2016), family: ['single'] },
  ],
  [
    'floor-without-house',
    { hasHouse: false, areaPerHead: just(12) },
    { hasHouse: true, areaPerHead: just(12) },
  ],
];

test.each(TABLE)('%s is refused by name, its neighbour is not', (key, wrong, right) => {
  expect(contradictionIn(wrong, ON)?.key).toBe(key);
  expect(contradictionIn(right, ON)).toBeNull();
});

test('every contradiction stands in the table', () => {
  const named: string[] = TABLE.map(([key]) => key);
  expect(CONTRADICTION_KEYS.filter((key) => !named.includes(key))).toEqual([]);
});

test('a pensioner of nine: the refusal names both facts and says what to do', () => {
  const facts: Facts = { ...born('2017-03-03'), pension: ['retirement'] };
  expect(() => checkTogether(facts, ON)).toThrow(
    expect.objectContaining({
      code: 'CONTRADICTION',
      details: { fact: 'pension', with: 'birth', why: 'pensioner-too-young' },
    }),
  );
  expect(() => checkTogether(facts, ON)).toThrow(/correct one of them/);
});

test('a fact that cannot be by itself is refused first', () => {
  const facts: Facts = {
    birth: { min: ON, max: civilDate('2026-11-27') },
    pension: ['retirement'],
  };
  expect(() => checkTogether(facts, ON)).toThrow(AppError);
  expect(() => checkTogether(facts, ON)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
});

test('what is not known for sure contradicts nothing', () => {
  const vague: Facts = {
    birth: { min: civilDate('1960-01-01'), max: civilDate('2017-01-01') },
    pension: ['retirement', 'none'],
    work: 'declined',
  };
  expect(contradictionIn(vague, ON)).toBeNull();
  expect(assessPerson(vague, ON).length).toBeGreaterThan(0);
});
