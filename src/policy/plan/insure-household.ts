import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { InsuranceConclusion } from '../kernel/assessment';
import type { Range } from '../kernel/fact';
import type { Programme } from '../kernel/programme';
import { cheapestForm } from './household-form';
import type { Insured } from './insured';
import { insure } from './insured';

/**
 * Insures a household: everybody's group with her coming receipts as facts, her place among those who pay
 * in household form (as listed; the law asks only how many they are), and who should choose that form.
 * Nothing is placed when somebody's place was stated: then others may pay whom we were not told of.
 * @param people for each person her facts with every receipt that may come; the facts alone if none is sure
 */
export function insureHousehold(
  programme: Programme,
  people: readonly (readonly Facts[])[],
  on: CivilDate,
): readonly Insured[] {
  const first = people.map((under) => insure(programme, under, on));
  if (people.flat().some(({ householdOrder }) => typeof householdOrder === 'object')) return first;
  const forms = formLines(programme, on);
  const insureAt = ({ under }: Insured, householdOrder: Range<number>): Insured =>
    insure(
      programme,
      under.map((facts) => ({ ...facts, householdOrder })),
      on,
    );
  const placed = placeAll(first, forms).map(({ insured, place }) =>
    place === null ? insured : insureAt(insured, place),
  );
  return cheapestForm(placed, forms, (insured, at) => {
    const { mayChoose } = conclusion(insureAt(insured, { min: at, max: at }));
    return mayChoose === null ? null : mayChoose.own;
  });
}

interface Placed {
  readonly insured: Insured;
  readonly place: Range<number> | null;
}

/** Places 1, 2, 3 … among those who pay, or may turn out to pay, in household form. */
function placeAll(people: readonly Insured[], forms: ReadonlySet<string>): Placed[] {
  let sure = 0;
  let possible = 0;
  return people.map((insured) => {
    const { groups } = conclusion(insured);
    if (!groups.some((group) => forms.has(group))) return { insured, place: null };
    const place = { min: sure + 1, max: possible + 1 };
    sure += groups.every((group) => forms.has(group)) ? 1 : 0;
    possible += 1;
    return { insured, place };
  });
}

const NOBODY: Pick<InsuranceConclusion, 'groups' | 'mayChoose'> = { groups: [], mayChoose: null };

function conclusion({ assessment }: Insured): Pick<InsuranceConclusion, 'groups' | 'mayChoose'> {
  return assessment.insurance === null ? NOBODY : assessment.insurance;
}

/** The lines whose price falls from member to member. */
function formLines(programme: Programme, on: CivilDate): ReadonlySet<string> {
  const version = programme.versions.find(({ from }) => from <= on);
  const lines = version === undefined ? [] : version.lines;
  return new Set(
    lines.flatMap(({ key, gives }) =>
      gives.kind === 'insurance' && gives.laterMembers !== undefined ? [key] : [],
    ),
  );
}
