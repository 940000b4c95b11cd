import type { CivilDate } from '../../shared/civil-date';
import { addDays } from '../../shared/civil-date';
import { marksAhead } from '../kernel/change-marks';
import type { Citation } from '../kernel/citation';
import { entryOn } from '../kernel/in-force';
import type { Procedure, Programme } from '../kernel/programme';
import type { PaidFromKey } from '../procedure-keys';
import { firstDay, monthOf, shiftMonth } from './month';
import type { Month } from './month';
import type { PaymentFile, PaymentReasonKey } from './payment-file';
import { TRANSITION } from './payment-rules';
import type { Course, Right } from './right-in-month';
import { rightIn } from './right-in-month';

/** From when a file pays, and why then. */
export interface PaymentStart {
  readonly month: Month;
  /** Days before it do not count in the first month. */
  readonly notBefore: CivilDate;
  readonly why: PaymentReasonKey;
  readonly law: Citation;
  /** Months before this one were counted from a birthday, but lie before the file was handed in. */
  readonly sureFrom: Month;
}

/** Rules of start that count from a decision. */
const START_RULES: readonly PaidFromKey[] = [
  'decision-month',
  'decision-month-of-district',
  'decision-month-or-birthday',
  'certificate-month',
];

/** The lines of older people to whom the decree of 2021 pays from a birthday on. */
const BIRTHDAY_LINES: readonly string[] = ['eighty', 'difficult-area'];

/** How many months a decision may run ahead of the birthday that it waits for. */
const AHEAD = 120;

export function isStartRule(rule: PaidFromKey): boolean {
  return START_RULES.includes(rule);
}

/**
 * The first month of payment by the procedure of the decision day; a file handed in before the decree of
 * 2026 finishes under the procedure before it.
 */
export function paymentStart(course: Course, file: PaymentFile, earliest: CivilDate): PaymentStart {
  const { rule, law } = procedureOf(course.programme, file).paidFrom;
  const { decidedOn, certificateOn } = file;
  const month = monthOf(decidedOn);
  const byDecision = { month, notBefore: decidedOn, law, sureFrom: month };
  if (rule === 'decision-month-or-birthday') {
    return fromBirthday(course, { ...byDecision, why: 'decision-month' }, { file, earliest });
  }
  if (rule !== 'certificate-month') return { ...byDecision, why: 'decision-month' };
  if (certificateOn === undefined) return { ...byDecision, why: 'certificate-unknown' };
  const notBefore = certificateOn < earliest ? earliest : certificateOn;
  const first = monthOf(notBefore);
  return { month: first, notBefore, why: 'certificate-month', law, sureFrom: first };
}

/** The procedure that a file is decided by. @throws AppError NOT_IN_FORCE before the first */
export function procedureOf({ key, procedures }: Programme, file: PaymentFile): Procedure {
  const { filedOn, decidedOn } = file;
  const finishesOld =
    filedOn !== undefined && filedOn < TRANSITION.from && decidedOn >= TRANSITION.from;
  return entryOn(procedures, finishesOld ? addDays(TRANSITION.from, -1) : decidedOn, key);
}

interface Bounds {
  readonly file: PaymentFile;
  readonly earliest: CivilDate;
}

/** The months after the decision in which she reaches an age of the law, soonest first. */
function birthdaysAhead(
  { programme }: Course,
  { facts, decidedOn }: PaymentFile,
): readonly Month[] {
  const last = shiftMonth(monthOf(decidedOn), AHEAD);
  const months = marksAhead(programme, { facts }, decidedOn)
    .filter(({ cause }) => cause.kind === 'age')
    .map(({ day }) => monthOf(day));
  return [...new Set(months)].filter((month) => month <= last).sort();
}

/** The month of the birthday where age alone decides: before the decision, or still to come after it. */
function fromBirthday(
  course: Course,
  decided: PaymentStart,
  { file, earliest }: Bounds,
): PaymentStart {
  const byAge = (month: Month): boolean => isByAge(rightIn(course, month, firstDay(month)));
  const now = rightIn(course, decided.month, decided.notBefore);
  if (now.truth === 'no') {
    const birthday = birthdaysAhead(course, file).find(byAge);
    return birthday === undefined ? decided : birthdayStart(decided, birthday, file);
  }
  if (!isByAge(now)) return decided;
  let month = decided.month;
  for (let next = shiftMonth(month, -1); next >= monthOf(earliest); next = shiftMonth(next, -1)) {
    if (!byAge(next)) break;
    month = next;
  }
  return month === decided.month ? decided : birthdayStart(decided, month, file);
}

function birthdayStart(
  decided: PaymentStart,
  month: Month,
  { filedOn }: PaymentFile,
): PaymentStart {
  const filed = filedOn === undefined ? decided.month : monthOf(filedOn);
  const sureFrom = filed > month ? filed : month;
  return { ...decided, month, notBefore: firstDay(month), why: 'birthday', sureFrom };
}

function isByAge({ truth, assessment }: Right): boolean {
  const [line] = assessment.lines;
  return truth === 'yes' && line !== undefined && BIRTHDAY_LINES.includes(line);
}
