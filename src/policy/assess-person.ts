import type { CivilDate } from '../shared/civil-date';
import type { FactKey, Facts } from './facts';
import { markHighestOnly } from './highest-only';
import { assessProgramme } from './kernel/assess';
import type { Assessment } from './kernel/assessment';
import { checkFacts } from './kernel/check-facts';
import type { Change } from './kernel/next-change';
import { nextChange } from './kernel/next-change';
import { nextFact } from './kernel/next-fact';
import type { Programme } from './kernel/programme';
import type { Turn } from './kernel/what-would-turn';
import { whatWouldTurn } from './kernel/what-would-turn';
import { outbid } from './outbid';
import { PROGRAMMES } from './programmes';

/**
 * What every programme says of one person on one day, in the register's order, with "highest only" marked.
 * @throws AppError BAD_INPUT for facts that cannot be, NOT_IN_FORCE for a day before the law we hold.
 */
export function assessPerson(facts: Facts, on: CivilDate): readonly Assessment[] {
  checkFacts(facts, on);
  const assessed = PROGRAMMES.map((programme) => assessProgramme(programme, facts, on));
  return markHighestOnly(assessed, on);
}

/**
 * The open fact that settles most over the named programmes (all when none is named); null when none is.
 * Not asked for: an allowance that could only give way to a higher one that is sure already.
 */
export function factToAsk(
  facts: Facts,
  on: CivilDate,
  programmes: readonly string[],
): FactKey | null {
  const inView = PROGRAMMES.filter(
    ({ key }) => programmes.length === 0 || programmes.includes(key),
  );
  const idle = outbid(inView.map((programme) => assessProgramme(programme, facts, on)));
  const worthAsking = inView.filter(({ key }) => !idle.includes(key));
  return nextFact(worthAsking, facts, on);
}

/** The next day on which a programme would say something else of the same facts; null when none is foreseen. */
export function whenChanges(programme: string, facts: Facts, on: CivilDate): Change | null {
  return nextChange(byKey(programme), facts, on);
}

/** The single changes that would each turn a refusal into a yes. */
export function turnsOf(programme: string, facts: Facts, on: CivilDate): readonly Turn[] {
  return whatWouldTurn(byKey(programme), facts, on);
}

function byKey(key: string): Programme {
  const programme = PROGRAMMES.find((candidate) => candidate.key === key);
  if (programme === undefined) throw new Error(`no programme ${key}`);
  return programme;
}
