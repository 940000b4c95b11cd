import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import type { Assessment } from './assessment';
import type { Conclusion, TriedLine } from './conclude';
import { concludeAny, concludeHighest } from './conclude';
import { concludeInsurance } from './conclude-insurance';
import type { Programme } from './programme';
import { openFacts } from './trace';

/** What the lines of one programme come to, in the programme's own manner of concluding. */
export function concludeLines(
  programme: Programme,
  tried: readonly TriedLine[],
  { facts, on }: { readonly facts: Facts; readonly on: CivilDate },
): Conclusion {
  if (programme.concludes === 'any') return concludeAny(tried);
  if (programme.concludes === 'highest') return concludeHighest(tried, on);
  return concludeInsurance(tried, facts, on);
}

/** How far a conclusion is: what may still be asked, what was declined, and whether anything can change. */
export function progressOf(
  { matters, asks }: Conclusion,
  facts: Facts,
): Pick<Assessment, 'state' | 'open' | 'declined'> {
  const open = new Set<FactKey>();
  const declined = new Set<FactKey>();
  for (const { trace } of matters) {
    const found = openFacts(trace);
    found.open.forEach((fact) => open.add(fact));
    found.declined.forEach((fact) => declined.add(fact));
  }
  if (asks !== undefined) {
    asks.forEach((fact) => (facts[fact] === 'declined' ? declined : open).add(fact));
  }
  const done = matters.length === 0 && asks === undefined;
  return {
    state: done ? 'settled' : open.size > 0 ? 'open' : 'stuck',
    open: [...open],
    declined: [...declined],
  };
}
