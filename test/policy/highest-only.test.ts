import fc from 'fast-check';
import type { Assessment, Facts } from '../../src/policy';
import { assessPerson, isPayable } from '../../src/policy';
import { markHighestOnly } from '../../src/policy/highest-only';
import { isPayableAlone } from '../../src/policy/is-payable';
import { addDays, civilDate } from '../../src/shared/civil-date';
import { born, just } from './case';
import { blurredFacts } from './random-worlds';

const NOVEMBER = '2026-11-15';
const ADD_UP = ['elderly-assistance', 'disability-assistance', 'hiv-assistance'];
const RIVALS = [
  'social-pension',
  'child-assistance',
  'single-parent-assistance',
  'small-child-assistance',
  ...ADD_UP,
];
const ALONE: Facts = { poverty: ['poor'], supporter: ['none'], takenIn: false };

test('T32: poor and alone at 79, the assistance of 1,080,000 takes the place of the pension', () => {
  const facts: Facts = { ...born('1947-05-01'), ...ALONE, pension: ['none'], disability: ['none'] };
  expect(paid(facts, NOVEMBER)).toEqual({ 'elderly-assistance': 1_080_000 });
  expect(giving(facts, NOVEMBER)).toEqual({ 'social-pension': 'elderly-assistance' });
});

test('at 76, severe disability at twice the standard takes the place of the pension', () => {
  const facts: Facts = { ...born('1950-03-01'), pension: ['none'], disability: ['severe'] };
  expect(paid({ ...facts, poverty: ['neither'] }, NOVEMBER)).toEqual({
    'disability-assistance': 1_080_000,
  });
});

test('of two equal amounts the one registered first stays', () => {
  const facts: Facts = { ...born('1950-03-01'), ...ALONE, disability: ['severe'] };
  const all = { ...facts, pension: ['none'] } as const;
  expect(paid(all, NOVEMBER)).toEqual({ 'elderly-assistance': 1_080_000 });
  expect(giving(all, NOVEMBER)).toEqual({
    'social-pension': 'elderly-assistance',
    'disability-assistance': 'elderly-assistance',
  });
});

test('beside care in a facility there is no monthly allowance', () => {
  const facts: Facts = { ...born('1985-03-01'), disability: ['severe'], inFacility: true };
  expect(paid(facts, '2024-09-15')).toEqual({ 'facility-care': 2_000_000 });
  expect(giving(facts, '2024-09-15')).toEqual({ 'disability-assistance': 'facility-care' });
});

test('a dead person gives one funeral support', () => {
  const facts: Facts = {
    ...born('1941-03-01'),
    death: ['ordinary'],
    deathPeriod: ['since-decree'],
    allowance: ['social-pension'],
    funeralTitle: ['single-parent-child'],
    pension: ['none'],
  };
  expect(giving(facts, NOVEMBER)).toEqual({ 'social-pension-funeral': 'funeral-support' });
});

test('whoever cares for somebody keeps her own allowance beside it', () => {
  const facts: Facts = {
    ...born('1985-03-01'),
    disability: ['severe'],
    caresFor: ['own-disabled'],
    caredCount: { min: 1, max: 1 },
  };
  expect(paid(facts, NOVEMBER)).toEqual({
    'disability-assistance': 810_000,
    'care-support': 540_000,
  });
});

describe('a poor single parent', () => {
  const NOBODY: Facts = { hiv: false, allowanceAsChild: false, allowance: ['none'] };
  const mother = (children: number, facts: Facts): Facts => ({
    ...NOBODY,
    poverty: ['poor'],
    marriage: ['widowed'],
    youngChildren: just(children),
    studyingChildren: just(0),
    keptChildren: just(0),
    disability: ['none'],
    supporter: ['able'],
    ...facts,
  });
  const besides = (facts: Facts, on: string) =>
    assess(facts, on).flatMap(({ programme, unsureBeside }) =>
      unsureBeside === null ? [] : [[programme, unsureBeside.programme]],
    );

  test('T17: severely disabled, children of 6 and 8: both are paid', () => {
    const facts = mother(2, { ...born('1990-03-01'), disability: ['severe'] });
    expect(paid(facts, '2025-09-15')).toEqual({
      'disability-assistance': 750_000,
      'single-parent-assistance': 1_000_000,
    });
    expect(giving(facts, '2025-09-15')).toEqual({});
  });

  test('with HIV and without an income: both are paid', () => {
    const facts = mother(1, {
      ...born('1990-03-01'),
      hiv: true,
      pension: ['none'],
      regularIncome: false,
    });
    expect(paid(facts, NOVEMBER)).toEqual({
      'hiv-assistance': 810_000,
      'single-parent-assistance': 540_000,
    });
  });

  test('with HIV and severely disabled: of these two the higher, besides that for the children', () => {
    const facts = mother(1, {
      ...born('1960-03-01'),
      hiv: true,
      pension: ['none'],
      regularIncome: false,
      disability: ['severe'],
    });
    expect(paid(facts, NOVEMBER)).toEqual({
      'disability-assistance': 1_080_000,
      'single-parent-assistance': 540_000,
    });
    expect(giving(facts, NOVEMBER)).toEqual({ 'hiv-assistance': 'disability-assistance' });
  });

  test('old and without support: both are paid, and the pension gives way', () => {
    const facts = mother(1, { ...born('1950-03-01'), supporter: ['none'], pension: ['none'] });
    expect(paid(facts, NOVEMBER)).toEqual({
      'elderly-assistance': 1_080_000,
      'single-parent-assistance': 540_000,
    });
    expect(giving(facts, NOVEMBER)).toEqual({ 'social-pension': 'elderly-assistance' });
  });

  test('T36: at 76 with an adopted child, hers and the pension: not both promised, neither refused', () => {
    const facts = mother(1, { ...born('1950-03-01'), pension: ['none'] });
    expect(paid(facts, NOVEMBER)).toEqual({ 'social-pension': 540_000 });
    expect(giving(facts, NOVEMBER)).toEqual({});
    expect(besides(facts, NOVEMBER)).toEqual([['single-parent-assistance', 'social-pension']]);
    const own = assess(facts, NOVEMBER).find(
      ({ programme }) => programme === 'single-parent-assistance',
    );
    expect(own).toMatchObject({ truth: 'yes', amount: just(540_000) });
    expect(own?.communeDecides).toEqual([
      'Trợ cấp đơn thân nuôi con và hưu trí xã hội được hưởng cả hai hay chỉ một',
    ]);
  });

  test('the same with two children: the higher one is sure, the pension is in doubt', () => {
    const facts = mother(2, { ...born('1950-03-01'), pension: ['none'] });
    expect(paid(facts, NOVEMBER)).toEqual({ 'single-parent-assistance': 1_080_000 });
    expect(besides(facts, NOVEMBER)).toEqual([['social-pension', 'single-parent-assistance']]);
  });

  test('herself an orphan of 15: nothing lets these two add up', () => {
    const facts = mother(1, { ...born('2011-08-01'), father: ['dead'], mother: ['dead'] });
    expect(paid(facts, NOVEMBER)).toEqual({ 'child-assistance': 810_000 });
    expect(giving(facts, NOVEMBER)).toEqual({ 'single-parent-assistance': 'child-assistance' });
  });
});

test('a disabled orphan of 2 in the highlands gets the highest of the three, the one for orphans', () => {
  const facts: Facts = {
    ...born('2024-08-01'),
    poverty: ['poor'],
    areaClass: ['extremely-difficult'],
    disability: ['severe'],
    father: ['dead'],
    mother: ['dead'],
  };
  expect(paid(facts, NOVEMBER)).toEqual({ 'child-assistance': 1_350_000 });
  expect(giving(facts, NOVEMBER)).toEqual({
    'disability-assistance': 'child-assistance',
    'small-child-assistance': 'child-assistance',
  });
});

test('each decree is cited for its own days', () => {
  const facts: Facts = { ...born('1941-03-01'), pension: ['none'], disability: ['severe'] };
  const clause = (on: string) =>
    assess({ ...facts, poverty: ['neither'], allowance: ['none'] }, on).find(
      (one) => one.givesWayTo !== null,
    )?.givesWayTo?.law.act;
  expect(clause('2024-09-15')).toBe('Nghị định 20/2021/NĐ-CP');
  expect(clause('2026-10-04')).toBe('Nghị định 20/2021/NĐ-CP');
  expect(clause('2026-10-05')).toBe('Nghị định 335/2026/NĐ-CP');
});

test('before the social pension, the point for 80 and older gives way to severe disability', () => {
  const facts: Facts = {
    ...born('1941-03-01'),
    pension: ['none'],
    poverty: ['neither'],
    disability: ['severe'],
  };
  expect(paid(facts, '2024-06-15')).toEqual({ 'disability-assistance': 720_000 });
});

test.each<[string, Facts]>([
  ['whether she has a pension is not known', { ...born('1947-05-01'), ...ALONE }],
  ['whether she is disabled is not known', { ...born('1947-05-01'), pension: ['none'] }],
])('nothing gives way to or for what is unknown: %s', (_says, facts) => {
  expect(giving(facts, NOVEMBER)).toEqual({});
});

test('a higher allowance that is sure takes the place of a lower one, however high it may still go', () => {
  const facts: Facts = {
    ...born('1953-05-01'),
    poverty: ['poor'],
    supporter: ['none'],
    pension: ['none'],
  };
  expect(giving(facts, NOVEMBER)).toEqual({ 'social-pension': 'elderly-assistance' });
});

test('two ranges that overlap: nobody knows yet which of them is paid', () => {
  const facts: Facts = { ...ALONE, birth: about1951(), pension: ['none'], disability: ['severe'] };
  const atLeast810 = { ...facts, takenIn: 'declined' } as const;
  expect(giving(atLeast810, NOVEMBER)['elderly-assistance']).toBeUndefined();
  const unsure = assess(atLeast810, NOVEMBER).filter(isPayable);
  expect(unsure.map(({ programme }) => programme)).toContain('elderly-assistance');
});

describe('a small pension, beside which the commune sets the social pension', () => {
  const small: Facts = {
    ...born('1947-05-01'),
    pension: ['survivor'],
    pensionAmount: { min: 400_000, max: 400_000 },
  };

  test('full amount or gap, it lies below any assistance and gives way to it', () => {
    expect(giving({ ...small, ...ALONE, disability: ['none'] }, NOVEMBER)).toEqual({
      'social-pension': 'elderly-assistance',
    });
    const disabled: Facts = { ...small, poverty: ['neither'], disability: ['severe'] };
    expect(giving(disabled, NOVEMBER)).toEqual({ 'social-pension': 'disability-assistance' });
    expect(giving(disabled, '2026-08-15')).toEqual({ 'social-pension': 'disability-assistance' });
  });

  test('alone it stands, and takes no other place', () => {
    const alone: Facts = { ...small, poverty: ['neither'], disability: ['none'] };
    expect(giving(alone, NOVEMBER)).toEqual({});
    expect(giving({ ...small, ...ALONE, disability: 'declined' }, NOVEMBER)).toEqual({
      'social-pension': 'elderly-assistance',
    });
  });
});

test('insurance and housing are no rivals', () => {
  const facts: Facts = { ...born('1947-05-01'), ...ALONE, pension: ['none'], work: ['none'] };
  const marked = assess(facts, NOVEMBER).filter((one) => one.givesWayTo !== null);
  expect(marked.every(({ programme }) => RIVALS.includes(programme))).toBe(true);
});

test('an amount known from memory alone takes no other place', () => {
  const facts: Facts = { ...born('1947-05-01'), ...ALONE, pension: ['none'], disability: ['none'] };
  const remembered = assess(facts, NOVEMBER).map((one): Assessment => ({
    ...one,
    givesWayTo: null,
    standing: one.programme === 'elderly-assistance' ? 'unverified' : one.standing,
  }));
  expect(markHighestOnly(remembered, civilDate(NOVEMBER))).toEqual(remembered);
});

test('whoever gives way gives way to what is paid; only what the clause lets add up is paid together', () => {
  fc.assert(
    fc.property(blurredFacts, fc.nat(1_900), ({ blurred }, days) => {
      const on = addDays(civilDate('2021-07-01'), days);
      const { birth: _left, inFacility: _out, ...rest } = blurred;
      const all = assessPerson({ ...rest, birth: about1951() }, on);
      const payable = all.filter((one) => isPayable(one) && RIVALS.includes(one.programme));
      // Whether what stays is paid besides a merit allowance may be open; it takes the place all the same.
      const staying = all.filter(
        (one) => isPayableAlone(one) && one.givesWayTo === null && RIVALS.includes(one.programme),
      );
      const sure = staying.reduce((total, { amount }) => total + span(amount).min, 0);
      for (const { givesWayTo, amount, programme } of all) {
        if (givesWayTo === null) continue;
        const most = amount === 'commune-decides' ? 540_000 : span(amount).max;
        const other = all.find((one) => one.programme === givesWayTo.programme);
        expect(RIVALS).toContain(programme);
        expect(other).toMatchObject({ truth: 'yes', givesWayTo: null });
        expect(sure).toBeGreaterThanOrEqual(most);
      }
      const exact = payable
        .filter(({ amount }) => span(amount).min === span(amount).max)
        .map(({ programme }) => programme);
      const parent = exact.includes('single-parent-assistance');
      const others = exact.filter((programme) => programme !== 'single-parent-assistance');
      expect(others.length).toBeLessThanOrEqual(1);
      if (parent) expect(others.filter((one) => !ADD_UP.includes(one))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function assess(facts: Facts, on: string): readonly Assessment[] {
  return assessPerson(facts, civilDate(on));
}

/** What is paid a month, by programme. */
function paid(facts: Facts, on: string): Record<string, number> {
  const payable = assess(facts, on).filter(isPayable);
  return Object.fromEntries(payable.map((one) => [one.programme, span(one.amount).min]));
}

/** Who gives way to whom. */
function giving(facts: Facts, on: string): Record<string, string> {
  return Object.fromEntries(
    assess(facts, on).flatMap(({ programme, givesWayTo }) =>
      givesWayTo === null ? [] : [[programme, givesWayTo.programme]],
    ),
  );
}

function span(amount: Assessment['amount'] | undefined): { min: number; max: number } {
  if (amount === null || amount === undefined || amount === 'commune-decides') {
    throw new Error('no amount');
  }
  return amount;
}

function about1951() {
  return { min: civilDate('1950-06-01'), max: civilDate('1952-06-01') };
}
