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
  // Lines that came out no never matter to what the others come to.
  const live = tried.filter(({ truth }) => truth !== 'no');
  if (live.length === 0) return { ...REFUSED, deciding: tried };
  switch (programme.concludes) {
    case 'any':
      return concludeAny(live);
    case 'first':
      return concludeFirst(live, world);
    case 'highest':
      return concludeHighest(live, world);
    case 'sum':
      return concludeSum(live, world);
    case 'insurance':
      return concludeInsurance(live, world.facts, world.on);
  }
}

const REFUSED = { truth: 'no', matters: [], amount: null, gift: null, insurance: null } as const;

const SETTLED: Pick<Assessment, 'state' | 'open' | 'declined'> = Object.freeze({
  state: 'settled',
  open: Object.freeze([]),
  declined: Object.freeze([]),
});

/** How far a conclusion is: what may still be asked, what was declined, and whether anything can change. */
export function progressOf(
  { matters, asks }: Conclusion,
  facts: Facts,
): Pick<Assessment, 'state' | 'open' | 'declined'> {
  if (matters.length === 0 && asks === undefined) return SETTLED;
  const open = new Set<FactKey>();
  const declined = new Set<FactKey>();
  for (const line of matters) {
    const found = openFacts(line.explain());
    found.open.forEach((fact) => open.add(fact));
    found.declined.forEach((fact) => declined.add(fact));
  }
  if (asks !== undefined) {
    asks.forEach((fact) => (facts[fact] === 'declined' ? declined : open).add(fact));
  }
  return {
    state: open.size > 0 ? 'open' : 'stuck',
    open: [...open],
    declined: [...declined],
  };
}
