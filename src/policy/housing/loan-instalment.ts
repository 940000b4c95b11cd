import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import type { Citation, Standing } from '../kernel/citation';
import { weaker } from '../kernel/citation';
import type { Dated } from '../kernel/in-force';
import { inForce } from '../kernel/in-force';
import {
  MINORITY_LOAN_GRACE,
  MINORITY_LOAN_MOST,
  MINORITY_LOAN_OVERDUE,
  MINORITY_LOAN_RATE,
  MINORITY_LOAN_YEARS,
  SOCIAL_LOAN_MOST,
  SOCIAL_LOAN_OF_ESTIMATE,
  SOCIAL_LOAN_OF_PRICE,
  SOCIAL_LOAN_OVERDUE,
  SOCIAL_LOAN_RATE,
  SOCIAL_LOAN_YEARS,
} from '../parameters/housing-loans';

/** What is borrowed for: a social house, one's own house, a house under the decree for the minority area. */
export const HOUSING_LOANS = ['social-house', 'own-house', 'minority'] as const;
export type HousingLoanKey = (typeof HOUSING_LOANS)[number];

/** What a borrower knows. */
export interface LoanWish {
  readonly loan: HousingLoanKey;
  /** Price in the contract, or the estimate, đồng; null where the law does not go by it. */
  readonly price: number | null;
  /** What she would borrow, đồng; null for the most. */
  readonly borrow: number | null;
  readonly years: number;
}

/** What the law lends, and the first month with equal parts of the sum. Whole đồng, half up. */
export interface LoanInstalment {
  readonly most: number;
  readonly borrowed: number;
  /** % a year. */
  readonly rate: number;
  readonly overdueRate: number;
  readonly years: number;
  readonly graceYears: number;
  readonly firstInterest: number;
  /** Nothing while no part of the sum is due yet. */
  readonly firstPrincipal: number;
  readonly firstPayment: number;
  /** The equal part of the sum due a month, once it is due. */
  readonly principalEach: number;
  /** What one month of delay with that part costs. */
  readonly overdueInterest: number;
  readonly citations: readonly Citation[];
  readonly standing: Standing;
}

interface Terms {
  readonly ofPrice: Dated | null;
  readonly most: Dated | null;
  readonly rate: Dated;
  readonly years: Dated;
  readonly grace: Dated | null;
  readonly overdue: Dated;
}

const SOCIAL = {
  rate: SOCIAL_LOAN_RATE,
  years: SOCIAL_LOAN_YEARS,
  grace: null,
  overdue: SOCIAL_LOAN_OVERDUE,
} as const;

const TERMS: Readonly<Record<HousingLoanKey, Terms>> = {
  'social-house': { ...SOCIAL, ofPrice: SOCIAL_LOAN_OF_PRICE, most: null },
  'own-house': { ...SOCIAL, ofPrice: SOCIAL_LOAN_OF_ESTIMATE, most: SOCIAL_LOAN_MOST },
  minority: {
    ofPrice: null,
    most: MINORITY_LOAN_MOST,
    rate: MINORITY_LOAN_RATE,
    years: MINORITY_LOAN_YEARS,
    grace: MINORITY_LOAN_GRACE,
    overdue: MINORITY_LOAN_OVERDUE,
  },
};

const MONTHS = 12;
/** Dearer than any house; keeps every product a whole number. */
const DEAREST = 1_000_000_000_000;

/**
 * The first month of a State housing loan, by the rates of the day.
 * @throws AppError BAD_INPUT naming the field, NOT_IN_FORCE before the law
 */
export function loanInstalment(wish: LoanWish, on: CivilDate): LoanInstalment {
  const terms = TERMS[wish.loan];
  const value = (of: Dated): number => inForce(of, on).value;
  const rate = value(terms.rate);
  const overdueRate = hundredths(rate * value(terms.overdue)) / 100 / 100;
  const graceYears = terms.grace === null ? 0 : value(terms.grace);
  const years = within('years', wish.years, [graceYears + 1, value(terms.years)]);
  const most = mostOf(terms, wish, on);
  const borrowed = wish.borrow === null ? most : within('borrow', wish.borrow, [1, most]);
  const principalEach = halfUp(borrowed, (years - graceYears) * MONTHS);
  const firstInterest = interest(borrowed, rate);
  const firstPrincipal = graceYears > 0 ? 0 : principalEach;
  const citations = citationsOf(terms, on);
  return {
    most,
    borrowed,
    rate,
    overdueRate,
    years,
    graceYears,
    firstInterest,
    firstPrincipal,
    firstPayment: firstInterest + firstPrincipal,
    principalEach,
    overdueInterest: interest(principalEach, overdueRate),
    citations,
    standing: citations.map((law) => law.standing).reduce<Standing>(weaker, 'primary'),
  };
}

function mostOf({ ofPrice, most }: Terms, { price }: LoanWish, on: CivilDate): number {
  const cap = most === null ? DEAREST : inForce(most, on).value;
  if (ofPrice === null) return cap;
  const cost = within('price', price === null ? Number.NaN : price, [1, DEAREST]);
  return Math.min(Math.floor((cost * inForce(ofPrice, on).value) / 100), cap);
}

function citationsOf({ ofPrice, most, rate, years, overdue }: Terms, on: CivilDate): Citation[] {
  const laws = [ofPrice, most, rate, years, overdue].flatMap((of) =>
    of === null ? [] : [inForce(of, on).law],
  );
  return laws.filter(
    ({ act, at }, index) => laws.findIndex((one) => one.act === act && one.at === at) === index,
  );
}

/** One month at a rate of % a year. */
function interest(sum: number, rate: number): number {
  return halfUp(sum * hundredths(rate), 100 * 100 * MONTHS);
}

/** 5.4 becomes 540, and 7.02 becomes 702: rates have at most two decimals. */
function hundredths(value: number): number {
  return Math.round(value * 100);
}

function halfUp(of: number, by: number): number {
  return Math.floor((2 * of + by) / (2 * by));
}

function within(
  field: string,
  value: number,
  [min, max]: readonly [min: number, max: number],
): number {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return value;
  throw new AppError('BAD_INPUT', `Give a whole number from ${min} to ${max}.`, { field });
}
