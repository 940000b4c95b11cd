import type { CivilDate } from '../../shared/civil-date';
import { fullYears } from '../../shared/civil-date';
import type { Facts } from '../facts';
import { inForce } from '../kernel/in-force';
import { CHILD_AGE } from '../parameters/social-assistance';
import type { ProgrammeKey } from '../programmes';
import { raisedFor } from '../raised';

/** What only somebody grown asks for: nobody asks a child what she earns or whom she has married. */
const OF_THE_GROWN: readonly ProgrammeKey[] = ['social-housing-purchase'];

/**
 * For each person the programmes to look at though nobody asked for them by name: what is known of her
 * herself raises them, or what is known of the others she lives with. In the order of the people.
 */
export function raisedInHousehold(
  people: readonly Facts[],
  on: CivilDate,
): readonly (readonly string[])[] {
  const carer = carerToAsk(people, on);
  return people.map((facts, at) => {
    const own: readonly ProgrammeKey[] = raisedFor(facts, on);
    const hers = isChild(facts, on) ? own.filter((key) => !OF_THE_GROWN.includes(key)) : own;
    return at === carer ? [...hers, 'care-support'] : hers;
  });
}

/**
 * Who is asked whether she cares for the member who is extremely severely disabled (Nghị định 20/2021, Điều 20;
 * 335/2026, Điều 17): the first grown person of whom it is not known; nobody when another is known to.
 */
function carerToAsk(people: readonly Facts[], on: CivilDate): number | null {
  const cared = people.some(({ disability }) => isOnly(disability, 'extreme'));
  if (!cared || people.some(({ caresFor }) => isOnly(caresFor, 'own-disabled'))) return null;
  const at = people.findIndex(
    (facts) =>
      facts.caresFor === undefined &&
      !isOnly(facts.disability, 'extreme') &&
      facts.birth !== undefined &&
      !isChild(facts, on),
  );
  return at === -1 ? null : at;
}

function isOnly(known: readonly string[] | 'declined' | undefined, option: string): boolean {
  return Array.isArray(known) && known.length === 1 && known[0] === option;
}

/** Surely under the age up to which the law speaks of a child. */
function isChild({ birth }: Facts, on: CivilDate): boolean {
  if (birth === undefined || birth === 'declined') return false;
  return fullYears(birth.min, on) < inForce(CHILD_AGE, on).value;
}
