import fc from 'fast-check';
import type { Assessment, Facts, PlannedBenefit, PlannedPerson } from '../../src/policy';
import { FACTS, householdPlan } from '../../src/policy';
import { born, just } from './case';
import { blurredFacts, ON } from './random-worlds';
import { inOrder, subsets, sum } from './subsets';

// The oracle tries every combination of benefits and knows the clauses as plain ifs; it shares nothing with
// the plan but what each programme says by itself.

const HOUSEHOLDS = 300;
const SHARED = new Set<string>(
  Object.entries(FACTS).flatMap(([key, { of }]) => (of === 'person' ? [] : [key])),
);

describe('allowances', () => {
  test(`totals of ${HOUSEHOLDS} random households are those of the best lawful combination`, () => {
    let rivals = 0;
    let parents = 0;
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
        parents += plan.people.some(({ benefits }) =>
          benefits.some(
            ({ assessment, certain }) =>
              assessment.programme === 'single-parent-assistance' && certain > 0,
          ),
        )
          ? 1
          : 0;
        expect(plan.monthly.certain).toBe(bestTotal(worth, isHighestOnly, ({ low }) => low));
        expect(plan.monthly.most).toBe(bestTotal(worth, isPerhapsBoth, ({ high }) => high));
        const lit = worth.filter(({ programme }) => programme === ELECTRICITY);
        expect(plan.people.flatMap(electricityAway)).toHaveLength(Math.max(0, lit.length - 1));
        plan.people.forEach((person, at) => {
          const own = worth.filter((one) => one.person === at && one.programme !== ELECTRICITY);
          const away = person.benefits.filter(
            ({ role, assessment }) =>
              role === 'gives-way' &&
              assessment.pays?.per === 'month' &&
              assessment.programme !== ELECTRICITY,
          );
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
    expect(parents).toBeGreaterThan(HOUSEHOLDS / 30);
  });

  test('learning more keeps what was certain and stays within what was possible', () => {
    fc.assert(
      fc.property(household, ({ blurred, exact, shared }) => {
        const early = householdPlan({ people: blurred, shared: shared.blurred }, ON);
        const late = householdPlan({ people: exact, shared: shared.exact }, ON);
        early.people.forEach(({ monthly, benefits }, at) => {
          const then = late.people[at]?.monthly;
          expect(then?.certain).toBeGreaterThanOrEqual(monthly.certain);
          // What is learnt may raise what was not looked at before.
          const before = new Set(benefits.map(({ assessment }) => assessment.programme));
          const raised = late.people[at]?.benefits.some(
            ({ assessment }) => !before.has(assessment.programme),
          );
          if (monthly.amountBy === 'law' && raised === false) {
            expect(then?.most).toBeLessThanOrEqual(monthly.most);
            expect(then?.amountBy).toBe('law');
          }
        });
      }),
      { numRuns: 150 },
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
    marriage: fc.constantFrom(['widowed'] as const, ['unmarried'] as const),
    youngChildren: fc.constantFrom(just(1), just(2), { min: 1, max: 3 }),
    hiv: fc.boolean(),
    regularIncome: fc.constant(false),
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
      // Of a sum with a part from memory alone the other parts stay sure.
      if (one.verified !== undefined) low = one.verified;
    }
    // Whole or gap, beside a small pension the social pension is no more than itself.
    const pension = one.amount === 'commune-decides' && one.programme === 'social-pension';
    if (pension || mayBeSmallPension(one)) high = Math.max(high, 540_000);
    return [{ person, programme: one.programme, low, high, top: verified ? high : 1e9 }];
  });
}

/** Of the registered programmes only the social pension of small pensioners is left to the commune. */
function mayBeSmallPension({ programme, truth, trace }: Assessment): boolean {
  if (programme !== 'social-pension' || truth !== 'unknown') return false;
  return trace.because.some(({ rule }) => rule.says === 'Đủ tuổi và lương hưu thấp');
}

/** Nghị định 335/2026/NĐ-CP, Điều 6 khoản 2: of social assistance and the social pension one a person … */
function isHighestOnly(set: readonly Worth[]): boolean {
  return isLawfulFor(set, mayBePaidBoth);
}

/** … and perhaps a single parent’s besides the pension, and whatever merit brings besides all of them. */
function isPerhapsBoth(set: readonly Worth[]): boolean {
  return isLawfulFor(
    set,
    (one, other) =>
      one === MERIT || mayBePaidBoth(one, other) || (isParent(one) && other === 'social-pension'),
  );
}

const MERIT = 'merit-allowance';

function isLawfulFor(
  set: readonly Worth[],
  both: (one: string, other: string) => boolean,
): boolean {
  for (const one of set) {
    for (const other of set) {
      if (one === other) continue;
      if (one.person !== other.person) continue;
      if (!isAllowance(one.programme) || !isAllowance(other.programme)) continue;
      if (both(one.programme, other.programme) || both(other.programme, one.programme)) continue;
      return false;
    }
  }
  return true;
}

/** The exception of the clause: khoản 4 besides khoản 5, 6 or 8. */
function mayBePaidBoth(one: string, other: string): boolean {
  if (!isParent(one)) return false;
  if (other === 'elderly-assistance') return true;
  if (other === 'disability-assistance') return true;
  return other === 'hiv-assistance';
}

function isParent(programme: string): boolean {
  return programme === 'single-parent-assistance';
}

function isAllowance(programme: string): boolean {
  return ['social-pension', MERIT].includes(programme) || programme.endsWith('-assistance');
}

function bestTotal(
  worth: readonly Worth[],
  lawful: (set: readonly Worth[]) => boolean,
  value: (one: Worth) => number,
): number {
  // The clause is of one person, so what the best of all is may be tried person by person; only the support
  // with electricity is one for the whole household, and stands in no other clause (Quyết định 28/2014/QĐ-TTg).
  const electricity = worth.filter(({ programme }) => programme === ELECTRICITY).map(value);
  const own = worth.filter(({ programme }) => programme !== ELECTRICITY);
  const people = [...new Set(worth.map(({ person }) => person))];
  const best = people.map((person) =>
    subsets(own.filter((one) => one.person === person))
      .filter(lawful)
      .map((set) => sum(set.map(value))),
  );
  return sum(best.map((totals) => Math.max(...totals))) + Math.max(0, ...electricity);
}

const ELECTRICITY = 'electricity-support';

function electricityAway({ benefits }: PlannedPerson): readonly PlannedBenefit[] {
  return benefits.filter(
    ({ role, assessment }) => role === 'gives-way' && assessment.programme === ELECTRICITY,
  );
}

/** In one world at least, each benefit at its least or its most, under one reading, she would take it. */
function everBest(one: Worth, own: readonly Worth[]): boolean {
  const ranked = [...own].sort((a, b) => b.low - a.low);
  return [isHighestOnly, isPerhapsBoth].some((lawful) => {
    const sets = inOrder(ranked).filter(lawful);
    return subsets(ranked).some((fortunate) => {
      const value = (each: Worth): number => (fortunate.includes(each) ? each.top : each.low);
      const totals = sets.map((set) => sum(set.map(value)));
      return sets[totals.indexOf(Math.max(...totals))]?.includes(one);
    });
  });
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
