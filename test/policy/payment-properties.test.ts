import fc from 'fast-check';
import type { Facts, PaymentFile, PaymentMonth } from '../../src/policy';
import { paymentMonths, PROGRAMMES } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import type { Programme } from '../../src/policy/kernel/programme';
import { rulesFor } from '../../src/policy/payment/check-payment-file';
import { AppError } from '../../src/shared/app-error';
import type { CivilDate } from '../../src/shared/civil-date';
import { addDays, addMonths, addYears, civilDate } from '../../src/shared/civil-date';

const RUNS = { numRuns: 150 };
/** Told by its key when a property fails. */
function named(one: Programme): Programme {
  return { ...one, [fc.toStringMethod]: () => one.key } as Programme;
}
const FIRST = civilDate('2025-07-01');
const MONTHLY = PROGRAMMES.filter((one) => {
  try {
    return rulesFor(one).length > 0;
  } catch {
    return false;
  }
});

const programme = fc.constantFrom(...MONTHLY.map((one): Programme => named(one)));
// Half of the decisions are signed within days of a commencement.
const decision = fc.oneof(
  fc.integer({ min: 0, max: 540 }).map((days) => addDays(FIRST, days)),
  fc
    .tuple(fc.constantFrom('2026-07-01', '2026-10-05'), fc.integer({ min: -2, max: 2 }))
    .map(([day, days]) => addDays(civilDate(day), days)),
);

const near = fc
  .tuple(
    fc.constantFrom(3, 4, 16, 60, 70, 75, 80),
    fc.integer({ min: -40, max: 400 }),
    fc.constantFrom(0, 0, 20, 300),
  )
  .map(([years, days, width]) => {
    const min = addDays(addYears(FIRST, -years), days);
    const max = addDays(min, width);
    return { min: min > FIRST ? FIRST : min, max: max > FIRST ? FIRST : max };
  });

/** Somebody who may well have a right: near an age limit, most of the rest known and in her favour. */
const person: fc.Arbitrary<Facts> = fc.record(
  {
    birth: near,
    poverty: fc.constantFrom(['poor'] as const, ['near-poor'] as const, 'declined' as const),
    pension: fc.constant(['none'] as const),
    disability: fc.constantFrom(['severe'] as const, ['extreme'] as const, ['none'] as const),
    supporter: fc.constantFrom(['none'] as const, ['able'] as const),
    takenIn: fc.boolean(),
    father: fc.constantFrom(['dead'] as const, ['none'] as const),
    mother: fc.constantFrom(['dead'] as const, ['missing'] as const),
    abandoned: fc.boolean(),
    allowanceAsChild: fc.boolean(),
    studies: fc.constantFrom(['continuous'] as const, ['none'] as const),
    hiv: fc.boolean(),
    regularIncome: fc.boolean(),
    areaClass: fc.constantFrom(['extremely-difficult'] as const, ['outside'] as const),
    marriage: fc.constantFrom(['widowed'] as const, ['married'] as const),
    youngChildren: fc.nat(2).map((count) => ({ min: count, max: count })),
    studyingChildren: fc.nat(1).map((count) => ({ min: count, max: count })),
    keptChildren: fc.nat(1).map((count) => ({ min: 0, max: count })),
  },
  { requiredKeys: ['birth', 'pension'] },
);

/** Her facts on a day: on the rolls since the decision, but raised only from 5 October if it is of that summer. */
function onDay({ key }: Programme, { facts, decidedOn }: PaymentFile, day: CivilDate): Facts {
  const receipt = key === 'social-pension' ? 'social-pension' : 'social-allowance';
  if (decidedOn >= '2026-07-01' && day >= '2026-07-01' && day < '2026-10-05') {
    return { ...facts, allowance: ['none'] };
  }
  return day.slice(0, 7) > decidedOn.slice(0, 7) ? { ...facts, allowance: [receipt] } : facts;
}

function told(one: Programme, file: PaymentFile, until: CivilDate): readonly PaymentMonth[] {
  try {
    return paymentMonths(one, file, until);
  } catch (error) {
    // A pensioner too young is refused before anything is told.
    if (error instanceof AppError && error.code === 'CONTRADICTION') return [];
    // From when some benefits are paid, the law that we hold does not say for every day.
    if (error instanceof AppError && error.details['why'] === 'start-unknown') return [];
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
    fc.property(programme, person, decision, (one, facts, decidedOn) => {
      const file = { facts, decidedOn };
      const months = told(one, file, addMonths(decidedOn, 14));
      for (const { month, state, amount, why } of months) {
        if (state !== 'paid' && state !== 'elsewhere') continue;
        paid += 1;
        const eve = why.key === 'last-month' ? [addDays(civilDate(`${month}-01`), -1)] : [];
        const wanted = JSON.stringify(amount);
        // Who leaves the rolls before the decree is told without its raise.
        const left = why.key === 'difference-open' ? { allowance: ['none'] as const } : {};
        const said = (day: CivilDate): boolean =>
          wanted ===
          JSON.stringify(assessProgramme(one, { ...onDay(one, file, day), ...left }, day).amount);
        if ([...daysOf(month).reverse(), ...eve].some(said)) continue;
        throw new Error(`${one.key} ${month} ${why.key}: ${JSON.stringify(amount)}`);
      }
    }),
    RUNS,
  );
  // 240 on average; far fewer only when people no longer have the right.
  expect(paid).toBeGreaterThan(RUNS.numRuns / 5);
});

test('a day-by-day reading of the stop rule agrees: no month is paid after one without any right', () => {
  fc.assert(
    fc.property(programme, person, decision, (one, facts, decidedOn) => {
      const file = { facts, decidedOn };
      const months = told(one, file, addMonths(decidedOn, 14));
      for (const [at, { month, state }] of months.entries()) {
        if (at === 0 || state !== 'paid') continue;
        const eve = addDays(civilDate(`${month}-01`), -1);
        const right = [...daysOf(month).reverse(), eve].some(
          (day) => assessProgramme(one, onDay(one, file, day), day).truth !== 'no',
        );
        expect(right).toBe(true);
      }
    }),
    RUNS,
  );
});

test('no month is paid once stopped, and none after the month of death', () => {
  const death = fc.nat(400);
  fc.assert(
    fc.property(programme, person, decision, death, (one, facts, decidedOn, days) => {
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
    fc.property(programme, person, decision, fc.nat(200), (one, facts, day, days) => {
      const later = addDays(day, days);
      const until = addMonths(later, 2);
      const first = (decidedOn: CivilDate): string | undefined =>
        told(one, { facts: facts, decidedOn, filedOn: FIRST }, until).find(
          ({ state }) => state === 'paid',
        )?.month;
      const [early, late] = [first(day), first(later)];
      if (early !== undefined && late !== undefined) expect(late >= early).toBe(true);
    }),
    RUNS,
  );
});
