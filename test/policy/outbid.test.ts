import { assessPerson, factToAsk, outbid } from '../../src/policy';
import type { Facts } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';

const ON = civilDate('2026-11-23');
const ALLOWANCES = ['social-pension', 'elderly-assistance', 'disability-assistance'];
const BORN = { min: civilDate('1949-01-01'), max: civilDate('1949-01-01') };

function idle(facts: Facts): readonly string[] {
  return outbid(assessPerson(facts, ON));
}

test('a sure 1.350.000 leaves nothing to ask for the social pension of 540.000', () => {
  const facts: Facts = { birth: BORN, disability: ['extreme'], poverty: ['neither'] };
  expect(idle(facts)).toEqual(['social-pension']);
  expect(factToAsk(facts, ON, ALLOWANCES)).toBeNull();
});

test('an allowance that may still pay more is asked for', () => {
  const facts: Facts = { birth: BORN, pension: ['none'] };
  expect(idle(facts)).toEqual([]);
  expect(factToAsk(facts, ON, ALLOWANCES)).not.toBeNull();
});

test('asked about alone, the social pension is not left out for a rival out of view', () => {
  const facts: Facts = { birth: BORN, disability: ['extreme'], poverty: ['neither'] };
  expect(factToAsk(facts, ON, ['social-pension'])).toBe('pension');
});

test('health insurance is nobody’s rival', () => {
  const facts: Facts = { birth: BORN, disability: ['extreme'], poverty: ['neither'] };
  expect(factToAsk(facts, ON, [])).not.toBeNull();
});
