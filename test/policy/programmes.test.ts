import { assessPerson } from '../../src/policy';
import { reasons } from '../../src/policy/kernel/trace';
import { civilDate } from '../../src/shared/civil-date';
import { born, runCases } from './case';
import { CASE_TABLES } from './case-tables';

for (const [programme, cases] of Object.entries(CASE_TABLES)) {
  describe(programme, () => runCases(programme, cases));
}

describe('assistance for older people gives the reason that a citizen looks for', () => {
  const ON = civilDate('2026-11-15');
  const firstReason = (birth: string, poverty: 'poor' | 'near-poor') => {
    const facts = { ...born(birth), poverty: [poverty], supporter: ['none'] } as const;
    const elderly = assessPerson(facts, ON).find(
      ({ programme }) => programme === 'elderly-assistance',
    );
    if (elderly === undefined) throw new Error('no such programme');
    return reasons(elderly.trace)[0];
  };

  test('at 77 the age of 75 comes first, since it makes the coefficient 2.0', () => {
    expect(firstReason('1949-03-01', 'poor')?.limit?.value).toBe(75);
  });

  test('too young, or not poor: the point for everybody is cited, not the one for who was taken in', () => {
    const everybody = { act: 'Nghị định 335/2026/NĐ-CP', at: 'Điều 5 khoản 5 điểm a' };
    expect(firstReason('1970-03-01', 'poor')?.rule.law).toMatchObject(everybody);
    expect(firstReason('1955-03-01', 'near-poor')?.rule.law).toMatchObject(everybody);
  });
});
