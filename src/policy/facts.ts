import type { CivilDate } from '../shared/civil-date';
import type { ChoiceFact, DayFact, FactDef, FlagFact, NumberFact, Range } from './kernel/fact';

/**
 * The dictionary of facts. A rule may only test what stands here; the question asks itself from the
 * words of the language. Order is the order of asking when nothing else decides.
 */
export const FACTS = {
  /** Day of birth; a year only, an age, or "ngoài 80" is a range of days. */
  birth: day('person', 'basic'),
  /** Lương hưu or a monthly social-insurance allowance, by kind. */
  pension: choice('person', 'basic', 'stated', [
    'none',
    'retirement',
    'disability-allowance',
    'other-insurance',
    'survivor',
  ]),
  /** What that pension or allowance pays a month. */
  pensionAmount: number('person', 'basic', 'đồng/tháng', 0, 200_000_000),
  /** Recognised standing of the household on the day (a decision, not an income). */
  poverty: choice('household', 'sensitive', 'recognised', ['poor', 'near-poor', 'neither']),
  /** Level on the certificate of disability; 'none' is also: no certificate. */
  disability: choice('person', 'sensitive', 'recognised', ['none', 'mild', 'severe', 'extreme']),
  /** Someone with the duty and right to support her (children, spouse …) who can do so. */
  supporter: choice('person', 'basic', 'stated', ['none', 'on-allowance', 'able']),
  /** Could enter a care facility, but somebody in the community has taken her in, by a decision. */
  takenIn: flag('person', 'basic', 'recognised'),
  /** What she does now; the first that fits, since the insurance order starts with it. */
  work: choice('person', 'basic', 'stated', [
    'none',
    'student',
    'employee',
    'on-leave',
    'part-time',
    'business-owner',
    'commune-part-timer',
    'village-part-timer',
    'village-health-worker',
    'security-force',
    'artisan',
    'unemployment-benefit',
  ]),
  /** The wage or income on which her compulsory social insurance is paid. */
  wage: number('person', 'basic', 'đồng/tháng', 0, 1_000_000_000),
  /** A monthly allowance from the State, as decided; only the highest is ever paid. */
  allowance: choice('person', 'sensitive', 'recognised', [
    'none',
    'social-allowance',
    'social-pension',
    'near-pension',
    'ex-cadre',
  ]),
  /** People with merit, those close to them, and other titles the office has recognised. */
  merit: choice('person', 'sensitive', 'recognised', [
    'none',
    'merit',
    'veteran',
    'martyr-relative',
    'resistance',
    'merit-relative',
    'organ-donor',
    'deputy',
  ]),
  /**
   * Class of the commune or village she lives in, by the decision that holds for her (after a merger the
   * old one may run on). 'developing' is khu vực I, 'outside' lies outside the ethnic-minority area.
   */
  areaClass: choice('place', 'basic', 'recognised', [
    'outside',
    'developing',
    'difficult',
    'extremely-difficult',
    'left-list',
    'safe-zone',
  ]),
  /** Belongs to an ethnic minority (not Kinh). */
  ethnicMinority: flag('person', 'sensitive', 'fixed'),
  /** Huyện nghèo until 2025-06-30; since then a commune on the Prime Minister's list of xã nghèo. */
  poorCommune: flag('place', 'basic', 'recognised'),
  /** Recognised as a farming, forestry, fishing or salt-making household of average standard. */
  farmStandard: flag('household', 'basic', 'recognised'),
  /** Her place among those of the household who pay in household form: 1 for the first. */
  householdOrder: number('person', 'basic', 'người', 1, 50),
  /** Where she lives: phường, a thị trấn as it stood before 2025-07-01, or elsewhere in a xã. */
  settlement: choice('place', 'basic', 'stated', ['ward', 'former-town', 'rural']),
  /** Married or not, and whether she raises a child under 18 alone: what income is counted, and to which limit. */
  family: choice('person', 'basic', 'stated', ['single', 'single-with-minor', 'couple']),
  /** Average take-home income a month over 12 months: her own, or the sum of husband and wife. */
  income: number('person', 'basic', 'đồng/tháng', 0, 2_000_000_000),
  /** The group of Luật Nhà ở 27/2023 Điều 76 on which she applies, besides poverty and income in town. */
  housingGroup: choice('person', 'basic', 'stated', [
    'none',
    'worker',
    'official',
    'armed-forces',
    'merit',
    'land-recovered',
    'duty-house-returned',
    'two-children',
  ]),
  /** Is she or her spouse the owner of a house in the province of the project? */
  hasHouse: flag('person', 'basic', 'stated'),
  /** Floor of that house for each person of the family registered there. */
  areaPerHead: number('household', 'basic', 'm²', 0, 2_000),
  /** Already bought or hired social housing, or was helped with housing, in the province of the project. */
  housingHelped: flag('person', 'basic', 'stated'),
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

function day(of: FactDef['of'], privacy: FactDef['privacy']): DayFact {
  return { kind: 'day', of, privacy, known: 'stated', changeable: false };
}

function choice<const O extends string>(
  of: FactDef['of'],
  privacy: FactDef['privacy'],
  known: FactDef['known'],
  options: readonly O[],
): ChoiceFact & { readonly options: readonly O[] } {
  return { kind: 'choice', of, privacy, known, changeable: true, options };
}

function number(
  of: FactDef['of'],
  privacy: FactDef['privacy'],
  unit: NumberFact['unit'],
  min: number,
  max: number,
): NumberFact {
  return { kind: 'number', of, privacy, known: 'stated', changeable: true, unit, min, max };
}

/** 'fixed': a flag that stays with her for life, and that she can state herself. */
function flag(
  of: FactDef['of'],
  privacy: FactDef['privacy'],
  known: FactDef['known'] | 'fixed',
): FlagFact {
  const fixed = known === 'fixed';
  return { kind: 'flag', of, privacy, known: fixed ? 'stated' : known, changeable: !fixed };
}
