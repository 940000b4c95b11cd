import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { onDays, undecided } from '../case-rows';

const A = 'NĐ 176/2025 Điều 5';
const B = 'NĐ 335/2026 Điều 31';
const OPEN = 'NĐ 335/2026 Điều 32';

const NOW: Facts = {
  death: ['ordinary'],
  deathPeriod: ['since-decree'],
  allowance: ['social-pension'],
  funeralTitle: ['none'],
};
const WINDOW: Facts = { ...NOW, deathPeriod: ['raise-window'] };
const BEFORE: Facts = { ...NOW, deathPeriod: ['before-raise'] };
const DISASTER: Facts = { ...NOW, death: ['disaster'] };

const amounts: readonly Case[] = [
  ...onDays('On the social pension', { facts: NOW, proves: A }, [
    ['2021-07-01', null],
    ['2025-06-30', null],
    ['2025-07-01', 10_000_000],
    ['2025-07-02', 10_000_000],
    ['2025-12-31', 10_000_000],
    ['2026-06-30', 10_000_000],
  ]),
  ...onDays('On the social pension', { facts: NOW, proves: B, line: 'entitled' }, [
    ['2026-10-05', 10_800_000],
    ['2026-10-06', 10_800_000],
    ['2026-11-15', 10_800_000],
  ]),
  ...onDays('Died in an accident while on it', { facts: DISASTER, proves: B }, [
    ['2025-09-15', 10_000_000],
    ['2026-11-15', 10_800_000],
  ]),
  ...onDays('Died before the raise', { facts: BEFORE, proves: A }, [
    ['2026-07-01', 10_000_000],
    ['2026-07-02', 10_000_000],
    ['2026-10-04', 10_000_000],
    ['2026-10-05', 'commune-decides'],
  ]),
  ...onDays('Died between the raise and its decree', { facts: WINDOW, proves: OPEN }, [
    ['2026-07-01', 'commune-decides'],
    ['2026-08-15', 'commune-decides'],
    ['2026-10-04', 'commune-decides'],
    ['2026-10-05', 'commune-decides'],
    ['2026-11-15', 'commune-decides'],
  ]),
];

const standings: readonly Case[] = (
  [
    ['2025-09-15', 'secondary'],
    ['2026-11-15', 'primary'],
  ] as const
).map(([on, standing]) => ({
  says: 'How sure its sources are',
  on,
  facts: NOW,
  truth: 'yes',
  standing,
  proves: on < '2026-10-05' ? A : B,
}));

const refusedOrOpen: readonly Case[] = [
  ...(['none', 'missing'] as const).flatMap((death) =>
    onDays(`Not dead (${death})`, { facts: { ...NOW, death: [death] }, proves: B }, [
      ['2025-09-15', null],
      ['2026-11-15', null],
    ]),
  ),
  ...(['none', 'social-allowance', 'ex-cadre'] as const).flatMap((allowance) =>
    onDays(`Received ${allowance}`, { facts: { ...NOW, allowance: [allowance] }, proves: B }, [
      ['2025-09-15', null],
      ['2026-11-15', null],
    ]),
  ),
  undecided(
    'Had asked for it, not yet decided',
    {
      on: '2026-11-15',
      facts: { ...NOW, allowance: ['none'], funeralTitle: ['pending-pension'] },
      proves: B,
      amount: 10_800_000,
    },
    'stuck',
  ),
  ...onDays(
    'Had asked for it: the earlier decree does not name it',
    {
      facts: { ...NOW, allowance: ['none'], funeralTitle: ['pending-pension'] },
      proves: A,
    },
    [['2025-09-15', null]],
  ),
  undecided(
    'Only the death is known',
    {
      on: '2026-11-15',
      facts: { death: ['ordinary'] },
      proves: B,
    },
    'open',
  ),
  undecided(
    'When the death was is not known',
    {
      on: '2026-11-15',
      facts: { death: ['ordinary'], allowance: ['social-pension'], funeralTitle: ['none'] },
      proves: OPEN,
      amount: 10_800_000,
    },
    'open',
  ),
  undecided(
    'How the person died is not told: dead or missing',
    {
      on: '2026-11-15',
      facts: { ...NOW, death: 'declined' },
      proves: B,
      amount: 10_800_000,
    },
    'stuck',
  ),
  undecided(
    'What was received is not known',
    {
      on: '2025-09-15',
      facts: { death: ['ordinary'] },
      proves: A,
      amount: 10_000_000,
    },
    'open',
  ),
];

export const socialPensionFuneralCases: readonly Case[] = [
  ...amounts,
  ...standings,
  ...refusedOrOpen,
];
