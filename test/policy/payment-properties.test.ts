import fc from 'fast-check';
import type { Facts, PaymentFile, PaymentMonth } from '../../src/policy';
import { paymentMonths, PROGRAMMES } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import type { Programme } from '../../src/policy/kernel/programme';
import { rulesFor } from '../../src/policy/payment/check-payment-file';
import { AppError } from '../../src/shared/app-error';
import type { CivilDate } from '../../src/shared/civil-date';
import { addDays, addMonths, civilDate } from '../../src/shared/civil-date';
import { blurredFacts, exactFacts } from './random-worlds';

const RUNS = { numRuns: 150 };
const FIRST = civilDate('2025-07-01');
const MONTHLY = PROGRAMMES.filter((one) => {
  try {
    return rulesFor(one).length > 0;
  } catch {
    return false;
  }
});

const programme = fc.constantFrom(...MONTHLY.map((one): Programme => one));
// Half of the decisions are signed within days of a commencement.
const decision = fc.oneof(
  fc.integer({ min: 0, max: 540 }).map((days) => addDays(FIRST, days)),
  fc
    .tuple(fc.constantFrom('2026-07-01', '2026-10-05'), fc.integer({ min: -2, max: 2 }))
    .map(([day, days]) => addDays(civilDate(day), days)),
);

/** On the rolls as the file has it, and born before the decision. */
function factsFor(programmeKey: string, facts: Facts, decidedOn: CivilDate): Facts {
  const receipt = programmeKey === 'social-pension' ? 'social-pension' : 'social-allowance';
  const { birth, work: _work, wage: _wage, merit: _merit, family: _family, ...rest } = facts;
  const { pension: _pension, pensionAmount: _amount, hasHouse: _house, ...more } = rest;
  const allowance: Facts['allowance'] = decidedOn < '2026-07-01' ? [receipt] : ['none'];
  const earlier = (day: CivilDate): CivilDate => (day > FIRST ? addDays(day, -1_461) : day);
  if (birth === undefined || birth === 'declined') return { ...more, pension: ['none'], allowance };
  const born = { min: earlier(birth.min), max: earlier(birth.max) };
  const ordered = born.min <= born.max ? born : { min: born.max, max: born.max };
  return { ...more, pension: ['none'], allowance, birth: ordered };
}

function told(one: Programme, file: PaymentFile, until: CivilDate): readonly PaymentMonth[] {
  try {
    return paymentMonths(one, file, until);
  } catch (error) {
    // A pensioner too young is refused before anything is told.
    if (error instanceof AppError && error.code === 'CONTRADICTION') return [];
    throw error;
  }
}

function daysOf(month: string): CivilDate[] {
  const first = civilDate(`${month}-01`);
  const end = addMonths(first, 1);
  const days: CivilDate[] = [];
  for (let day = first; day < end; day = addDays(day, 1)) days.push(day);
  return days;
}

test('the programmes that a decision pays by the month are found', () => {
  expect(MONTHLY.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['social-pension', 'elderly-assistance', 'disability-assistance']),
  );
});

test('a paid month pays what the programme says on some day of it, or on the eve of its first day', () => {
  let paid = 0;
  fc.assert(
    fc.property(programme, blurredFacts, decision, (one, { blurred }, decidedOn) => {
      const facts = factsFor(one.key, blurred, decidedOn);
      const months = told(one, { facts, decidedOn }, addMonths(decidedOn, 14));
      for (const { month, state, amount, why } of months) {
        if (state !== 'paid' && state !== 'elsewhere') continue;
        paid += 1;
        const days = daysOf(month);
        const eve = why.key === 'last-month' ? [addDays(days[0] as CivilDate, -1)] : [];
        const said = [...eve, ...days].map((day) => {
          // Who leaves the rolls before the decree is told without its raise.
          const without = why.key === 'difference-open' ? { allowance: ['none'] as const } : {};
          return JSON.stringify(assessProgramme(one, { ...facts, ...without }, day).amount);
        });
        if (said.includes(JSON.stringify(amount))) continue;
        throw new Error(`${one.key} ${month} ${why.key}: ${JSON.stringify(amount)}`);
      }
    }),
    RUNS,
  );
  expect(paid).toBeGreaterThan(100);
});

test('a day-by-day reading of the stop rule agrees: no month is paid after one without any right', () => {
  fc.assert(
    fc.property(programme, exactFacts, decision, (one, exact, decidedOn) => {
      const facts = factsFor(one.key, exact, decidedOn);
      const months = told(one, { facts, decidedOn }, addMonths(decidedOn, 14));
      for (const [at, { month, state }] of months.entries()) {
        if (at === 0 || state === 'open') continue;
        const eve = addDays(civilDate(`${month}-01`), -1);
        const right = [eve, ...daysOf(month)].some(
          (day) => assessProgramme(one, facts, day).truth !== 'no',
        );
        if (state === 'paid') expect(right).toBe(true);
      }
    }),
    RUNS,
  );
});

test('no month is paid once stopped, and none after the month of death', () => {
  const death = fc.nat(400);
  fc.assert(
    fc.property(programme, blurredFacts, decision, death, (one, { blurred }, decidedOn, days) => {
      const facts = factsFor(one.key, blurred, decidedOn);
      const on = addDays(decidedOn, days);
      const file = { facts, decidedOn, ended: { on, why: 'death' as const } };
      const months = told(one, file, addMonths(on, 3));
      const states = months.map(({ state }) => state);
      const firstStop = states.indexOf('stopped');
      if (firstStop >= 0) expect(new Set(states.slice(firstStop))).toEqual(new Set(['stopped']));
      for (const { month, state } of months) {
        if (month > on.slice(0, 7)) expect(state).toBe('stopped');
      }
    }),
    RUNS,
  );
});

test('a decision signed later never pays earlier', () => {
  fc.assert(
    fc.property(programme, blurredFacts, decision, fc.nat(200), (one, { blurred }, day, days) => {
      const later = addDays(day, days);
      const until = addMonths(later, 2);
      const first = (decidedOn: CivilDate): string | undefined =>
        told(
          one,
          { facts: factsFor(one.key, blurred, day), decidedOn, filedOn: FIRST },
          until,
        ).find(({ state }) => state === 'paid')?.month;
      const [early, late] = [first(day), first(later)];
      if (early !== undefined && late !== undefined) expect(late >= early).toBe(true);
    }),
    RUNS,
  );
});
