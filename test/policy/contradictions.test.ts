import type { Facts } from '../../src/policy';
import { assessPerson, checkTogether, CONTRADICTION_KEYS, contradictionIn } from '../../src/policy';
import { AppError } from '../../src/shared/app-error';
import { civilDate } from '../../src/shared/civil-date';
import { born, bornIn, just } from './case';

const ON = civilDate('2026-11-26');

/** What cannot be, and the same one step beside it, which can. */
const TABLE: readonly (readonly [key: string, wrong: Facts, right: Facts])[] = [
  [
    'pensioner-too-young',
    { ...born('1991-11-27'), pension: ['retirement'] },
    { ...born('1991-11-26'), pension: ['retirement'] },
  ],
  [
    'pension-without-pension',
    { pension: ['none'], pensionAmount: just(1) },
    { pension: ['none'], pensionAmount: { min: 0, max: 400_000 } },
  ],
  [
    'social-pensioner-too-young',
    { ...born('1956-11-27'), allowance: ['social-pension'] },
    { ...born('1956-11-26'), allowance: ['social-pension'] },
  ],
  [
    'working-child',
    { ...born('2017-05-05'), work: ['employee'] },
    { ...born('2017-05-05'), work: ['student', 'employee'] },
  ],
  [
    'wage-without-work',
    { work: ['student'], wage: just(5_000_000) },
    { work: ['employee'], wage: just(5_000_000) },
  ],
  [
    'veteran-too-young',
    { ...born('2010-01-01'), merit: ['veteran'] },
    { ...born('2010-01-01'), merit: ['martyr-relative'] },
  ],
  [
    'married-child',
    { ...bornIn(2016), family: ['couple'] },
    { ...bornIn(2016), family: ['single'] },
  ],
  [
    'floor-without-house',
    { hasHouse: false, areaPerHead: just(12) },
    { hasHouse: true, areaPerHead: just(12) },
  ],
  [
    'house-elsewhere-without-house',
    { hasHouse: false, houseOtherProvince: true },
    { hasHouse: false, houseOtherProvince: false },
  ],
  [
    'head-beyond-house',
    { dwellingPerHead: just(31), houseArea: just(30) },
    { dwellingPerHead: just(30), houseArea: just(30) },
  ],
  [
    'marriage-and-family',
    { marriage: ['married'], family: ['single'] },
    { marriage: ['married'], family: ['couple'] },
  ],
  [
    'marriage-and-family',
    { marriage: ['widowed'], family: ['couple'] },
    { marriage: ['separated'], family: ['couple'] },
  ],
  [
    'marriage-and-family',
    { marriage: ['married'], family: ['single', 'single-with-minor'] },
    { marriage: ['married', 'widowed'], family: ['single'] },
  ],
  [
    'spouse-of-a-child',
    { ...born('2013-11-27'), marriage: ['widowed'] },
    { ...born('2013-11-26'), marriage: ['widowed'] },
  ],
  [
    'child-of-a-child',
    { ...born('2013-11-27'), youngChildren: just(1) },
    { ...born('2013-11-27'), youngChildren: { min: 0, max: 1 } },
  ],
  [
    'pregnant-child',
    { ...born('2017-11-27'), pregnant: true },
    { ...born('2017-11-26'), pregnant: true },
  ],
  [
    'pregnant-and-dead',
    { death: ['ordinary', 'disaster'], pregnant: true },
    { death: ['missing', 'none'], pregnant: true },
  ],
  [
    'student-at-no-school',
    { work: ['student'], schooling: ['none'] },
    { work: ['student', 'none'], schooling: ['none'] },
  ],
  [
    'boarder-at-no-school',
    { boarding: ['boarder'], schooling: ['college'] },
    { boarding: ['boarder'], schooling: ['upper-secondary'] },
  ],
  [
    'preschool-too-old',
    { ...born('2016-11-26'), schooling: ['preschool'] },
    { ...born('2016-11-27'), schooling: ['preschool'] },
  ],
  [
    'college-too-young',
    { ...born('2013-11-27'), schooling: ['college'] },
    { ...born('2013-11-26'), schooling: ['college'] },
  ],
  [
    'title-without-merit',
    { meritTitle: ['war-invalid'], merit: ['none'] },
    { meritTitle: ['carer'], merit: ['none'] },
  ],
  [
    'title-too-young',
    { ...born('2008-11-27'), meritTitle: ['war-invalid'] },
    { ...born('2008-11-27'), meritTitle: ['agent-orange-child'] },
  ],
  [
    'months-beyond-months',
    { insuredIn24: just(13), insuredIn36: just(12) },
    { insuredIn24: just(12), insuredIn36: just(12) },
  ],
  [
    'job-goes-on',
    { jobEnded: false, jobEndedMonths: just(1) },
    { jobEnded: true, jobEndedMonths: just(1) },
  ],
  [
    'days-without-injury',
    { injured: false, emergencyDays: just(1) },
    { injured: false, emergencyDays: just(0) },
  ],
];

test.each(TABLE)('%s is refused by name, its neighbour is not', (key, wrong, right) => {
  expect(contradictionIn(wrong, ON)?.key).toBe(key);
  expect(contradictionIn(right, ON)).toBeNull();
});

test('every contradiction stands in the table', () => {
  const named: string[] = TABLE.map(([key]) => key);
  expect(CONTRADICTION_KEYS.filter((key) => !named.includes(key))).toEqual([]);
});

test('a pensioner of nine: the refusal names both facts and says what to do', () => {
  const facts: Facts = { ...born('2017-03-03'), pension: ['retirement'] };
  expect(() => checkTogether(facts, ON)).toThrow(
    expect.objectContaining({
      code: 'CONTRADICTION',
      details: { fact: 'pension', with: 'birth', why: 'pensioner-too-young' },
    }),
  );
  expect(() => checkTogether(facts, ON)).toThrow(/correct one of them/);
});

test('a fact that cannot be by itself is refused first', () => {
  const facts: Facts = {
    birth: { min: ON, max: civilDate('2026-11-27') },
    pension: ['retirement'],
  };
  expect(() => checkTogether(facts, ON)).toThrow(AppError);
  expect(() => checkTogether(facts, ON)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
});

test('what is not known for sure contradicts nothing', () => {
  const vague: Facts = {
    birth: { min: civilDate('1960-01-01'), max: civilDate('2017-01-01') },
    pension: ['retirement', 'none'],
    work: 'declined',
  };
  expect(contradictionIn(vague, ON)).toBeNull();
  expect(assessPerson(vague, ON).length).toBeGreaterThan(0);
});
