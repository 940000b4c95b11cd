import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACTS } from '../facts';
import { assessProgramme } from './assess';
import { cellsOf, testsOn } from './cells';
import type { FactValue } from './fact';
import type { Programme } from './programme';
import { reasons } from './trace';

/** One change that by itself would turn a no into a yes. */
export interface Turn {
  readonly fact: FactKey;
  readonly to: FactValue;
}

/**
 * The single changes that would turn a refusal, one for each fact that can do it alone and that can
 * change at all (an age cannot: see `nextChange`). Empty for any verdict but no.
 */
export function whatWouldTurn(programme: Programme, facts: Facts, on: CivilDate): Turn[] {
  const assessment = assessProgramme(programme, facts, on);
  if (assessment.truth !== 'no') return [];
  const tests = testsOn(programme, on);
  const suspects = new Set<FactKey>();
  for (const { rule } of reasons(assessment.trace)) {
    if (rule.kind === 'test' && FACTS[rule.fact].changeable) suspects.add(rule.fact);
  }
  return [...suspects].flatMap((fact) => {
    const without: Facts = { ...facts, [fact]: undefined };
    const to = cellsOf(fact, without, { tests, on }).find(
      (cell) => assessProgramme(programme, { ...facts, [fact]: cell }, on).truth === 'yes',
    );
    return to === undefined ? [] : [{ fact, to }];
  });
}
