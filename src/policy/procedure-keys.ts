/** The closed vocabularies of procedures; every language words each key (a gap does not compile). */

/** Goods that are given. */
export type GoodsKey = 'rice';

/** What a share of is not to be paid. */
export type ShareOfKey = 'tuition' | 'house-rent';

/** Where to hand in. */
export type WhereKey =
  | 'commune'
  | 'school'
  | 'one-stop-any'
  | 'national-portal'
  | 'post'
  | 'housing-investor'
  | 'house-owner'
  | 'policy-bank'
  | 'insurance-office'
  | 'collecting-agent'
  | 'insurance-app'
  | 'care-facility'
  | 'employment-centre';

/** From when a benefit runs. */
export type PaidFromKey =
  | 'decision-month'
  | 'decision-month-of-district'
  | 'decision-month-or-birthday'
  | 'certificate-month'
  | 'merit-decision'
  | 'not-yet'
  | 'sale-contract'
  | 'rent-contract'
  | 'loan-contract'
  | 'house-decision'
  | 'card-day'
  | 'card-day-before-2025'
  | 'decision-signed'
  | 'once-decided'
  | 'each-time'
  | 'by-quarter'
  | 'school-year'
  | 'sixteenth-day'
  | 'campaign'
  | 'wishes-day'
  | 'review-calendar';

/** Papers to bring besides the form. */
export type PaperKey =
  | 'identity-card'
  | 'disability-certificate'
  | 'hiv-confirmation'
  | 'household-member-list'
  | 'housing-group-proof'
  | 'housing-state-proof'
  | 'income-proof'
  | 'merit-record';

/** What an answer takes for granted and the office checks. */
export type PresumeKey =
  | 'vietnamese-citizen'
  | 'written-request'
  | 'not-in-facility'
  | 'housing-project-open'
  | 'one-housing-project'
  | 'no-income-factor'
  | 'house-damage-checked'
  | 'house-on-list'
  | 'one-support-per-house'
  | 'lives-in-the-house'
  | 'bank-agrees'
  | 'loan-security'
  | 'correct-line-care'
  | 'support-floor'
  | 'price-of-the-day'
  | 'commune-considers'
  | 'law-of-the-death'
  | 'one-per-couple'
  | 'one-carer-each'
  | 'placed-by-decision'
  | 'one-per-household'
  | 'electricity-price'
  | 'nine-months'
  | 'school-list'
  | 'job-conditions'
  | 'commune-counts'
  | 'commune-list'
  | 'beside-social-allowance'
  | 'side-rate-unchanged'
  | 'once-a-year';
