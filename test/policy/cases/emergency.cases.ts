import type { Facts, OptionOf } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';
import { onDays, undecided } from '../case-rows';

const A = 'NĐ 20/2021 Điều 12–17';
const B = 'NĐ 335/2026 Điều 12';
const by = (on: string): string => (on < '2026-10-05' ? A : B);
const DAYS = [
  ['2021-07-01', 360_000],
  ['2021-07-02', 360_000],
  ['2024-06-30', 360_000],
  ['2024-07-01', 500_000],
  ['2024-07-02', 500_000],
  ['2026-06-30', 500_000],
  ['2026-07-01', 500_000],
  ['2026-10-04', 500_000],
  ['2026-10-05', 540_000],
  ['2026-10-06', 540_000],
  ['2026-11-15', 540_000],
] as const;

const rice = (cause: OptionOf<'hungerCause'>, months: number): readonly Case[] =>
  DAYS.map(([on]) => ({
    ...undecided(
      `No food (${cause}): the commune considers 15 kg a person`,
      { on, facts: { hungerCause: [cause] }, proves: by(on) },
      'stuck',
    ),
    amount: null,
    gift: { kind: 'goods', what: 'rice', kg: { min: 15, max: 15 }, months },
  }));

export const emergencyRiceCases: readonly Case[] = [
  ...rice('tet', 1),
  ...rice('lean-season', 3),
  ...rice('disaster', 3),
  ...onDays('Enough to eat', { facts: { hungerCause: ['none'] }, proves: B }, [
    ['2021-07-01', null],
    ['2026-11-15', null],
  ]),
  {
    ...undecided('Why is not known', { on: '2026-11-15', facts: {}, proves: B }, 'open'),
    gift: null,
  },
  {
    ...undecided(
      'After a disaster or in the lean season: the same rice',
      {
        on: '2026-11-15',
        facts: { hungerCause: ['disaster', 'lean-season'] },
        proves: B,
      },
      'open',
    ),
    gift: { kind: 'goods', kg: { min: 15, max: 15 }, months: 3 },
  },
  undecided(
    'Does not say why',
    {
      on: '2026-11-15',
      facts: { hungerCause: 'declined' },
      proves: B,
    },
    'stuck',
  ),
];

const HURT: Facts = { injured: true };

export const emergencyInjuryCases: readonly Case[] = [
  ...DAYS.map(([on, standard]) =>
    undecided(
      'Three days of emergency treatment: at least ten standards, the commune considers',
      { on, facts: { ...HURT, emergencyDays: just(3) }, proves: by(on), amount: standard * 10 },
      'stuck',
    ),
  ),
  ...DAYS.flatMap(([on]) =>
    onDays(
      'Two days are not enough',
      { facts: { ...HURT, emergencyDays: just(2) }, proves: by(on) },
      [[on, null]],
    ),
  ),
  undecided(
    'Twelve days',
    {
      on: '2026-11-15',
      facts: { ...HURT, emergencyDays: just(12) },
      proves: B,
      amount: 5_400_000,
    },
    'stuck',
  ),
  ...onDays('Not injured', { facts: { injured: false }, proves: B }, [
    ['2021-07-01', null],
    ['2024-09-15', null],
    ['2026-11-15', null],
  ]),
  undecided('How long is not known', { on: '2026-11-15', facts: HURT, proves: B }, 'open'),
  undecided(
    'How long is not told',
    {
      on: '2026-11-15',
      facts: { ...HURT, emergencyDays: 'declined' },
      proves: B,
    },
    'stuck',
  ),
  undecided(
    'Two or three days',
    {
      on: '2026-11-15',
      facts: { ...HURT, emergencyDays: { min: 2, max: 3 } },
      proves: B,
    },
    'open',
  ),
  undecided('Nothing known', { on: '2026-11-15', facts: {}, proves: B }, 'open'),
];

const since = (death: OptionOf<'death'>): Facts => ({
  death: [death],
  deathPeriod: ['since-decree'],
});

export const emergencyDeathCases: readonly Case[] = [
  ...(['disaster', 'missing'] as const).flatMap((death) =>
    DAYS.map(([on, standard]) =>
      undecided(
        `Lost (${death}): at least fifty standards, the commune considers`,
        { on, facts: since(death), proves: by(on), amount: standard * 50 },
        'stuck',
      ),
    ),
  ),
  ...(['none', 'ordinary'] as const).flatMap((death) =>
    onDays(`Not in a disaster (${death})`, { facts: since(death), proves: B }, [
      ['2021-07-01', null],
      ['2024-09-15', null],
      ['2026-11-15', null],
    ]),
  ),
  ...(['raise-window', 'before-raise'] as const).map((period) =>
    undecided(
      'Died before the new law: the commune sets the amount too',
      {
        on: '2026-11-15',
        facts: { death: ['disaster'], deathPeriod: [period] },
        proves: `NĐ 335/2026 Điều 32 (${period})`,
        amount: 'commune-decides',
      },
      'stuck',
    ),
  ),
  undecided(
    'When is not known',
    { on: '2026-11-15', facts: { death: ['disaster'] }, proves: B },
    'open',
  ),
  undecided(
    'How is not known',
    {
      on: '2026-11-15',
      facts: { ...since('disaster'), death: ['ordinary', 'disaster'] },
      proves: B,
    },
    'open',
  ),
  undecided('Nothing known', { on: '2024-09-15', facts: {}, proves: A }, 'open'),
  undecided('Nothing known', { on: '2026-11-15', facts: {}, proves: B }, 'open'),
];

const FOOD_A = 'TT 02/2021/TT-BLĐTBXH Điều 3';
const FOOD_B = 'NĐ 335/2026 Điều 16 khoản 2 điểm a';
const FOOD = [
  ...['2021-07-01', '2021-07-02', '2022-01-01', '2022-06-01', '2023-01-01', '2023-06-01'],
  ...['2024-01-01', '2024-06-30', '2024-07-01', '2024-07-02', '2025-06-30', '2025-07-01'],
  ...['2026-06-30', '2026-07-01', '2026-07-02', '2026-10-03', '2026-10-04'],
].map((on) => [on, 60_000, FOOD_A] as const);
const FOOD_NOW = ['2026-10-05', '2026-10-06', '2026-10-31', '2026-11-15', '2026-11-23'].map(
  (on) => [on, 100_000, FOOD_B] as const,
);

export const emergencyChildCareCases: readonly Case[] = [
  ...[...FOOD, ...FOOD_NOW].map(([on, amount, proves]) =>
    undecided(
      'Must be cared for at once: food by the day, the commune decides',
      { on, facts: { urgentCare: true }, proves, amount },
      'stuck',
    ),
  ),
  ...onDays('The family gives care', { facts: { urgentCare: false }, proves: FOOD_B }, [
    ['2021-07-01', null],
    ['2024-09-15', null],
    ['2026-10-04', null],
    ['2026-10-05', null],
    ['2026-11-15', null],
  ]),
  undecided('Nothing known', { on: '2024-09-15', facts: {}, proves: FOOD_A }, 'open'),
  undecided('Nothing known', { on: '2026-11-15', facts: {}, proves: FOOD_B }, 'open'),
  undecided(
    'Cannot say',
    { on: '2026-11-15', facts: { urgentCare: 'declined' }, proves: FOOD_B },
    'stuck',
  ),
];
