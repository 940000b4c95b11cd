import type { CivilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import { begunBy, inForce } from '../kernel/in-force';
import { MONTHS_TO_COMPLY } from '../parameters/payment-terms';
import { endOfTerm, firstDay, monthOf } from './month';
import type { Month } from './month';
import type { PaymentFile, PaymentMonth, Suspension } from './payment-file';
import type { PaymentRules } from './payment-rules';

/** What the events of a file make of a month, before anybody asks what she has a right to. */
export type Held = Pick<PaymentMonth, 'state' | 'why'>;

/** The month in which an unanswered suspension ends the allowance; null when none does. */
export function ranOut(
  file: PaymentFile,
  rules: readonly PaymentRules[],
): { readonly month: Month; readonly law: Citation } | null {
  for (const { from, why, resolvedOn } of suspensionsOf(file)) {
    if (why === 'detained') continue;
    const end = endOfTerm(from, inForce(MONTHS_TO_COMPLY, from).value);
    const law = begunBy(rules, end)?.terminate;
    const late = resolvedOn === null || resolvedOn > end;
    if (late && law !== undefined && law !== null) return { month: monthOf(end), law };
  }
  return null;
}

/** Is payment for a month held back, paid later or open because of a suspension? Null: none touches it. */
export function heldIn(
  file: PaymentFile,
  month: Month,
  rules: readonly PaymentRules[],
): Held | null {
  for (const one of suspensionsOf(file)) {
    const { from, resolvedOn } = one;
    const until = resolvedOn === null ? month : monthOf(resolvedOn);
    if (month < monthOf(from) || month > until) continue;
    const held = heldBy(one, month, rules);
    if (held !== null) return held;
  }
  return null;
}

function heldBy(one: Suspension, month: Month, rules: readonly PaymentRules[]): Held | null {
  const { from, why, resolvedOn } = one;
  const day = firstDay(month) > from ? firstDay(month) : from;
  const entry = entryFor(rules, day);
  const ground = entry.suspend[why];
  if (ground === undefined)
    return { state: 'open', why: { key: 'suspension-open', law: entry.stop } };
  if (resolvedOn === null) return { state: 'suspended', why: { key: why, law: ground } };
  const { restore, stop } = entryFor(rules, resolvedOn);
  if (restore === null) return { state: 'open', why: { key: 'restoration-open', law: stop } };
  if (month === monthOf(resolvedOn)) return null;
  return { state: 'paid', why: { key: 'restored', law: restore } };
}

/** The rules of a day. @throws Error before the first of them: no decision is older */
export function entryFor(rules: readonly PaymentRules[], day: CivilDate): PaymentRules {
  const found = begunBy(rules, day);
  if (found === undefined) throw new Error(`no payment rules on ${day}`);
  return found;
}

function suspensionsOf({ suspensions }: PaymentFile): readonly Suspension[] {
  return suspensions === undefined ? [] : suspensions;
}
