import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import type { Truth } from '../kernel/truth';
import { MERGER_CLAUSE } from '../parameters/insurance-care';
import type { Grounds } from './grounds';
import { groundsOf } from './grounds';

/** A standing that the State pays or supports, by a document older than the merger of communes. */
export interface FormerStanding {
  /** Day on which it was recognised. */
  readonly recognisedOn: CivilDate;
  /** Last day of the document; null when it is not known. */
  readonly documentUntil: CivilDate | null;
  /** Day from which a new document says what she is; null when there is none. */
  readonly determinedAnewOn: CivilDate | null;
}

export interface KeptStanding extends Grounds {
  /** Does she still pay and have the card as before? */
  readonly truth: Truth;
  /** Last day of the old standing, where a document says so. */
  readonly until: CivilDate | null;
}

/**
 * Whoever was recognised before Nghị định 188/2025, and would change group only because units merged, keeps
 * payment and benefit until the document ends or a new one determines her standing (Điều 69 khoản 2).
 * Unknown while neither the end nor a new document is known; no before 2025-07-01, when it was not needed.
 * @throws AppError CONTRADICTION for a document that ends, or a new one, before the recognition
 */
export function keepsStanding(standing: FormerStanding, on: CivilDate): KeptStanding {
  const { recognisedOn, documentUntil, determinedAnewOn } = standing;
  checkOrder(standing);
  const grounds = groundsOf([MERGER_CLAUSE.law]);
  const { from } = MERGER_CLAUSE;
  if (recognisedOn >= from || on < from) return { truth: 'no', until: null, ...grounds };
  if (determinedAnewOn !== null && determinedAnewOn <= on) {
    return { truth: 'no', until: null, ...grounds };
  }
  if (documentUntil === null) return { truth: 'unknown', until: null, ...grounds };
  return { truth: on <= documentUntil ? 'yes' : 'no', until: documentUntil, ...grounds };
}

function checkOrder({ recognisedOn, documentUntil, determinedAnewOn }: FormerStanding): void {
  const days = { documentUntil, determinedAnewOn };
  for (const [field, day] of Object.entries(days)) {
    if (day === null || day >= recognisedOn) continue;
    const message = `"${field}" lies before the day of recognition: give the days in order.`;
    throw new AppError('CONTRADICTION', message, { field });
  }
}
