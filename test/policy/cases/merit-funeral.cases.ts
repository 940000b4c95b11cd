import type { Case } from '../case';
import { onDays } from '../on-days';

const AT = 'Mai táng phí bằng 10 lần lương cơ sở (chưa kiểm chứng)';
const PAID = [
  ['2021-07-01', 14_900_000],
  ['2021-07-02', 14_900_000],
  ['2021-09-14', 14_900_000],
  ['2021-09-15', 14_900_000],
  ['2021-09-16', 14_900_000],
  ['2023-06-30', 14_900_000],
  ['2023-07-01', 18_000_000],
  ['2023-07-02', 18_000_000],
  ['2024-06-30', 18_000_000],
  ['2024-07-01', 23_400_000],
  ['2024-07-02', 23_400_000],
  ['2026-06-30', 23_400_000],
  ['2026-07-01', 25_300_000],
  ['2026-07-02', 25_300_000],
  ['2026-11-15', 25_300_000],
] as const;

export const meritFuneralCases: readonly Case[] = [
  ...onDays('The dead person was on the allowance', AT, {
    facts: { meritDeceased: true },
    days: PAID.map(([on, amount]) => [on, amount, 'unverified'] as const),
  }),
  ...onDays('The dead person was not on it', AT, {
    facts: { meritDeceased: false },
    days: PAID.map(([on]) => [on, null] as const),
  }),
  {
    says: 'Nothing is known',
    on: '2026-11-15',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: AT,
  },
  {
    says: 'Declined: what it would be',
    on: '2026-11-15',
    facts: { meritDeceased: 'declined' },
    truth: 'unknown',
    amount: 25_300_000,
    state: 'stuck',
    standing: 'unverified',
    proves: AT,
  },
];
