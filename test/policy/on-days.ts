import type { Facts } from '../../src/policy';
import type { Case } from './case';

type Paid = NonNullable<Case['amount']>;

/** A day and what is paid on it; null where she is refused. */
export type OnDay = readonly [on: string, amount: Paid | null, standing?: Case['standing']];

/** The same settled facts on several days; a range stands where a point is left to the office. */
export function onDays(
  says: string,
  proves: string,
  { facts, days }: { readonly facts: Facts; readonly days: readonly OnDay[] },
): Case[] {
  return days.map(([on, amount, standing]) => ({
    says: `${says}: ${amount === null ? 'refused' : String(amount)}`,
    on,
    facts,
    truth: amount === null ? 'no' : 'yes',
    amount,
    state: Array.isArray(amount) ? 'stuck' : 'settled',
    ...(standing === undefined ? {} : { standing }),
    proves,
  }));
}

/** One day, several people. */
export function people(
  on: string,
  proves: string,
  rows: readonly (readonly [says: string, facts: Facts, amount: Paid | null])[],
): Case[] {
  return rows.flatMap(([says, facts, amount]) =>
    onDays(says, proves, { facts, days: [[on, amount]] }),
  );
}
