import { assessPerson, householdPlan, isPayable, outbid } from '../../src/policy';
import type { Facts } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';
import { born } from './case';

const ON = civilDate('2026-11-15');
const MOTHER: Facts = {
  merit: ['merit'],
  meritTitle: ['heroic-mother'],
  meritSecond: ['none'],
};
const MORE: Facts = { ...MOTHER, meritSecond: ['imprisoned'], meritThird: ['none'] };

function allowance(facts: Facts) {
  const found = assessPerson(facts, ON).find(({ programme }) => programme === 'merit-allowance');
  if (found === undefined) throw new Error('no merit allowance');
  return found;
}

test('a further title from memory alone makes the whole unverified, yet what was certain stays certain', () => {
  expect(isPayable(allowance(MOTHER))).toBe(true);
  expect(allowance(MOTHER).verified).toBeUndefined();
  expect(allowance(MORE)).toMatchObject({
    amount: { min: 10_843_200, max: 10_843_200 },
    standing: 'unverified',
    verified: 9_036_000,
  });
  expect(isPayable(allowance(MORE))).toBe(false);
  const certain = [MOTHER, MORE].map(
    (facts) => householdPlan({ people: [facts], shared: {} }, ON).monthly.certain,
  );
  expect(certain).toEqual([9_036_000, 9_036_000]);
});

test('of a mother who is a war invalid too the law gives the least, and the office the rest', () => {
  const facts: Facts = { ...MOTHER, meritSecond: ['war-invalid'], meritThird: ['none'] };
  const plan = householdPlan({ people: [facts], shared: {} }, ON);
  expect(plan.monthly).toMatchObject({ certain: 9_036_000, amountBy: 'commune' });
  expect(plan.communeDecides.map(({ says }) => says)).toContain(
    'Mức trong bảng của Nghị định 321/2026/NĐ-CP; chưa tìm thấy bảng này',
  );
});

test('the social pension neither gives way to a merit allowance nor takes its place', () => {
  const facts: Facts = { ...MOTHER, ...born('1935-05-01'), pension: ['none'] };
  const both = assessPerson(facts, ON).filter(({ programme }) =>
    ['social-pension', 'merit-allowance'].includes(programme),
  );
  expect(both.map(({ truth, givesWayTo }) => [truth, givesWayTo])).toEqual([
    ['yes', null],
    ['yes', null],
  ]);
  expect(outbid(both)).toEqual([]);
});
