import { Beneficiary } from '../entities/beneficiary.entity';
import type { Reader } from '../rows';
import { oneOf } from '../rows';

/** By what people are looked for: blind indexes of identity numbers, and folded names by commune. */
export interface AlikeKeys {
  readonly ids: readonly string[];
  readonly namesByUnit: ReadonlyMap<string, readonly string[]>;
}

const MOST = 10_000;

/** People who have one of the identity numbers, or one of the names in its commune; each once. */
export async function peopleAlike(
  rows: Reader,
  { ids, namesByUnit }: AlikeKeys,
): Promise<readonly Beneficiary[]> {
  const order = { id: 'ASC' } as const;
  const found = new Map<string, Beneficiary>();
  const keep = (people: readonly Beneficiary[]) =>
    people.forEach((person) => found.set(person.id, person));
  if (ids.length > 0) {
    const where = { citizenIdIndex: oneOf([...ids]) };
    keep(await rows.list(Beneficiary, { where, order, take: MOST }));
  }
  for (const [unitCode, names] of namesByUnit) {
    const where = { unitCode, foldedName: oneOf([...names]) };
    keep(await rows.list(Beneficiary, { where, order, take: MOST }));
  }
  return [...found.values()];
}
