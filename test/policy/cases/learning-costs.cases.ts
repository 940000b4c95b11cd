import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { ASK, NO, OFFICE, overDays, pays } from '../over-days';

const COSTS = 'NĐ 238/2025: hỗ trợ chi phí học tập';
const OLD = 'NĐ 81/2021: quy định cũ';
const ON = '2026-11-23';
const LEVELS = ['preschool', 'primary', 'lower-secondary', 'upper-secondary'] as const;

type Answer = Parameters<typeof overDays>[2][0][1];
const PAID: Answer = pays(150_000, { standing: 'unverified' });
const NOBODY: Facts = { poverty: ['neither'], tuitionGround: ['none'], disability: ['none'] };

function one(says: string, facts: Facts, answer: Answer): Case[] {
  return overDays(says, { facts, proves: COSTS }, [[ON, answer]]);
}

export const learningCostsCases: readonly Case[] = [
  ...overDays(
    'A poor pupil',
    { facts: { schooling: ['primary'], poverty: ['poor'] }, proves: COSTS },
    [
      ['2025-09-03', PAID],
      ['2025-09-04', PAID],
    ],
  ),
  ...overDays(
    'A poor pupil, before the school year 2025-26: the school answers',
    { facts: { schooling: ['primary'], poverty: ['poor'] }, proves: OLD },
    [
      ['2021-07-01', OFFICE],
      ['2021-07-02', OFFICE],
      ['2025-09-02', OFFICE],
    ],
  ),
  ...overDays('Not at school, before', { facts: { schooling: ['none'] }, proves: OLD }, [
    ['2025-09-02', NO],
  ]),
  ...overDays('Nothing known, before', { facts: {}, proves: OLD }, [['2025-09-02', ASK]]),
  ...LEVELS.flatMap((level) => [
    ...one(`Poor, ${level}`, { schooling: [level], poverty: ['poor'] }, PAID),
    ...one(`Orphan, ${level}`, { ...NOBODY, schooling: [level], tuitionGround: ['orphan'] }, PAID),
    ...one(
      `Disabled and near-poor, ${level}`,
      { schooling: [level], poverty: ['near-poor'], disability: ['severe'] },
      PAID,
    ),
    ...one(`On no ground, ${level}`, { ...NOBODY, schooling: [level] }, NO),
  ]),
  ...one('Near-poor alone', { ...NOBODY, schooling: ['primary'], poverty: ['near-poor'] }, NO),
  ...one('Disabled alone', { ...NOBODY, schooling: ['primary'], disability: ['severe'] }, NO),
  ...one(
    'Disabled and poor',
    { ...NOBODY, schooling: ['primary'], disability: ['mild'], poverty: ['poor'] },
    PAID,
  ),
  ...one('Not at school, poor', { schooling: ['none'], poverty: ['poor'] }, NO),
  ...one(
    'Poor student at a college: the school decides',
    { schooling: ['college'], poverty: ['poor'] },
    { ...OFFICE, amount: 150_000 },
  ),
  ...one('Student at a college, on no ground', { ...NOBODY, schooling: ['college'] }, NO),
  ...one('Nothing known', {}, ASK),
  ...one('Poor, level not known', { poverty: ['poor'] }, ASK),
  ...one('Pupil, poverty not known', { schooling: ['primary'] }, ASK),
  ...one(
    'Pupil, does not know whether the household is poor',
    { schooling: ['primary'], poverty: 'declined', tuitionGround: ['none'], disability: ['none'] },
    OFFICE,
  ),
  ...one(
    'Poor or near-poor',
    { ...NOBODY, schooling: ['primary'], poverty: ['poor', 'near-poor'] },
    ASK,
  ),
];
