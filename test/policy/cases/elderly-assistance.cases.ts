import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { ages, born, bornIn, through } from '../case';

const A = 'NĐ 20/2021 Điều 5 khoản 5 điểm a, Điều 6 khoản 1 điểm đ';
const B = 'NĐ 335/2026 Điều 5 khoản 5 điểm a, Điều 6 khoản 1 điểm đ';
const EIGHTY = 'NĐ 20/2021 Điều 5 khoản 5 điểm c; NĐ 176/2025';
const DIFFICULT = 'NĐ 20/2021 Điều 5 khoản 5 điểm b; NĐ 176/2025';
const TAKEN_IN = 'NĐ 20/2021 Điều 5 khoản 5 điểm d; NĐ 335/2026 Điều 5 khoản 5 điểm b';
const BACK = 'NĐ 335/2026 Điều 32 khoản 3–5';

const ALONE: Facts = { poverty: ['poor'], supporter: ['none'], takenIn: false };
const NEW: Facts = { ...ALONE, allowance: ['none'] };
const ON_ROLLS: Facts = { ...ALONE, allowance: ['social-allowance'] };
const RICHER: Facts = { poverty: ['neither'], pension: ['none'] };
const HIGHLAND: Facts = { poverty: ['near-poor'], areaClass: ['extremely-difficult'] };

const poorAndAlone: readonly Case[] = [
  ...through('T30: 65 and poor, nobody has a duty to support her', A, {
    facts: { ...ALONE, ...born('1959-03-01') },
    days: [['2024-09-15', 750_000]],
    line: 'alone',
  }),
  ...through('Poor and alone when the standard rises', A, {
    facts: { ...ALONE, ...born('1955-03-01') },
    days: [
      ['2021-07-01', 540_000],
      ['2021-07-02', 540_000],
      ['2024-06-30', 540_000],
      ['2024-07-01', 750_000],
      ['2024-07-02', 750_000],
      ['2025-06-30', 750_000],
      ['2025-07-01', 750_000],
      ['2025-07-02', 750_000],
    ],
    line: 'alone',
  }),
  ...ages('Poor and alone around her 60th birthday', A, {
    facts: ALONE,
    on: '2024-09-15',
    births: [
      ['1964-09-16', null],
      ['1964-09-15', 750_000],
      ['1964-09-14', 750_000],
    ],
  }),
  ...ages('Poor and alone around her 80th birthday, first decree', A, {
    facts: ALONE,
    on: '2025-09-15',
    births: [
      ['1945-09-16', 750_000],
      ['1945-09-15', 1_000_000],
      ['1945-09-14', 1_000_000],
    ],
  }),
  ...ages('Poor and alone around her 75th birthday, first decree: no change yet', A, {
    facts: ALONE,
    on: '2025-09-15',
    births: [
      ['1950-09-16', 750_000],
      ['1950-09-15', 750_000],
      ['1950-09-14', 750_000],
    ],
  }),
  ...ages('Poor and alone around her 75th birthday, new decree', B, {
    facts: ALONE,
    on: '2026-11-10',
    births: [
      ['1951-11-11', 810_000],
      ['1951-11-10', 1_080_000],
      ['1951-11-09', 1_080_000],
    ],
  }),
  ...ages('Poor and alone around her 60th birthday, new decree', B, {
    facts: ALONE,
    on: '2026-11-10',
    births: [
      ['1966-11-11', null],
      ['1966-11-10', 810_000],
      ['1966-11-09', 810_000],
    ],
  }),
  ...through('T32: poor and alone at 79', B, {
    facts: { ...ALONE, ...born('1947-05-01') },
    days: [['2026-11-15', 1_080_000]],
    line: 'alone-eldest',
  }),
  ...through('Only a supporter who is on the allowance himself', A, {
    facts: { ...born('1955-03-01'), poverty: ['poor'], supporter: ['on-allowance'] },
    days: [['2024-09-15', 750_000]],
    line: 'alone',
  }),
  ...through('T36: poor at 76, but children who must support her', B, {
    facts: { ...born('1950-03-01'), poverty: ['poor'], supporter: ['able'], pension: ['none'] },
    days: [['2026-11-15', null]],
  }),
  ...through('Near-poor is not poor', A, {
    facts: { ...born('1955-03-01'), ...ALONE, poverty: ['near-poor'], areaClass: ['outside'] },
    days: [
      ['2024-09-15', null],
      ['2026-11-15', null],
    ],
  }),
  ...through('A pension does not stand in the way of the poor and alone', A, {
    facts: { ...born('1955-03-01'), ...ALONE, pension: ['retirement'] },
    days: [['2024-09-15', 750_000]],
  }),
];

const twoClocks: readonly Case[] = [
  ...through('65 and on the rolls: the new standard from 1 July 2026', BACK, {
    facts: { ...ON_ROLLS, ...born('1961-03-01') },
    days: [
      ['2026-06-30', 750_000],
      ['2026-07-01', 810_000],
      ['2026-07-02', 810_000],
      ['2026-10-04', 810_000],
      ['2026-10-05', 810_000],
      ['2026-10-06', 810_000],
    ],
  }),
  ...through('65 and newly decided: the standard then in force', BACK, {
    facts: { ...NEW, ...born('1961-03-01') },
    days: [
      ['2026-06-30', 750_000],
      ['2026-07-01', 750_000],
      ['2026-07-02', 750_000],
      ['2026-10-04', 750_000],
      ['2026-10-05', 810_000],
      ['2026-10-06', 810_000],
    ],
    line: 'alone',
  }),
  ...through('76 and newly decided: standard and coefficient rise together', B, {
    facts: { ...NEW, ...born('1950-03-01') },
    days: [
      ['2026-07-01', 750_000],
      ['2026-10-04', 750_000],
      ['2026-10-05', 1_080_000],
      ['2026-10-06', 1_080_000],
    ],
  }),
  ...through('81 and on the rolls had the higher coefficient before', BACK, {
    facts: { ...ON_ROLLS, ...born('1945-03-01') },
    days: [
      ['2026-06-30', 1_000_000],
      ['2026-07-01', 1_080_000],
      ['2026-10-05', 1_080_000],
    ],
  }),
  ...['2026-07-01', '2026-08-15', '2026-10-04'].map((on): Case => ({
    says: '77 and on the rolls: whether 2.0 reaches back with the standard is open',
    on,
    facts: { ...ON_ROLLS, ...born('1949-03-01') },
    truth: 'yes',
    amount: [810_000, 1_080_000],
    line: 'alone-on-rolls',
    state: 'stuck',
    proves: `T32 July–September; ${BACK}`,
  })),
  {
    says: '65, and nobody asked whether she is on the rolls',
    on: '2026-08-15',
    facts: { ...ALONE, ...born('1961-03-01') },
    truth: 'yes',
    amount: [750_000, 810_000],
    state: 'open',
    proves: BACK,
  },
];

const takenIn: readonly Case[] = [
  ...through('Poor, alone, and taken in by a neighbour', TAKEN_IN, {
    facts: { ...NEW, takenIn: true, ...born('1950-03-01') },
    days: [
      ['2021-07-01', 1_080_000],
      ['2024-06-30', 1_080_000],
      ['2024-07-01', 1_500_000],
      ['2026-10-04', 1_500_000],
      ['2026-10-05', 1_620_000],
    ],
    line: 'taken-in',
  }),
  ...through('Taken in and on the rolls', `${TAKEN_IN}; ${BACK}`, {
    facts: { ...ON_ROLLS, takenIn: true, ...born('1950-03-01') },
    days: [
      ['2026-06-30', 1_500_000],
      ['2026-07-01', 1_620_000],
      ['2026-10-05', 1_620_000],
    ],
  }),
  ...through('Taken in, but there is a supporter on the allowance', TAKEN_IN, {
    facts: { ...ALONE, takenIn: true, supporter: ['on-allowance'], ...born('1950-03-01') },
    days: [['2024-09-15', 750_000]],
    line: 'alone',
  }),
];

const eighty: readonly Case[] = [
  ...through('T24, T25: 82, not poor, no pension', EIGHTY, {
    facts: { ...RICHER, ...born('1941-03-01') },
    days: [
      ['2024-06-15', 360_000],
      ['2024-06-30', 360_000],
      ['2024-07-01', 500_000],
      ['2024-07-15', 500_000],
      ['2025-06-29', 500_000],
      ['2025-06-30', 500_000],
      ['2025-07-01', null],
      ['2025-07-02', null],
      ['2026-11-15', null],
    ],
    line: 'eighty',
  }),
  ...ages('Not poor, no pension, around her 80th birthday', EIGHTY, {
    facts: RICHER,
    on: '2024-09-15',
    births: [
      ['1944-09-16', null],
      ['1944-09-15', 500_000],
      ['1944-09-14', 500_000],
    ],
  }),
  ...through('82 with a pension', EIGHTY, {
    facts: { ...born('1941-03-01'), poverty: ['neither'], pension: ['retirement'] },
    days: [['2024-09-15', null]],
  }),
  ...through('82 and already receiving this very allowance', EIGHTY, {
    facts: { ...RICHER, ...born('1941-03-01'), allowance: ['social-allowance'] },
    days: [['2024-09-15', 500_000]],
  }),
  ...through('82, poor and alone: the higher of the two points', A, {
    facts: { ...born('1941-03-01'), ...ALONE, pension: ['none'] },
    days: [['2024-09-15', 1_000_000]],
    line: 'alone-eldest',
  }),
];

const difficultArea: readonly Case[] = [
  ...through('T27: 77, near-poor, specially difficult commune', DIFFICULT, {
    facts: { ...HIGHLAND, ...born('1947-03-01') },
    days: [
      ['2024-06-30', 360_000],
      ['2024-09-15', 500_000],
      ['2025-06-30', 500_000],
      ['2025-07-01', null],
      ['2025-07-02', null],
    ],
    line: 'difficult-area',
  }),
  ...ages('Near-poor in a specially difficult commune around her 75th birthday', DIFFICULT, {
    facts: HIGHLAND,
    on: '2024-09-15',
    births: [
      ['1949-09-16', null],
      ['1949-09-15', 500_000],
      ['1949-09-14', 500_000],
    ],
  }),
  ...ages('The same with a pension around her 80th birthday', DIFFICULT, {
    facts: { ...HIGHLAND, pension: ['retirement'] },
    on: '2024-09-15',
    births: [
      ['1944-09-16', 500_000],
      ['1944-09-15', null],
      ['1944-09-14', null],
    ],
  }),
  ...through('77 and poor, with children who must support her, specially difficult', DIFFICULT, {
    facts: { ...HIGHLAND, ...born('1947-03-01'), poverty: ['poor'], supporter: ['able'] },
    days: [['2024-09-15', 500_000]],
    line: 'difficult-area',
  }),
  ...through('77, near-poor, an ordinary commune', DIFFICULT, {
    facts: { ...born('1947-03-01'), poverty: ['near-poor'], areaClass: ['difficult'] },
    days: [['2024-09-15', null]],
  }),
  ...through('77, not poor, specially difficult commune', DIFFICULT, {
    facts: { ...born('1947-03-01'), poverty: ['neither'], areaClass: ['extremely-difficult'] },
    days: [['2024-09-15', null]],
  }),
  {
    says: 'Born some time from 1940 to 1948, no pension: one point or the other, the same amount',
    on: '2024-09-15',
    facts: {
      ...HIGHLAND,
      pension: ['none'],
      birth: { min: born('1940-01-01').birth.min, max: born('1948-12-31').birth.max },
    },
    truth: 'yes',
    amount: 500_000,
    state: 'settled',
    proves: DIFFICULT,
  },
  {
    says: '77 and near-poor, class of the commune not known',
    on: '2024-09-15',
    facts: { ...born('1947-03-01'), poverty: ['near-poor'] },
    truth: 'unknown',
    state: 'open',
    proves: DIFFICULT,
  },
];

const missing: readonly Case[] = (
  [
    ['household standing', { ...born('1955-03-01'), supporter: ['none'], takenIn: false }],
    ['support', { ...born('1955-03-01'), poverty: ['poor'], takenIn: false }],
    ['age', ALONE],
    ['anything', {}],
  ] satisfies readonly (readonly [string, Facts])[]
).map(([what, facts]): Case => ({
  says: `Nothing known of ${what}`,
  on: '2026-11-15',
  facts,
  truth: 'unknown',
  state: 'open',
  proves: B,
}));

const partly: readonly Case[] = [
  {
    says: 'Poor and alone at 71, not asked whether somebody took her in: at least 810,000',
    on: '2026-11-15',
    facts: { ...born('1955-03-01'), poverty: ['poor'], supporter: ['none'] },
    truth: 'yes',
    amount: [810_000, 1_620_000],
    state: 'open',
    proves: TAKEN_IN,
  },
  {
    says: 'Poor and alone, born some time in 1951: 810,000 or 1,080,000',
    on: '2026-11-15',
    facts: { ...ALONE, ...bornIn(1951) },
    truth: 'yes',
    amount: [810_000, 1_080_000],
    state: 'open',
    proves: B,
  },
  {
    says: 'Born some time in 1966: not sure to be 60',
    on: '2026-11-15',
    facts: { ...ALONE, ...bornIn(1966) },
    truth: 'unknown',
    state: 'open',
    proves: B,
  },
  {
    says: 'Does not know whether anybody must support her',
    on: '2026-11-15',
    facts: { ...born('1955-03-01'), poverty: ['poor'], supporter: 'declined', takenIn: false },
    truth: 'unknown',
    state: 'stuck',
    proves: B,
  },
  {
    says: '82 and not poor in 2024, nothing known of a pension',
    on: '2024-09-15',
    facts: { ...born('1941-03-01'), poverty: ['neither'] },
    truth: 'unknown',
    state: 'open',
    proves: EIGHTY,
  },
];

export const elderlyAssistanceCases: readonly Case[] = [
  ...poorAndAlone,
  ...twoClocks,
  ...takenIn,
  ...eighty,
  ...difficultArea,
  ...missing,
  ...partly,
];
