import { assessPerson, factToAsk, outbid } from '../../src/policy';
import type { Facts } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';

const ON = civilDate('2026-11-23');
const ALLOWANCES = ['social-pension', 'elderly-assistance', 'disability-assistance'];
const BORN = { min: civilDate('1949-01-01'), max: civilDate('1949-01-01') };

/** Of the allowances in view: care in a facility is looked at by name only. */
function idle(facts: Facts): readonly string[] {
  const inView = assessPerson(facts, ON).filter(({ programme }) => ALLOWANCES.includes(programme));
  return outbid(inView);
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

test('what adds up is still asked for: a poor single parent’s allowance comes besides that for disability', () => {
  const facts: Facts = {
    birth: BORN,
    disability: ['extreme'],
    pension: ['none'],
    marriage: ['widowed'],
    poverty: ['poor'],
  };
  expect(outbid(assessPerson(facts, ON))).not.toContain('single-parent-assistance');
  const asked = factToAsk(facts, ON, ['single-parent-assistance', 'disability-assistance']);
  expect(['youngChildren', 'keptChildren']).toContain(asked);
});

test('of nobody is it asked whether she has HIV, or what became of her parents, unless something raises it', () => {
  let facts: Facts = { birth: BORN };
  const asked: string[] = [];
  for (let next = factToAsk(facts, ON, []); next !== null; next = factToAsk(facts, ON, [])) {
    asked.push(next);
    facts = { ...facts, [next]: 'declined' };
  }
  expect(asked).toContain('pension');
  expect(asked).not.toContain('hiv');
  expect(asked).not.toContain('father');
});
