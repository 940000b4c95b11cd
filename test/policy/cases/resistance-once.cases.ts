import type { Case } from '../case';
import { onDays } from '../on-days';

const AT = 'Pháp lệnh 02/2020 Điều 36';
const DAYS = [
  '2021-07-01',
  '2021-07-02',
  '2021-09-14',
  '2021-09-15',
  '2021-09-16',
  '2023-06-30',
  '2023-07-01',
  '2023-07-02',
  '2024-06-30',
  '2024-07-01',
  '2024-07-02',
  '2026-06-30',
  '2026-07-01',
  '2026-10-01',
  '2026-11-15',
] as const;

export const resistanceOnceCases: readonly Case[] = [
  ...onDays('Holds a Resistance Order or Medal: paid once, the office names the amount', AT, {
    facts: { resistanceMedal: true },
    days: DAYS.map((on) => [on, 'commune-decides', 'primary'] as const),
  }),
  ...onDays('Holds none', AT, {
    facts: { resistanceMedal: false },
    days: DAYS.map((on) => [on, null] as const),
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
    says: 'Declined',
    on: '2026-11-15',
    facts: { resistanceMedal: 'declined' },
    truth: 'unknown',
    amount: 'commune-decides',
    state: 'stuck',
    proves: AT,
  },
];
