import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { addYears } from '../../shared/civil-date';
import type { Facts } from '../facts';

/** How one person of a household stands to another, by their places in the list, from 0. */
export interface Relation {
  readonly person: number;
  readonly is: 'child' | 'spouse';
  readonly of: number;
}

/** Why relations cannot be, for front ends that say it in their own words. */
export type RelationFault =
  | 'no-such-person'
  | 'self'
  | 'two-spouses'
  | 'spouse-and-child'
  | 'three-parents'
  | 'ancestor-of-itself'
  | 'parent-too-young';

/** A parent is at least so many years older; less is a slip of the pen. */
const YOUNGEST_PARENT = 10;

/**
 * Refuses relations that cannot be: somebody who is not listed or her own relative, two spouses, three
 * parents, a child and spouse of the same person, a circle of descent, a child older than its parent.
 * @throws AppError CONTRADICTION with `why`, `person` and `of` (places from 0)
 */
export function checkRelations(people: readonly Facts[], relations: readonly Relation[]): void {
  for (const relation of relations) {
    const { person, of } = relation;
    if (!isPlace(person, people) || !isPlace(of, people)) {
      refuse(relation, 'no-such-person', 'names a person who is not in the list');
    }
    if (person === of) refuse(relation, 'self', 'makes somebody her own relative');
    if (relation.is === 'spouse') checkSpouse(relation, relations);
    else checkChild(relation, people, relations);
  }
}

/** The places of somebody's children in the household. */
export function childrenOf(parent: number, relations: readonly Relation[]): readonly number[] {
  const found = relations.filter(({ is, of }) => is === 'child' && of === parent);
  return [...new Set(found.map(({ person }) => person))];
}

/** The place of somebody's spouse in the household; null when none is listed. */
export function spouseOf(person: number, relations: readonly Relation[]): number | null {
  const [first] = spousesOf(person, relations);
  return first === undefined ? null : first;
}

function spousesOf(person: number, relations: readonly Relation[]): readonly number[] {
  const found = relations
    .filter(({ is }) => is === 'spouse')
    .flatMap((one) => (one.person === person ? [one.of] : one.of === person ? [one.person] : []));
  return [...new Set(found)];
}

function checkSpouse(relation: Relation, relations: readonly Relation[]): void {
  const { person, of } = relation;
  if (spousesOf(person, relations).length > 1 || spousesOf(of, relations).length > 1) {
    refuse(relation, 'two-spouses', 'gives somebody a second spouse');
  }
  const kin = [
    childrenOf(person, relations).includes(of),
    childrenOf(of, relations).includes(person),
  ];
  if (kin.includes(true)) {
    refuse(relation, 'spouse-and-child', 'makes parent and child husband and wife');
  }
}

function checkChild(
  relation: Relation,
  people: readonly Facts[],
  relations: readonly Relation[],
): void {
  const { person, of } = relation;
  const parents = relations.filter((one) => one.is === 'child' && one.person === person);
  if (new Set(parents.map((one) => one.of)).size > 2) {
    refuse(relation, 'three-parents', 'gives somebody a third parent');
  }
  if (descendantsOf(person, relations).has(person)) {
    refuse(relation, 'ancestor-of-itself', 'makes somebody her own ancestor');
  }
  if (isSurelyTooYoung(people[of], people[person])) {
    const says = `makes a child of somebody who is not ${YOUNGEST_PARENT} years older`;
    refuse(relation, 'parent-too-young', says);
  }
}

function descendantsOf(person: number, relations: readonly Relation[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [person];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of childrenOf(next, relations)) {
      if (!found.has(child)) open.push(child);
      found.add(child);
    }
  }
  return found;
}

/** True when no births that are still possible leave the years between parent and child. */
function isSurelyTooYoung(parent: Facts | undefined, child: Facts | undefined): boolean {
  const [elder, younger] = [parent?.birth, child?.birth];
  if (elder === undefined || elder === 'declined') return false;
  if (younger === undefined || younger === 'declined') return false;
  const earliest: CivilDate = addYears(elder.min, YOUNGEST_PARENT);
  return younger.max < earliest;
}

function isPlace(at: number, people: readonly Facts[]): boolean {
  return Number.isInteger(at) && at >= 0 && at < people.length;
}

function refuse({ person, of }: Relation, why: RelationFault, says: string): never {
  const message = `The relation of person ${person} to person ${of} ${says}: correct it.`;
  throw new AppError('CONTRADICTION', message, { field: 'relations', why, person, of });
}
