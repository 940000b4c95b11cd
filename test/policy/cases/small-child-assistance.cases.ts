import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { ages, born, bornIn, through } from '../case';

const A = 'NĐ 20/2021 Điều 5 khoản 7, Điều 6 khoản 1';
const B = 'NĐ 335/2026 Điều 5 khoản 7, Điều 6 khoản 1';
const BACK = 'NĐ 335/2026 Điều 32 khoản 3–5';

const HIGHLAND: Facts = { poverty: ['near-poor'], areaClass: ['extremely-difficult'] };
const POORER: Facts = { ...HIGHLAND, poverty: ['poor'] };

const paid: readonly Case[] = [
  ...through('T19, T21: near-poor, born 2022-06-10', A, {
    facts: { ...HIGHLAND, ...born('2022-06-10') },
    days: [
      ['2024-06-30', 540_000],
      ['2024-07-01', 750_000],
      ['2024-07-02', 750_000],
      ['2025-05-15', 750_000],
      ['2025-06-09', 750_000],
      ['2025-06-10', null],
      ['2025-06-11', null],
      ['2025-07-01', null],
    ],
  }),
  ...through('Born 2020-01-01, poor, first days of the decree', A, {
    facts: { ...POORER, ...born('2020-01-01') },
    days: [
      ['2021-07-01', 540_000],
      ['2021-07-02', 540_000],
    ],
    line: 'small-child',
  }),
  ...through('T20: each of twins of 2, poor, first decided on the day', `${B}; ${BACK}`, {
    facts: { ...POORER, ...born('2024-05-01'), allowance: ['none'] },
    days: [
      ['2026-06-30', 750_000],
      ['2026-07-01', 750_000],
      ['2026-10-04', 750_000],
      ['2026-10-05', 810_000],
      ['2026-10-06', 810_000],
      ['2026-11-15', 810_000],
    ],
  }),
  ...through('A child of 2 on the rolls', BACK, {
    facts: { ...POORER, ...born('2024-05-01'), allowance: ['social-allowance'] },
    days: [
      ['2026-06-30', 750_000],
      ['2026-07-01', 810_000],
      ['2026-07-02', 810_000],
      ['2026-10-04', 810_000],
      ['2026-10-05', 810_000],
    ],
  }),
  ...ages('About the 3rd birthday', B, {
    facts: HIGHLAND,
    on: '2026-11-10',
    births: [
      ['2023-11-11', 810_000],
      ['2023-11-10', null],
      ['2023-11-09', null],
    ],
  }),
];

const refused: readonly Case[] = [
  ...through('T23: poor, in an ordinary commune', A, {
    facts: { ...POORER, ...born('2023-05-01'), areaClass: ['developing'] },
    days: [
      ['2025-05-15', null],
      ['2026-03-15', null],
    ],
  }),
  ...(['outside', 'difficult', 'left-list', 'safe-zone'] as const).flatMap((areaClass) =>
    through(`Poor, in a place that is ${areaClass}`, B, {
      facts: { ...POORER, ...born('2024-05-01'), areaClass: [areaClass] },
      days: [['2026-11-15', null]],
    }),
  ),
  ...through('Neither poor nor near-poor', B, {
    facts: { ...HIGHLAND, ...born('2024-05-01'), poverty: ['neither'] },
    days: [
      ['2025-05-15', null],
      ['2026-11-15', null],
    ],
  }),
];

const open: readonly Case[] = [
  {
    says: 'On the rolls or not, nobody asked',
    on: '2026-08-15',
    facts: { ...POORER, ...born('2024-05-01') },
    truth: 'yes',
    amount: [750_000, 810_000],
    state: 'open',
    proves: BACK,
  },
  {
    says: 'Class of the place not known',
    on: '2026-11-15',
    facts: { ...born('2024-05-01'), poverty: ['poor'] },
    truth: 'unknown',
    amount: 810_000,
    state: 'open',
    proves: B,
  },
  {
    says: 'Does not know the class of the place',
    on: '2026-11-15',
    facts: { ...born('2024-05-01'), poverty: ['poor'], areaClass: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    proves: B,
  },
  {
    says: 'Standing of the household not known',
    on: '2026-11-15',
    facts: { ...born('2024-05-01'), areaClass: ['extremely-difficult'] },
    truth: 'unknown',
    state: 'open',
    proves: B,
  },
  {
    says: 'Age not known',
    on: '2026-11-15',
    facts: HIGHLAND,
    truth: 'unknown',
    state: 'open',
    proves: B,
  },
  {
    says: 'Born some time in 2023: 2 or 3',
    on: '2026-11-15',
    facts: { ...HIGHLAND, ...bornIn(2023) },
    truth: 'unknown',
    amount: 810_000,
    state: 'open',
    proves: B,
  },
];

export const smallChildAssistanceCases: readonly Case[] = [...paid, ...refused, ...open];
