import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';
import { ASK, NO, OFFICE, overDays, pays } from '../over-days';

const POOR = 'QĐ 28/2014: hộ nghèo, 30 kWh theo giá bậc 1';
const POLICY = 'QĐ 60/2014: hộ chính sách xã hội, không quá 50 kWh';
const MEMORY = { standing: 'unverified' } as const;
const ON = '2024-09-15';

const LITTLE: Facts = { electricityUse: just(40) };

function policy(says: string, facts: Facts, answer: Parameters<typeof overDays>[2][0][1]): Case[] {
  return overDays(says, { facts, proves: POLICY }, [[ON, answer]]);
}

const prices: readonly Case[] = (
  [
    ['2021-07-01', 50_340],
    ['2021-07-02', 50_340],
    ['2023-05-03', 50_340],
    ['2023-05-04', 51_840],
    ['2023-05-05', 51_840],
    ['2023-11-08', 51_840],
    ['2023-11-09', 54_180],
    ['2023-11-10', 54_180],
    ['2024-10-10', 54_180],
    ['2024-10-11', 56_790],
    ['2024-10-12', 56_790],
    ['2025-05-09', 56_790],
    ['2025-05-10', 59_520],
    ['2025-05-11', 59_520],
    ['2026-11-23', 59_520],
  ] as const
).flatMap(([on, amount]) => [
  ...overDays('A poor household', { facts: { poverty: ['poor'] }, proves: POOR }, [
    [on, pays(amount, { ...MEMORY, line: 'poor' })],
  ]),
  ...overDays(
    'A member on social allowance, 50 kWh',
    {
      facts: { poverty: ['neither'], memberOnAllowance: true, electricityUse: just(50) },
      proves: POLICY,
    },
    [[on, pays(amount, { ...MEMORY, line: 'policy-household' })]],
  ),
]);

export const electricitySupportCases: readonly Case[] = [
  ...prices,
  ...policy(
    'Herself on social allowance, near-poor, little used',
    { ...LITTLE, poverty: ['near-poor'], allowance: ['social-allowance'] },
    pays(54_180, MEMORY),
  ),
  ...policy(
    '51 kWh are too many',
    { poverty: ['neither'], memberOnAllowance: true, electricityUse: just(51) },
    NO,
  ),
  ...policy(
    '49 kWh are few enough',
    { poverty: ['neither'], memberOnAllowance: true, electricityUse: just(49) },
    pays(54_180),
  ),
  ...policy(
    'Nobody on an allowance, not poor',
    { ...LITTLE, poverty: ['neither'], allowance: ['none'], memberOnAllowance: false },
    NO,
  ),
  ...policy(
    'Near-poor alone is not enough',
    { ...LITTLE, poverty: ['near-poor'], allowance: ['none'], memberOnAllowance: false },
    NO,
  ),
  ...policy(
    'Poor: whatever is used',
    { poverty: ['poor'], electricityUse: just(300), memberOnAllowance: false },
    pays(54_180),
  ),
  ...policy('Nothing known', {}, ASK),
  ...policy(
    'Poverty not known, too much used',
    { electricityUse: just(120) },
    { ...ASK, amount: 54_180 },
  ),
  ...policy(
    'How much is used not known',
    { poverty: ['neither'], memberOnAllowance: true },
    { ...ASK, amount: 54_180 },
  ),
  ...policy(
    'Whether a member is on an allowance not known',
    { ...LITTLE, poverty: ['neither'] },
    ASK,
  ),
  ...policy(
    'Does not know how much is used',
    { poverty: ['neither'], memberOnAllowance: true, electricityUse: 'declined' },
    OFFICE,
  ),
  ...policy(
    'Between 40 and 60 kWh',
    { poverty: ['neither'], memberOnAllowance: true, electricityUse: { min: 40, max: 60 } },
    ASK,
  ),
  ...policy(
    'Does not know whether the household is poor, nobody on an allowance',
    { poverty: 'declined', memberOnAllowance: false, allowance: ['none'] },
    OFFICE,
  ),
  ...overDays(
    'Only a social pensioner in the house: the commune says whether that counts',
    {
      facts: {
        ...LITTLE,
        poverty: ['neither'],
        allowance: ['social-pension'],
        memberOnAllowance: false,
      },
      proves: POLICY,
    },
    [['2026-11-23', { ...OFFICE, amount: 59_520 }]],
  ),
];
