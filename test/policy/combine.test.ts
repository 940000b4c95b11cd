import fc from 'fast-check';
import { dated } from '../../src/policy/kernel/in-force';
import type { Claim } from '../../src/policy/plan/claim';
import { combine } from '../../src/policy/plan/combine';
import type { Exclusion } from '../../src/policy/plan/exclusions';
import { ON } from './random-worlds';
import { inOrder, subsets, sum } from './subsets';

// Every combination of benefits under random clauses is tried; the clauses are read here by plain ifs.

test('whatever the clauses: exceptions, clauses over the whole household, equal amounts', () => {
  fc.assert(
    fc.property(
      fc.array(claim, { maxLength: 6 }),
      fc.array(exclusion, { maxLength: 3 }),
      (of, by) => {
        const claims = of.filter((one, at) => of.findIndex((other) => same(one, other)) === at);
        const combined = combine(claims, by, ON);
        const strict = (set: readonly Claim[]): boolean => isLawful(set, by, 'strict');
        const lenient = (set: readonly Claim[]): boolean => isLawful(set, by, 'lenient');
        const bestOf = (
          lawful: (set: readonly Claim[]) => boolean,
          worth: (one: Claim) => number,
        ) => {
          const totals = subsets(claims)
            .filter(lawful)
            .map((set) => sum(set.map(worth)));
          return Math.max(...totals);
        };
        const sure = bestOf(strict, (one) => one.sure);
        expect(sum(combined.map((one) => one.sure))).toBe(sure);
        expect(sum(combined.map(({ most }) => most))).toBe(bestOf(lenient, ({ most }) => most));
        for (const { claim: one, givesWayTo, unsureBeside, sure: counted } of combined) {
          const wins = [strict, lenient].some((lawful) => winsSomewhere(one, claims, lawful));
          expect(givesWayTo === null).toBe(wins);
          if (unsureBeside !== null) expect([givesWayTo, counted]).toEqual([null, 0]);
        }
        const open = combined.filter(({ unsureBeside }) => unsureBeside !== null);
        const lost = bestOf(lenient, (one) => one.sure) - sure;
        if (lost > 0) expect(open.length).toBeGreaterThan(0);
        if (by.every(({ unsure }) => unsure.length === 0)) expect(open).toEqual([]);
      },
    ),
    { numRuns: 1_500 },
  );
});

const claim = fc
  .record({
    person: fc.nat(1),
    programme: fc.constantFrom('a', 'b', 'c'),
    sure: fc.nat(4),
    more: fc.nat(3),
    beyond: fc.nat(2),
  })
  .map(({ person, programme, sure, more, beyond }): Claim => ({
    person,
    programme,
    per: 'month',
    sure,
    most: sure + more,
    ceiling: sure + more + beyond,
    amountBy: 'law',
  }));
const clause = dated('clause', 'lần', [
  ['2021-07-01', 1, { act: 'Luật thử', at: 'Điều 1', standing: 'primary' }],
]);
const exclusion: fc.Arbitrary<Exclusion> = fc.record({
  programmes: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
  clause: fc.constant(clause),
  within: fc.constantFrom('person' as const, 'household' as const),
  addUp: fc.subarray([['a', 'b'] as const, ['b', 'c'] as const]),
  unsure: fc.subarray([
    { pair: ['a', 'b'] as const, says: 'a và b' },
    { pair: ['a', 'c'] as const, says: 'a và c' },
  ]),
});

function isLawful(
  set: readonly Claim[],
  by: readonly Exclusion[],
  reading: 'strict' | 'lenient',
): boolean {
  for (const { programmes, within, addUp, unsure } of by) {
    const bound = set.filter(({ programme }) => programmes.includes(programme));
    for (const one of bound) {
      for (const other of bound) {
        if (one === other) continue;
        if (within === 'person' && one.person !== other.person) continue;
        const pair = [one.programme, other.programme].sort().join();
        if (addUp.some((spared) => spared.join() === pair)) continue;
        if (reading === 'lenient' && unsure.some((open) => open.pair.join() === pair)) continue;
        return false;
      }
    }
  }
  return true;
}

function winsSomewhere(
  one: Claim,
  claims: readonly Claim[],
  lawful: (set: readonly Claim[]) => boolean,
): boolean {
  const ranked = [...claims].sort((a, b) => b.sure - a.sure);
  const sets = inOrder(ranked).filter(lawful);
  return subsets(ranked).some((fortunate) => {
    const value = (each: Claim): number => (fortunate.includes(each) ? each.ceiling : each.sure);
    const totals = sets.map((set) => sum(set.map(value)));
    return sets[totals.indexOf(Math.max(...totals))]?.includes(one);
  });
}

function same(a: Claim, b: Claim): boolean {
  return a.person === b.person && a.programme === b.programme;
}
