import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import type { Assessment } from './assessment';
import type { Conclusion } from './conclude';
import { concludeAny, concludeFirst, concludeHighest, concludeSum } from './conclude';
import { concludeInsurance } from './conclude-insurance';
import type { Programme } from './programme';
import { openFacts } from './trace';
import type { TriedLine } from './try-lines';

/** What the lines of one programme come to, in the programme's own manner of concluding. */
export function concludeLines(
  programme: Programme,
  tried: readonly TriedLine[],
  world: { readonly facts: Facts; readonly on: CivilDate },
): Conclusion {
  switch (programme.concludes) {
    case 'any':
      return concludeAny(tried);
    case 'first':
      return concludeFirst(tried, world);
    case 'highest':
      return concludeHighest(tried, world);
    case 'sum':
      return concludeSum(tried, world);
    case 'insurance':
      return concludeInsurance(tried, world.facts, world.on);
  }
}

/** How far a conclusion is: what may still be asked, what was declined, and whether anything can change. */
export function progressOf(
  { matters, asks }: Conclusion,
  facts: Facts,
): Pick<Assessment, 'state' | 'open' | 'declined'> {
  const open = new Set<FactKey>();
  const declined = new Set<FactKey>();
  for (const { explain } of matters) {
    const found = openFacts(explain());
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
