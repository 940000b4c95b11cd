import type { Case } from '../case';
import { born, just } from '../case';

export const socialPensionCases: readonly Case[] = [
  {
    says: 'A mother of 82 without a pension gets 540,000',
    on: '2026-11-23',
    facts: { ...born('1944-05-01'), pension: ['none'] },
    truth: 'yes',
    amount: 540_000,
    line: 'no-pension',
    state: 'settled',
    proves: 'Luật 41/2024 Điều 21; NĐ 335/2026 Điều 31',
  },
  {
    says: 'A pension of 2,500,000 excludes',
    on: '2025-09-15',
    facts: { ...born('1949-01-01'), pension: ['retirement'], pensionAmount: just(2_500_000) },
    truth: 'no',
    proves: 'Luật 41/2024 Điều 21 khoản 1 điểm b',
  },
];
