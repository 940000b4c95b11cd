import type { CivilDate } from '../shared/civil-date';
import type { FactKey } from './facts';
import { testsOn } from './kernel/cells';
import { checkFact } from './kernel/check';
import type { FactValue } from './kernel/fact';
import type { Check, Test } from './kernel/rule';
import { PROGRAMMES } from './programmes';

/** How every rule of a day answers a value of a fact: two values with the same answers are one to that law. */
export function toldApartOn(on: CivilDate): (fact: FactKey, value: FactValue) => string {
  const tests = PROGRAMMES.flatMap((programme) => testsOn(programme, on));
  const checks = new Map<FactKey, readonly Check[]>();
  return (fact, value) => {
    const known = checks.get(fact);
    const asked = known === undefined ? checksOf(fact, tests) : known;
    checks.set(fact, asked);
    return asked.map((check) => checkFact(check, value, on)).join();
  };
}

function checksOf(fact: FactKey, tests: readonly Test[]): readonly Check[] {
  return tests.filter((test) => test.fact === fact).map(({ check }) => check);
}
