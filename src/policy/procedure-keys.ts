/** The closed vocabularies of procedures; every language words each key (a gap does not compile). */

/** Where to hand in. */
export type WhereKey = 'commune' | 'one-stop-any' | 'national-portal' | 'post';

/** From when a benefit runs. */
export type PaidFromKey = 'decision-month';

/** Papers to bring besides the form. */
export type PaperKey = 'identity-card';

/** What an answer takes for granted and the office checks. */
export type PresumeKey = 'vietnamese-citizen' | 'written-request';
