import type { CivilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { PROGRAMMES } from '../programmes';
import { checkPaymentFile, refuse, rulesFor } from './check-payment-file';
import type { Month } from './month';
import { monthOf, monthsFrom } from './month';
import type { CheckedFile, PaymentCase } from './payment-case';
import { paymentCase } from './payment-case';
import type { PaymentFile, PaymentMonth } from './payment-file';
import { RAISE_MONTH, wasOnRolls } from './raise-of-2026';
import { walkMonths } from './walk-months';

/** The most months that are told at once. */
export const MOST_PAYMENT_MONTHS = 120;

/**
 * Month by month what a decided file pays: đồng a month from the first month that the law of the decision
 * day names up to the month of `until`, the months after a stop among them. Empty when the first month is
 * still to come. What the law leaves open is 'open', never promised; what she is on the rolls as follows
 * from the decision, not from the fact `allowance`.
 * @param until any day of the last month
 * @throws AppError BAD_INPUT with the field and the fault (`why`); for facts like `checkTogether`
 */
export function paymentMonths(
  programme: string | Programme,
  file: PaymentFile,
  until: CivilDate,
): readonly PaymentMonth[] {
  const one = byKey(programme);
  const rules = rulesFor(one);
  checkPaymentFile(one, file, until);
  const earliest = one.versions.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
  const checked = { programme: one, file, rules, earliest };
  const last = monthOf(until);
  const told = caseFor(checked);
  if (monthsFrom(told.start.month, last).length > MOST_PAYMENT_MONTHS) {
    refuse('until', 'too-many', `Ask for at most ${MOST_PAYMENT_MONTHS} months at once.`);
  }
  return walkMonths(told, last);
}

/** Who leaves the rolls before the decree that raises backwards is not clearly covered by it. */
function caseFor(checked: CheckedFile): PaymentCase {
  const plain = paymentCase(checked, 'not-raised');
  if (!wasOnRolls(checked.file)) return plain;
  const raised = paymentCase(checked, 'raised');
  return isStoppedIn(raised, RAISE_MONTH) ? plain : raised;
}

function isStoppedIn(one: PaymentCase, month: Month): boolean {
  return walkMonths(one, month).some(({ state }) => state === 'stopped');
}

function byKey(programme: string | Programme): Programme {
  if (typeof programme !== 'string') return programme;
  const found = PROGRAMMES.find(({ key }) => key === programme);
  if (found !== undefined) return found;
  return refuse('programme', 'unknown', 'There is no such programme: give the key of one.');
}
