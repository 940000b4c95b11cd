import type { Assessment, Trace } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { ageOf } from './say-fact';
import { why } from './why';

/** Under this age nobody wants to hear that she is not old enough for an old person's allowance. */
const GROWN = 18;

/** Within a year of the limit people often count the year in the womb: worth a reminder. */
export function nearLimit(leaves: readonly Trace[], on: CivilDate): boolean {
  return leaves.some(({ rule, seen, limit }) => {
    if (rule.kind !== 'test' || rule.check.op !== 'age-from') return false;
    if (seen === undefined || limit === undefined || limit.value === null) return false;
    const age = ageOf(seen as Parameters<typeof ageOf>[0], on);
    return age.unit === 'years' && age.min === age.max && Math.abs(age.min - limit.value) <= 1;
  });
}

/** Refused for not being old: a child is not told so. */
export function isChildNotOld({ truth, trace }: Assessment, on: CivilDate): boolean {
  const [leaf] = truth === 'no' ? why(trace) : [];
  if (leaf === undefined || leaf.rule.kind !== 'test' || leaf.rule.check.op !== 'age-from')
    return false;
  const { seen, limit } = leaf;
  if (seen === undefined || limit === undefined || limit.value === null) return false;
  const { max, unit } = ageOf(seen as Parameters<typeof ageOf>[0], on);
  return unit === 'months' || (max < GROWN && limit.value > GROWN);
}
