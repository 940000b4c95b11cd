import { readDay } from './read-days';
import { readDecisionNumber } from './read-values';
import type { RowNotes } from './row-notes';

/** What a decision says of itself; of a row that is ready all of it was read. */
export interface DecisionRead {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decision: string;
  readonly decidedOn: string;
}

/** Number and days of a decision, from the columns that every list of decisions has. */
export function readDecision(notes: RowNotes): DecisionRead {
  const validFrom = notes.need('since', readDay);
  const validTo = notes.read('until', readDay);
  const decision = notes.need('decision', readDecisionNumber);
  const decidedOn = notes.need('decidedOn', readDay);
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    notes.note('until', 'last-before-first');
  }
  return {
    validFrom: String(validFrom),
    validTo: validTo ?? null,
    decision: String(decision),
    decidedOn: String(decidedOn),
  };
}
