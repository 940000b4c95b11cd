import type { Facts } from '../../src/policy';
import { checkFacts, FACTS } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';

const ON = civilDate('2024-03-01');

describe('facts that cannot be', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['a fact we do not know', 'unknown', { shoeSize: true }],
    ['a flag that is a word', 'shape', { ethnicMinority: 'yes' }],
    ['an option that does not exist', 'option', { poverty: ['rich'] }],
    ['no option at all', 'option', { poverty: [] }],
    ['one option outside a list', 'option', { poverty: 'poor' }],
    ['an amount below nothing', 'bounds', { pensionAmount: just(-1) }],
    ['an amount beyond all bounds', 'bounds', { pensionAmount: just(1e12) }],
    ['an amount that is no number', 'bounds', { pensionAmount: just(Number.NaN) }],
    ['a range back to front', 'shape', { pensionAmount: { min: 2, max: 1 } }],
    ['a number without its range', 'shape', { pensionAmount: 5 }],
    ['a birth in the future', 'future', { birth: exactly('2024-03-02') }],
    [
      'a birth that may lie in the future',
      'future',
      { birth: { min: '2024-01-01', max: '2024-03-02' } },
    ],
    ['a birth 126 years ago', 'too-old', { birth: exactly('1898-03-01') }],
    ['a day that does not exist', 'shape', { birth: { min: '2023-02-29', max: '2023-02-29' } }],
  ])('%s is refused as %s', (_says, why, facts) => {
    expect(() => checkFacts(facts as Facts, ON)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', details: { fact: Object.keys(facts)[0], why } }),
    );
  });

  test('born today, 125 years old, declined and not asked are all possible', () => {
    expect(() => checkFacts({ birth: exactly('2024-03-01') }, ON)).not.toThrow();
    expect(() => checkFacts({ birth: exactly('1899-03-01') }, ON)).not.toThrow();
    const declined = Object.fromEntries(Object.keys(FACTS).map((key) => [key, 'declined']));
    expect(() => checkFacts(declined as Facts, ON)).not.toThrow();
    expect(() => checkFacts({}, ON)).not.toThrow();
  });
});

function exactly(day: string) {
  return { min: civilDate(day), max: civilDate(day) };
}
function just(value: number) {
  return { min: value, max: value };
}
