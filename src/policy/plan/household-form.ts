import type { InsuranceConclusion } from '../kernel/assessment';
import type { Range } from '../kernel/fact';
import type { Insured } from './insured';

/** What somebody would pay in household form in a place, đồng a month. */
type PriceAt = (insured: Insured, place: number) => Range<number> | null;

/**
 * Lets those who may choose pay in household form where that costs the household less (Luật Bảo hiểm y tế,
 * Điều 13 khoản 5 điểm e): each further member pays less, so in a large household the last places beat a
 * supported group. Those with the dearest group change first. Of equal sums the fewest change; nothing is
 * chosen while a group or a price is open.
 */
export function cheapestForm(
  people: readonly Insured[],
  forms: ReadonlySet<string>,
  priceAt: PriceAt,
): readonly Insured[] {
  const settled = people.every(({ assessment }) => isSettled(assessment.insurance));
  if (!settled) return people;
  const taken = people.filter((one) => inForm(one, forms)).length;
  const choosers = people.filter((one) => mayJoin(one, forms)).sort((a, b) => ownOf(b) - ownOf(a));
  const joining = choosers.map((insured, at) => ({
    insured,
    own: priceAt(insured, taken + at + 1),
  }));
  const known = joining.flatMap(({ insured, own }) => (own === null ? [] : [{ insured, own }]));
  if (known.length < joining.length) return people;
  let saved = 0;
  let best = { saved: 0, count: 0 };
  known.forEach(({ insured, own }, at) => {
    saved += ownOf(insured) - own.max;
    if (saved > best.saved) best = { saved, count: at + 1 };
  });
  const joins = new Map(known.slice(0, best.count).map(({ insured, own }) => [insured, own]));
  return people.map((insured) => {
    const own = joins.get(insured);
    const choice = insured.assessment.insurance?.mayChoose;
    if (own === undefined || choice === undefined || choice === null) return insured;
    return { ...insured, chooses: { ...choice, own }, own };
  });
}

function isSettled(insurance: InsuranceConclusion | null): boolean {
  return insurance !== null && insurance.payer !== null;
}

function inForm({ assessment: { insurance } }: Insured, forms: ReadonlySet<string>): boolean {
  return insurance !== null && insurance.groups.some((group) => forms.has(group));
}

/** She may choose the form, and pays an exact amount in her own group. */
function mayJoin({ assessment: { insurance }, own }: Insured, forms: ReadonlySet<string>): boolean {
  const choice = insurance === null ? null : insurance.mayChoose;
  return choice !== null && forms.has(choice.line) && own !== null && own.min === own.max;
}

function ownOf({ own }: Insured): number {
  return own === null ? 0 : own.max;
}
