import type { CivilDate } from '../shared/civil-date';
import type { FactKey, Facts } from './facts';
import { markHighestOnly, outbid } from './highest-only';
import { assessIn } from './kernel/assess';
import type { Assessment } from './kernel/assessment';
import type { Known } from './kernel/change-marks';
import { checkFacts } from './kernel/check-facts';
import { worldOf } from './kernel/fact-sheet';
import { programmeOn, programmesOn } from './kernel/law-on-day';
import type { Change } from './kernel/next-change';
import { changesAhead } from './kernel/next-change';
import { nextFact } from './kernel/next-fact';
import type { Programme } from './kernel/programme';
import type { Turn } from './kernel/what-would-turn';
import { whatWouldTurn } from './kernel/what-would-turn';
import { PROGRAMMES } from './programmes';
import { raisedFor } from './raised';

/**
 * What programmes (all registered ones, if none are given) say of one person on one day, in their order, with
 * "highest only" marked.
 * @throws AppError BAD_INPUT for facts that cannot be, NOT_IN_FORCE for a day before the law we hold.
 */
export function assessPerson(
  facts: Facts,
  on: CivilDate,
  programmes: readonly Programme[] = PROGRAMMES,
): readonly Assessment[] {
  checkFacts(facts, on);
  const world = worldOf(facts, on);
  const assessed = programmesOn(programmes, on).map((now) => assessIn(world, now));
  return markHighestOnly(assessed, on);
}

/**
 * The open fact that settles most over the named programmes, or over what concerns her when none is named;
 * null when none is.
 * Not asked for: an allowance that could only give way to a higher one that is sure already.
 */
export function factToAsk(
  facts: Facts,
  on: CivilDate,
  programmes: readonly string[],
): FactKey | null {
  const view: readonly string[] = programmes.length > 0 ? programmes : raisedFor(facts, on);
  const inView = PROGRAMMES.filter(({ key }) => view.includes(key));
  const world = worldOf(facts, on);
  // What is no money gives way to nothing.
  const paid = inView.filter(({ pays }) => pays !== null);
  const idle = outbid(paid.map((programme) => assessIn(world, programmeOn(programme, on))));
  const worthAsking = inView.filter(({ key }) => !idle.includes(key));
  return nextFact(worthAsking, facts, on);
}

/** How many changes ahead are worth telling. */
const AHEAD = 8;

/**
 * The next days on which a programme would say something else of the same person, oldest first: birthdays,
 * ends of recognitions, numbers and versions of the law that begin; each with what it was, what it will be
 * and why. Empty when the law we hold foresees none.
 */
export function whenChanges(
  programme: string | Programme,
  known: Known,
  on: CivilDate,
): readonly Change[] {
  return changesAhead(byKey(programme), known, { on, atMost: AHEAD });
}

/** The single changes that would each turn a refusal into a yes. */
export function turnsOf(
  programme: string | Programme,
  facts: Facts,
  on: CivilDate,
): readonly Turn[] {
  return whatWouldTurn(byKey(programme), facts, on);
}

function byKey(programme: string | Programme): Programme {
  if (typeof programme !== 'string') return programme;
  const found = PROGRAMMES.find(({ key }) => key === programme);
  if (found === undefined) throw new Error(`no programme ${programme}`);
  return found;
}
