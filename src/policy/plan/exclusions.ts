import { HIGHEST_ONLY, IN_FACILITY } from '../highest-only';
import type { Dated } from '../kernel/in-force';

/** A clause under which monthly benefits exclude one another; only the best lawful set of them is paid. */
export interface Exclusion {
  readonly programmes: readonly string[];
  readonly clause: Dated;
  /** Whose benefits it weighs against each other: one person's, or those of the whole household. */
  readonly within: 'person' | 'household';
  /** Pairs of programmes that the clause itself lets add up. */
  readonly addUp: readonly (readonly [string, string])[];
}

/** Every such clause among the registered programmes. What stands in none of them adds up. */
export const EXCLUSIONS: readonly Exclusion[] = [
  { ...HIGHEST_ONLY, within: 'person', addUp: [] },
  { ...IN_FACILITY, within: 'person', addUp: [] },
];
