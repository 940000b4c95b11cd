/** The door of the law. Everything outside `src/policy` imports from here and nowhere deeper. */
export { legalClock } from './calendar/legal-clock';
export type { ClockMark, LegalClock } from './calendar/legal-clock';
export { lastDay, latestStart, PROCEDURE_KEYS, termOf } from './calendar/term';
export type { ProcedureKey, Term } from './calendar/term';
export { hasCalendar, WorkingCalendar } from './calendar/working-calendar';
export type { CalendarCaveat, CalendarDay, DayNotice } from './calendar/working-calendar';
export { programmeOnDay } from './book/day-text';
export { plainAssessment } from './kernel/plain';
export type { PlainAssessment, PlainTrace } from './kernel/plain';
export { assessPerson, factToAsk, turnsOf, whenChanges } from './assess-person';
export { HOUSING_LOANS, loanInstalment } from './housing/loan-instalment';
export type { HousingLoanKey, LoanInstalment, LoanWish } from './housing/loan-instalment';
export { outbid } from './highest-only';
export { isPayable } from './is-payable';
export { byWhen } from './plan/by-when';
export { communeLines } from './plan/commune-lines';
export { householdPlan } from './plan/household-plan';
export type { Household } from './plan/household-plan';
export { checkRelations } from './plan/relations';
export type { RelationFault } from './plan/relations';
export type { HouseholdPlan, PlanItem, PlannedBenefit, PlannedPerson } from './plan/plan';
export { checkTogether, CONTRADICTION_KEYS, contradictionIn } from './contradictions';
export type { ContradictionKey } from './contradictions';
export { coPayment } from './insurance/co-payment';
export type { Visit } from './insurance/co-payment';
export { contribution, contributionGroups, householdContribution } from './insurance/contribution';
export type { ContributionAsked, Months } from './insurance/contribution';
export { careAfterCard, cardValidity } from './insurance/card-validity';
export type { CardCase, Decision } from './insurance/card-validity';
export type { CardGroup } from './insurance/card-start';
export { fiveYearRule } from './insurance/five-years';
export { keepsStanding } from './insurance/merger-protection';
export { selfReferralShare } from './insurance/self-referral';
export type { Facility, SelfReferral } from './insurance/self-referral';
export { toColumns } from './bulk/columns';
export { compileScreen } from './bulk/screen';
export { figureAfter, figureOn } from './figures';
export type { Figure, FigureKey } from './figures';
export { LAW_DAYS } from './law-days';
export type { LawDayKey } from './law-days';
export { law as citing } from './laws';
export { FACTS, FACT_KEYS } from './facts';
export type { ChoiceKey, DayKey, FactKey, Facts, FlagKey, NumberKey, OptionOf } from './facts';
export type { Amount, Assessment, InsuranceConclusion } from './kernel/assessment';
export { checkFacts, OLDEST } from './kernel/check-facts';
export type { FactFault } from './kernel/check-facts';
export type { Citation, Standing } from './kernel/citation';
export { citationText } from './kernel/citation';
export type { Trace } from './kernel/evaluate';
export { isOptions } from './kernel/fact';
export type { FactDef, FactState, FactValue, Range } from './kernel/fact';
export { entryOn } from './kernel/in-force';
export type { Cause, Ends, Known } from './kernel/change-marks';
export { knownOn } from './kernel/next-change';
export type { Change } from './kernel/next-change';
export { likelyAnswer } from './kernel/likely-cells';
export type { Gift } from './kernel/gift';
export type { Gives } from './kernel/gives';
export type { Domain, Line, Procedure, Programme, Rhythm } from './kernel/programme';
export { reasons } from './kernel/trace';
export { povertyStandardOn } from './living/poverty-standard';
export type { PovertyStandard } from './living/poverty-standard';
export { unemploymentMonths } from './living/unemployment-months';
export type { Truth } from './kernel/truth';
export { MOST_PAYMENT_MONTHS, paymentMonths } from './payment/payment-months';
export {
  ENDS_OF_PAYMENT,
  PAYMENT_REASONS,
  PAYMENT_STATES,
  SUSPENSION_GROUNDS,
} from './payment/payment-file';
export type {
  EndOfPayment,
  PaymentFile,
  PaymentMonth,
  PaymentReasonKey,
  SuspensionGround,
} from './payment/payment-file';
export type { PaymentFault } from './payment/check-payment-file';
export { findPlace } from './places/find-place';
export type { PlaceAnswer } from './places/find-place';
export { addressOf, formerProvinceOf, LAST_OLD_DAY, provinceOf } from './places/place';
export type { Place } from './places/place';
export { poorDistrictOf } from './places/poor-districts';
export { placeByCode, PLACES, predecessorsOf, successorOf } from './places/register';
export { areaOf } from './places/place-facts';
export { receiptFrom } from './plan/receipts';
export type { Relation } from './plan/relations';
export { withPlace } from './plan/with-place';
export { requirePlace } from './places/require-place';
export type { PlaceFault } from './places/require-place';
export type {
  ByWhenKey,
  GoodsKey,
  PaidFromKey,
  PaperKey,
  PresumeKey,
  ShareOfKey,
  WhereKey,
} from './procedure-keys';
export { PROGRAMMES } from './programmes';
export type { LineKeyOf, ProgrammeKey } from './programmes';
export { raisedFor } from './raised';
export { toldApartOn } from './tells-apart';
export { checkTopUp } from './top-ups/check-top-up';
export type { TopUpFault } from './top-ups/check-top-up';
export { localProgrammes } from './top-ups/localise';
export { SOMEWHERE } from './top-ups/top-up';
export type { TopUp, TopUpArea, TopUpPlace } from './top-ups/top-up';

/** Kept in every stored verdict; raised whenever a rule, number or combination changes. */
export const POLICY_VERSION = '2026-11-26.6';
/** No law is held for any day before this one. */
export const EARLIEST_DAY = '2021-07-01';
