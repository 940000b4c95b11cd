import type { CivilDate } from '../../shared/civil-date';
import type { PaidFromKey, PaperKey, PresumeKey, WhereKey } from '../procedure-keys';
import type { Citation } from './citation';
import type { Gives } from './gives';
import type { Rule } from './rule';

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
  /** Whether a form is asked, the law we hold does not say; only with no form. */
  readonly formUnknown?: true;
  readonly papers: readonly PaperKey[];
  readonly where: readonly WhereKey[];
  /** Legal number of working days to the decision; null when we do not know it. */
  readonly workingDays: { readonly days: number; readonly law: Citation } | null;
  /** Calendar days from the last day of filing to the published list, where the law counts so. */
  readonly listedWithin?: { readonly days: number; readonly law: Citation };
  /** From when the benefit runs. */
  readonly paidFrom: { readonly rule: PaidFromKey; readonly law: Citation };
}

/** What a programme is about: the three domains, people with merit, and the shorter ones. */
export type Domain = 'allowance' | 'insurance' | 'housing' | 'merit' | 'living';

/** How often it pays, and whether the law gives the sum itself or the least of it. */
export interface Rhythm {
  readonly per: 'day' | 'month' | 'year' | 'once';
  readonly bound: 'exact' | 'at-least';
}

export interface ProgrammeVersion {
  readonly from: CivilDate;
  readonly law: Citation;
  readonly lines: readonly Line[];
}

/** One programme, one file. Versions and procedures newest first; nothing is ever deleted. */
export interface Programme {
  readonly key: string;
  readonly domain: Domain;
  /**
   * How lines that hold together conclude: the highest amount only; all amounts together; the first in the
   * order of the lines (the best first), for what is no money; any of them, when all give the same; or the
   * insurance order (first line pays, best line sets the level).
   */
  readonly concludes: 'highest' | 'sum' | 'first' | 'any' | 'insurance';
  /** The rhythm of what it pays; null when it pays no money. */
  readonly pays: Rhythm | null;
  /**
   * When it is looked at for somebody who did not ask for it by name: always, as soon as the rule is certain
   * of her, or never.
   */
  readonly raised: 'always' | 'by-name' | Rule;
  /** The legal name, Vietnamese. */
  readonly name: string;
  readonly versions: readonly ProgrammeVersion[];
  readonly procedures: readonly (Procedure & { readonly from: CivilDate })[];
  /** What every answer takes for granted and the office will check. */
  readonly presumes: readonly PresumeKey[];
  /** Whom this programme's rules do not cover yet, one Vietnamese sentence each. */
  readonly notSuitableFor: readonly string[];
}
