import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { Citation } from '../kernel/citation';
import { memberShares } from '../kernel/dated-of';
import type { Range } from '../kernel/fact';
import type { InsuranceGives } from '../kernel/gives';
import { entryOn, inForce } from '../kernel/in-force';
import { othersPrice, ownPrice } from '../kernel/insurance-price';
import type { Programme } from '../kernel/programme';
import { PROGRAMMES } from '../programmes';
import { healthInsurance } from '../programmes/health-insurance';
import type { Grounds } from './grounds';
import { groundsOf, lawsOf } from './grounds';
import { priceRule } from './price-rule';
import type { PriceRule } from './price-rule';

/** For how many months one pays at once. */
export type Months = 1 | 3 | 6 | 12;

export interface ContributionAsked {
  /** The line of the health-insurance programme that she pays under. */
  readonly group: string;
  readonly months: Months;
  /** Wage or income that her social insurance is paid on, đồng a month; null when not known or not asked. */
  readonly wage: number | null;
  /** Her pension, đồng a month; null when not known or not asked. */
  readonly pension: number | null;
  /** Her place among those of the household who pay in its form; null when she does not. */
  readonly place: number | null;
}

export interface Contribution extends Grounds {
  readonly payer: InsuranceGives['payer'];
  /** Her own part for all the months, whole đồng; null while a wage is not known. */
  readonly own: Range<number> | null;
  /** What the State, the fund or the employer adds for the months; null while the base is not known. */
  readonly others: Range<number> | null;
  /** Of the others' part, what the province or commune adds by its own decision, for all the months. */
  readonly local: Range<number> | null;
  /** What happens when the base salary changes after the payment. */
  readonly laterChange: PriceRule;
}

/**
 * What is paid for so many months at the price of the day of payment (Nghị định 188/2025, Điều 6 to 8;
 * Nghị định 146/2018, Điều 7 to 10), whole đồng.
 * @param programmes as they stand where she lives (`localProgrammes`); the national law if left out
 * @throws AppError NOT_FOUND for a group that the law of that day does not have; BAD_INPUT for a place
 * below 1 or a wage that is no whole number; NOT_IN_FORCE before the first day we hold
 */
export function contribution(
  asked: ContributionAsked,
  paidOn: CivilDate,
  programmes: readonly Programme[] = PROGRAMMES,
): Contribution {
  const { group, months, wage, pension, place } = asked;
  const gives = givesOf(group, paidOn, programmes);
  const national = givesOf(group, paidOn, PROGRAMMES);
  checkAsked(asked);
  const facts: Facts = {
    ...(wage === null ? {} : { wage: { min: wage, max: wage } }),
    ...(pension === null ? {} : { pensionAmount: { min: pension, max: pension } }),
    ...(place === null ? {} : { householdOrder: { min: place, max: place } }),
  };
  const later = priceRule(group, paidOn);
  const own = ownPrice(gives, facts, paidOn);
  const local = less(ownPrice(national, facts, paidOn), own);
  const others = plus(othersPrice(national, facts, paidOn), local);
  return {
    payer: gives.payer,
    own: times(own, months),
    others: times(others, months),
    local: times(local, months),
    laterChange: later.rule,
    ...groundsOf([...lawsOfPrice(gives, paidOn), later.law]),
  };
}

/** When a household pays, and the programmes as they stand where it lives; the national ones if left out. */
export interface HouseholdPayment {
  readonly paidOn: CivilDate;
  readonly programmes?: readonly Programme[];
}

export interface HouseholdContribution extends Grounds {
  /** What each member pays for the months, first to last, whole đồng. */
  readonly members: readonly number[];
  /** What the household pays for the months, whole đồng. */
  readonly total: number;
}

/**
 * What `members` people pay who join in household form together in one fiscal year: 100, 70, 60, 50 % and
 * 40 % for each further one (Nghị định 188/2025, Điều 6 khoản 5; Nghị định 146/2018, Điều 7), whole đồng at
 * the price of the day of payment.
 * @throws AppError BAD_INPUT for fewer than 1 or more than 50 members
 */
export function householdContribution(
  members: number,
  months: Months,
  { paidOn, programmes = PROGRAMMES }: HouseholdPayment,
): HouseholdContribution {
  if (!Number.isInteger(members) || members < 1 || members > 50) {
    throw new AppError('BAD_INPUT', 'A household form has from 1 to 50 members.', {
      field: 'members',
    });
  }
  const each = Array.from({ length: members }, (_one, at) =>
    contribution(
      { group: 'household', months, wage: null, pension: null, place: at + 1 },
      paidOn,
      programmes,
    ),
  );
  const paid = each.flatMap(({ own }) => (own === null ? [] : [own.max]));
  return {
    members: paid,
    total: paid.reduce((sum, one) => sum + one, 0),
    ...groundsOf(each.flatMap(({ laws }) => laws)),
  };
}

function checkAsked({ wage, pension, place }: ContributionAsked): void {
  if (place !== null && !(Number.isInteger(place) && place >= 1 && place <= 50)) {
    throw new AppError('BAD_INPUT', 'A place among the members is from 1 to 50.', {
      field: 'memberPlace',
    });
  }
  const money = [wage, pension].filter((one) => one !== null);
  if (money.some((one) => !Number.isSafeInteger(one) || one < 0 || one > 1_000_000_000)) {
    throw new AppError('BAD_INPUT', 'A wage or pension is a whole number of đồng a month.', {
      field: 'wage',
    });
  }
}

/** The groups that somebody may pay under on a day, in the order in which they pay. */
export function contributionGroups(on: CivilDate): readonly string[] {
  return entryOn(healthInsurance.versions, on, 'health insurance').lines.map(({ key }) => key);
}

function givesOf(group: string, on: CivilDate, programmes: readonly Programme[]): InsuranceGives {
  const versions = programmes.flatMap((one) =>
    one.key === healthInsurance.key ? one.versions : [],
  );
  const line = entryOn(versions, on, 'health insurance').lines.find(({ key }) => key === group);
  if (line?.gives.kind === 'insurance') return line.gives;
  throw new AppError('NOT_FOUND', `Health insurance has no such group on ${on}.`, { on });
}

function lawsOfPrice(gives: InsuranceGives, on: CivilDate): Citation[] {
  const { base } = gives;
  const counted =
    base.kind === 'standard'
      ? [base.amount]
      : base.kind === 'wage'
        ? [base.capTimes, base.capOf]
        : [];
  const free = inForce(gives.ownPermille, on).value === 0;
  const shares = [...memberShares(gives), ...(free ? [] : [gives.wholePermille])];
  return lawsOf([...shares, ...counted], on);
}

function times(price: Range<number> | null, months: Months): Range<number> | null {
  return price && { min: price.min * months, max: price.max * months };
}

function less(from: Range<number> | null, what: Range<number> | null): Range<number> | null {
  return from && what && { min: from.min - what.min, max: from.max - what.max };
}

function plus(a: Range<number> | null, b: Range<number> | null): Range<number> | null {
  return a && b && { min: a.min + b.min, max: a.max + b.max };
}
