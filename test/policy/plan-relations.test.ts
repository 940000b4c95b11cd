import type { Facts, Household } from '../../src/policy';
import { householdPlan, requirePlace } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';
import { born, bornIn } from './case';

const ON = civilDate('2026-11-26');
const MOTHER: Facts = {
  ...born('1992-05-05'),
  marriage: ['widowed'],
  pension: ['none'],
  disability: ['severe'],
  allowance: ['none'],
  hiv: false,
};
const POOR: Facts = { poverty: ['poor'] };

function plan(household: Partial<Household> & Pick<Household, 'people'>) {
  return householdPlan({ shared: POOR, ...household }, ON);
}

function benefit(found: ReturnType<typeof plan>, person: number, programme: string) {
  return found.people[person]?.benefits.find((one) => one.assessment.programme === programme);
}

describe('relations', () => {
  const children = [born('2018-03-03'), born('2020-03-03')];
  const relations = [
    { person: 1, is: 'child', of: 0 },
    { person: 2, is: 'child', of: 0 },
  ] as const;

  test('a disabled widow with two listed children: both allowances, the children counted from the list', () => {
    const found = plan({ people: [MOTHER, ...children], relations });
    expect(benefit(found, 0, 'single-parent-assistance')).toMatchObject({ certain: 1_080_000 });
    expect(benefit(found, 0, 'disability-assistance')).toMatchObject({ certain: 810_000 });
    expect(found.monthly.certain).toBe(1_890_000);
  });

  test('without relations nobody’s children are guessed', () => {
    const found = plan({ people: [MOTHER, ...children] });
    expect(benefit(found, 0, 'single-parent-assistance')?.certain ?? 0).toBe(0);
  });

  test('a child known only by its year, on the edge of 16, is promised nothing', () => {
    const found = plan({ people: [MOTHER, bornIn(2010)], relations: relations.slice(0, 1) });
    expect(benefit(found, 0, 'single-parent-assistance')?.certain ?? 0).toBe(0);
  });

  test('husband and wife are married, whatever was left unsaid', () => {
    const found = plan({
      people: [{ ...born('1980-01-01') }, { ...born('1982-01-01'), marriage: ['separated'] }],
      relations: [{ person: 1, is: 'spouse', of: 0 }],
    });
    expect(found.people).toHaveLength(2);
  });

  test.each([
    ['a wife who says she is single', { family: ['single'] }, 'family'],
    ['a wife who says she is a widow', { marriage: ['widowed'] }, 'marriage'],
  ] as const)('%s contradicts the list', (_says, stated, fact) => {
    const people = [{ ...born('1980-01-01') }, { ...born('1982-01-01'), ...stated }];
    const made = () => plan({ people, relations: [{ person: 1, is: 'spouse', of: 0 }] });
    expect(made).toThrow(
      expect.objectContaining({ code: 'CONTRADICTION', details: { fact, why: 'relation' } }),
    );
  });

  test('fewer children stated than listed contradicts the list', () => {
    const people = [{ ...MOTHER, youngChildren: { min: 1, max: 1 } }, ...children];
    expect(() => plan({ people, relations })).toThrow(
      expect.objectContaining({ details: { fact: 'youngChildren', why: 'relation' } }),
    );
  });
});

describe('place', () => {
  test('a ward tells that it is one; what was stated against it is refused', () => {
    const place = requirePlace('phường Yên Bái', ON);
    const people = [{ ...born('1980-01-01'), housingGroup: ['none'] as const }];
    expect(() => plan({ people, place })).not.toThrow();
    expect(() => plan({ people, place, shared: { ...POOR, settlement: ['rural'] } })).toThrow(
      expect.objectContaining({ details: { fact: 'settlement', why: 'place' } }),
    );
  });
});

describe('rhythms, terms and papers', () => {
  test('what is paid once is no part of a month, and a household gets it once', () => {
    const shared: Facts = {
      ...POOR,
      houseDamage: ['destroyed'],
      houseWork: ['rebuild'],
      onHouseLand: true,
    };
    const people = [born('1980-01-01'), born('1982-01-01')];
    const found = plan({ people, shared });
    const asked = found.people.map(({ benefits }) =>
      benefits.filter(({ assessment: { programme } }) => programme === 'disaster-house'),
    );
    const roles = asked.flat().map(({ role }) => role);
    expect(roles.filter((role) => role !== 'gives-way').length).toBeLessThanOrEqual(1);
    expect(found.once.most).toBeLessThanOrEqual(found.people[0]?.once.most ?? 0);
  });

  test('an allowance paid from the month of the decision is better asked for this month', () => {
    const found = plan({ people: [MOTHER] });
    const step = found.people[0]?.steps.find(
      ({ benefit: { assessment } }) => assessment.programme === 'disability-assistance',
    );
    expect(step).toMatchObject({ kind: 'apply', by: { key: 'this-month', before: '2026-11-30' } });
  });

  test('the certificate of disability is looked up by the commune since 2026-10-05, and brought before', () => {
    const found = plan({ people: [MOTHER] });
    expect(found.heldPapers.map(({ paper }) => paper)).toContain('disability-certificate');
    expect(found.papers.map(({ paper }) => paper)).not.toContain('disability-certificate');
    const before = householdPlan({ people: [MOTHER], shared: POOR }, civilDate('2026-10-04'));
    expect(before.papers.map(({ paper }) => paper)).toContain('disability-certificate');
    expect(before.heldPapers).toEqual([]);
  });
});
