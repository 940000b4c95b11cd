import { civilDate } from '../../shared/civil-date';
import type { Procedure } from '../kernel/programme';
import { law } from '../laws';
import type { PaperKey } from '../procedure-keys';

/** How to apply for monthly social assistance that runs from the month of the decision. */
export function assistanceProcedures(
  papers: readonly PaperKey[],
): readonly (Procedure & { readonly from: ReturnType<typeof civilDate> })[] {
  const form = {
    name: 'Mẫu số 1a, 1b, 1c, 1d hoặc 1đ, tùy diện',
    law: law('ND20/2021', 'Điều 7 khoản 1', 'secondary'),
  };
  return [
    {
      from: civilDate('2026-10-05'),
      form: { name: 'Mẫu số 01', law: law('ND335/2026', 'Phụ lục') },
      papers,
      where: ['one-stop-any', 'national-portal', 'post'],
      workingDays: { days: 7, law: law('ND335/2026', 'Điều 8') },
      paidFrom: { rule: 'decision-month', law: law('ND335/2026', 'Điều 8') },
    },
    {
      from: civilDate('2025-07-01'),
      form,
      papers,
      where: ['commune'],
      workingDays: null,
      paidFrom: {
        rule: 'decision-month',
        law: law('ND20/2021', 'Điều 8 khoản 1 điểm đ', 'secondary'),
      },
    },
    {
      from: civilDate('2021-07-01'),
      form,
      papers,
      where: ['commune'],
      workingDays: { days: 20, law: law('ND20/2021', 'Điều 8 khoản 1') },
      paidFrom: {
        rule: 'decision-month-of-district',
        law: law('ND20/2021', 'Điều 8 khoản 1 điểm đ'),
      },
    },
  ];
}
