import type { CivilDate } from '../shared/civil-date';
import { ALLOWANCE_FACTS } from './dictionary/allowance';
import { CARE_FACTS } from './dictionary/care';
import { HOUSING_FACTS } from './dictionary/housing';
import { INSURANCE_FACTS } from './dictionary/insurance';
import { LIVING_FACTS } from './dictionary/living';
import { MERIT_FACTS } from './dictionary/merit';
import type { ChoiceFact, DayFact, FactDef, FlagFact, NumberFact, Range } from './kernel/fact';

/**
 * The dictionary of facts, a part for each domain. A rule may only test what stands here; the question asks
 * itself from the words of the language. Order is the order of asking when nothing else decides.
 */
export const FACTS = {
  ...ALLOWANCE_FACTS,
  ...INSURANCE_FACTS,
  ...HOUSING_FACTS,
  ...MERIT_FACTS,
  ...LIVING_FACTS,
  ...CARE_FACTS,
} as const satisfies Record<string, FactDef>;

export type FactKey = keyof typeof FACTS;
type Of<Kind> = { [K in FactKey]: (typeof FACTS)[K] extends Kind ? K : never }[FactKey];
export type FlagKey = Of<FlagFact>;
export type ChoiceKey = Of<ChoiceFact>;
export type NumberKey = Of<NumberFact>;
export type DayKey = Of<DayFact>;
export type OptionOf<K extends ChoiceKey> = (typeof FACTS)[K]['options'][number];

type ValueOf<K extends FactKey> = K extends ChoiceKey
  ? readonly OptionOf<K>[]
  : K extends NumberKey
    ? Range<number>
    : K extends DayKey
      ? Range<CivilDate>
      : boolean;

/** What is known of one person, her household and her place. A missing key has not been asked. */
export type Facts = { readonly [K in FactKey]?: ValueOf<K> | 'declined' };

export const FACT_KEYS = Object.keys(FACTS) as FactKey[];
