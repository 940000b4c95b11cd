import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import type { Assessment, InsuranceConclusion } from '../kernel/assessment';
import type { Citation } from '../kernel/citation';
import type { Range } from '../kernel/fact';
import type { Truth } from '../kernel/truth';
import type { PaperKey, WhereKey } from '../procedure-keys';
import type { ByWhen } from './by-when';
import type { Excluder } from './combine';

/** Whole đồng in one rhythm: a month, a year, once. */
export interface Total {
  /** Paid for sure: entitled, the amount given by the law, the source verified, nothing higher in its place. */
  readonly certain: number;
  /** The most that the law we hold may still give, if every open point comes out well. */
  readonly most: number;
  /** 'commune': it sets a part; where the law does not bound that part, it comes on top of `most`. */
  readonly amountBy: 'law' | 'commune';
}

/** One programme for one person within the plan. */
export interface PlannedBenefit {
  /** For insurance: as it will be once her allowances are decided. */
  readonly assessment: Assessment;
  /** The facts under which it was assessed; several when one of as many receipts will come. */
  readonly under: readonly Facts[];
  /**
   * 'claim': entitled. 'gives-way': could not add to what is certain, whatever else is learnt.
   * 'open': not decided, and it matters. 'no': not entitled.
   */
  readonly role: 'claim' | 'gives-way' | 'open' | 'no';
  readonly givesWayTo: Excluder | null;
  readonly mayGiveWayTo: readonly Excluder[];
  /** Đồng in its own rhythm that it puts into the certain total of that rhythm. */
  readonly certain: number;
  /** Is she on the rolls for it already? */
  readonly received: Truth;
  /** "Then also": programmes from whose receipt a better insurance follows; empty when none does. */
  readonly followsFrom: readonly string[];
  /** Insurance as it is until then; null when nothing follows. */
  readonly before: InsuranceConclusion | null;
  /** The line under which she should pay, because it costs the household less than her own group. */
  readonly chooses: InsuranceConclusion['mayChoose'];
}

/** What one person does about one programme. */
export interface PlanStep {
  /**
   * 'apply': hand in. 'follows': comes with the benefit it follows from. 'join': be insured in the settled
   * group. 'answer': open facts decide. 'ask-commune': only the commune can settle it.
   */
  readonly kind: 'apply' | 'follows' | 'join' | 'answer' | 'ask-commune';
  readonly benefit: PlannedBenefit;
  /** By when it loses nothing; null where the law sets no term that we know. */
  readonly by: ByWhen | null;
}

export interface PlannedPerson {
  /** In the register's order. */
  readonly benefits: readonly PlannedBenefit[];
  readonly monthly: Total;
  readonly yearly: Total;
  readonly once: Total;
  /** What she pays for health insurance a month, đồng; null when it hangs on what we do not know. */
  readonly contribution: Range<number> | null;
  /** What to do first: certain money, highest first, then what follows, insurance, rights, open points. */
  readonly steps: readonly PlanStep[];
}

/** One programme of one person, by her place in the household as given, from 0. */
export interface PlanItem {
  readonly person: number;
  readonly programme: string;
}

/** One fact to ask, once, whoever and whatever it is for. */
export interface PlanQuestion {
  readonly fact: FactKey;
  readonly settles: readonly PlanItem[];
}

/** A Vietnamese sentence: what the commune itself will look at. */
export interface PlanPoint {
  readonly says: string;
  readonly about: readonly PlanItem[];
}

/** A form to fill in once for each item, or a paper to bring. */
export interface PlanPaper {
  readonly form: { readonly name: string; readonly law: Citation } | null;
  readonly paper: PaperKey | null;
  readonly needed: readonly PlanItem[];
}

/** A paper that the commune looks up itself, and under which article. */
export interface HeldPaper {
  readonly paper: PaperKey;
  readonly law: Citation;
  readonly needed: readonly PlanItem[];
}

/** Where to hand in, and what may be handed in there. */
export interface PlanPlace {
  readonly where: WhereKey;
  readonly takes: readonly PlanItem[];
}

/** What the law gives a household, put together. */
export interface HouseholdPlan {
  readonly on: CivilDate;
  /** As given. */
  readonly people: readonly PlannedPerson[];
  readonly monthly: Total;
  readonly yearly: Total;
  readonly once: Total;
  readonly contribution: Range<number> | null;
  /** What money or insurance waits for first; of these the fact that settles most programmes. */
  readonly questions: readonly PlanQuestion[];
  readonly communeDecides: readonly PlanPoint[];
  /** Forms to fill in and papers to bring, each once. */
  readonly papers: readonly PlanPaper[];
  /** Papers that the State already holds: asked for only where its data lack them. */
  readonly heldPapers: readonly HeldPaper[];
  /** The place that takes most first. */
  readonly places: readonly PlanPlace[];
}
