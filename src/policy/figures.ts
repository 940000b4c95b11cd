import type { CivilDate } from '../shared/civil-date';
import type { Citation } from './kernel/citation';
import type { Dated, Unit } from './kernel/in-force';
import { inForce } from './kernel/in-force';
import { TARGETS } from './parameters/action-programme';
import { BASE_SALARY } from './parameters/base-salary';
import * as boarding from './parameters/boarding';
import * as house from './parameters/disaster-house';
import * as elder from './parameters/elderly-assistance';
import * as electricity from './parameters/electricity-support';
import * as ruined from './parameters/house-conditions';
import * as loan from './parameters/housing-loans';
import * as care from './parameters/insurance-care';
import * as level from './parameters/insurance-levels';
import * as rate from './parameters/insurance-rates';
import { SELF_REFERRAL_SHARES } from './parameters/insurance-self-referral';
import * as learning from './parameters/learning';
import * as merit from './parameters/merit';
import * as days from './parameters/office-days';
import * as terms from './parameters/payment-terms';
import * as credit from './parameters/policy-credit';
import * as poverty from './parameters/poverty-lines';
import * as housing from './parameters/social-housing';
import * as pension from './parameters/social-pension';
import * as standard from './parameters/standard-rate';
import * as hardship from './parameters/sudden-hardship';
import * as work from './parameters/unemployment';

/** Numbers of the law that texts name, so that none is written a second time. */
const FIGURES = {
  ...TARGETS,
  allowanceDays: days.ALLOWANCE_DAYS,
  aloneEldestAge: elder.ALONE_ELDEST_AGE,
  aloneEldestTimes: elder.ALONE_ELDEST_TIMES,
  aloneTimes: elder.ALONE_TIMES,
  baseSalary: BASE_SALARY,
  boarderFood: boarding.BOARDER_FOOD,
  boarderMonths: boarding.BOARDER_MONTHS,
  boarderRice: boarding.BOARDER_RICE,
  breakDays: care.BREAK_DAYS,
  cardIssueDays: days.CARD_ISSUE_DAYS,
  ceilingCouple: housing.INCOME_CEILING_COUPLE,
  ceilingParent: housing.INCOME_CEILING_SINGLE_PARENT,
  ceilingSingle: housing.INCOME_CEILING_SINGLE,
  certificateDays: days.DISABILITY_CERTIFICATE_DAYS,
  continuousYears: care.CONTINUOUS_YEARS,
  coPaymentTimes: care.CO_PAYMENT_TIMES,
  councilDays: days.DISABILITY_COUNCIL_DAYS,
  creditEscaped: credit.CREDIT_ESCAPED,
  creditMinority: credit.CREDIT_MINORITY,
  creditNearPoor: credit.CREDIT_NEAR_POOR,
  creditPoor: credit.CREDIT_POOR,
  crowdedArea: housing.CROWDED_AREA,
  deathTimes: hardship.EMERGENCY_DEATH_TIMES,
  electricityUse: electricity.SUPPORTED_ELECTRICITY,
  firstCareDays: days.FIRST_CARE_CHANGE_DAYS,
  funeralTimes: hardship.FUNERAL_TIMES,
  heroicMotherTimes: merit.HEROIC_MOTHER_TIMES,
  houseDamaged: house.HOUSE_BADLY_DAMAGED,
  houseDestroyed: house.HOUSE_DESTROYED,
  injuryTimes: hardship.INJURY_TIMES,
  learningCosts: learning.LEARNING_COSTS,
  levelCommon: level.LEVEL_COMMON,
  levelFull: level.LEVEL_FULL,
  levelHigh: level.LEVEL_HIGH,
  levelNearPoor: level.LEVEL_NEAR_POOR,
  levelSocialPension: level.LEVEL_SOCIAL_PENSION,
  meritStandard: merit.MERIT_STANDARD,
  monthsNotCollected: terms.MONTHS_NOT_COLLECTED,
  monthsToComply: terms.MONTHS_TO_COMPLY,
  oneVisit: care.ONE_VISIT_PERCENT,
  ownHouseholdFifth: rate.OWN_HOUSEHOLD_LATER[3],
  ownHouseholdFirst: rate.OWN_HOUSEHOLD_FIRST,
  ownHouseholdFourth: rate.OWN_HOUSEHOLD_LATER[2],
  ownHouseholdSecond: rate.OWN_HOUSEHOLD_LATER[0],
  ownHouseholdThird: rate.OWN_HOUSEHOLD_LATER[1],
  ownNearPoor: rate.OWN_NEAR_POOR,
  ownStudent: rate.OWN_STUDENT,
  pensionAge: pension.SOCIAL_PENSION_AGE,
  pensionAgePoor: pension.SOCIAL_PENSION_AGE_POOR,
  pensionRate: pension.SOCIAL_PENSION_RATE,
  pensionRateOnRolls: pension.SOCIAL_PENSION_RATE_ON_ROLLS,
  poorIndicators: poverty.POOR_INDICATORS,
  povertyReviewDays: days.POVERTY_REVIEW_DAYS,
  povertyRural: poverty.POVERTY_LINE_RURAL,
  povertyUrban: poverty.POVERTY_LINE_URBAN,
  referralDays: days.REFERRAL_DAYS,
  reimbursementDays: days.REIMBURSEMENT_DAYS,
  relocation: house.RELOCATION,
  renewalAge: days.DISABILITY_RENEWAL_AGE,
  rentReduction: housing.RENT_REDUCTION,
  riceKg: hardship.RICE_KG,
  riceMonths: hardship.RICE_MONTHS,
  selfReferralCentral: SELF_REFERRAL_SHARES['specialised-ex-central'].inpatient,
  selfReferralProvince: SELF_REFERRAL_SHARES['specialised-ex-province'].outpatient,
  smallAlone: ruined.SMALL_ALONE,
  smallHouse: ruined.SMALL_HOUSE,
  smallPerHead: ruined.SMALL_PER_HEAD,
  socialLoanRate: loan.SOCIAL_LOAN_RATE,
  socialLoanShare: loan.SOCIAL_LOAN_OF_PRICE,
  socialLoanYears: loan.SOCIAL_LOAN_YEARS,
  standard: standard.STANDARD_RATE,
  standardOnRolls: standard.STANDARD_RATE_ON_ROLLS,
  tuitionLowered: learning.TUITION_LOWERED,
  unemploymentFirst: work.UNEMPLOYMENT_FIRST,
  unemploymentFirstPaid: work.UNEMPLOYMENT_FIRST_PAID,
  unemploymentFiling: work.UNEMPLOYMENT_FILING,
  unemploymentFurther: work.UNEMPLOYMENT_FURTHER,
  unemploymentMonths: work.UNEMPLOYMENT_MONTHS,
  unemploymentMost: work.UNEMPLOYMENT_MOST_PAID,
  unemploymentShare: work.UNEMPLOYMENT_SHARE,
  urgentCareFood: hardship.URGENT_CARE_FOOD,
  urgentCareMonths: days.URGENT_CARE_MONTHS,
  waitingDays: care.WAITING_DAYS,
} as const satisfies Readonly<Record<string, Dated>>;

export type FigureKey = keyof typeof FIGURES;

/** A number of the law with its unit, first day and source. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  readonly from: CivilDate;
  readonly law: Citation;
}

/**
 * A number as it stands on a day.
 * @throws AppError NOT_IN_FORCE on a day without one
 */
export function figureOn(key: FigureKey, on: CivilDate): Figure {
  const { value, from, law } = inForce(FIGURES[key], on);
  return { value, from, law, unit: FIGURES[key].unit };
}

/** What the number becomes on the first later day that the law already names; null when it names none. */
export function figureAfter(key: FigureKey, on: CivilDate): Figure | null {
  const { unit, values }: Dated = FIGURES[key];
  const later = values.filter(({ from }) => from > on).at(-1);
  if (later === undefined || later.value === null) return null;
  return { value: later.value, from: later.from, law: later.law, unit };
}
