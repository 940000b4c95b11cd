import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { born } from '../case';
import { onDays, undecided } from '../case-rows';

const A = 'NĐ 20/2021 Điều 11';
const B = 'NĐ 335/2026 Điều 11';
const FACILITY = 'NĐ 20/2021 Điều 25';
const OPEN = 'NĐ 335/2026 Điều 32';

const DEAD: Facts = { death: ['ordinary'], deathPeriod: ['since-decree'] };
const PLAIN: Facts = { ...DEAD, funeralTitle: ['none'], ...born('1941-03-01') };
const ON_ALLOWANCE: Facts = { ...PLAIN, allowance: ['social-allowance'], pension: ['none'] };
const NO_ALLOWANCE: Facts = { ...PLAIN, allowance: ['none'] };
const SURVIVOR: Facts = { ...NO_ALLOWANCE, pension: ['survivor'], poverty: ['neither'] };

const recipients: readonly Case[] = [
  ...onDays('Received a monthly social allowance', { facts: ON_ALLOWANCE, proves: A }, [
    ['2021-07-01', 7_200_000],
    ['2021-07-02', 7_200_000],
    ['2024-06-30', 7_200_000],
    ['2024-07-01', 10_000_000],
    ['2024-07-02', 10_000_000],
    ['2025-06-30', 10_000_000],
    ['2025-07-01', 10_000_000],
    ['2026-06-30', 10_000_000],
  ]),
  ...onDays('Received a monthly social allowance', { facts: ON_ALLOWANCE, proves: B }, [
    ['2026-10-05', 10_800_000],
    ['2026-10-06', 10_800_000],
    ['2026-11-15', 10_800_000],
  ]),
  ...onDays(
    'Child of a poor single parent',
    {
      facts: {
        ...NO_ALLOWANCE,
        ...born('2016-03-01'),
        pension: ['none'],
        funeralTitle: ['single-parent-child'],
      },
      proves: A,
    },
    [
      ['2021-07-01', 7_200_000],
      ['2024-07-01', 10_000_000],
      ['2026-10-05', 10_800_000],
    ],
  ),
];

const oldPeriod = (period: 'before-raise' | 'raise-window'): Facts => ({
  ...ON_ALLOWANCE,
  deathPeriod: [period],
});

const window: readonly Case[] = [
  ...onDays('Died before the raise', { facts: oldPeriod('before-raise'), proves: A }, [
    ['2026-07-01', 10_000_000],
    ['2026-07-02', 10_000_000],
    ['2026-10-04', 10_000_000],
    ['2026-10-05', 'commune-decides'],
  ]),
  ...onDays(
    'Died between the raise and its decree',
    { facts: oldPeriod('raise-window'), proves: OPEN },
    [
      ['2026-07-01', 'commune-decides'],
      ['2026-10-04', 'commune-decides'],
      ['2026-10-05', 'commune-decides'],
      ['2026-11-15', 'commune-decides'],
    ],
  ),
  undecided(
    'When the death was is not known',
    {
      on: '2026-11-15',
      facts: { death: ['ordinary'], allowance: ['social-allowance'], funeralTitle: ['none'] },
      proves: OPEN,
      amount: 10_800_000,
    },
    'open',
  ),
];

const age = (birth: string, on: string, amount: number | null, proves: string): Case[] =>
  onDays(
    `Survivor’s allowance, born ${birth}`,
    { facts: { ...SURVIVOR, ...born(birth) }, proves },
    [[on, amount]],
  );

const ages: readonly Case[] = [
  ...age('1944-09-16', '2024-09-15', null, A),
  ...age('1944-09-15', '2024-09-15', 10_000_000, A),
  ...age('1944-09-14', '2024-09-15', 10_000_000, A),
  ...age('1951-11-16', '2026-11-15', null, B),
  ...age('1951-11-15', '2026-11-15', 10_800_000, B),
  ...age('1951-11-14', '2026-11-15', 10_800_000, B),
  ...(
    [
      ['1956-11-16', 'poor', null],
      ['1956-11-15', 'poor', 10_800_000],
      ['1956-11-14', 'near-poor', 10_800_000],
      ['1956-11-14', 'neither', null],
    ] as const
  ).flatMap(([birth, poverty, amount]) =>
    onDays(
      `Survivor’s allowance, ${poverty}, born ${birth}`,
      { facts: { ...SURVIVOR, ...born(birth), poverty: [poverty] }, proves: B },
      [['2026-11-15', amount]],
    ),
  ),
  ...onDays(
    '72, poor, survivor’s allowance, before the new law',
    {
      facts: { ...SURVIVOR, ...born('1952-01-01'), poverty: ['poor'] },
      proves: A,
    },
    [['2024-09-15', null]],
  ),
  ...onDays(
    '76 with a survivor’s allowance who died in August 2026: the old age of 80 counts',
    {
      facts: { ...SURVIVOR, ...born('1950-03-01'), deathPeriod: ['raise-window'] },
      proves: A,
    },
    [['2026-11-15', null]],
  ),
  undecided(
    '85 with another monthly allowance: the commune looks which',
    {
      on: '2024-09-15',
      facts: { ...PLAIN, ...born('1939-03-01'), allowance: ['ex-cadre'], pension: ['none'] },
      proves: A,
      amount: 10_000_000,
    },
    'stuck',
  ),
];

const titles: readonly Case[] = [
  ...onDays(
    'Lived in a facility',
    {
      facts: { ...NO_ALLOWANCE, pension: ['none'], funeralTitle: ['in-facility'] },
      proves: FACILITY,
      line: 'in-facility',
    },
    [
      ['2021-07-01', 18_000_000],
      ['2024-07-01', 25_000_000],
    ],
  ),
  {
    says: 'Lived in a facility, under the decree whose part was not read',
    on: '2026-11-15',
    facts: { ...NO_ALLOWANCE, pension: ['none'], funeralTitle: ['in-facility'] },
    truth: 'yes',
    amount: 'commune-decides',
    proves: B,
  },
  undecided(
    'Had asked for an allowance, not yet decided',
    {
      on: '2026-11-15',
      facts: { ...NO_ALLOWANCE, pension: ['none'], funeralTitle: ['pending-allowance'] },
      proves: B,
      amount: 10_800_000,
    },
    'stuck',
  ),
  ...onDays(
    'Had asked for an allowance: the earlier decree does not name it',
    {
      facts: { ...NO_ALLOWANCE, pension: ['none'], funeralTitle: ['pending-allowance'] },
      proves: A,
    },
    [['2024-09-15', null]],
  ),
];

const refusedOrOpen: readonly Case[] = [
  ...onDays('Still alive', { facts: { ...ON_ALLOWANCE, death: ['none'] }, proves: B }, [
    ['2024-09-15', null],
    ['2026-11-15', null],
  ]),
  ...onDays('Missing is not dead', { facts: { ...ON_ALLOWANCE, death: ['missing'] }, proves: B }, [
    ['2026-11-15', null],
  ]),
  ...onDays(
    'Pensioner without any of the groups',
    {
      facts: { ...NO_ALLOWANCE, pension: ['retirement'] },
      proves: B,
    },
    [
      ['2024-09-15', null],
      ['2026-11-15', null],
    ],
  ),
  ...onDays(
    'On the social pension: another benefit',
    {
      facts: { ...PLAIN, allowance: ['social-pension'], pension: ['none'] },
      proves: B,
    },
    [['2026-11-15', null]],
  ),
  undecided(
    'Whether he has died is not known',
    { on: '2026-11-15', facts: { ...ON_ALLOWANCE, death: 'declined' }, proves: B },
    'stuck',
  ),
  undecided('Nothing known but the death', { on: '2026-11-15', facts: DEAD, proves: B }, 'open'),
  undecided(
    'Does not know what he received',
    {
      on: '2026-11-15',
      facts: { ...PLAIN, allowance: 'declined', pension: ['none'] },
      proves: B,
    },
    'stuck',
  ),
  undecided(
    'The age is not known',
    {
      on: '2026-11-15',
      facts: { ...DEAD, funeralTitle: ['none'], allowance: ['none'], pension: ['survivor'] },
      proves: B,
    },
    'open',
  ),
];

export const funeralSupportCases: readonly Case[] = [
  ...recipients,
  ...window,
  ...ages,
  ...titles,
  ...refusedOrOpen,
];
