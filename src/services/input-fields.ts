import { z } from 'zod';
import { isCivilDate } from '../shared/civil-date';
import { cleanLine } from './clean-inbound';

/** Fields that several inputs have; each says in English what is wrong with its value. */

export const DAY = z.string().refine(isCivilDate, 'it is not a real day written as YYYY-MM-DD');
export const COMMUNE_CODE = z.string().regex(/^\d{5}$/, 'a commune code has five digits');
/** One line of text without what cannot be seen. */
export const ONE_LINE = z.string().transform(cleanLine);
/** One line that is not empty, without what cannot be seen. @param most characters */
export const oneLine = (most: number) =>
  ONE_LINE.refine((text) => text !== '', 'it is empty').refine(
    (text) => text.length <= most,
    `it is longer than ${most} characters`,
  );
/** Why somebody needs to see what she is shown a part of. */
export const REASON = oneLine(500).refine(
  (text) => text.length >= 10,
  'it has fewer than ten characters',
);
/** Number and sign of a decision, as it is printed. */
const DECISION = ONE_LINE.pipe(
  z.string().min(3, 'it is too short for the number of a decision').max(200),
);
/** No single payment comes near it; more is a slip of the pen. */
export const MOST_DONG = 1e12;
/** Whole đồng; null for what is not money or not written down. */
export const AMOUNT = z.int('it is not whole đồng').min(0).max(MOST_DONG).nullable().default(null);
/** What every decision says of itself and of the days on which it holds. */
export const DECIDED = {
  decision: DECISION,
  decidedOn: DAY,
  validFrom: DAY,
  validTo: DAY.nullable().default(null),
};
