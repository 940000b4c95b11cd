import { RIVALRIES } from './highest-only';
import { isPayable } from './is-payable';
import type { Assessment } from './kernel/assessment';

/**
 * Programmes that are still open, yet can pay no more than an allowance that is already sure. Of rivals only
 * the highest is paid (Nghị định 335/2026/NĐ-CP, Điều 6 khoản 2), so nothing hangs on them and nothing need be
 * asked for them. Only sums of the law itself count. In: what several programmes say of one person; out: keys.
 */
export function outbid(assessments: readonly Assessment[]): readonly string[] {
  return RIVALRIES.flatMap(({ programmes }) =>
    outbidAmong(assessments.filter(({ programme }) => programmes.includes(programme))),
  );
}

function outbidAmong(rivals: readonly Assessment[]): readonly string[] {
  const sure = rivals.filter(isPayable).map((one) => ({ by: one, pays: boundsOf(one).min }));
  return rivals
    .filter((one) => one.state !== 'settled')
    .filter((one) => sure.some(({ by, pays }) => by !== one && boundsOf(one).max <= pays))
    .map(({ programme }) => programme);
}

/** Đồng a month; no upper end where the commune sets the amount. */
function boundsOf({ amount }: Assessment): { readonly min: number; readonly max: number } {
  return amount === null || amount === 'commune-decides' ? { min: 0, max: Infinity } : amount;
}
