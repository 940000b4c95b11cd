import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { memberShares } from './dated-of';
import type { FactState, Range } from './fact';
import type { InsuranceBase, InsuranceGives } from './gives';
import { inForce } from './in-force';

/** What she pays herself a month, whole đồng (half up); null when it hangs on an amount we do not know. */
export function ownPrice(gives: InsuranceGives, facts: Facts, on: CivilDate): Range<number> | null {
  const permille = ownPermilles(gives, facts, on);
  const least = Math.min(...permille);
  const most = Math.max(...permille);
  if (most === 0) return { min: 0, max: 0 };
  const base = baseAmount(gives.base, facts, on);
  return base === null ? null : { min: share(base.min, least), max: share(base.max, most) };
}

/** What the payer adds to it a month, whole đồng; null when the base is not known. */
export function othersPrice(
  gives: InsuranceGives,
  facts: Facts,
  on: CivilDate,
): Range<number> | null {
  if (gives.payer === 'self') return { min: 0, max: 0 };
  const base = baseAmount(gives.base, facts, on);
  if (base === null) return null;
  const own = inForce(gives.ownPermille, on).value;
  const whole = inForce(gives.wholePermille, on).value;
  const rest = (amount: number): number => share(amount, whole) - share(amount, own);
  return { min: rest(base.min), max: rest(base.max) };
}

/** The fact that no rule tests but her own price hangs on, while nothing is known of it; null when none is. */
export function priceFact(gives: InsuranceGives, facts: Facts): FactKey | null {
  const fact = gives.laterMembers !== undefined ? 'householdOrder' : wageOf(gives.base);
  return fact !== null && rangeOf(facts[fact]) === null ? fact : null;
}

function wageOf({ kind }: InsuranceBase): 'wage' | null {
  return kind === 'wage' ? 'wage' : null;
}

function ownPermilles(gives: InsuranceGives, facts: Facts, on: CivilDate): number[] {
  const members = memberShares(gives);
  const order = rangeOf(facts.householdOrder);
  const last = members.length - 1;
  const from = order === null ? 0 : Math.min(order.min - 1, last);
  const to = order === null ? last : Math.min(order.max - 1, last);
  return members.slice(from, to + 1).map((permille) => inForce(permille, on).value);
}

function baseAmount(base: InsuranceBase, facts: Facts, on: CivilDate): Range<number> | null {
  switch (base.kind) {
    case 'standard': {
      const amount = inForce(base.amount, on).value;
      return { min: amount, max: amount };
    }
    case 'wage': {
      const cap = inForce(base.capTimes, on).value * inForce(base.capOf, on).value;
      const wage = rangeOf(facts.wage);
      return wage && { min: Math.min(wage.min, cap), max: Math.min(wage.max, cap) };
    }
    case 'pension':
      return rangeOf(facts.pensionAmount);
    case 'benefit':
      return null;
  }
}

function rangeOf(state: FactState | undefined): Range<number> | null {
  return state === undefined || state === 'declined' ? null : (state as Range<number>);
}

function share(amount: number, permille: number): number {
  return Math.round((amount * permille) / 1000);
}
