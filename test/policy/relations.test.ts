import type { Facts } from '../../src/policy';
import type { Relation } from '../../src/policy/plan/relations';
import { checkRelations, childrenOf, spouseOf } from '../../src/policy/plan/relations';
import { born, bornIn } from './case';

const MOTHER = born('1980-05-05');
const FATHER = born('1978-05-05');
const CHILD = born('2015-05-05');
const FAMILY: readonly Facts[] = [MOTHER, FATHER, CHILD, {}];
const child = (person: number, of: number): Relation => ({ person, is: 'child', of });
const spouse = (person: number, of: number): Relation => ({ person, is: 'spouse', of });

test('a couple with a child is in order, whichever way it is written', () => {
  const relations = [spouse(0, 1), spouse(1, 0), child(2, 0), child(2, 1)];
  expect(() => checkRelations(FAMILY, relations)).not.toThrow();
  expect(spouseOf(0, relations)).toBe(1);
  expect(spouseOf(2, relations)).toBeNull();
  expect(childrenOf(1, relations)).toEqual([2]);
});

test.each([
  ['a person who is not listed', [child(2, 9)], 'no-such-person'],
  ['half a person', [child(0.5, 1)], 'no-such-person'],
  ['her own mother', [child(0, 0)], 'self'],
  ['two spouses', [spouse(0, 1), spouse(0, 3)], 'two-spouses'],
  ['two spouses, seen from the other side', [spouse(0, 1), spouse(3, 1)], 'two-spouses'],
  ['husband of his own mother', [child(3, 0), spouse(3, 0)], 'spouse-and-child'],
  ['three parents', [child(2, 0), child(2, 1), child(2, 3)], 'three-parents'],
  ['her own grandmother', [child(3, 0), child(0, 3)], 'ancestor-of-itself'],
  ['a child older than its parent', [child(0, 2)], 'parent-too-young'],
] as const)('%s is refused by name', (_says, relations, why) => {
  expect(() => checkRelations(FAMILY, relations)).toThrow(
    expect.objectContaining({ code: 'CONTRADICTION', details: expect.objectContaining({ why }) }),
  );
});

test.each([
  ['nine years older for sure', born('2000-01-01'), born('2009-12-31'), 'refused'],
  ['ten years older', born('2000-01-01'), born('2010-01-01'), 'taken'],
  ['perhaps ten years older', bornIn(2000), bornIn(2010), 'taken'],
  ['of unknown age', {}, born('2009-12-31'), 'taken'],
] as const)('a parent %s is %s', (_says, parent, young, end) => {
  const check = () => checkRelations([parent, young], [child(1, 0)]);
  if (end === 'refused') expect(check).toThrow(/not 10 years older/);
  else expect(check).not.toThrow();
});
