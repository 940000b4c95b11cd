import type { Facts } from '../facts';
import type { Assessment } from './assessment';
import type { Conclusion, Given } from './conclude';
import { concludeAny, concludeFirst, concludeNo, liveOf } from './conclude';
import { concludeInsurance } from './conclude-insurance';
import { concludeHighest, concludeSum } from './conclude-money';
import type { Programme } from './programme';
import { addOnce, openPoints } from './trace';
import type { TriedLine } from './try-lines';

/** What the lines of one programme come to, in the programme's own manner of concluding. */
export function concludeLines(
  programme: Programme,
  tried: readonly TriedLine[],
  given: Given,
): Conclusion {
  const live = liveOf(tried);
  if (live === null) return concludeNo(tried);
  switch (programme.concludes) {
    case 'any':
      return concludeAny(live);
    case 'first':
      return concludeFirst(live, given);
    case 'highest':
      return concludeHighest(live, given);
    case 'sum':
      return concludeSum(live, given);
    case 'insurance':
      return concludeInsurance(live, given);
  }
}

type Progress = Pick<Assessment, 'state' | 'open' | 'declined' | 'communeDecides'>;

const SETTLED: Progress = Object.freeze({
  state: 'settled',
  open: Object.freeze([]),
  declined: Object.freeze([]),
  communeDecides: Object.freeze([]),
});

/** How far a conclusion is: what may still be asked, what was declined, and whether anything can change. */
export function progressOf({ matters, asks }: Conclusion, facts: Facts): Progress {
  if (matters.length === 0 && asks.length === 0) return SETTLED;
  const { open, declined, communeDecides } = openPoints(matters.map((line) => line.explain()));
  for (const fact of asks) addOnce(facts[fact] === 'declined' ? declined : open, fact);
  return { state: open.length > 0 ? 'open' : 'stuck', open, declined, communeDecides };
}
