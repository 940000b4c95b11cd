import fc from 'fast-check';
import type { Assessment, Facts } from '../../src/policy';
import { FACTS, householdPlan } from '../../src/policy';
import { dated } from '../../src/policy/kernel/in-force';
import type { Claim } from '../../src/policy/plan/claim';
import { combine } from '../../src/policy/plan/combine';
import type { Exclusion } from '../../src/policy/plan/exclusions';
import { born, just } from './case';
import { blurredFacts, ON } from './random-worlds';

// The oracle tries every combination of benefits and knows the clauses as plain ifs; it shares nothing with
// the plan but what each programme says by itself.

const HOUSEHOLDS = 3_000;
const SHARED = new Set<string>(
  Object.entries(FACTS).flatMap(([key, { of }]) => (of === 'person' ? [] : [key])),
);

describe('allowances', () => {
  test(`totals of ${HOUSEHOLDS} random households are those of the best lawful combination`, () => {
    let rivals = 0;
    fc.assert(
      fc.property(household, ({ blurred, shared }) => {
        const plan = householdPlan({ people: blurred, shared: shared.blurred }, ON);
        const worth = plan.people.flatMap(({ benefits }, person) =>
          worthOf(
            benefits.map(({ assessment }) => assessment),
            person,
          ),
        );
        if (worth.length > plan.people.length) rivals += 1;
        expect(plan.monthly.certain).toBe(bestTotal(worth, ({ low }) => low));
        expect(plan.monthly.most).toBe(bestTotal(worth, ({ high }) => high));
        plan.people.forEach((person, at) => {
          const own = worth.filter((one) => one.person === at);
          const away = person.benefits.filter(({ role }) => role === 'gives-way');
          expect(away.map(({ assessment }) => assessment.programme).sort()).toEqual(
            own
              .filter((one) => !everBest(one, own))
              .map(({ programme }) => programme)
              .sort(),
          );
        });
      }),
      { numRuns: HOUSEHOLDS },
    );
    expect(rivals).toBeGreaterThan(HOUSEHOLDS / 10);
  });

  test('learning more keeps what was certain and stays within what was possible', () => {
    fc.assert(
      fc.property(household, ({ blurred, exact, shared }) => {
        const early = householdPlan({ people: blurred, shared: shared.blurred }, ON);
        const late = householdPlan({ people: exact, shared: shared.exact }, ON);
        early.people.forEach(({ monthly }, at) => {
          const then = late.people[at]?.monthly;
          expect(then?.certain).toBeGreaterThanOrEqual(monthly.certain);
          if (monthly.amountBy === 'law') {
            expect(then?.most).toBeLessThanOrEqual(monthly.most);
            expect(then?.amountBy).toBe('law');
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test('whatever the clauses: exceptions, clauses over the whole household, equal amounts', () => {
    fc.assert(
      fc.property(
        fc.array(claim, { maxLength: 6 }),
        fc.array(exclusion, { maxLength: 3 }),
        (of, by) => {
          const claims = of.filter((one, at) => of.findIndex((other) => same(one, other)) === at);
          const combined = combine(claims, by, ON);
          const lawful = (set: readonly Claim[]): boolean => isLawful(set, by);
          const totals = (worth: (one: Claim) => number) =>
            subsets(claims)
              .filter(lawful)
              .map((set) => sum(set.map(worth)));
          expect(sum(combined.map(({ sure }) => sure))).toBe(
            Math.max(...totals(({ sure }) => sure)),
          );
          expect(sum(combined.map(({ most }) => most))).toBe(
            Math.max(...totals(({ most }) => most)),
          );
          for (const { claim: one, givesWayTo } of combined) {
            expect(givesWayTo === null).toBe(winsSomewhere(one, claims, lawful));
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

describe('insurance in household form', () => {
  test('random families pay what the cheapest of all lawful choices costs', () => {
    let changed = 0;
    const families = fc.array(member, { minLength: 1, maxLength: 9, size: 'max' });
    fc.assert(
      fc.property(families, fc.boolean(), (members, farmStandard) => {
        const people = members.map((kind) => MEMBERS[kind]);
        const plan = householdPlan({ people, shared: { ...VALLEY, farmStandard } }, ON);
        expect(plan.contribution).toEqual(just(cheapest(members, farmStandard ? 'farm' : 'other')));
        if (plan.people.some(({ benefits }) => benefits.some(({ chooses }) => chooses)))
          changed += 1;
      }),
      { numRuns: 200 },
    );
    expect(changed).toBeGreaterThan(15);
  });
});

/** People with what is known of them, blurred and exact; half of the facts lean to where rivals meet. */
const LEANING: fc.Arbitrary<Facts> = fc.record(
  {
    pension: fc.constant(['none'] as const),
    disability: fc.constantFrom(['severe'] as const, ['extreme'] as const, ['none'] as const),
    supporter: fc.constantFrom(['none'] as const, ['on-allowance'] as const),
    takenIn: fc.boolean(),
    birth: fc
      .constantFrom('1950-03-01', '1953-02-28', '1960-01-01', '2015-01-01')
      .map((day) => born(day).birth),
  },
  { requiredKeys: [] },
);
const POORER: fc.Arbitrary<Facts> = fc.record(
  { poverty: fc.constantFrom(['poor'] as const, ['near-poor'] as const) },
  { requiredKeys: [] },
);

const known = fc.tuple(blurredFacts, LEANING, POORER).map(([{ exact, blurred }, own, shared]) => ({
  exact: { ...exact, ...own, ...shared },
  blurred: { ...blurred, ...own, ...shared },
}));
const household = fc.array(known, { minLength: 1, maxLength: 3 }).map((people) => ({
  exact: people.map(({ exact }) => side('own', exact)),
  blurred: people.map(({ blurred }) => side('own', blurred)),
  shared: {
    exact: side('shared', people[0]?.exact),
    blurred: side('shared', people[0]?.blurred),
  },
}));

/** What only some are asked about, once it is raised: such benefits are no part of everybody's total. */
const RAISING = ['caresFor', 'pregnant', 'smallChildren', 'inFacility'];
/** A place in the household form that was stated is another rule, tested by itself. */
function side(whose: 'own' | 'shared', facts: Facts | undefined): Facts {
  return Object.fromEntries(
    Object.entries(facts === undefined ? {} : facts).filter(
      ([key]) =>
        SHARED.has(key) === (whose === 'shared') &&
        key !== 'householdOrder' &&
        !RAISING.includes(key),
    ),
  );
}

interface Worth {
  readonly person: number;
  readonly programme: string;
  readonly low: number;
  readonly high: number;
  /** What it cannot exceed: of what is known from memory alone any sum is possible. */
  readonly top: number;
}

function worthOf(assessments: readonly Assessment[], person: number): Worth[] {
  return assessments.flatMap((one) => {
    // What is paid once or by the year is no part of a month.
    if (one.truth === 'no' || one.amount === null || one.pays?.per !== 'month') return [];
    const verified = one.standing !== 'unverified';
    let low = 0;
    let high = 0;
    if (one.amount !== 'commune-decides') {
      high = one.amount.max;
      if (one.truth === 'yes' && verified) low = one.amount.min;
    }
    // Whole or gap, beside a small pension the social pension is no more than itself.
    if (one.amount === 'commune-decides' || mayBeSmallPension(one)) high = Math.max(high, 540_000);
    return [{ person, programme: one.programme, low, high, top: verified ? high : 1e9 }];
  });
}

/** Of the registered programmes only the social pension of small pensioners is left to the commune. */
function mayBeSmallPension({ programme, truth, trace }: Assessment): boolean {
  if (programme !== 'social-pension' || truth !== 'unknown') return false;
  return trace.because.some(({ rule }) => rule.says === 'Đủ tuổi và lương hưu thấp');
}

/** Nghị định 335/2026/NĐ-CP, Điều 6 khoản 2: of social assistance and the social pension one a person. */
function isHighestOnly(set: readonly Worth[]): boolean {
  for (const one of set) {
    for (const other of set) {
      if (one === other || one.person !== other.person) continue;
      const pension = one.programme === 'social-pension';
      const assistance =
        one.programme === 'elderly-assistance' || one.programme === 'disability-assistance';
      if (!pension && !assistance) continue;
      if (other.programme === 'social-pension') return false;
      if (other.programme === 'elderly-assistance') return false;
      if (other.programme === 'disability-assistance') return false;
    }
  }
  return true;
}

function bestTotal(worth: readonly Worth[], value: (one: Worth) => number): number {
  return Math.max(
    ...subsets(worth)
      .filter(isHighestOnly)
      .map((set) => sum(set.map(value))),
  );
}

/** In one world at least, each benefit at its least or its most, she would take it. */
function everBest(one: Worth, own: readonly Worth[]): boolean {
  const ranked = [...own].sort((a, b) => b.low - a.low);
  return subsets(ranked).some((fortunate) => {
    const value = (each: Worth): number => (fortunate.includes(each) ? each.top : each.low);
    const sets = inOrder(ranked).filter(isHighestOnly);
    const totals = sets.map((set) => sum(set.map(value)));
    return sets[totals.indexOf(Math.max(...totals))]?.includes(one);
  });
}

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
});

function isLawful(set: readonly Claim[], by: readonly Exclusion[]): boolean {
  for (const { programmes, within, addUp } of by) {
    const bound = set.filter(({ programme }) => programmes.includes(programme));
    for (const one of bound) {
      for (const other of bound) {
        if (one === other) continue;
        if (within === 'person' && one.person !== other.person) continue;
        const pair = [one.programme, other.programme].sort().join();
        if (addUp.some((spared) => spared.join() === pair)) continue;
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

/** Subsets, those with an earlier member first. */
function inOrder<T>(of: readonly T[]): T[][] {
  return subsets([...of].reverse())
    .map((set) => [...set].reverse())
    .reverse();
}

/** All subsets; as the bits of a number count up, so the last member changes slowest. */
function subsets<T>(of: readonly T[]): T[][] {
  return Array.from({ length: 2 ** of.length }, (_, bits) =>
    of.filter((_one, at) => Math.floor(bits / 2 ** at) % 2 === 1),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const VALLEY: Facts = {
  poverty: ['neither'],
  areaClass: ['outside'],
  poorCommune: false,
  settlement: ['rural'],
};
const PLAIN: Facts = {
  ...born('1985-03-01'),
  pension: ['none'],
  merit: ['none'],
  allowance: ['none'],
  disability: ['none'],
  ethnicMinority: false,
  work: ['none'],
};
const MEMBERS = {
  farmer: PLAIN,
  village: { ...PLAIN, work: ['village-part-timer'] },
  student: { ...PLAIN, work: ['student'] },
  child: { ...PLAIN, ...born('2026-03-01') },
  employee: { ...PLAIN, work: ['employee'], wage: just(8_000_000) },
} as const satisfies Record<string, Facts>;
type Member = keyof typeof MEMBERS;
const some = fc.constantFrom<Member>('village', 'student', 'child', 'employee');
const member = fc.oneof(fc.constant<Member>('farmer'), fc.constant<Member>('farmer'), some);

/**
 * Luật Bảo hiểm y tế, Điều 13: shares of 2.530.000 đồng; pupils and students may not choose (điểm e).
 * Who farms in a household that is of no average standard pays in household form anyway.
 */
function cheapest(members: readonly Member[], household: 'farm' | 'other'): number {
  const own = { farmer: 79_695, village: 56_925, student: 56_925, child: 0, employee: 120_000 };
  const form = [113_850, 79_695, 68_310, 56_925, 45_540];
  const inForm = members.filter((kind) => kind === 'farmer' && household === 'other');
  const others = members.filter((kind) => kind !== 'farmer' || household === 'farm');
  const free = others.filter((kind) => kind === 'farmer' || kind === 'village');
  const bound = others.filter((kind) => kind !== 'farmer' && kind !== 'village');
  const costs = subsets(free.map((kind, at) => ({ kind, at }))).map((joining) => {
    const staying = free.filter((_kind, at) => !joining.some((one) => one.at === at));
    const joined = [...inForm, ...joining].map((_one, place) => Number(form[Math.min(place, 4)]));
    return sum(joined) + sum([...staying, ...bound].map((kind) => own[kind]));
  });
  return Math.min(...costs);
}
