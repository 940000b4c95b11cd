import { isOptions } from '../../policy';
import type { FactState, FactValue, Range } from '../../policy';

/** How a statement stands to what was known: new, the same, more exact, or against it. */
export type Merged = {
  readonly how: 'new' | 'same' | 'narrower' | 'replaced';
  readonly value: FactValue;
};

/**
 * Joins a statement with what was known of the fact. Statements that agree narrow it down, in whatever
 * order they come; one that contradicts replaces it, and so does any correction.
 */
export function mergeValue(
  known: FactState | undefined,
  said: FactValue,
  manner: 'stated' | 'corrected',
): Merged {
  if (known === undefined || known === 'declined') return { how: 'new', value: said };
  if (isSame(known, said)) return { how: 'same', value: known };
  const common = manner === 'corrected' ? null : intersection(known, said);
  if (common === null) return { how: 'replaced', value: said };
  return { how: isSame(common, known) ? 'same' : 'narrower', value: common };
}

function intersection(a: FactValue, b: FactValue): FactValue | null {
  if (typeof a === 'boolean' || typeof b === 'boolean') return a === b ? a : null;
  if (isOptions(a) || isOptions(b)) {
    if (!isOptions(a) || !isOptions(b)) return null;
    const common = a.filter((option) => b.includes(option));
    return common.length === 0 ? null : common;
  }
  const [one, other] = [a, b] as [Range<string | number>, Range<string | number>];
  const min = one.min > other.min ? one.min : other.min;
  const max = one.max < other.max ? one.max : other.max;
  return min > max ? null : ({ min, max } as FactValue);
}

function isSame(a: FactValue, b: FactValue): boolean {
  if (typeof a === 'boolean' || typeof b === 'boolean') return a === b;
  if (isOptions(a) || isOptions(b)) {
    if (!isOptions(a) || !isOptions(b)) return false;
    return a.length === b.length && a.every((option) => b.includes(option));
  }
  const [one, other] = [a, b] as [Range<string | number>, Range<string | number>];
  return one.min === other.min && one.max === other.max;
}
