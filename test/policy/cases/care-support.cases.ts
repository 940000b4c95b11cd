import type { Facts, OptionOf } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';
import type { Said } from '../case-rows';
import { onDays, undecided } from '../case-rows';

const A = 'NĐ 20/2021 Điều 18–23';
const B = 'NĐ 335/2026 Điều 15–17';
const BACK = 'NĐ 335/2026 Điều 32 khoản 3–5';

const by = (on: string): string => (on < '2026-10-05' ? A : B);
const caring = (whom: OptionOf<'caresFor'>, more: Facts = {}): Facts => ({
  caresFor: [whom],
  caredCount: just(1),
  ...more,
});
const KIN: Facts = { fosterKin: true };

const ownFamily: readonly Case[] = [
  ...(
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
  ).flatMap(([on, amount]) =>
    onDays(
      'A household cares for one extremely disabled member',
      { facts: caring('own-disabled'), proves: by(on), line: 'own-disabled' },
      [[on, amount]],
    ),
  ),
  ...onDays('T34: own family cares', { facts: caring('own-disabled'), proves: B }, [
    ['2026-11-15', 540_000],
  ]),
  ...onDays(
    'It cares for two, each counts',
    { facts: caring('own-disabled', { caredCount: just(2) }), proves: B },
    [
      ['2026-11-15', 1_080_000],
      ['2024-09-15', 1_000_000],
    ],
  ),
  ...['2026-07-01', '2026-07-02', '2026-10-04'].map((on): Case => ({
    says: 'While the new amount is not law yet: the old one is sure, the rest is the commune’s',
    on,
    facts: caring('own-disabled'),
    truth: 'yes',
    amount: [500_000, 540_000],
    state: 'stuck',
    line: 'own-disabled',
    proves: BACK,
  })),
];

const standings: readonly Case[] = (
  [
    ['2022-03-15', 'primary'],
    ['2025-03-15', 'secondary'],
    ['2026-11-15', 'primary'],
  ] as const
).map(([on, standing]) => ({
  says: 'How sure its sources are',
  on,
  facts: caring('own-disabled'),
  truth: 'yes',
  standing,
  proves: by(on),
}));

const kin: readonly Case[] = (
  [
    ['child-under-4', '2021-07-01', 900_000, 'infant'],
    ['child-under-4', '2024-06-30', 900_000, 'infant'],
    ['child-under-4', '2024-07-01', 1_250_000, 'infant'],
    ['child', '2021-07-01', 540_000, 'child'],
    ['child', '2026-06-30', 750_000, 'child'],
  ] as const
).flatMap(([whom, on, amount, line]) =>
  onDays(
    `A grandmother has taken in an orphan (${whom})`,
    { facts: caring(whom, KIN), proves: 'NĐ 20/2021 Điều 22 khoản 2', line },
    [[on, amount]],
  ),
);

/** Strangers, and everybody under the later decree: the commune looks at the carer. */
const considered: readonly Case[] = (
  [
    ['child-under-4', '2024-09-15', 1_250_000],
    ['child', '2024-09-15', 750_000],
    ['elder', '2024-09-15', 750_000],
    ['disabled-adult', '2024-09-15', 750_000],
    ['disabled-child', '2024-09-15', 1_250_000],
    ['child-under-4', '2026-10-05', 1_350_000],
    ['child', '2026-10-05', 810_000],
    ['elder', '2026-10-05', 810_000],
    ['disabled-adult', '2026-10-05', 810_000],
    ['disabled-child', '2026-10-05', 1_350_000],
  ] as const satisfies readonly (readonly [OptionOf<'caresFor'>, string, Said])[]
).map(([whom, on, amount]) =>
  undecided(
    `Somebody has taken in ${whom}: the commune looks at the carer`,
    { on, facts: caring(whom, { fosterKin: false }), proves: by(on), amount },
    'stuck',
  ),
);

const openOrNot: readonly Case[] = [
  ...onDays('Cares for nobody like that', { facts: { caresFor: ['none'] }, proves: B }, [
    ['2021-07-01', null],
    ['2026-08-15', null],
    ['2026-11-15', null],
  ]),
  undecided('Nothing asked yet', { on: '2026-11-15', facts: {}, proves: B }, 'open'),
  undecided(
    'Does not know whether it counts',
    { on: '2026-11-15', facts: { caresFor: 'declined' }, proves: B },
    'open',
  ),
  undecided(
    'Has taken in a child, kin or not is not known',
    { on: '2024-09-15', facts: caring('child'), proves: A, amount: 750_000 },
    'open',
  ),
  undecided(
    'A child, its age not known',
    {
      on: '2024-09-15',
      facts: { caresFor: ['child-under-4', 'child'], caredCount: just(1), ...KIN },
      proves: A,
      amount: [750_000, 1_250_000],
    },
    'open',
  ),
  undecided(
    'Has taken in somebody, how many is not known',
    { on: '2026-11-15', facts: { caresFor: ['elder'] }, proves: B },
    'open',
  ),
  {
    says: 'Own family, how many is not known: at least one',
    on: '2026-11-15',
    facts: { caresFor: ['own-disabled'] },
    truth: 'yes',
    amount: [540_000, 10_800_000],
    state: 'open',
    proves: B,
  },
];

export const careSupportCases: readonly Case[] = [
  ...ownFamily,
  ...standings,
  ...kin,
  ...considered,
  ...openOrNot,
];
