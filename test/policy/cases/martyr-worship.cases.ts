import type { Case } from '../case';
import { onDays } from '../on-days';

const AT = 'NĐ 75/2021: thờ cúng liệt sĩ 1.400.000 đồng mỗi năm';
const DAYS = [
  ['2021-07-01', 'secondary'],
  ['2021-07-02', 'secondary'],
  ['2021-09-14', 'secondary'],
  ['2021-09-15', 'primary'],
  ['2021-09-16', 'primary'],
  ['2023-06-30', 'primary'],
  ['2023-07-01', 'primary'],
  ['2023-07-02', 'primary'],
  ['2024-06-30', 'primary'],
  ['2024-07-01', 'primary'],
  ['2024-07-02', 'primary'],
  ['2026-06-30', 'primary'],
  ['2026-07-01', 'primary'],
  ['2026-09-30', 'primary'],
  ['2026-10-01', 'primary'],
  ['2026-11-15', 'primary'],
] as const;

export const martyrWorshipCases: readonly Case[] = [
  ...onDays('Entrusted with the worship, a fixed sum that no rise of the standard touches', AT, {
    facts: { martyrWorship: true },
    days: DAYS.map(([on, standing]) => [on, 1_400_000, standing] as const),
  }),
  ...onDays('Not entrusted with it', AT, {
    facts: { martyrWorship: false },
    days: DAYS.map(([on]) => [on, null] as const),
  }),
  ...onDays("A martyr's relative whom the family did not choose", AT, {
    facts: { martyrWorship: false, merit: ['martyr-relative'] },
    days: [['2026-11-15', null]],
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
    facts: { martyrWorship: 'declined' },
    truth: 'unknown',
    amount: 1_400_000,
    state: 'stuck',
    proves: AT,
  },
];
