import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import { law } from '../laws';
import { receiptFrom } from '../plan/receipts';
import type { Month } from './month';
import { monthOf } from './month';
import type { PaymentFile } from './payment-file';

/** Nghị định 335/2026 raises those on the rolls from before its own day, everybody from that day on. */
const ON_ROLLS = civilDate('2026-07-01');
const FOR_ALL = civilDate('2026-10-05');

/** What she may still be paid for the months before the decree, once the chairman has decided anew. */
export const BACK_PAYMENT = law('ND335/2026', 'Điều 32 khoản 4');

/** In this month somebody must still be paid for the raise to reach back surely. */
export const RAISE_MONTH: Month = monthOf(FOR_ALL);

/** Does the amount of the decree of 2026 reach back for her? */
export type Raise = 'raised' | 'not-raised';

/** Is it a day on which only people on the rolls have the raised amount? */
export function isBeforeRaise(day: CivilDate): boolean {
  return day >= ON_ROLLS && day < FOR_ALL;
}

/** Was she on the rolls when the raise began? */
export function wasOnRolls({ decidedOn }: PaymentFile): boolean {
  return decidedOn < ON_ROLLS;
}

/**
 * Her facts on a day as the file has it: who is on the rolls of this programme since when follows from the
 * decision, whatever the fact `allowance` says of another day.
 */
export function factsOfFile(
  programme: string,
  file: PaymentFile,
  raise: Raise,
): (day: CivilDate) => Facts {
  const receipt = receiptFrom(programme);
  const { facts, decidedOn } = file;
  if (receipt === undefined) return () => facts;
  const without: Facts = { ...facts, allowance: ['none'] };
  const receiving: Facts = { ...facts, allowance: [receipt] };
  return (day) => {
    if (isBeforeRaise(day)) return raise === 'raised' ? receiving : without;
    return monthOf(day) > monthOf(decidedOn) ? receiving : facts;
  };
}
