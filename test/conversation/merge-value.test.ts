import fc from 'fast-check';
import { mergeValue } from '../../src/conversation/understand/merge-value';
import type { FactState, FactValue } from '../../src/policy';

const ROWS: readonly (readonly [
  string,
  FactState | undefined,
  FactValue,
  ReturnType<typeof mergeValue>,
])[] = [
  ['the first statement is new', undefined, true, { how: 'new', value: true }],
  ['so is one after "không biết"', 'declined', ['poor'], { how: 'new', value: ['poor'] }],
  ['the same again changes nothing', ['poor'], ['poor'], { how: 'same', value: ['poor'] }],
  [
    'a rougher statement takes nothing away',
    { min: 75, max: 75 },
    { min: 70, max: 124 },
    { how: 'same', value: { min: 75, max: 75 } },
  ],
  [
    'two rough ones leave what both allow',
    { min: 70, max: 80 },
    { min: 75, max: 90 },
    { how: 'narrower', value: { min: 75, max: 80 } },
  ],
  [
    'options that agree narrow',
    ['poor', 'near-poor'],
    ['near-poor', 'neither'],
    { how: 'narrower', value: ['near-poor'] },
  ],
  ['what contradicts replaces', ['poor'], ['neither'], { how: 'replaced', value: ['neither'] }],
  ['a flag turned round replaces', true, false, { how: 'replaced', value: false }],
];

test.each(ROWS)('%s', (_says, known, said, merged) => {
  expect(mergeValue(known, said, 'stated')).toEqual(merged);
});

test('a correction replaces even what it would only widen', () => {
  const wide = { min: 70, max: 80 };
  expect(mergeValue({ min: 75, max: 75 }, wide, 'corrected')).toEqual({
    how: 'replaced',
    value: wide,
  });
});

const range = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

test('ranges that overlap come to the same in either order', () => {
  fc.assert(
    fc.property(range, range, (one, other) => {
      fc.pre(one.min <= other.max && other.min <= one.max);
      const there = mergeValue(one, other, 'stated').value;
      expect(mergeValue(other, one, 'stated').value).toEqual(there);
    }),
  );
});
