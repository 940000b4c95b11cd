import type { CivilDate } from '../../shared/civil-date';
import type { PaidFromKey, PaperKey, PresumeKey, WhereKey } from '../procedure-keys';
import type { Citation } from './citation';
import type { Dated } from './in-force';
import type { Rule } from './rule';

/** What a line of a programme gives to those for whom it holds. */
export type Gives =
  /** A monthly allowance: the standard amount times a coefficient, whole đồng. */
  | { readonly kind: 'monthly'; readonly standard: Dated; readonly times: Dated }
  /** Entitled, but the law we know does not settle the amount; the commune decides it. */
  | {
      readonly kind: 'commune-decides';
      readonly says: string;
      readonly law: Citation;
      /** What it cannot exceed, đồng a month, where the law sets at least that bound. */
      readonly atMost?: Dated;
    }
  /** A right without an amount: may apply to buy, may join … */
  | { readonly kind: 'right'; readonly law: Citation }
  /** Health insurance: who pays the contribution and what the card covers (see conclude-insurance). */
  | InsuranceGives;

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

/** One way into a programme: when it holds, and what it then gives. */
export interface Line {
  /** Literal, never renamed; the words of each language name it. */
  readonly key: string;
  readonly when: Rule;
  readonly gives: Gives;
}

/** How to apply, as the law of that period has it. Keys are worded by the languages. */
export interface Procedure {
  /** The form as the gazette names it, e.g. 'Mẫu số 01', and the act it belongs to; null when none is asked. */
  readonly form: { readonly name: string; readonly law: Citation } | null;
  readonly papers: readonly PaperKey[];
  readonly where: readonly WhereKey[];
  /** Legal number of working days to the decision; null when we do not know it. */
  readonly workingDays: { readonly days: number; readonly law: Citation } | null;
  /** Calendar days from the last day of filing to the published list, where the law counts so. */
  readonly listedWithin?: { readonly days: number; readonly law: Citation };
  /** From when the benefit runs. */
  readonly paidFrom: { readonly rule: PaidFromKey; readonly law: Citation };
}

export interface ProgrammeVersion {
  readonly from: CivilDate;
  readonly law: Citation;
  readonly lines: readonly Line[];
}

/** One programme, one file. Versions and procedures newest first; nothing is ever deleted. */
export interface Programme {
  readonly key: string;
  readonly domain: 'allowance' | 'insurance' | 'housing';
  /**
   * How lines that hold together conclude: the highest amount only, any of them, or the insurance
   * order (first line pays, best line sets the level).
   */
  readonly concludes: 'highest' | 'any' | 'insurance';
  /** The legal name, Vietnamese. */
  readonly name: string;
  readonly versions: readonly ProgrammeVersion[];
  readonly procedures: readonly (Procedure & { readonly from: CivilDate })[];
  /** What every answer takes for granted and the office will check. */
  readonly presumes: readonly PresumeKey[];
  /** Whom this programme's rules do not cover yet, one Vietnamese sentence each. */
  readonly notSuitableFor: readonly string[];
}
