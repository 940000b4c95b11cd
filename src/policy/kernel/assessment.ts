import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import type { Citation, Standing } from './citation';
import type { Trace } from './evaluate';
import type { Range } from './fact';
import type { Gift } from './gift';
import type { InsuranceGives } from './gives';
import type { Procedure, Rhythm } from './programme';
import type { Truth } from './truth';

/** Whole đồng in the programme's rhythm; both ends equal when exact. 'commune-decides': entitled, amount not settled by law. */
export type Amount = Range<number> | 'commune-decides';

export interface InsuranceConclusion {
  /**
   * Line keys that may be the paying group, in the law's order; one when it is settled. An earlier group
   * that would only change the name (same payer, same own share) is left out and keeps nothing open.
   */
  readonly groups: readonly string[];
  /** Who pays what she does not; null while the group is open. */
  readonly payer: InsuranceGives['payer'] | null;
  /** What she pays herself a month, đồng; null when it hangs on a wage we do not know. */
  readonly own: Range<number> | null;
  /** What the payer adds a month, đồng; null while the group is open or its base unknown. */
  readonly othersPay: Range<number> | null;
  /** Share of treatment cost the card pays, %. */
  readonly level: Range<number>;
  /** The line that sets the level, when it is settled. */
  readonly levelFrom: string | null;
  /** Every line that holds for sure, in the law's order. */
  readonly titles: readonly string[];
  /** A line she may choose to pay under instead of the settled one, and what she would then pay. */
  readonly mayChoose: {
    readonly line: string;
    readonly own: Range<number> | null;
    readonly law: Citation;
  } | null;
}

/** Everything a verdict says about one person and one programme on one day. */
export interface Assessment {
  readonly programme: string;
  readonly on: CivilDate;
  readonly truth: Truth;
  /**
   * 'settled': no further fact can change truth or amount. 'open': `open` lists what to ask.
   * 'stuck': only declined facts or the commune's own points keep it from being settled.
   */
  readonly state: 'settled' | 'open' | 'stuck';
  /** Keys of the lines that hold (the one that decides first). */
  readonly lines: readonly string[];
  readonly amount: Amount | null;
  /** How often the amount is paid, and whether it is the least; null when the programme pays no money. */
  readonly pays: Rhythm | null;
  /** What is given besides money; null when nothing is, and while the line that gives it is open. */
  readonly gift: Gift | null;
  readonly insurance: InsuranceConclusion | null;
  /** Another programme that takes this one's place ("highest only"), with the clause. */
  readonly givesWayTo: { readonly programme: string; readonly law: Citation } | null;
  /** Another programme beside which the law leaves open whether this one is paid too, with the clause. */
  readonly unsureBeside: { readonly programme: string; readonly law: Citation } | null;
  readonly trace: Trace;
  readonly open: readonly FactKey[];
  readonly declined: readonly FactKey[];
  /** Vietnamese sentences: what the commune itself will look at. */
  readonly communeDecides: readonly string[];
  readonly citations: readonly Citation[];
  /** The weakest source among those that decide. */
  readonly standing: Standing;
  /** Of an unverified sum, đồng in its parts that do not rest on memory; they stay sure whatever is added. */
  readonly verified?: number;
  readonly procedure: Procedure;
  /** The version of the programme's law that was in force. */
  readonly versionFrom: CivilDate;
}
