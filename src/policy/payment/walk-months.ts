import type { Amount } from '../kernel/assessment';
import type { Citation } from '../kernel/citation';
import { isPayable } from '../is-payable';
import type { Month } from './month';
import { firstDay, monthOf, monthsFrom } from './month';
import type { PaymentCase } from './payment-case';
import type { PaymentMonth, PaymentState } from './payment-file';
import type { Why } from './reason-of-payment';
import { reasonOfPayment } from './reason-of-payment';
import type { Right } from './right-in-month';
import { rightIn } from './right-in-month';
import { entryFor, heldIn, ranOut } from './suspensions';

/** Every month from the first to `until`; once stopped it stays so, since only a new decision pays again. */
export function walkMonths(one: PaymentCase, until: Month): readonly PaymentMonth[] {
  const told: PaymentMonth[] = [];
  let stopped: PaymentMonth | null = null;
  let before: Amount | null = null;
  for (const month of monthsFrom(one.start.month, until)) {
    const next: PaymentMonth =
      stopped === null ? tellMonth(one, month, before) : { ...stopped, month };
    told.push(next);
    if (next.state === 'stopped') stopped = next;
    if (next.amount !== null) before = next.amount;
  }
  return told;
}

function tellMonth(one: PaymentCase, month: Month, before: Amount | null): PaymentMonth {
  const { file, rules, start, course } = one;
  const over = overIn(one, month);
  if (over !== null) return over;
  const right = rightIn(course, month, start.notBefore);
  if (right.truth === 'no') {
    const { stop } = entryFor(rules, firstDay(month));
    return unpaid(month, 'stopped', { key: 'no-right', law: stop });
  }
  const held = heldIn(file, month, rules);
  if (held !== null && held.state !== 'paid') return unpaid(month, held.state, held.why);
  const open = whyOpen(one, month, right);
  if (open !== null) return unpaid(month, 'open', open);
  const { amount } = right.assessment;
  const move = movedIn(one, month);
  if (move !== null) return { month, amount: move.state === 'open' ? null : amount, ...move };
  const why = held === null ? reasonOfPayment(one, month, { right, before }) : held.why;
  return { month, state: 'paid', amount, why };
}

/** The months after an end that the office noted, or after a suspension that nobody answered. */
function overIn({ file, rules }: PaymentCase, month: Month): PaymentMonth | null {
  const { ended } = file;
  if (ended !== undefined && month > monthOf(ended.on)) {
    const { stop, terminate } = entryFor(rules, ended.on);
    const ofTheRight = ended.why === 'death' || ended.why === 'no-longer';
    const law = ofTheRight ? stop : terminate;
    if (law === null) return unpaid(month, 'open', { key: 'stop-open', law: stop });
    return unpaid(month, 'stopped', { key: ended.why, law });
  }
  const out = ranOut(file, rules);
  if (out === null || month <= out.month) return null;
  return unpaid(month, 'stopped', { key: 'suspension-ran-out', law: out.law });
}

function whyOpen({ start }: PaymentCase, month: Month, right: Right): Why | null {
  const { assessment, truth } = right;
  const law = assessment.trace.rule.law;
  if (truth === 'unknown') return { key: 'facts-unknown', law };
  if (month < start.sureFrom) return { key: 'birthday-before-filing', law: start.law };
  // An amount that the commune decides is told as such; one known from memory alone is never promised.
  const promised = isPayable(assessment) || assessment.standing !== 'unverified';
  return promised ? null : { key: 'unverified', law: weakest(assessment.citations, law) };
}

function weakest(citations: readonly Citation[], other: Citation): Citation {
  const found = citations.find(({ standing }) => standing === 'unverified');
  return found === undefined ? other : found;
}

/** Is it another commune that pays? By the decree of the day on which payment stopped here. */
function movedIn(
  { file, rules }: PaymentCase,
  month: Month,
): { readonly state: 'elsewhere' | 'open'; readonly why: Why } | null {
  const { moved } = file;
  if (moved === undefined || month < monthOf(moved.stoppedFrom)) return null;
  const { move, change } = entryFor(rules, moved.stoppedFrom);
  if (move === null) return { state: 'open', why: { key: 'move-open', law: change } };
  return { state: 'elsewhere', why: { key: 'moved', law: move } };
}

function unpaid(month: Month, state: PaymentState, why: Why): PaymentMonth {
  return { month, state, amount: null, why };
}
