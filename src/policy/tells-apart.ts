import type { CivilDate } from '../shared/civil-date';
import type { FactKey } from './facts';
import { testsOn } from './kernel/cells';
import { checkFact } from './kernel/check';
import type { FactValue } from './kernel/fact';
import type { Check } from './kernel/rule';
import { PROGRAMMES } from './programmes';

/** How every rule of a day answers a value of a fact: two values with the same answers are one to that law. */
export function toldApartOn(on: CivilDate): (fact: FactKey, value: FactValue) => string {
  const checks = new Map<FactKey, Check[]>();
  for (const { fact, check } of PROGRAMMES.flatMap((programme) => testsOn(programme, on))) {
    checks.set(fact, [...(checks.get(fact) || []), check]);
  }
  return (fact, value) =>
    (checks.get(fact) || []).map((check) => checkFact(check, value, on)).join();
}
