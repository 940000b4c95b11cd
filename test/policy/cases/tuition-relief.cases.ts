import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { ASK, NO, OFFICE, overDays, YES } from '../over-days';

const FREE = 'NQ 217/2025: trường công lập không thu học phí';
const LISTS = 'NĐ 238/2025: miễn, giảm học phí';
const OLD = 'NĐ 81/2021: quy định cũ';
const ON = '2026-11-23';

const STUDENT: Facts = { schooling: ['college'] };
const PLAIN: Facts = {
  ...STUDENT,
  tuitionGround: ['none'],
  disability: ['none'],
  ethnicMinority: false,
};

type Answer = Parameters<typeof overDays>[2][0][1];

function share(percent: number, line: string, standing: 'secondary' | 'unverified'): Answer {
  return { ...YES, gift: { kind: 'share', of: 'tuition', percent }, line, standing, amount: null };
}

function one(says: string, facts: Facts, answer: Answer): Case[] {
  return overDays(says, { facts, proves: LISTS }, [[ON, answer]]);
}

const LEVELS = ['preschool', 'primary', 'lower-secondary', 'upper-secondary'] as const;

const commencement: readonly Case[] = [
  ...overDays(
    'A pupil of a public school',
    { facts: { schooling: ['primary'], publicSchool: true }, proves: FREE },
    [
      ['2021-07-01', OFFICE],
      ['2021-10-14', OFFICE],
      ['2021-10-15', OFFICE],
      ['2021-10-16', OFFICE],
      ['2025-09-02', OFFICE],
      ['2025-09-03', share(100, 'public-school', 'unverified')],
      ['2025-09-04', share(100, 'public-school', 'unverified')],
    ],
  ),
  ...overDays(
    'A student with merit in the family',
    { facts: { ...STUDENT, tuitionGround: ['merit-family'] }, proves: OLD },
    [
      ['2025-09-02', OFFICE],
      ['2025-09-03', share(100, 'college-waived', 'secondary')],
      ['2025-09-04', share(100, 'college-waived', 'secondary')],
    ],
  ),
  ...overDays('Not at school, before', { facts: { schooling: ['none'] }, proves: OLD }, [
    ['2021-07-01', NO],
    ['2025-09-02', NO],
  ]),
  ...overDays('Level of school not known, before', { facts: {}, proves: OLD }, [
    ['2025-09-02', ASK],
  ]),
];

export const tuitionReliefCases: readonly Case[] = [
  ...commencement,
  ...LEVELS.flatMap((level) => [
    ...one(
      `Public school, ${level}`,
      { schooling: [level], publicSchool: true },
      share(100, 'public-school', 'unverified'),
    ),
    ...one(
      `Private school, ${level}: the school and the commune answer`,
      { schooling: [level], publicSchool: false },
      OFFICE,
    ),
  ]),
  ...one('Public or private not known', { schooling: ['primary'] }, ASK),
  ...one(
    'Does not know whether the school is public',
    { schooling: ['primary'], publicSchool: 'declined' },
    OFFICE,
  ),
  ...one('Not at school', { schooling: ['none'] }, NO),
  ...one('Nothing known', {}, ASK),
  ...one('Student, nothing else known', STUDENT, ASK),
  ...one('Student on no ground', PLAIN, NO),
  ...(['merit-family', 'orphan', 'very-small-people'] as const).flatMap((ground) =>
    one(
      `Student, ${ground}`,
      { ...PLAIN, tuitionGround: [ground] },
      share(100, 'college-waived', 'secondary'),
    ),
  ),
  ...(['mild', 'severe', 'extreme'] as const).flatMap((level) =>
    one(
      `Disabled student, ${level}`,
      { ...PLAIN, disability: [level] },
      share(100, 'college-waived', 'unverified'),
    ),
  ),
  ...(['poor', 'near-poor'] as const).flatMap((poverty) =>
    one(
      `Student of an ethnic minority, ${poverty}`,
      { ...PLAIN, ethnicMinority: true, poverty: [poverty] },
      share(100, 'college-waived', 'secondary'),
    ),
  ),
  ...one('Poor, but not of a minority', { ...PLAIN, poverty: ['poor'] }, NO),
  ...one(
    'Of a minority, not poor, in an extremely difficult village',
    {
      ...PLAIN,
      ethnicMinority: true,
      poverty: ['neither'],
      areaClass: ['extremely-difficult'],
    },
    share(70, 'college-lowered', 'secondary'),
  ),
  ...one(
    'Of a minority, poor, in an extremely difficult village: the better of the two',
    { ...PLAIN, ethnicMinority: true, poverty: ['poor'], areaClass: ['extremely-difficult'] },
    share(100, 'college-waived', 'secondary'),
  ),
  ...one(
    'Of a minority, not poor, in a merely difficult commune',
    { ...PLAIN, ethnicMinority: true, poverty: ['neither'], areaClass: ['difficult'] },
    NO,
  ),
  ...one(
    'Heavy trade',
    { ...PLAIN, tuitionGround: ['heavy-trade'] },
    share(70, 'college-lowered', 'secondary'),
  ),
  ...one(
    'Child of a victim of a work accident',
    { ...PLAIN, tuitionGround: ['work-accident-child'] },
    share(50, 'college-halved', 'secondary'),
  ),
  ...one(
    'Heavy trade, but perhaps disabled: perhaps free',
    { ...STUDENT, tuitionGround: ['heavy-trade'], ethnicMinority: false },
    { truth: 'yes', state: 'open', gift: { kind: 'share', percent: 70 } },
  ),
  ...one('Does not know on which ground', { ...PLAIN, tuitionGround: 'declined' }, OFFICE),
];
