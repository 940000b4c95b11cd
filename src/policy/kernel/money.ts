import type { CivilDate } from '../../shared/civil-date';
import type { Facts, NumberKey } from '../facts';
import { FACTS } from '../facts';
import type { FactState, NumberFact, Range } from './fact';
import type { Gives, MoneyGives } from './gives';
import { inForce } from './in-force';

/** What a line pays; null for what is no money. */
export type Pays = Range<number> | 'commune-decides' | null;

/**
 * Whole đồng in the programme's rhythm (half up); a range while what it is counted on is not known exactly.
 * @throws AppError NOT_IN_FORCE when a number has no value on that day.
 */
export function paysOf(gives: Gives, facts: Facts, on: CivilDate): Pays {
  if (gives.kind === 'commune-decides') return 'commune-decides';
  return gives.kind === 'money' ? moneyOf(gives, facts, on) : null;
}

/** How many it is multiplied by: one where the law does not count, every number the fact allows while unknown. */
export function countOf(count: MoneyGives['count'], facts: Facts): Range<number> {
  if (count === undefined) return { min: 1, max: 1 };
  const counted = [count].flat().map((one) => numberOf(one, facts));
  return {
    min: counted.reduce((total, { min }) => total + min, 0),
    max: counted.reduce((total, { max }) => total + max, 0),
  };
}

function moneyOf(gives: MoneyGives, facts: Facts, on: CivilDate): Range<number> {
  const { times, count, plus } = gives;
  const base = baseOf(gives, facts, on);
  const factor = inForce(times, on).value;
  const many = countOf(count, facts);
  const most = capOf(gives, on);
  const added = plus === undefined ? 0 : inForce(plus, on).value;
  const paid = (own: number, of: number): number =>
    Math.round(Math.min(own * factor * of, most)) + added;
  return { min: paid(base.min, many.min), max: paid(base.max, many.max) };
}

/** The most that an amount counted on her own wage comes to; without end where nothing bounds it. */
function capOf({ standard }: MoneyGives, on: CivilDate): number {
  if (!('fact' in standard) || standard.cap === null) return Infinity;
  return inForce(standard.cap.times, on).value * inForce(standard.cap.of, on).value;
}

function baseOf({ standard }: MoneyGives, facts: Facts, on: CivilDate): Range<number> {
  if (!('fact' in standard)) {
    const { value } = inForce(standard, on);
    return { min: value, max: value };
  }
  return numberOf(standard.fact, facts);
}

function numberOf(fact: NumberKey, facts: Facts): Range<number> {
  const state: FactState | undefined = facts[fact];
  if (state !== undefined && state !== 'declined') return state as Range<number>;
  const { min, max }: NumberFact = FACTS[fact];
  return { min, max };
}
