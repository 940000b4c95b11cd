import type { Facts, HouseholdPlan, PlannedBenefit } from '../../src/policy';
import { assessPerson, householdPlan } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';
import { cheapestForm } from '../../src/policy/plan/household-form';
import { insure } from '../../src/policy/plan/insured';
import { receiptOf } from '../../src/policy/plan/receipts';
import { healthInsurance } from '../../src/policy/programmes/health-insurance';
import { born, just } from './case';

const NOVEMBER = '2026-11-15';
const ALONE: Facts = { pension: ['none'], supporter: ['none'], takenIn: false };
const WELL: Facts = { disability: ['none'], merit: ['none'], ethnicMinority: false };
const IDLE: Facts = { ...WELL, pension: ['none'], work: ['none'], allowance: ['none'] };
const LOWLAND: Facts = { areaClass: ['outside'], poorCommune: false, farmStandard: false };

describe('the best lawful combination', () => {
  test('T32: poor and alone at 79, the assistance is claimed and the pension gives way by the clause', () => {
    const { people, monthly } = plan([{ ...born('1947-05-01'), ...ALONE, ...WELL }], {
      poverty: ['poor'],
    });
    expect(benefit(people, 0, 'elderly-assistance')).toMatchObject({
      role: 'claim',
      certain: 1_080_000,
    });
    expect(benefit(people, 0, 'social-pension')).toMatchObject({
      role: 'gives-way',
      certain: 0,
      givesWayTo: {
        person: 0,
        programme: 'elderly-assistance',
        law: { act: 'Nghị định 335/2026/NĐ-CP', at: 'Điều 6 khoản 2; Điều 31' },
      },
    });
    // Help with electricity for the poor is known from memory: possible, never certain.
    expect(monthly).toEqual({ certain: 1_080_000, most: 1_139_520, amountBy: 'law' });
  });

  test('the clause is of one person: a husband’s allowance takes nothing from his wife', () => {
    const couple = [
      { ...born('1947-05-01'), ...WELL, pension: ['none'] },
      { ...born('1949-05-01'), pension: ['none'], disability: ['severe'] },
    ] as const satisfies Facts[];
    const { people, monthly } = plan(couple, { poverty: ['neither'] });
    expect(people.map((one) => one.monthly.certain)).toEqual([540_000, 1_080_000]);
    expect(monthly.certain).toBe(1_620_000);
  });

  test('an allowance not yet decided that could not beat a certain one is neither open nor asked about', () => {
    const known = { ...born('1947-05-01'), disability: ['severe'], supporter: ['able'] } as const;
    const { people, questions } = plan([known], { poverty: ['poor'] });
    expect(benefit(people, 0, 'disability-assistance').role).toBe('claim');
    expect(benefit(people, 0, 'elderly-assistance').role).toBe('no');
    // Even beside a small pension the commune pays no more than the social pension itself.
    expect(benefit(people, 0, 'social-pension')).toMatchObject({
      role: 'gives-way',
      assessment: { truth: 'unknown' },
    });
    expect(asked({ questions }, 'social-pension')).toEqual([]);
  });

  test('of two ranges that overlap nothing gives way: the certain part counts, the rest is possible', () => {
    const facts: Facts = { ...born('1955-05-01'), pension: ['none'], disability: ['severe'] };
    const { people, monthly } = plan([{ ...facts, supporter: ['none'] }], { poverty: ['poor'] });
    const elderly = benefit(people, 0, 'elderly-assistance');
    expect(elderly).toMatchObject({ role: 'claim', assessment: { amount: { max: 1_620_000 } } });
    expect(elderly.mayGiveWayTo.map(({ programme }) => programme)).toEqual([
      'disability-assistance',
    ]);
    expect(monthly).toMatchObject({ certain: 1_080_000, most: 1_679_520 });
  });

  test('a house to be repaired brings up the help for people with merit, for whoever has merit', () => {
    const people = [{ merit: ['merit'], meritHouseHelped: false }, { merit: ['none'] }] as const;
    const shared = { houseWork: ['repair'], poverty: ['neither'] } as const;
    const then = householdPlan({ people, shared }, civilDate('2025-06-01'));
    expect(benefit(then.people, 0, 'merit-house')).toMatchObject({
      role: 'claim',
      certain: 30_000_000,
    });
    expect(then.people[1]?.benefits.map(keyOf)).not.toContain('merit-house');
    const now = householdPlan({ people, shared }, civilDate('2026-11-26'));
    expect(benefit(now.people, 0, 'merit-house')).toMatchObject({ role: 'open', certain: 0 });
    const whole = householdPlan({ people, shared: { ...shared, houseWork: ['none'] } }, now.on);
    expect(whole.people[0]?.benefits.map(keyOf)).not.toContain('merit-house');
  });

  test('beside somebody extremely disabled the first grown person is asked whether she gives the care', () => {
    const wife: Facts = { ...born('1988-03-01'), disability: ['none'] };
    const family = [{ ...born('1986-03-01'), disability: ['extreme'] }, wife] as const;
    const grown: Facts = { ...born('1960-03-01') };
    const child: Facts = { ...born('2015-03-01') };
    const first = plan([child, ...family, grown], { poverty: ['neither'] });
    const whom = ({ questions }: HouseholdPlan): number[] =>
      questions
        .filter(({ fact }) => fact === 'caresFor')
        .flatMap(({ settles }) => settles.map(({ person }) => person));
    expect(whom(first)).toEqual([2]);
    // Of two others it is not known: three people at most, and nobody from elsewhere.
    expect(benefit(first.people, 2, 'care-support').assessment.amount).toEqual({
      min: 540_000,
      max: 1_620_000,
    });
    const cares: Facts = { ...wife, caresFor: ['own-disabled'], caredCount: just(1) };
    const told = plan([child, family[0], cares, grown], { poverty: ['neither'] });
    expect(benefit(told.people, 2, 'care-support')).toMatchObject({ certain: 540_000 });
    expect(whom(told)).toEqual([]);
    const not = plan([child, family[0], { ...wife, caresFor: ['none'] }, grown], {});
    expect(whom(not)).toEqual([3]);
  });

  test('a child is not asked what only a buyer knows; what money waits for is asked first', () => {
    const { people, questions } = plan([born('2015-03-01'), born('1988-03-01')], {});
    expect(people[0]?.benefits.map(keyOf)).not.toContain('social-housing-purchase');
    expect(people[1]?.benefits.map(keyOf)).toContain('social-housing-purchase');
    const pays = questions.map(({ settles }) =>
      settles.some(({ programme }) => programme !== 'social-housing-purchase'),
    );
    expect(pays).toEqual([...pays].sort((a, b) => Number(b) - Number(a)));
    expect(pays).toContain(false);
  });

  test('what the commune sets counts nothing for certain and is said beside the rest', () => {
    const facts = { ...born('1947-05-01'), ...WELL, supporter: ['able'] } as const;
    const { monthly, people, communeDecides } = plan(
      [{ ...facts, pension: ['survivor'], pensionAmount: just(400_000) }],
      { poverty: ['neither'] },
    );
    expect(monthly).toEqual({ certain: 0, most: 540_000, amountBy: 'commune' });
    expect(communeDecides.map(({ about }) => about)).toContainEqual([
      { person: 0, programme: 'social-pension' },
    ]);
    expect(people[0]?.steps[0]).toMatchObject({
      kind: 'apply',
      benefit: { assessment: { programme: 'social-pension', amount: 'commune-decides' } },
    });
  });

  test('of a person of whom nothing is known nothing is certain', () => {
    const { monthly, people, contribution, questions } = plan([{}], {});
    expect(monthly.certain).toBe(0);
    expect(monthly.most).toBeGreaterThan(1_000_000);
    expect(contribution).toBeNull();
    expect(people[0]?.steps.every(({ kind }) => kind === 'answer')).toBe(true);
    expect(questions.map(({ fact }) => fact)).toContain('birth');
  });
});

describe('help with electricity', () => {
  test('a poor couple gets one support, not two, and it is never certain', () => {
    const couple = [
      { ...born('1985-03-01'), ...IDLE },
      { ...born('1986-03-01'), ...IDLE },
    ];
    const { people, monthly } = plan(couple, { ...LOWLAND, poverty: ['poor'] });
    const both = people.map((_one, at) => benefit(people, at, 'electricity-support'));
    expect(both.map(({ role }) => role)).toEqual(['claim', 'gives-way']);
    expect(both[1]?.givesWayTo).toMatchObject({ person: 0, programme: 'electricity-support' });
    expect(monthly).toEqual({ certain: 0, most: 59_520, amountBy: 'law' });
    // Poor already: nobody is sent to ask for a review of it.
    const keys = people.flatMap(({ benefits }) => benefits.map((one) => one.assessment.programme));
    expect(keys).not.toContain('poverty-review');
  });
});

describe('then also', () => {
  const alone = { ...IDLE, ...born('1950-03-01') };
  const shared: Facts = { ...LOWLAND, poverty: ['neither'] };

  test('whoever gets the social pension is then insured by the State', () => {
    const insurance = benefit(plan([alone], shared).people, 0, 'health-insurance');
    expect(insurance.followsFrom).toEqual(['social-pension']);
    expect(insurance.before).toMatchObject({ payer: 'self' });
    expect(insurance.assessment.insurance).toMatchObject({
      payer: 'state',
      own: just(0),
      level: just(100),
    });
  });

  test('the receipt is a consequence and no fact: the assessment of today stands as it was', () => {
    const today = assessPerson({ ...shared, ...alone }, civilDate(NOVEMBER));
    const insured = today.find(({ programme }) => programme === 'health-insurance');
    expect(insured?.insurance?.payer).toBe('self');
  });

  test('of two that may come, only what both bring is said', () => {
    const either = { ...alone, disability: 'declined' } as const;
    const insurance = benefit(plan([either], shared).people, 0, 'health-insurance');
    expect(insurance.followsFrom).toEqual(['social-pension', 'disability-assistance']);
    expect(insurance.under.map(({ allowance }) => allowance)).toEqual([
      ['social-pension'],
      ['social-allowance'],
    ]);
    expect(insurance.assessment).toMatchObject({
      state: 'settled',
      insurance: { payer: 'state', own: just(0), level: just(100), levelFrom: null },
    });
  });

  test('an allowance that is not certain brings nothing yet', () => {
    const { birth: _, ...ageless } = alone;
    const insurance = benefit(plan([ageless], shared).people, 0, 'health-insurance');
    expect(insurance.followsFrom).toEqual([]);
  });

  test('whoever is on the rolls already has nothing to hand in for it', () => {
    const { people, papers } = plan([{ ...alone, allowance: ['social-pension'] }], shared);
    expect(benefit(people, 0, 'social-pension')).toMatchObject({ role: 'claim', received: 'yes' });
    expect(benefit(people, 0, 'health-insurance').followsFrom).toEqual([]);
    expect(people[0]?.steps.map(({ benefit: of }) => of.assessment.programme)).not.toContain(
      'social-pension',
    );
    expect(papers.flatMap(({ needed }) => needed).map(({ programme }) => programme)).not.toContain(
      'social-pension',
    );
    expect(people[0]?.monthly.certain).toBe(540_000);
  });
});

describe('insurance of a household', () => {
  const adult = { ...IDLE, ...born('1985-03-01') };
  const plain: Facts = { ...LOWLAND, poverty: ['neither'] };

  test('those who pay in household form are placed as listed, the second pays 70 %, and nobody is asked', () => {
    const { people, contribution, questions } = plan([adult, adult, adult], plain);
    expect(people.map((one) => one.contribution)).toEqual([113_850, 79_695, 68_310].map(just));
    expect(contribution).toEqual(just(261_855));
    expect(questions.map(({ fact }) => fact)).not.toContain('householdOrder');
  });

  test('a child and a pensioner between them take no place', () => {
    const child = { ...IDLE, ...born('2024-03-01') };
    const { people } = plan([adult, child, adult], plain);
    expect(people.map((one) => one.contribution)).toEqual([113_850, 0, 79_695].map(just));
  });

  test('while one group is open the places after it are a range', () => {
    const { work: _, ...maybe } = adult;
    const { people } = plan([maybe, adult], plain);
    expect(people[1]?.contribution).toEqual({ min: 79_695, max: 113_850 });
  });

  test('a place that was stated is kept, and the others are asked for theirs', () => {
    const { people, questions } = plan([{ ...adult, householdOrder: just(3) }, adult], plain);
    expect(people[0]?.contribution).toEqual(just(68_310));
    expect(questions).toContainEqual({
      fact: 'householdOrder',
      settles: [{ person: 1, programme: 'health-insurance' }],
    });
  });

  test('four members of an average farm keep the State’s 30 %; six pay less in household form', () => {
    const farm: Facts = { ...plain, farmStandard: true };
    const four = plan([adult, adult, adult, adult], farm);
    expect(four.people.every((one) => four.contribution && chosen(one.benefits) === null)).toBe(
      true,
    );
    expect(four.contribution).toEqual(just(4 * 79_695));
    const six = plan([adult, adult, adult, adult, adult, adult], farm);
    expect(six.contribution).toEqual(just(113_850 + 79_695 + 68_310 + 56_925 + 45_540 + 45_540));
    expect(chosen(six.people[0]?.benefits)).toMatchObject({ line: 'household' });
  });
});

test('whose own group is dearest changes to the household form first', () => {
  const on = civilDate(NOVEMBER);
  const idle: Facts = { ...IDLE, ...LOWLAND, ...born('1985-03-01'), poverty: ['neither'] };
  const village = insure(healthInsurance, [{ ...idle, work: ['village-part-timer'] }], on);
  const farmer = insure(healthInsurance, [{ ...idle, farmStandard: true }], on);
  const paid = cheapestForm([village, farmer], new Set(['household']), (_who, place) =>
    just(place === 1 ? 60_000 : 100_000),
  );
  expect(paid.map(({ own }) => own)).toEqual([56_925, 60_000].map(just));
});

test('a right known from memory alone brings no card', () => {
  const facts: Facts = { ...IDLE, ...born('1950-03-01') };
  const pension = assessPerson(facts, civilDate(NOVEMBER)).filter(
    ({ programme }) => programme === 'social-pension',
  );
  expect(receiptOf(pension, facts)).toEqual({
    allowance: ['social-pension'],
    from: ['social-pension'],
  });
  const remembered = pension.map((each) => ({ ...each, standing: 'unverified' as const }));
  expect(receiptOf(remembered, facts)).toBeNull();
});

describe('what to do', () => {
  const disabled: Facts = { ...IDLE, ...born('1990-03-01'), disability: ['severe'] };
  const elder: Facts = { ...IDLE, ...born('1948-03-01') };

  test('each form and paper stands once, with whom and what it is for', () => {
    const { papers, heldPapers, places } = plan([elder, disabled], {
      ...LOWLAND,
      poverty: ['neither'],
    });
    const form = papers.find((one) => one.form !== null);
    expect(form).toMatchObject({
      form: { name: 'Mẫu số 01', law: { act: 'Nghị định 335/2026/NĐ-CP' } },
      needed: [
        { person: 0, programme: 'social-pension' },
        { person: 1, programme: 'disability-assistance' },
      ],
    });
    const certificate = heldPapers.filter(({ paper }) => paper === 'disability-certificate');
    expect(certificate.map(({ needed }) => needed)).toEqual([
      [{ person: 1, programme: 'disability-assistance' }],
    ]);
    expect(places[0]).toMatchObject({ where: 'one-stop-any' });
    expect(new Set(places.map(({ where }) => where)).size).toBe(places.length);
  });

  test('money that is certain comes first, then the card that follows, what is open last', () => {
    const { people } = plan([elder], { ...LOWLAND, poverty: ['neither'] });
    const steps = people[0]?.steps.map(
      ({ kind, benefit: { assessment } }) => `${kind} ${assessment.programme}`,
    );
    expect(steps?.slice(0, 2)).toEqual(['apply social-pension', 'follows health-insurance']);
    const order = ['apply', 'follows', 'join', 'answer', 'ask-commune'];
    const ranks = people[0]?.steps.map(({ kind }) => order.indexOf(kind));
    expect(ranks).toEqual([...(ranks === undefined ? [] : ranks)].sort());
  });

  test('a fact that the household shares is asked once for all', () => {
    const { questions } = plan([elder, disabled], LOWLAND);
    const poverty = questions.filter(({ fact }) => fact === 'poverty');
    expect(poverty).toHaveLength(1);
    expect(new Set(poverty[0]?.settles.map(({ person }) => person))).toEqual(new Set([0, 1]));
  });
});

test('a fact on the wrong side is refused by name', () => {
  expect(() => plan([{ poverty: ['poor'] }], {})).toThrow(/"poverty" is shared/);
  expect(() => plan([{}], { birth: born('1950-01-01').birth })).toThrow(/"birth" is of one person/);
});

function plan(people: readonly Facts[], shared: Facts): HouseholdPlan {
  return householdPlan({ people, shared }, civilDate(NOVEMBER));
}

function benefit(people: HouseholdPlan['people'], at: number, programme: string): PlannedBenefit {
  const found = people[at]?.benefits.find((one) => one.assessment.programme === programme);
  if (found === undefined) throw new Error(`no ${programme}`);
  return found;
}

function chosen(benefits: readonly PlannedBenefit[] | undefined) {
  return benefits?.find((one) => one.assessment.insurance !== null)?.chooses;
}

/** The facts asked for one programme. */
function asked({ questions }: Pick<HouseholdPlan, 'questions'>, programme: string): string[] {
  return questions
    .filter(({ settles }) => settles.some((item) => item.programme === programme))
    .map(({ fact }) => fact);
}

function keyOf({ assessment }: PlannedBenefit): string {
  return assessment.programme;
}
