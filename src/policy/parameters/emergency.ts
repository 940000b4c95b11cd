import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Procedure } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, communeDecides } from '../kernel/rule';
import { law } from '../laws';
import type { PaidFromKey } from '../procedure-keys';

/** Where the two decrees speak of urgent support, newest first. */
export const EMERGENCY_2021 = law('ND20/2021', 'Điều 12–17');
export const EMERGENCY_2026 = law('ND335/2026', 'Điều 12');

/** What is "được xem xét": who it is for may hold, and the commune still decides. */
export function considered(says: string, by: Citation, of: readonly Rule[]): Rule {
  return allOf(says, by, [
    ...of,
    communeDecides('hoàn cảnh thực tế, vì luật để xã xem xét chứ không buộc phải cấp', by),
  ]);
}

/** How urgent support is asked for; the later decree names no form and neither names a deadline that we hold. */
export function emergencyProcedures(
  rule: PaidFromKey,
): readonly (Procedure & { readonly from: ReturnType<typeof civilDate> })[] {
  return [
    {
      from: civilDate('2026-10-05'),
      form: { name: 'theo hướng dẫn của xã', law: law('ND335/2026', 'Điều 13') },
      papers: [],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule, law: law('ND335/2026', 'Điều 13') },
    },
    {
      from: civilDate('2021-07-01'),
      form: { name: 'Mẫu số 05a, 05b, 06', law: law('ND20/2021', 'Phụ lục', 'secondary') },
      papers: [],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule, law: EMERGENCY_2021 },
    },
  ];
}
