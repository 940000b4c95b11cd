import type { Facts } from '../../src/policy';
import type { Case } from './case';

/** What a day says: an amount, 'commune-decides', [from, to], or null for a refusal. */
export type Said = number | readonly [number, number] | 'commune-decides' | null;

/** The same facts on several days; what each says, settled. */
export function onDays(
  says: string,
  {
    facts,
    proves,
    line,
  }: { readonly facts: Facts; readonly proves: string; readonly line?: string },
  days: readonly (readonly [on: string, said: Said])[],
): Case[] {
  return days.map(([on, said]) => ({
    says: said === null ? `${says}: refused` : `${says}: ${String(said)}`,
    on,
    facts,
    truth: said === null ? 'no' : 'yes',
    amount: said,
    state: 'settled',
    ...(line === undefined || said === null ? {} : { line }),
    proves,
  }));
}

/** Not decided: for want of a fact ('open'), of an answer or of the commune's word ('stuck'). */
export function undecided(
  says: string,
  {
    on,
    facts,
    proves,
    amount,
  }: {
    readonly on: string;
    readonly facts: Facts;
    readonly proves: string;
    readonly amount?: Exclude<Said, null>;
  },
  state: 'open' | 'stuck',
): Case {
  return {
    says,
    on,
    facts,
    truth: 'unknown',
    state,
    proves,
    ...(amount === undefined ? {} : { amount }),
  };
}
