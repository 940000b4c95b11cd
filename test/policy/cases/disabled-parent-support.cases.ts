import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { onDays, undecided } from '../case-rows';

const A = 'NĐ 20/2021 Điều 20 khoản 2 điểm b';
const B = 'NĐ 335/2026 Điều 17 khoản 2 điểm b';
const BACK = 'NĐ 335/2026 Điều 32 khoản 3–5';

const SEVERE: Facts = { disability: ['severe'], spouseSupported: false };
const ONE: Facts = { ...SEVERE, pregnant: false, smallChildren: ['one'] };
const EXPECTING: Facts = { ...SEVERE, pregnant: true, smallChildren: ['none'] };
const BOTH: Facts = { ...SEVERE, pregnant: true, smallChildren: ['one'] };
const SEVERAL: Facts = { ...SEVERE, pregnant: false, smallChildren: ['several'] };

const amounts: readonly Case[] = (
  [
    ['2021-07-01', 360_000],
    ['2021-07-02', 360_000],
    ['2024-06-30', 360_000],
    ['2024-07-01', 500_000],
    ['2024-07-02', 500_000],
    ['2026-06-30', 500_000],
    ['2026-10-05', 540_000],
    ['2026-10-06', 540_000],
  ] as const
).flatMap(([on, standard]) => {
  const proves = on < '2026-10-05' ? A : B;
  return [
    ...onDays('Severely disabled, one child under 36 months', { facts: ONE, proves, line: 'one' }, [
      [on, standard * 1.5],
    ]),
    ...onDays('Pregnant, no small child', { facts: EXPECTING, proves, line: 'one' }, [
      [on, standard * 1.5],
    ]),
    ...onDays('Pregnant and one small child', { facts: BOTH, proves, line: 'more' }, [
      [on, standard * 2],
    ]),
    ...onDays(
      'Two small children: only the higher line',
      { facts: SEVERAL, proves, line: 'more' },
      [[on, standard * 2]],
    ),
  ];
});

const window: readonly Case[] = (
  [
    ['2026-07-01', ONE, 750_000, 810_000],
    ['2026-07-02', EXPECTING, 750_000, 810_000],
    ['2026-10-04', SEVERAL, 1_000_000, 1_080_000],
  ] as const
).map(([on, facts, min, max]) => ({
  says: 'While the new amount is not law yet',
  on,
  facts,
  truth: 'yes',
  amount: [min, max],
  state: 'stuck',
  proves: BACK,
}));

const refusedOrOpen: readonly Case[] = [
  ...onDays('Mildly disabled', { facts: { ...ONE, disability: ['mild'] }, proves: B }, [
    ['2024-09-15', null],
    ['2026-11-15', null],
  ]),
  ...onDays(
    'Neither pregnant nor with a small child',
    {
      facts: { ...SEVERE, pregnant: false, smallChildren: ['none'] },
      proves: B,
    },
    [['2026-11-15', null]],
  ),
  ...onDays(
    'The spouse, disabled too, has it already',
    {
      facts: { ...BOTH, spouseSupported: true },
      proves: B,
    },
    [
      ['2024-09-15', null],
      ['2026-11-15', null],
    ],
  ),
  ...onDays(
    'Extremely severe gives the same',
    {
      facts: { ...ONE, disability: ['extreme'] },
      proves: B,
    },
    [['2026-11-15', 810_000]],
  ),
  undecided(
    'Nothing of a certificate',
    {
      on: '2026-11-15',
      facts: { pregnant: true, smallChildren: ['none'], spouseSupported: false },
      proves: B,
      amount: 810_000,
    },
    'open',
  ),
  undecided(
    'The spouse was not asked about',
    {
      on: '2026-11-15',
      facts: { disability: ['severe'], pregnant: true, smallChildren: ['none'] },
      proves: B,
    },
    'open',
  ),
  undecided(
    'Does not say whether she is pregnant',
    {
      on: '2026-11-15',
      facts: { ...SEVERE, pregnant: 'declined', smallChildren: ['none'] },
      proves: B,
      amount: 810_000,
    },
    'stuck',
  ),
  {
    says: 'One small child, pregnancy not asked: at least the lower',
    on: '2026-11-15',
    facts: { ...SEVERE, smallChildren: ['one'] },
    truth: 'yes',
    amount: [810_000, 1_080_000],
    state: 'open',
    line: 'one',
    proves: B,
  },
  {
    says: 'Pregnant, small children not asked',
    on: '2026-11-15',
    facts: { ...SEVERE, pregnant: true },
    truth: 'yes',
    amount: [810_000, 1_080_000],
    state: 'open',
    line: 'one',
    proves: B,
  },
];

export const disabledParentSupportCases: readonly Case[] = [
  ...amounts,
  ...window,
  ...refusedOrOpen,
];
