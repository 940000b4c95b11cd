import { addDays } from '../../shared/civil-date';
import type { Amount } from '../kernel/assessment';
import { marksAhead } from '../kernel/change-marks';
import type { Citation } from '../kernel/citation';
import type { Month } from './month';
import { firstDay, lastDay, monthOf } from './month';
import type { PaymentCase } from './payment-case';
import type { PaymentReasonKey } from './payment-file';
import { BACK_PAYMENT, isBeforeRaise } from './raise-of-2026';
import type { Right } from './right-in-month';
import { assessOn } from './right-in-month';
import { entryFor } from './suspensions';

export interface Why {
  readonly key: PaymentReasonKey;
  readonly law: Citation;
}

interface Paid {
  readonly right: Right;
  /** What the month before it paid; null for the first. */
  readonly before: Amount | null;
}

/** Why a month is paid as it is: what the office must know of it first. */
export function reasonOfPayment(one: PaymentCase, month: Month, { right, before }: Paid): Why {
  const { file, rules, start } = one;
  const { assessment } = right;
  const { stop, change } = entryFor(rules, firstDay(month));
  if (isDifferenceOpen(one, right)) return { key: 'difference-open', law: BACK_PAYMENT };
  const isLast = file.ended !== undefined && monthOf(file.ended.on) === month;
  if (right.ends || isLast) return { key: 'last-month', law: stop };
  if (month === start.month) return { key: start.why, law: start.law };
  if (before === null || isSame(before, assessment.amount)) {
    return { key: 'runs', law: assessment.trace.rule.law };
  }
  const number = newNumberIn(one, month);
  return number === null ? { key: 'changed', law: change } : { key: 'new-standard', law: number };
}

/** Would the raise that reaches back pay more on the same day? */
function isDifferenceOpen({ raised }: PaymentCase, { assessment }: Right): boolean {
  if (!isBeforeRaise(assessment.on)) return false;
  return !isSame(assessOn(raised, assessment.on).amount, assessment.amount);
}

/** The number of the law that begins in a month; null when none does. */
function newNumberIn({ programme, course, file }: PaymentCase, month: Month): Citation | null {
  const before = addDays(firstDay(month), -1);
  const marks = marksAhead(programme, { facts: file.facts, ends: course.ends }, before);
  for (const { day, cause } of marks) {
    if (cause.kind === 'number' && day <= lastDay(month)) return cause.law;
  }
  return null;
}

function isSame(one: Amount | null, other: Amount | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
