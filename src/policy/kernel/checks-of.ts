import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import type { CheckNow } from './compile-check';
import { compileCheck } from './compile-check';
import type { FactValue } from './fact';
import type { LineNow } from './line-now';
import type { Check } from './rule';
import { testsOf } from './rule';
import { thresholdOf } from './threshold';

/** The checks of each fact, by what they say: two of the same name say the same of everybody. */
export type ChecksByFact = ReadonlyMap<FactKey, ReadonlyMap<string, CheckNow>>;

/**
 * The checks that the lines of a version make on a day, each once however many lines make it.
 * @throws AppError NOT_IN_FORCE when the law gives no limit on that day.
 */
export function checksOf(lines: readonly LineNow[], on: CivilDate): ChecksByFact {
  const known = CHECKS.get(lines);
  if (known !== undefined) return known;
  const found = new Map<FactKey, Map<string, CheckNow>>();
  for (const { fact, check } of lines.flatMap(({ line }) => testsOf(line.when))) {
    const ofFact = found.get(fact);
    const name = nameOf(check, on);
    if (ofFact === undefined) found.set(fact, new Map([[name, compileCheck(check, on)]]));
    else if (!ofFact.has(name)) ofFact.set(name, compileCheck(check, on));
  }
  CHECKS.set(lines, found);
  return found;
}

/** By the lines themselves, which are kept for as long as their day is. */
const CHECKS = new WeakMap<readonly LineNow[], ChecksByFact>();

/** How the checks of a fact answer a value: two values with the same answers are one to them. */
export function answersTo(checks: readonly CheckNow[], value: FactValue): string {
  let answers = '';
  for (const check of checks) answers += check(value).charAt(0);
  return answers;
}

function nameOf(check: Check, on: CivilDate): string {
  switch (check.op) {
    case 'is':
      return String(check.value);
    case 'among':
      return check.options.join();
    default: {
      const { cut, limit, holds } = thresholdOf(check, on);
      return `${cut} ${limit} ${holds}`;
    }
  }
}
