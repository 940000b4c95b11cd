import fc from 'fast-check';
import {
  careAfterCard,
  cardValidity,
  contribution,
  contributionGroups,
  coPayment,
  fiveYearRule,
  householdContribution,
  keepsStanding,
  selfReferralShare,
} from '../../src/policy';
import type { Facility } from '../../src/policy';
import type { Dated } from '../../src/policy/kernel/in-force';
import { inForce } from '../../src/policy/kernel/in-force';
import { BASE_SALARY } from '../../src/policy/parameters/base-salary';
import * as care from '../../src/policy/parameters/insurance-care';
import * as shares from '../../src/policy/parameters/insurance-self-referral';
import { addDays, civilDate } from '../../src/shared/civil-date';
import { healthInsuranceCases } from './cases/health-insurance.cases';
import { cardCases, careCases, mergerCases } from './insurance/card-validity.cases';
import { coPaymentCases } from './insurance/co-payment.cases';
import { contributionCases, householdCases } from './insurance/contribution.cases';
import { fiveYearCases } from './insurance/five-years.cases';
import { titled } from './insurance/row';
import { selfReferralCases } from './insurance/self-referral.cases';

const WORKED_CASES =
  'T01 T03 T04 T06 T07 T09 T11 T12 T13 T14 T16 T17 T19 T20 T22 T23 T24 T26 T27 T29 T30 T32 T34';
const TABLES = {
  contribution: contributionCases,
  'co-payment': coPaymentCases,
  'five years': fiveYearCases,
  'self-referral': selfReferralCases,
  'card validity': cardCases,
};

describe('contribution', () => {
  test.each(titled(contributionCases))('%s', (_title, { on, asked, expected }) => {
    const { own, others, laterChange, standing } = contribution(asked, civilDate(on));
    expect(own).toEqual(both(expected.own));
    if (expected.others !== undefined) expect(others).toEqual(both(expected.others));
    if (expected.laterChange !== undefined) expect(laterChange).toBe(expected.laterChange);
    if (expected.standing !== undefined) expect(standing).toBe(expected.standing);
  });

  test.each(titled(householdCases))('%s', (_title, { on, asked, expected }) => {
    const { total, members } = householdContribution(asked[0], asked[1], {
      paidOn: civilDate(on),
    });
    expect(total).toBe(expected);
    expect(members).toHaveLength(asked[0]);
  });

  test('a place that is not told leaves the range from the first to the fifth member', () => {
    const asked = {
      group: 'household',
      months: 1,
      wage: null,
      pension: null,
      place: null,
    } as const;
    expect(contribution(asked, civilDate('2026-11-24')).own).toEqual({ min: 45_540, max: 113_850 });
  });

  test('every group of every day can be reckoned, and nobody is charged less than nothing', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(1, 3, 6, 12), (on, months) => {
        for (const group of contributionGroups(on)) {
          const asked = { group, months, wage: 5_000_000, pension: 3_000_000, place: 1 } as const;
          const { own, others, laws } = contribution(asked, on);
          expect(own?.min).toBeGreaterThanOrEqual(0);
          expect(others === null || others.min >= 0).toBe(true);
          expect(laws.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('her part and the others’ make 4.5 % of the base salary wherever it is the base', () => {
    const on = civilDate('2026-11-24');
    for (const group of ['student', 'near-poor', 'farm-household', 'mine-victim', 'poor']) {
      const asked = { group, months: 12, wage: null, pension: null, place: null } as const;
      const { own, others } = contribution(asked, on);
      expect((own?.max ?? 0) + (others?.max ?? 0)).toBe(1_366_200);
    }
  });

  test.each([
    [{ group: 'trafficking-victim' }, '2025-06-30', 'NOT_FOUND'],
    [{ group: 'household', place: 0 }, '2026-11-24', 'BAD_INPUT'],
    [{ group: 'household', place: 1.5 }, '2026-11-24', 'BAD_INPUT'],
    [{ group: 'employee', wage: -1 }, '2026-11-24', 'BAD_INPUT'],
    [{ group: 'household' }, '2021-06-30', 'NOT_IN_FORCE'],
  ] as const)('refuses %j on %s', (more, on, code) => {
    const asked = { months: 1, wage: null, pension: null, place: null, ...more } as const;
    expect(() => contribution(asked, civilDate(on))).toThrow(expect.objectContaining({ code }));
  });

  test.each([0, 51, 1.5])('refuses a household of %s', (members) => {
    const reckon = (): unknown =>
      householdContribution(members, 12, { paidOn: civilDate('2026-11-24') });
    expect(reckon).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});

describe('co-payment', () => {
  test.each(titled(coPaymentCases))('%s', (_title, { on, asked, expected }) => {
    const { own, because, standing, communeDecides } = coPayment(asked, civilDate(on));
    const span = expected.own;
    expect(own).toEqual(
      span === null || typeof span === 'number' ? both(span) : { min: span[0], max: span[1] },
    );
    expect(communeDecides.length > 0).toBe(own === null || own.min < own.max);
    if (expected.because !== undefined) expect(because).toBe(expected.because);
    if (expected.standing !== undefined) expect(standing).toBe(expected.standing);
  });

  test('the two parts make the cost, and a better card never costs her more', () => {
    fc.assert(
      fc.property(someDay, fc.nat(80_000_000), someVisit, (on, cost, line) => {
        const owns = [80, 95, 100].map((level) => {
          const { fund, own } = coPayment({ cost, level, line, fiveYears: 'not-reached' }, on);
          expect(fund === null).toBe(own === null);
          if (fund === null || own === null) return null;
          expect([fund.min + own.max, fund.max + own.min]).toEqual([cost, cost]);
          return own.max;
        });
        const known = owns.filter((own) => own !== null);
        expect([...known].sort((a, b) => b - a)).toEqual(known);
      }),
    );
  });

  test.each([
    { cost: -1, level: 80 },
    { cost: 0.5, level: 80 },
    { cost: 1, level: 90 },
    { cost: 1e12, level: 80 },
  ])('refuses %j', (more) => {
    const visit = { line: 'hospital', fiveYears: 'not-reached', ...more } as const;
    expect(() => coPayment(visit, civilDate('2026-11-24'))).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
  });
});

describe('five years', () => {
  test.each(titled(fiveYearCases))('%s', (_title, { on, asked, expected }) => {
    const said = fiveYearRule(coversOf(asked.covers), paidOf(asked.paid), civilDate(on));
    expect(said).toMatchObject(expected);
    expect(said.until).toBe(`${on.slice(0, 4)}-12-31`);
  });

  test('paying more never takes it away, and what is left never grows', () => {
    const one = fc.tuple(fc.nat(364), fc.nat(9_000_000));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), one, (before, more) => {
        const on = civilDate('2026-12-31');
        const pay = ([days, amount]: readonly [number, number]) => ({
          on: addDays(civilDate('2026-01-01'), days),
          amount,
          line: 'correct' as const,
        });
        const covers = coversOf([['2018-01-01', '2026-12-31']]);
        const now = fiveYearRule(covers, before.map(pay), on);
        const then = fiveYearRule(covers, [...before, more].map(pay), on);
        if (now.truth === 'yes') expect(then.truth).toBe('yes');
        expect(then.left).toBeLessThanOrEqual(now.left);
      }),
    );
  });

  test('refuses cover that overlaps, ends before it begins, and half a đồng', () => {
    const on = civilDate('2026-11-24');
    const contradiction = expect.objectContaining({ code: 'CONTRADICTION' });
    const overlap = coversOf([
      ['2020-01-01', '2021-12-31'],
      ['2021-12-31', '2026-12-31'],
    ]);
    expect(() => fiveYearRule(overlap, [], on)).toThrow(contradiction);
    const back = coversOf([['2026-12-31', '2020-01-01']]);
    expect(() => fiveYearRule(back, [], on)).toThrow(contradiction);
    const half = [{ on, amount: 0.5, line: 'correct' as const }];
    expect(() => fiveYearRule([], half, on)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
  });
});

describe('self-referral', () => {
  test.each(titled(selfReferralCases))('%s', (_title, { on, asked, expected }) => {
    const said = selfReferralShare(asked, civilDate(on));
    expect(said.share).toBe(expected);
    expect(said.communeDecides.length > 0).toBe(expected === null);
  });

  test('an emergency, a listed disease or a difficult area never pays less', () => {
    fc.assert(
      fc.property(someDay, someVisit, (on, visit) => {
        const plain = selfReferralShare({ ...visit, because: 'own-choice', patient: 'other' }, on);
        const special = selfReferralShare(visit, on);
        if (plain.share !== null && special.share !== null) {
          expect(special.share).toBeGreaterThanOrEqual(plain.share);
        }
      }),
    );
  });
});

describe('card validity', () => {
  test.each(titled(cardCases))('%s', (_title, { on, asked, expected }) => {
    const { from, until, budgetUntil, communeDecides, standing } = cardValidity(
      asked,
      civilDate(on),
    );
    const [first, last] =
      typeof expected.from === 'string' ? [expected.from, expected.from] : expected.from;
    expect(from).toEqual({ min: first, max: last });
    if (expected.until !== undefined) expect(until).toBe(expected.until);
    if (expected.budgetUntil !== undefined) expect(budgetUntil).toBe(expected.budgetUntil);
    if (expected.open !== undefined) expect(communeDecides.length > 0).toBe(expected.open);
    if (expected.standing !== undefined) expect(standing).toBe(expected.standing);
  });

  test.each(titled(careCases))('%s', (_title, { asked: [until, leaves], expected }) => {
    const { paidUntil } = careAfterCard(
      civilDate(until),
      leaves === null ? null : civilDate(leaves),
    );
    expect(paidUntil).toBe(expected);
  });

  test.each(titled(mergerCases))('%s', (_title, { on, asked, expected }) => {
    const [recognisedOn, documentUntil, determinedAnewOn] = asked.map((day) =>
      day === null ? null : civilDate(day),
    );
    if (recognisedOn === undefined || recognisedOn === null) throw new Error('no day');
    const standing = {
      recognisedOn,
      documentUntil: documentUntil ?? null,
      determinedAnewOn: determinedAnewOn ?? null,
    };
    expect(keepsStanding(standing, civilDate(on)).truth).toBe(expected);
  });

  test('a card never begins before it is paid for, nor more than thirty days after', () => {
    const groups = ['paid-for', 'supported', 'student', 'farm-household', 'self-paying'] as const;
    fc.assert(
      fc.property(
        someDay,
        fc.constantFrom(...groups),
        fc.integer({ min: -400, max: 60 }),
        (on, group, days) => {
          const cardUntil = addDays(on, days);
          const { from } = cardValidity({ kind: 'paid', group, paidOn: on, cardUntil }, on);
          if (from === null) throw new Error('no first day');
          expect(from.min >= on && from.min <= from.max).toBe(true);
          if (days < 0) expect(from.max <= addDays(on, 30)).toBe(true);
          else expect(from).toEqual({ min: addDays(cardUntil, 1), max: addDays(cardUntil, 1) });
        },
      ),
    );
  });

  test('refuses a year out of reach, and leaving before the card has ended', () => {
    const refused = expect.objectContaining({ code: 'BAD_INPUT' });
    const on = civilDate('2026-11-24');
    expect(() => cardValidity({ kind: 'grade-12', year: 1999 }, on)).toThrow(refused);
    expect(() => careAfterCard(on, addDays(on, -1))).toThrow(refused);
    expect(() => careAfterCard(civilDate('2025-06-30'), null)).toThrow(
      expect.objectContaining({ code: 'NOT_IN_FORCE' }),
    );
  });
});

test.each(Object.entries(TABLES))('%s has at least thirty cases', (_name, rows) => {
  const titles = rows.map(({ on, says, proves }) => `${on} ${says} ${proves}`);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBeGreaterThanOrEqual(30);
});

test('every worked case of health insurance stands in a table', () => {
  const rows = [...Object.values(TABLES), householdCases, mergerCases, healthInsuranceCases].flat();
  const found = new Set(rows.flatMap(({ says }) => says.match(/T\d\d/g) ?? []));
  expect(WORKED_CASES.split(' ').filter((name) => !found.has(name))).toEqual([]);
});

test('every number that the calculators count with says where the law says it', () => {
  const cells = Object.values(shares.SELF_REFERRAL_SHARES).flatMap(Object.values) as Dated[];
  const numbers = [...Object.values(care), ...Object.values(shares), ...cells].filter(
    (one): one is Dated => typeof one === 'object' && 'values' in one,
  );
  const laws = numbers.flatMap(({ values }) => values.map(({ law }) => law));
  expect(laws.length).toBeGreaterThan(30);
  expect(laws.filter(({ act, at }) => act === '' || at === '')).toEqual([]);
  expect(inForce(BASE_SALARY, civilDate('2026-11-24')).value).toBe(2_530_000);
});

const someDay = fc.nat(1_970).map((days) => addDays(civilDate('2021-07-01'), days));
const someVisit = fc.record({
  facility: fc.constantFrom(...(Object.keys(shares.SELF_REFERRAL_SHARES) as Facility[])),
  care: fc.constantFrom('outpatient' as const, 'inpatient' as const),
  because: fc.constantFrom('own-choice' as const, 'emergency' as const, 'listed-disease' as const),
  patient: fc.constantFrom('other' as const, 'difficult-area' as const),
});

function both(value: number | null): { min: number; max: number } | null {
  return value === null ? null : { min: value, max: value };
}

function coversOf(covers: readonly (readonly [string, string])[]) {
  return covers.map(([from, until]) => ({ from: civilDate(from), until: civilDate(until) }));
}

function paidOf(paid: readonly (readonly [string, number, 'wrong'?])[]) {
  return paid.map(([on, amount, line]) => ({
    on: civilDate(on),
    amount,
    line: line ?? ('correct' as const),
  }));
}
