import { civilDate } from '../../shared/civil-date';
import type { Procedure } from '../kernel/programme';
import { law } from '../laws';
import type { PaidFromKey, PaperKey } from '../procedure-keys';

/** What differs from group to group; left out: nothing to attach, paid from the month of the decision. */
interface Ways {
  readonly papers?: readonly PaperKey[];
  /** The form of Nghị định 20/2021 for this group. */
  readonly form?: string;
  /** From when Nghị định 20/2021 paid it: while the district decided, and since the commune does. */
  readonly paidFrom?: { readonly district: PaidFromKey; readonly commune: PaidFromKey };
}

/** How to apply for monthly social assistance, through time. */
export function assistanceProcedures({
  papers = [],
  form: name = 'Mẫu số 1a, 1b, 1c, 1d hoặc 1đ, tùy diện',
  paidFrom = { district: 'decision-month-of-district', commune: 'decision-month' },
}: Ways = {}): readonly (Procedure & { readonly from: ReturnType<typeof civilDate> })[] {
  const form = { name, law: law('ND20/2021', 'Điều 7 khoản 1', 'secondary') };
  const start = 'Điều 8 khoản 1 điểm đ';
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
      paidFrom: { rule: paidFrom.commune, law: law('ND20/2021', start, 'secondary') },
    },
    {
      from: civilDate('2021-07-01'),
      form,
      papers,
      where: ['commune'],
      workingDays: { days: 20, law: law('ND20/2021', 'Điều 8 khoản 1') },
      paidFrom: { rule: paidFrom.district, law: law('ND20/2021', start) },
    },
  ];
}
