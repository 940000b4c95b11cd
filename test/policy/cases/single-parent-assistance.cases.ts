import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just, through } from '../case';

const A = 'NĐ 20/2021 Điều 5 khoản 4, Điều 6 khoản 1 điểm d';
const B = 'NĐ 335/2026 Điều 5 khoản 4, Điều 6 khoản 1';
const BACK = 'NĐ 335/2026 Điều 32 khoản 3–5';

const WIDOW: Facts = { marriage: ['widowed'], poverty: ['poor'] };
const GROWN_NONE: Facts = { studyingChildren: just(0), keptChildren: just(0) };
const THREE: Facts = { ...WIDOW, ...GROWN_NONE, youngChildren: just(3) };
const TWO: Facts = { ...WIDOW, ...GROWN_NONE, youngChildren: just(2) };
const NEW: Facts = { ...TWO, allowance: ['none'] };
const ON_ROLLS: Facts = { ...TWO, allowance: ['social-allowance'] };

const paid: readonly Case[] = [
  ...through('T12, T13: a poor widow, children of 5, 9 and 14', A, {
    facts: THREE,
    days: [
      ['2021-07-01', 1_080_000],
      ['2021-07-02', 1_080_000],
      ['2021-08-15', 1_080_000],
      ['2024-06-30', 1_080_000],
      ['2024-07-01', 1_500_000],
      ['2024-07-02', 1_500_000],
      ['2024-08-15', 1_500_000],
      ['2025-06-30', 1_500_000],
      ['2025-07-01', 1_500_000],
    ],
    line: 'children',
  }),
  ...through('T17: the part for children of 6 and 8', A, {
    facts: { ...TWO, marriage: ['unmarried'] },
    days: [['2025-09-15', 1_000_000]],
  }),
  ...through('Two children, first decided on the day', `${B}; ${BACK}`, {
    facts: NEW,
    days: [
      ['2026-06-30', 1_000_000],
      ['2026-07-01', 1_000_000],
      ['2026-07-02', 1_000_000],
      ['2026-10-04', 1_000_000],
      ['2026-10-05', 1_080_000],
      ['2026-10-06', 1_080_000],
    ],
  }),
  ...through('Two children, on the rolls', BACK, {
    facts: ON_ROLLS,
    days: [
      ['2026-06-30', 1_000_000],
      ['2026-07-01', 1_080_000],
      ['2026-07-02', 1_080_000],
      ['2026-10-04', 1_080_000],
      ['2026-10-05', 1_080_000],
    ],
  }),
  ...through('Near-poor and never married', B, {
    facts: { ...NEW, poverty: ['near-poor'], marriage: ['unmarried'] },
    days: [
      ['2024-09-15', 1_000_000],
      ['2026-11-15', 1_080_000],
    ],
  }),
];

const grown: readonly Case[] = [
  ...through('T15: unmarried, near-poor, only child 17 in grade 12, first application', B, {
    facts: {
      marriage: ['unmarried'],
      poverty: ['near-poor'],
      youngChildren: just(0),
      studyingChildren: just(1),
      keptChildren: just(1),
      allowance: ['none'],
    },
    days: [
      ['2026-08-15', 500_000],
      ['2026-10-04', 500_000],
      ['2026-10-05', null],
      ['2026-11-15', null],
    ],
  }),
  ...through('The same, on the allowance for this child before', `${B}; ${BACK}`, {
    facts: {
      marriage: ['unmarried'],
      poverty: ['near-poor'],
      youngChildren: just(0),
      studyingChildren: just(1),
      keptChildren: just(1),
      allowance: ['social-allowance'],
    },
    days: [
      ['2026-06-30', 500_000],
      ['2026-08-15', 540_000],
      ['2026-10-05', 540_000],
      ['2026-11-15', 540_000],
    ],
  }),
  ...through('Two under 16 and one of 18 at college', `${A}; ${B}`, {
    facts: { ...ON_ROLLS, studyingChildren: just(1), keptChildren: just(1) },
    days: [
      ['2024-06-30', 1_080_000],
      ['2024-07-01', 1_500_000],
      ['2026-10-05', 1_620_000],
    ],
  }),
  ...through('Two under 16, and one who studies but was never counted', B, {
    facts: { ...ON_ROLLS, studyingChildren: just(1), keptChildren: just(0) },
    days: [
      ['2026-06-30', 1_500_000],
      ['2026-10-05', 1_080_000],
    ],
  }),
];

const refused: readonly Case[] = [
  ...through('T16: divorced, poor, a child of 8', A, {
    facts: { ...NEW, marriage: ['separated'] },
    days: [
      ['2025-05-15', null],
      ['2026-11-15', null],
    ],
  }),
  ...through('Married', B, {
    facts: { ...NEW, marriage: ['married'] },
    days: [
      ['2024-09-15', null],
      ['2026-11-15', null],
    ],
  }),
  ...through('Neither poor nor near-poor', B, {
    facts: { ...NEW, poverty: ['neither'] },
    days: [
      ['2024-09-15', null],
      ['2026-11-15', null],
    ],
  }),
  ...through('T36: raises a grandson, no child of her own', B, {
    facts: { ...WIDOW, ...GROWN_NONE, youngChildren: just(0), allowance: ['none'] },
    days: [
      ['2025-09-15', null],
      ['2026-11-15', null],
    ],
  }),
];

const open: readonly Case[] = [
  {
    says: 'On the rolls or not, nobody asked',
    on: '2026-08-15',
    facts: TWO,
    truth: 'yes',
    amount: [1_000_000, 1_080_000],
    state: 'open',
    proves: BACK,
  },
  {
    says: 'Only a child over 16 who was counted before, on the rolls or not is not known',
    on: '2026-11-15',
    facts: { ...WIDOW, youngChildren: just(0), keptChildren: just(1) },
    truth: 'unknown',
    amount: 540_000,
    state: 'open',
    proves: B,
  },
  {
    says: 'Two or three children under 16',
    on: '2026-11-15',
    facts: { ...NEW, youngChildren: { min: 2, max: 3 } },
    truth: 'yes',
    amount: [1_080_000, 1_620_000],
    state: 'settled',
    proves: B,
  },
  {
    says: 'Two children under 16, nobody asked about those who study',
    on: '2024-09-15',
    facts: { ...WIDOW, youngChildren: just(2) },
    truth: 'yes',
    amount: [1_000_000, 11_000_000],
    state: 'open',
    proves: A,
  },
  {
    says: 'How many children is not known',
    on: '2026-11-15',
    facts: { ...WIDOW, allowance: ['none'] },
    truth: 'unknown',
    state: 'open',
    proves: B,
  },
  {
    says: 'Does not say how many children',
    on: '2026-11-15',
    facts: { ...WIDOW, allowance: ['none'], youngChildren: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    proves: B,
  },
  {
    says: 'Alone, but never married or divorced, nobody asked',
    on: '2026-11-15',
    facts: { ...NEW, marriage: ['unmarried', 'widowed', 'separated'] },
    truth: 'unknown',
    amount: 1_080_000,
    state: 'open',
    proves: B,
  },
  {
    says: 'Never married or widowed: the same',
    on: '2026-11-15',
    facts: { ...NEW, marriage: ['unmarried', 'widowed'] },
    truth: 'yes',
    amount: 1_080_000,
    state: 'settled',
    proves: B,
  },
  {
    says: 'Standing of the household not known',
    on: '2026-11-15',
    facts: { marriage: ['widowed'], youngChildren: just(2), allowance: ['none'] },
    truth: 'unknown',
    state: 'open',
    proves: B,
  },
  {
    says: 'Marriage not known',
    on: '2026-11-15',
    facts: { poverty: ['poor'], youngChildren: just(2), allowance: ['none'] },
    truth: 'unknown',
    state: 'open',
    proves: B,
  },
];

export const singleParentAssistanceCases: readonly Case[] = [
  ...paid,
  ...grown,
  ...refused,
  ...open,
];
