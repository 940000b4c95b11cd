import type { WorkingCalendar } from '../../policy';
import { lastDay } from '../../policy';
import type { RequestKind } from '../../records/entities/privacy-request.entity';
import type { CivilDate } from '../../shared/civil-date';
import { addDays } from '../../shared/civil-date';

interface Term {
  /** Calendar days to do it. */
  readonly days: number;
  /** The same when somebody else who processes the data must act too. */
  readonly withOthers: number;
  /** Calendar days by which it may be extended, once and with a reason. */
  readonly extension: number;
}

const FIFTEEN: Term = { days: 15, withOthers: 20, extension: 15 };
const TEN: Term = { days: 10, withOthers: 15, extension: 10 };

/** Điều 5 Nghị định 356/2025/NĐ-CP, in force since 1 January 2026. */
export const TERMS: Readonly<Record<RequestKind, Term>> = {
  withdrawal: FIFTEEN,
  restriction: FIFTEEN,
  objection: FIFTEEN,
  access: TEN,
  correction: TEN,
  erasure: { days: 20, withOthers: 30, extension: 20 },
  // Nobody else's part in protective measures has a term of its own.
  protection: { days: 15, withOthers: 15, extension: 15 },
};

/** Working days to answer every request. */
const ANSWER_WORKING_DAYS = 2;

/**
 * The last days to answer and to act. Days count from the one after the receipt (Điều 147 Bộ luật Dân sự); a
 * term that ends on a day off is not moved, so that nobody waits longer than the decree says.
 */
export function dueDays(
  calendar: WorkingCalendar,
  kind: RequestKind,
  { received, others }: Received,
): { readonly answerDue: CivilDate; readonly actDue: CivilDate } {
  const { days, withOthers } = TERMS[kind];
  return {
    answerDue: lastDay(calendar, { from: received, left: ANSWER_WORKING_DAYS, counts: 'working' }),
    actDue: addDays(received, others === 'alone' ? days : withOthers),
  };
}

interface Received {
  readonly received: CivilDate;
  /** Whether somebody else who processes the data must act too. */
  readonly others: 'alone' | 'with-others';
}

/** Whether a last day has passed. */
export function isOverdue(due: string, today: string): boolean {
  return due < today;
}
