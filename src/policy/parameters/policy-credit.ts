import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import { dated } from '../kernel/in-force';
import type { Programme } from '../kernel/programme';
import { law } from '../laws';

const GENERAL = law('QD2553/2025', 'lãi suất cho vay tại', 'secondary');

// Interest a year of the Bank for Social Policies. What may be lent, and for how long, is not held here.

export const CREDIT_POOR = dated('credit-poor', '%/năm', [['2025-12-01', 6.24, GENERAL]]);
export const CREDIT_NEAR_POOR = dated('credit-near-poor', '%/năm', [
  ['2025-12-01', 7.488, GENERAL],
]);
export const CREDIT_ESCAPED = dated('credit-just-escaped', '%/năm', [['2025-12-01', 7.8, GENERAL]]);
export const CREDIT_MINORITY = dated('credit-minority-production', '%/năm', [
  ['2025-12-01', 3.12, GENERAL],
]);

/** How to apply at the Bank for Social Policies. */
export function bankProcedures(by: Citation) {
  return [
    {
      from: civilDate('2021-07-01'),
      form: { name: 'giấy đề nghị vay theo mẫu của ngân hàng', law: by },
      papers: ['identity-card'],
      where: ['policy-bank'],
      workingDays: null,
      paidFrom: { rule: 'loan-contract', law: by },
    },
  ] as const satisfies Programme['procedures'];
}
