import type { CivilDate } from '../../shared/civil-date';
import { fullYears } from '../../shared/civil-date';
import type { Facts } from '../facts';
import { inForce } from '../kernel/in-force';
import { CHILD_AGE } from '../parameters/social-assistance';
import type { ProgrammeKey } from '../programmes';
import { raisedFor } from '../raised';

/** What only somebody grown asks for: nobody asks a child what she earns or whom she has married. */
const OF_THE_GROWN: readonly ProgrammeKey[] = ['social-housing-purchase'];

/** A person as she is looked at, and the programmes to look at though nobody asked for them by name. */
interface Raised {
  readonly facts: Facts;
  readonly raised: readonly string[];
}

/**
 * For each person what is known of her herself raises, and what is known of the others she lives with; in the
 * order of the people. Whoever is asked about care is so for those she lives with: no more of them than may be
 * extremely severely disabled. Of care for others nothing is looked at until it is told.
 */
export function raisedInHousehold(people: readonly Facts[], on: CivilDate): readonly Raised[] {
  const disabled = people.filter(({ disability }) => mayBe(disability, 'extreme')).length;
  const care: Facts = {
    caresFor: ['none', 'own-disabled'],
    caredCount: { min: 1, max: disabled },
  };
  const carer = carerToAsk(people, on);
  return people.map((facts, at) => {
    const own: readonly ProgrammeKey[] = raisedFor(facts, on);
    const hers = isChild(facts, on) ? own.filter((key) => !OF_THE_GROWN.includes(key)) : own;
    if (at !== carer) return { facts, raised: hers };
    return { facts: { ...care, ...facts }, raised: [...hers, 'care-support'] };
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

function mayBe(known: readonly string[] | 'declined' | undefined, option: string): boolean {
  return known === undefined || known === 'declined' || known.includes(option);
}

/** Surely under the age up to which the law speaks of a child. */
function isChild({ birth }: Facts, on: CivilDate): boolean {
  if (birth === undefined || birth === 'declined') return false;
  return fullYears(birth.min, on) < inForce(CHILD_AGE, on).value;
}
