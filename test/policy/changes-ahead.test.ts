import fc from 'fast-check';
import type { Facts } from '../../src/policy';
import { knownOn, PROGRAMMES, whenChanges } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import type { Programme } from '../../src/policy/kernel/programme';
import type { CivilDate } from '../../src/shared/civil-date';
import { addDays, civilDate } from '../../src/shared/civil-date';
import { born } from './case';
import { blurredFacts } from './random-worlds';

/** 'day: truth amount (causes)' of each change. */
function told(programme: string, facts: Facts, on: string, ends = {}): string[] {
  return whenChanges(programme, { facts, ends }, civilDate(on)).map((change) => {
    const { truth, amount } = change.after;
    const sum = amount === null || amount === 'commune-decides' ? amount : amount.min;
    const causes = change.causes.map((cause) =>
      cause.kind === 'age' ? `${cause.limit}` : cause.kind === 'number' ? cause.key : cause.kind,
    );
    return `${change.on}: ${truth} ${sum} (${causes.join(', ')})`;
  });
}

test('a severely disabled child: the law, the new standard, her 16th and her 60th birthday', () => {
  const facts: Facts = { ...born('2012-03-10'), disability: ['severe'], allowance: ['none'] };
  expect(told('disability-assistance', facts, '2026-09-01')).toEqual([
    '2026-10-05: yes 1080000 (law, standard-rate)',
    '2028-03-10: yes 810000 (16)',
    '2072-03-10: yes 1080000 (60)',
  ]);
});

test('a birth known only by its year makes the answer open between two birthdays', () => {
  const facts: Facts = {
    birth: { min: civilDate('1952-01-01'), max: civilDate('1952-12-31') },
    pension: ['none'],
    poverty: ['neither'],
  };
  expect(told('social-pension', facts, '2026-11-01')).toEqual([
    '2027-01-01: unknown 540000 (75)',
    '2027-12-31: yes 540000 (75)',
  ]);
});

test('the day after a recognition ends nobody knows any more', () => {
  const facts: Facts = { ...born('1954-05-05'), pension: ['none'], poverty: ['poor'] };
  const ends = { poverty: civilDate('2026-12-31') };
  expect(told('social-pension', facts, '2026-11-01', ends)).toEqual([
    '2027-01-01: unknown 540000 (recognition-ends)',
    '2029-05-05: yes 540000 (75)',
  ]);
});

test('a recognition that has ended already is not known today', () => {
  const known = {
    facts: { poverty: ['poor'] as const, pension: ['none'] as const },
    ends: { poverty: civilDate('2026-10-31') },
  };
  expect(knownOn(known, civilDate('2026-10-31'))).toEqual(known.facts);
  expect(knownOn(known, civilDate('2026-11-01'))).toEqual({ pension: ['none'] });
});

test('nothing ahead: an empty list', () => {
  expect(
    told('social-pension', { ...born('1940-01-01'), pension: ['none'] }, '2026-11-01'),
  ).toEqual([]);
});

const programme = fc.constantFrom(...PROGRAMMES.map((one): Programme => one));
const START = civilDate('2023-01-01');
const later = fc.integer({ min: 1, max: 300 }).map((days) => addDays(START, days));

test('the changes of a year are those that a day-by-day scan sees, recognitions that end among them', () => {
  fc.assert(
    fc.property(programme, blurredFacts, later, (one, { blurred }, end) => {
      const known = { facts: bornBefore(blurred, START), ends: { poverty: end, disability: end } };
      const last = addDays(START, 365);
      const scanned: CivilDate[] = [];
      let before = answer(one, knownOn(known, START), START);
      for (let day = addDays(START, 1); day <= last; day = addDays(day, 1)) {
        const now = answer(one, knownOn(known, day), day);
        if (now !== before) scanned.push(day);
        before = now;
      }
      const found = whenChanges(one, known, START).map(({ on }) => on);
      expect(found.filter((day) => day <= last).slice(0, 8)).toEqual(scanned.slice(0, 8));
    }),
    { numRuns: 40 },
  );
});

function answer(one: Programme, facts: Facts, on: CivilDate): string {
  const { truth, amount, gift, insurance, lines } = assessProgramme(one, facts, on);
  return JSON.stringify({ truth, amount, gift, insurance, lines });
}

// Random births reach up to the random worlds' own day, which lies after this one.
function bornBefore(facts: Facts, on: CivilDate): Facts {
  const { birth } = facts;
  if (birth === undefined || birth === 'declined') return facts;
  const earlier = (date: CivilDate): CivilDate => (date > on ? on : date);
  return { ...facts, birth: { min: earlier(birth.min), max: earlier(birth.max) } };
}
