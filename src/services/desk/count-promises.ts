import type { CountedPromise, PromiseCounts } from '../../records/queries/promises';
import type { CivilDate } from '../../shared/civil-date';
import { vietnamDay } from '../../shared/civil-date';

type Outcome = 'kept' | 'late' | 'broken' | 'open' | 'withdrawn';

/**
 * What became of promises, by unit and by the month of the day promised: each is exactly one of kept in time, kept
 * late, broken (open after its day), open still, withdrawn. A promise for today is not broken today.
 */
export function countPromises(
  promises: readonly CountedPromise[],
  today: CivilDate,
): readonly PromiseCounts[] {
  const counted = new Map<string, PromiseCounts>();
  for (const one of promises) {
    const { unitCode } = one;
    const month = one.dueDay.slice(0, 7);
    const key = `${unitCode ?? ''}|${month}`;
    const none = { unitCode, month, kept: 0, late: 0, broken: 0, open: 0, withdrawn: 0 };
    const before = counted.get(key) ?? none;
    const outcome = outcomeOf(one, today);
    counted.set(key, { ...before, [outcome]: before[outcome] + 1 });
  }
  const orderOf = (one: PromiseCounts) => `${one.month}|${one.unitCode ?? ''}`;
  return [...counted.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function outcomeOf({ status, dueDay, endedAt }: CountedPromise, today: CivilDate): Outcome {
  if (status === 'withdrawn') return 'withdrawn';
  if (status === 'open') return dueDay < today ? 'broken' : 'open';
  return endedAt !== null && vietnamDay(endedAt) > dueDay ? 'late' : 'kept';
}
