import type { Case } from './case';

/** What one day's answer is, besides the sentence and the article. */
type Answer = Omit<Case, 'says' | 'on' | 'facts' | 'proves'>;

/** The same facts on several days, with the answer of each. */
export function overDays(
  says: string,
  { facts, proves }: Pick<Case, 'facts' | 'proves'>,
  days: readonly (readonly [on: string, answer: Answer])[],
): Case[] {
  return days.map(([on, answer]) => ({ says, on, facts, proves, ...answer }));
}

/** Settled refusal. */
export const NO: Answer = { truth: 'no', state: 'settled' };
/** A yes without money. */
export const YES: Answer = { truth: 'yes', state: 'settled' };
/** Open, with something to ask. */
export const ASK: Answer = { truth: 'unknown', state: 'open' };
/** Only an office can settle it, or facts that she does not know. */
export const OFFICE: Answer = { truth: 'unknown', state: 'stuck' };

/** A sum, settled. */
export function pays(amount: number, more: Partial<Answer> = {}): Answer {
  return { truth: 'yes', amount, state: 'settled', ...more };
}
