import type { FactKey, NumberKey } from '../facts';
import type { GoodsKey, ShareOfKey } from '../procedure-keys';
import type { Citation } from './citation';
import type { Dated } from './in-force';

/** What a line of a programme gives to those for whom it holds. */
export type Gives =
  | MoneyGives
  | GoodsGives
  | ShareGives
  | LoanGives
  /** Entitled, but the law we know does not settle the amount; the commune decides it. */
  | {
      readonly kind: 'commune-decides';
      readonly says: string;
      readonly law: Citation;
      /** What it cannot exceed, đồng in the programme's rhythm, where the law sets at least that bound. */
      readonly atMost?: Dated;
    }
  /** A right without an amount: may apply to buy, may join … */
  | { readonly kind: 'right'; readonly law: Citation }
  /** Health insurance: who pays the contribution and what the card covers (see conclude-insurance). */
  | InsuranceGives;

/** Money: the standard times the coefficient, times how many where the law counts, plus what is added. */
export interface MoneyGives {
  readonly kind: 'money';
  readonly standard: Dated | CappedFact;
  readonly times: Dated;
  /** The number it is multiplied by: of children, of people; several are added up first. */
  readonly count?: NumberKey | readonly NumberKey[];
  /** What the province or commune adds, đồng. */
  readonly plus?: Dated;
}

/**
 * An amount of her own that the law counts on (an insured wage). What comes of it, after the coefficient, is
 * at most `times` × `of`; null where the law sets no such bound or its figure is not known.
 */
export interface CappedFact {
  readonly fact: NumberKey;
  readonly cap: { readonly times: Dated; readonly of: Dated } | null;
}

/** Goods by weight: rice. */
export interface GoodsGives {
  readonly kind: 'goods';
  readonly what: GoodsKey;
  /** Kilograms, for each of `count` where the law counts people. */
  readonly kg: Dated;
  readonly count?: NumberKey;
  /** For how many months at most. */
  readonly months: Dated;
}

/** A share of a price that need not be paid: 70 % of tuition. */
export interface ShareGives {
  readonly kind: 'share';
  readonly of: ShareOfKey;
  readonly percent: Dated;
}

/** A loan on the State's terms; null where the law we hold does not say. */
export interface LoanGives {
  readonly kind: 'loan';
  readonly law: Citation;
  /** The most that is lent, đồng. */
  readonly most: Dated | null;
  /** The most that is lent of the price or the estimate, %. */
  readonly costPercent: Dated | null;
  /** Interest, % a year. */
  readonly rate: Dated | null;
  /** The longest term, years; of these the first without repayment of the sum. */
  readonly years: Dated | null;
  readonly graceYears: Dated | null;
  /** Interest on what is overdue, % of `rate`. */
  readonly overduePercent: Dated | null;
}

export interface InsuranceGives {
  readonly kind: 'insurance';
  /** Who pays the part that the person does not. */
  readonly payer: 'state' | 'state-part' | 'insurance-fund' | 'employer' | 'self';
  /** The whole contribution in ‰ of `base` (45 = 4.5 %). */
  readonly wholePermille: Dated;
  /** The person's own share of `base` in ‰, after what others pay. */
  readonly ownPermille: Dated;
  /**
   * Household form: the own ‰ of the second, third … member, the last for all further ones;
   * `ownPermille` is then the first member's. Which she is, the fact `householdOrder` says.
   */
  readonly laterMembers?: readonly Dated[];
  readonly base: InsuranceBase;
  /** Share of treatment cost that the card pays, %. */
  readonly level: Dated;
  /** The line that she may choose to pay under instead, and the clause that lets her. */
  readonly instead?: { readonly line: string; readonly law: Citation };
}

/** What a contribution is counted on. */
export type InsuranceBase =
  | { readonly kind: 'standard'; readonly amount: Dated }
  /** The insured wage (fact `wage`), at most `capTimes` × `capOf`. */
  | { readonly kind: 'wage'; readonly capTimes: Dated; readonly capOf: Dated }
  /** The pension itself (fact `pensionAmount`). */
  | { readonly kind: 'pension' }
  /** A benefit whose amount we do not ask for. */
  | { readonly kind: 'benefit' };

/** The facts that no rule need test but the gift is counted on. */
export function countedOn(gives: Gives): readonly FactKey[] {
  if (gives.kind === 'insurance') return pricedOn(gives);
  if (gives.kind !== 'money' && gives.kind !== 'goods') return [];
  const own = gives.kind === 'money' && 'fact' in gives.standard ? [gives.standard.fact] : [];
  return gives.count === undefined ? own : [...own, gives.count].flat();
}

function pricedOn({ base, laterMembers }: InsuranceGives): readonly FactKey[] {
  const place: readonly FactKey[] = laterMembers === undefined ? [] : ['householdOrder'];
  if (base.kind === 'wage') return ['wage', ...place];
  return base.kind === 'pension' ? ['pensionAmount', ...place] : place;
}
